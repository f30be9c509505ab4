"""The tables: for people, in Markdown, and what the whole country would cost."""

import lines

COLUMNS = [("100", "100 files"), ("1000", "1,000 files"), ("10000", "10,000 files")]
ROWS = ("rows", "200,000 rows")
ORDER = [
    "dvk merge",
    "dvk validate",
    "dvk --help",
    "inflate only",
    "Aalto tuned",
    "fastexcel tuned",
    "fastexcel",
    "SheetJS",
    "openpyxl",
    "POI event model",
    "POI user model",
]
CHECKS = {
    "dvk merge": "**dvk merge**: all checks, all outputs",
    "dvk validate": "dvk validate: all checks",
    "inflate only": "unpacking only, nothing read (Java)",
    "Aalto tuned": "naive merge, Aalto StAX over the zip, tuned",
    "fastexcel tuned": "naive merge, dhatim fastexcel, tuned",
    "fastexcel": "naive merge, dhatim fastexcel",
    "SheetJS": "naive merge, SheetJS (Node)",
    "openpyxl": "naive merge, openpyxl read-only (Python)",
    "POI event model": "naive merge, POI event model",
    "POI user model": "naive merge, POI user model",
}
COMMUNES, FORMS = 10_000, 3


def markdown(result):
    return "\n".join(
        figures(result.get("table", {}), CHECKS)
        + [""]
        + verdicts(result.get("lines", {}))
        + ["", "Measured on " + "; ".join(result["machine"]) + "."]
    )


def figures(table, labels):
    columns = COLUMNS + [ROWS]
    out = [
        "| CPU seconds (wall) | " + " | ".join(label for _, label in columns) + " |",
        "| --- |" + " --- |" * len(columns),
    ]
    for name in ORDER:
        if name in table and name in labels:
            cells = [cell(table[name].get(column)) for column, _ in columns]
            out.append(f"| {labels[name]} | " + " | ".join(cells) + " |")
    return out


def short(result):
    """For the README: what dvk takes beside what staff would use instead."""
    names = ("dvk merge", "dvk validate", "fastexcel", "SheetJS", "openpyxl", "POI user model")
    return "\n".join(figures(result.get("table", {}), {name: CHECKS[name] for name in names}))


def cell(measured):
    if not measured:
        return ""
    cpu, wall, _ = measured
    return f"{number(cpu)} ({number(wall)})"


def number(value):
    return f"{value:.2f}" if value < 2 else f"{value:.1f}" if value < 20 else f"{value:.0f}"


def verdicts(found):
    out = ["| the bar | asked | measured | |", "| --- | --- | --- | --- |"]
    for one in found.values():
        asked = "" if one["bar"] is None else limit(one)
        measured = told(one)
        out.append(f"| {one['text']} | {asked} | {measured} | {verdict(one)} |")
    return out


def told(one):
    note = one.get("note", "")
    if one["got"] is None:
        return note
    return f"{one['got']:.2f}" + (f" ({note})" if note else "")


def limit(one):
    sign = "≥" if "threads" in one["text"] else "≤"
    return f"{sign} {one['bar']:.2f}"


def verdict(one):
    return {None: "", True: "held", False: "**missed**"}[one["held"]]


def country(result):
    """10,000 communes, three forms a year, from the figures of this run."""
    further = result.get("further", {})
    table = result.get("table", {})
    if "cpu" not in further or "10000" not in table.get("dvk merge", {}):
        return []
    files = COMMUNES * FORMS
    cpu, wall, peak = table["dvk merge"]["10000"]
    year = cpu + (files - 10_000) * further["cpu"]
    out = [
        f"{COMMUNES:,} communes × {FORMS} forms a year = {files:,} files,"
        f" {files * further['bytes'] / 1e6:.0f} MB.",
        f"dvk merge, all checks and outputs: {further['cpu'] * 1000:.2f} ms of one core per further"
        f" file, so {duration(year)} of processor time for the year's files in one run,"
        f" {duration(year * wall / cpu)} elapsed where both cores work as they did for 10,000 files.",
        f"Peak memory of the run over 10,000 files: {peak / 1024:.0f} MB, as much as the collector"
        " took; the line on -Xmx says what suffices.",
    ]
    for name in ("openpyxl", "POI user model"):
        if "1000" in table.get(name, {}):
            naive = table[name]["1000"][0] / 1_000 * files
            out.append(f"{CHECKS[name]} (no checks): {duration(naive)} of one core.")
    return out


def duration(seconds):
    return f"{seconds:.0f} s" if seconds < 120 else f"{seconds / 60:.1f} min"


def plain(result):
    """The bar's lines for people."""
    out = []
    for one in result.get("lines", {}).values():
        word = {None: "      ", True: "held  ", False: "MISSED"}[one["held"]]
        got = told(one)
        bar = f" (asked {limit(one)})" if one["bar"] is not None else ""
        out.append(f"{word}  {one['text']}: {got}{bar}")
    out.append("")
    out.append(
        "calamine can't be had from Maven, npm or Debian: its bare merge is taken as"
        f" {lines.CALAMINE}/{lines.FASTEXCEL_TUNED} of fastexcel tuned's and"
        f" {lines.CALAMINE}/{lines.SHEETJS} of SheetJS's, as in the table that set the bar."
    )
    return out
