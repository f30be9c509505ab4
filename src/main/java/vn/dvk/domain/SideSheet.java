package vn.dvk.domain;

import java.util.Optional;

/**
 * A sheet that holds no form: instructions, drop-down lists, notes, a blank one.
 *
 * @param file path as in {@link Source}
 * @param sheet the sheet's name
 * @param cells the account of its cells; none of them is read
 */
public record SideSheet(String file, Optional<String> sheet, CellAccount cells) {}
