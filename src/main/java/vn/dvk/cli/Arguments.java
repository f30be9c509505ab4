package vn.dvk.cli;

import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The arguments of one command, said in code: annotations would be looked up anew at each start,
 * which takes as long as reading dozens of files.
 *
 * <p>Texts of the help stand under their keys in the bundles; the order of declaration is theirs.
 */
final class Arguments {
  private final CommandSpec command;

  /** Arguments are added to a command that has none yet. */
  Arguments(CommandSpec command) {
    this.command = command;
    command.usageMessage().sortOptions(false);
  }

  /**
   * An option with a value; given twice is wrong usage.
   *
   * @param label what stands for the value in the help
   * @param key of its description
   * @param taken is given the value, where there is one
   */
  <T> Arguments option(String name, Class<T> type, String label, String key, Consumer<T> taken) {
    return option(List.of(name), type, label, key, taken);
  }

  /** An option with several names; see {@link #option(String, Class, String, String, Consumer)}. */
  <T> Arguments option(
      List<String> names, Class<T> type, String label, String key, Consumer<T> taken) {
    return option(names, type, type, label, key, new Value<>(taken));
  }

  /** An option with a value that may be given several times; the list grows with each. */
  <T> Arguments options(
      String name, Class<T> type, String label, String key, Consumer<List<T>> taken) {
    return option(List.of(name), List.class, type, label, key, new Value<>(taken));
  }

  private Arguments option(
      List<String> names, Class<?> type, Class<?> each, String label, String key, Value<?> value) {
    command.addOption(
        OptionSpec.builder(names.toArray(String[]::new))
            .type(type)
            .auxiliaryTypes(each)
            .paramLabel(label)
            .descriptionKey(key)
            .getter(value)
            .setter(value)
            .build());
    return this;
  }

  /** An option without a value. */
  Arguments flag(List<String> names, String key, Consumer<Boolean> taken) {
    Value<Boolean> value = new Value<>(taken);
    command.addOption(
        OptionSpec.builder(names.toArray(String[]::new))
            .type(boolean.class)
            .descriptionKey(key)
            .getter(value)
            .setter(value)
            .build());
    return this;
  }

  /** The option that asks for the help; it stands last. */
  void help() {
    command.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).descriptionKey("help").build());
  }

  /**
   * The argument at one place.
   *
   * @param index its place among the arguments that are no options, from 0
   * @param arity {@code 1} where it must be given, {@code 0..1} where it may be
   */
  <T> Arguments parameter(
      String index, String arity, Class<T> type, String label, String key, Consumer<T> taken) {
    return parameter(index, arity, type, type, label, key, new Value<>(taken));
  }

  /**
   * The arguments from one place on.
   *
   * @param index {@code 1..*} for all behind the first
   * @param arity {@code 0..2} for two at most
   */
  <T> Arguments parameters(
      String index,
      String arity,
      Class<T> type,
      String label,
      String key,
      Consumer<List<T>> taken) {
    return parameter(index, arity, List.class, type, label, key, new Value<>(taken));
  }

  private Arguments parameter(
      String index,
      String arity,
      Class<?> type,
      Class<?> each,
      String label,
      String key,
      Value<?> value) {
    command.addPositional(
        PositionalParamSpec.builder()
            .index(index)
            .arity(arity)
            .required(!arity.startsWith("0"))
            .type(type)
            .auxiliaryTypes(each)
            .paramLabel(label)
            .descriptionKey(key)
            .getter(value)
            .setter(value)
            .build());
    return this;
  }

  /** A value as the command line gives it, which the command's own field takes. */
  private static final class Value<V> implements IGetter, ISetter {
    private final Consumer<V> taken;
    private V value;

    Value(Consumer<V> taken) {
      this.taken = taken;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T get() {
      return (T) value;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T set(T given) {
      T before = (T) value;
      value = (V) given;
      if (value != null) {
        taken.accept(value);
      }
      return before;
    }
  }
}
