package vn.dvk.read.form;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dvk.domain.Form;
import vn.dvk.domain.Place;

/**
 * What stands above a table: title, unit, year.
 *
 * @param unit the unit's name as written, empty where none is
 * @param unitPlace where it stands
 * @param others further lines that could name the unit, nearest to the table first
 * @param titled the form that the title or the words "Phụ lục …" say it is
 * @param year the year in the title
 * @param yearPlace where the year stands
 * @param model score sheets: the model's name
 * @param modelPlace where it stands
 */
record Head(
    Optional<String> unit,
    Place unitPlace,
    List<String> others,
    Optional<Form> titled,
    OptionalInt year,
    Place yearPlace,
    Optional<String> model,
    Place modelPlace) {}
