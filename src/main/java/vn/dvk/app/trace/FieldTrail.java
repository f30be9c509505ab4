package vn.dvk.app.trace;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.dvk.domain.Actor;
import vn.dvk.domain.CellName;
import vn.dvk.domain.Field;
import vn.dvk.domain.Language;
import vn.dvk.domain.Model;
import vn.dvk.domain.Origin;
import vn.dvk.domain.Sector;
import vn.dvk.domain.Spot;
import vn.dvk.domain.Status;
import vn.dvk.domain.Submission;
import vn.dvk.domain.trace.Item;
import vn.dvk.domain.trace.Step;
import vn.dvk.domain.trace.Step.Kind;
import vn.dvk.write.Words;

/** The way from a model's row in a submission to one of the model's fields. */
final class FieldTrail {
  private static final Words WORDS = Words.in(Language.VI);

  private final Model model;
  private final Submission submission;
  private final SortedMap<Integer, String> headings;
  private final Trail trail;

  private FieldTrail(SourceReading source, SourceReading.Submitted<Model> submitted) {
    this.model = submitted.what();
    this.submission = submitted.submission();
    this.headings = source.headings(model.source());
    this.trail = new Trail(source.cells(model.source()));
  }

  /** The way to an item; without steps for what no cell of the submission tells. */
  static Trail to(Item item, SourceReading source, SourceReading.Submitted<Model> submitted) {
    FieldTrail field = new FieldTrail(source, submitted);
    field.follow(item);
    return field.trail;
  }

  private void follow(Item item) {
    switch (item) {
      case UNIT -> UnitTrail.follow(trail, submission);
      case SUBUNIT -> subunit();
      case NAME -> name();
      case QUANTITY -> quantity();
      case LOCATION -> written(model.location());
      case LEAD -> written(model.lead());
      case SECTOR -> sector();
      case SECTOR_AS_WRITTEN -> written(model.sector());
      case EXTENT -> written(model.extent());
      case ACTOR -> choice(model.actor(), WORDS::of, Actor::code);
      case STATUS -> choice(model.status(), WORDS::of, Status::code);
      default -> {}
    }
  }

  private void subunit() {
    if (model.subunit().isEmpty() || model.subunitPlace().isEmpty()) {
      trail.add(Step.of(Kind.DIRECT, ""));
      return;
    }
    trail.through(model.subunitPlace().get(), model.subunit().get());
    unmarked(model.subunit().get());
  }

  private void name() {
    written(model.name());
    if (model.name().value().isPresent()) {
      unmarked(model.nameText());
    } else if (!trail.text().isEmpty()) {
      trail.add(Step.of(Kind.UNFILLED, ""));
    }
  }

  private void unmarked(String name) {
    String before = trail.text();
    String mark =
        before.endsWith(name) ? before.substring(0, before.length() - name.length()).strip() : "";
    trail.addChange(Step.of(Kind.UNMARKED, name, mark));
  }

  private void quantity() {
    Field<Integer> quantity = model.quantity();
    written(quantity);
    if (quantity.value().isPresent()) {
      trail.addChange(Step.of(Kind.READ_AS, Integer.toString(model.count())));
      return;
    }
    if (quantity.state() == Field.State.UNKNOWN) {
      trail.add(Step.of(Kind.NOT_UNDERSTOOD, trail.text()));
    }
    trail.add(Step.of(Kind.COUNTED_AS_ONE, Integer.toString(model.count())));
  }

  private void sector() {
    Field<Sector> sector = model.sector();
    written(sector);
    if (sector.state() == Field.State.AMBIGUOUS) {
      trail.add(Step.of(Kind.AMBIGUOUS, trail.text()));
    } else if (sector.value().filter(Sector::isOther).isPresent()) {
      trail.add(Step.of(Kind.OTHER_SECTOR, trail.text(), Sector.OTHER_CODE));
    } else {
      sector
          .value()
          .ifPresent(known -> trail.addChange(Step.of(Kind.READ_AS, known.name(), known.code())));
    }
  }

  /** An actor or status: by the column that is marked, in words, or by the section. */
  private <E> void choice(Field<E> field, Function<E, String> name, Function<E, String> code) {
    if (isOfSection(field)) {
      Spot label = field.origin().cells().get(0);
      trail.add(Step.at(label.name(), Kind.SECTION, ""));
      trail.through(label);
    } else {
      written(field);
      column(field);
    }
    if (field.state() == Field.State.AMBIGUOUS) {
      trail.add(Step.of(Kind.AMBIGUOUS, trail.text()));
    }
    field
        .value()
        .ifPresent(one -> trail.add(Step.of(Kind.READ_AS, name.apply(one), code.apply(one))));
  }

  private static boolean isOfSection(Field<?> field) {
    return field.column() == 0 && !field.origin().cells().isEmpty();
  }

  private void column(Field<?> field) {
    String heading = headings.get(field.column());
    if (heading != null && field.value().isPresent()) {
      trail.add(Step.at(CellName.column(field.column()), Kind.COLUMN, "", heading));
    }
  }

  /** Goes from the field's own cell to where its text stands, and through that. */
  private void written(Field<?> field) {
    if (field.column() == 0) {
      trail.add(Step.of(Kind.NO_COLUMN, ""));
      return;
    }
    Origin origin = field.origin();
    Spot own = new Spot(field.column(), model.source().row());
    if (origin.ditto().isPresent()) {
      ditto(own, origin.ditto().get(), origin.cells());
    } else if (!origin.isOwn()) {
      merged(own, origin.cells().get(0));
    }
    cells(field, origin);
  }

  private void ditto(Spot own, Spot sign, List<Spot> above) {
    merged(own, sign);
    trail.through(sign);
    trail.add(
        above.isEmpty()
            ? Step.of(Kind.NOTHING_ABOVE, "")
            : Step.at(above.get(0).name(), Kind.SAME_AS_ABOVE, ""));
  }

  private void merged(Spot own, Spot first) {
    if (first.row() != own.row()) {
      trail.add(Step.at(first.name(), Kind.MERGED, "", own.name()));
    }
  }

  private void cells(Field<?> field, Origin origin) {
    List<Spot> spots = origin.isOwn() ? own(field) : origin.cells();
    if (spots.isEmpty() && origin.ditto().isEmpty()) {
      String cell = model.place(field).cell().orElseThrow();
      trail.add(Step.at(cell, Kind.BLANK, ""));
    }
    StringBuilder joined = new StringBuilder();
    for (Spot spot : spots) {
      trail.through(spot);
      joined.append(joined.length() == 0 ? "" : " ").append(trail.text());
    }
    if (spots.size() > 1 && field.lastColumn() == field.column()) {
      String cells = spots.stream().map(Spot::name).collect(Collectors.joining(", "));
      trail.add(Step.at(cells, Kind.JOINED, joined.toString()));
    }
  }

  private List<Spot> own(Field<?> field) {
    return IntStream.rangeClosed(field.column(), field.lastColumn())
        .mapToObj(column -> new Spot(column, model.source().row()))
        .filter(trail::has)
        .toList();
  }
}
