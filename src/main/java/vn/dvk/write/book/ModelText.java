package vn.dvk.write.book;

import java.util.Optional;
import vn.dvk.domain.Actor;
import vn.dvk.domain.Field;
import vn.dvk.domain.Model;
import vn.dvk.domain.Sector;
import vn.dvk.domain.Status;
import vn.dvk.write.book.FormColumn.Content;

/** What stands in the cells of a model's row, so that reading it gives the same model again. */
final class ModelText {
  private static final String CROSS = "X";

  private ModelText() {}

  /** The text of a column; empty where the model gives nothing. */
  static String of(Content content, Model model) {
    return switch (content) {
      case NAME -> model.nameText();
      case LOCATION -> model.location().value().orElse("");
      case LEAD -> model.lead().value().orElse("");
      case SECTOR -> sector(model);
      case EXTENT -> model.extent().value().orElse("");
      case NEW -> cross(model.status(), Status.NEW);
      case MAINTAINED -> cross(model.status(), Status.MAINTAINED);
      case COLLECTIVE -> cross(model.actor(), Actor.COLLECTIVE);
      case INDIVIDUAL -> cross(model.actor(), Actor.INDIVIDUAL);
      case MARK, QUANTITY -> throw new IllegalArgumentException("no text: " + content);
    };
  }

  /** The plan's name of a sector; what was written where it is none of the plan's, or several. */
  static String sector(Model model) {
    String written = model.sector().written();
    Optional<Sector> sector = model.sector().value();
    boolean named = sector.isPresent() && (!sector.get().isOther() || written.isEmpty());
    return named ? sector.get().name() : written;
  }

  /** A doubt stays in sight: where the form has both crosses, both are written. */
  private static <T> String cross(Field<T> field, T value) {
    boolean given = field.value().isPresent() && field.value().get().equals(value);
    return given || field.state() == Field.State.AMBIGUOUS ? CROSS : "";
  }
}
