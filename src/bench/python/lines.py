"""The lines of the bar, each measured in one run on the same files as what it is held against."""

import filecmp
import os
import sys

import contestants
import measure
import place

# CPU seconds for 10,000 small workbooks in the table that set the bar. calamine (Rust) can't be had
# from Maven, npm or Debian, so its place is taken by its ratio to two that can.
CALAMINE, FASTEXCEL_TUNED, SHEETJS = 3.7, 12.8, 46.0
STAND_IN_FASTEXCEL = 2 * CALAMINE / FASTEXCEL_TUNED
STAND_IN_SHEETJS = 2 * CALAMINE / SHEETJS

FORMATS = {
    "xls": ("POI HSSF event model", "hssf-event"),
    "ods": ("SODS", "sods"),
    "csv": ("FastCSV", "fastcsv"),
    "docx": ("POI XWPF", "xwpf"),
}
MANY = 99


class Bench:
    """What is measured and found so far."""

    def __init__(self, result, quick, hundred_thousand):
        self.lines = result.setdefault("lines", {})
        self.table = result.setdefault("table", {})
        self.plot = result.setdefault("plot", {})
        self.further = result.setdefault("further", {})
        self.quick = quick
        self.hundred_thousand = hundred_thousand

    # The bar's lines.

    def cold(self):
        """100 files from a cold start, the everyday case."""
        folder = place.corpus("xlsx", 100)
        runs = {
            "dvk merge": (MANY, contestants.dvk("merge", folder)),
            "dvk validate": (MANY, contestants.dvk("validate", folder)),
            "dvk --help": (MANY, contestants.dvk("--help", None)),
            "SheetJS": (MANY, contestants.sheetjs(folder)),
        }
        runs.update(self.others(folder))
        trials = self.turns("100 files, cold", runs, 3 if self.quick else 9)
        self.note(trials, "100")
        for name, bar in (("dvk merge", 0.7), ("dvk validate", 0.4), ("dvk --help", 0.2)):
            self.at_most(
                f"cold {name}",
                f"100 files, cold: wall of `{name}` to SheetJS's",
                bar,
                trials,
                (name, "SheetJS"),
                lambda a, b: a.wall / b.wall,
            )
            self.beside(f"cold {name}", trials, (name, "SheetJS"), lambda a, b: a.cpu / b.cpu)

    def thousand(self):
        """1,000 files: processor time."""
        folder = place.corpus("xlsx", 1_000)
        runs = {
            "dvk merge": (MANY, contestants.dvk("merge", folder)),
            "dvk validate": (MANY, contestants.dvk("validate", folder)),
            "fastexcel": (MANY, contestants.java("fastexcel", folder, False)),
            "openpyxl": (MANY, contestants.openpyxl(folder)),
            "POI user model": (MANY, contestants.java("poi-user", folder, False)),
            "SheetJS": (2, contestants.sheetjs(folder)),
        }
        runs.update(self.others(folder))
        trials = self.turns("1,000 files", runs, 1 if self.quick else 3)
        self.note(trials, "1000")
        for name, bar in (("fastexcel", 1 / 2), ("openpyxl", 1 / 6), ("POI user model", 1 / 12)):
            self.at_most(
                f"thousand {name}",
                f"1,000 files: CPU of `dvk merge` to {name}'s",
                bar,
                trials,
                ("dvk merge", name),
                lambda a, b: a.cpu / b.cpu,
            )

    def growth(self):
        """10,000 files: processor time for each further file."""
        sizes = {100: place.corpus("xlsx", 100), 1_000: place.corpus("xlsx", 1_000)}
        sizes[10_000] = place.corpus("xlsx", 10_000)
        runs = {}
        for size, folder in sizes.items():
            runs[f"dvk {size}"] = (MANY, contestants.dvk("merge", folder))
        for size in (1_000, 10_000):
            folder = sizes[size]
            runs[f"fastexcel tuned {size}"] = (
                MANY,
                contestants.java("fastexcel", folder, True),
            )
            if not self.quick:
                runs[f"SheetJS {size}"] = (1, contestants.sheetjs(folder))
        trials = self.turns("growth to 10,000 files", runs, 1 if self.quick else 3)
        for name, label in (
            ("dvk", "dvk merge"),
            ("fastexcel tuned", "fastexcel tuned"),
            ("SheetJS", "SheetJS"),
        ):
            if trials.has(f"{name} 10000"):
                self.row(label)["10000"] = figures(trials, f"{name} 10000")
        self.further["cpu"] = trials.paired(further(1_000), "dvk 1000", "dvk 10000")
        self.further["bytes"] = place.size(sizes[10_000]) / 10_000
        self.at_most(
            "growth calamine",
            "10,000 files: CPU per further file to fastexcel tuned's, standing in for"
            " 2 × calamine",
            STAND_IN_FASTEXCEL,
            trials,
            ("dvk 1000", "dvk 10000", "fastexcel tuned 1000", "fastexcel tuned 10000"),
            lambda a, b, c, d: further(1_000)(a, b) / further(1_000)(c, d),
        )
        self.at_most(
            "growth calamine by SheetJS",
            "10,000 files: CPU per further file to SheetJS's, standing in for 2 × calamine",
            STAND_IN_SHEETJS,
            trials,
            ("dvk 1000", "dvk 10000", "SheetJS 1000", "SheetJS 10000"),
            lambda a, b, c, d: further(1_000)(a, b) / further(1_000)(c, d),
        )
        self.at_most(
            "growth even",
            "CPU per further file from 1,000 to 10,000 files to that from 100 to 1,000",
            1.15,
            trials,
            ("dvk 100", "dvk 1000", "dvk 10000"),
            lambda a, b, c: further(1_000)(b, c) / further(100)(a, b),
        )

    def threads(self):
        """Both cores used, same bytes out."""
        if (os.cpu_count() or 1) < 2:
            return self.unmeasured(["threads"], "needs two cores")
        folder = place.corpus("xlsx", 1_000 if self.quick else 10_000)
        runs = {
            f"--threads {count}": (
                MANY,
                contestants.dvk("merge", folder, "--threads", str(count), out=f"threads-{count}"),
            )
            for count in (1, 2)
        }
        trials = self.turns("threads", runs, 3)
        self.at_least(
            "threads",
            "wall of `--threads 1` to `--threads 2`",
            1.5,
            trials,
            ("--threads 1", "--threads 2"),
            lambda a, b: a.wall / b.wall,
        )
        names = ("--threads 1", "--threads 2")
        self.beside("threads", trials, names, lambda a, b: a.cpu / b.cpu)
        one, two = (place.path("work", f"threads-{count}") for count in (1, 2))
        names = sorted(os.listdir(one))
        same = names == sorted(os.listdir(two)) and not any(
            not filecmp.cmp(os.path.join(one, name), os.path.join(two, name), shallow=False)
            for name in names
        )
        self.fact("threads bytes", "same bytes out of 1 and 2 threads", same, ", ".join(names))

    def memory(self):
        """Memory flat."""
        merge = contestants.dvk("merge", place.corpus("xlsx", 10_000), heap="512m")
        self.fits("memory merge", "`merge` of 10,000 files within -Xmx512m", merge)
        if not self.hundred_thousand:
            return self.unmeasured(["memory validate"], "left out as asked")
        folder = place.corpus("xlsx", 100_000)
        validate = contestants.dvk("validate", folder, heap="256m")
        one = self.fits("memory validate", "`validate` of 100,000 files within -Xmx256m", validate)
        if one.status == 0:
            self.plot.setdefault("dvk validate", {})["100000"] = [one.cpu, one.wall]

    def rows(self):
        """One workbook of 200,000 rows."""
        folder = place.corpus("rows", 200_000)
        runs = {
            "dvk merge": (MANY, contestants.dvk("merge", folder, heap="512m")),
            "Aalto tuned": (MANY, contestants.java("aalto", folder, True)),
        }
        try:
            trials = self.turns("200,000 rows, -Xmx512m", runs, 1 if self.quick else 3)
        except SystemExit as failed:
            self.fact("rows", "200,000 rows: `dvk merge` within -Xmx512m", False, str(failed))
            return
        for name in runs:
            self.row(name)["rows"] = figures(trials, name)
        self.at_most(
            "rows",
            "200,000 rows: CPU of `dvk merge` (-Xmx512m) to Aalto's, tuned",
            2.0,
            trials,
            ("dvk merge", "Aalto tuned"),
            lambda a, b: a.cpu / b.cpu,
        )

    def formats(self):
        """The other formats: no slower than the fastest well-kept Java library for each."""
        for kind, (label, peer) in FORMATS.items():
            folder = place.corpus(kind, 1_000)
            runs = {
                f"dvk {kind}": (MANY, contestants.dvk("merge", folder)),
                label: (MANY, contestants.java(peer, folder, False)),
                f"{label} tuned": (MANY, contestants.java(peer, folder, True)),
            }
            trials = self.turns(f"1,000 .{kind} files", runs, 1 if self.quick else 3)
            for rival, bar in ((label, 1.0), (f"{label} tuned", None)):
                self.at_most(
                    f"formats {kind}{'' if bar else ' tuned'}",
                    f"1,000 .{kind} files: CPU of `dvk merge` to {rival}'s",
                    bar,
                    trials,
                    (f"dvk {kind}", rival),
                    lambda a, b: a.cpu / b.cpu,
                )

    def curve(self):
        """dvk alone over all sizes, for the plot."""
        for size in (10, 100, 1_000, 10_000):
            folder = place.corpus("xlsx", size)
            runs = {
                f"dvk {command}": (MANY, contestants.dvk(command, folder))
                for command in ("merge", "validate")
            }
            rounds = 1 if self.quick or size == 10_000 else 3
            trials = self.turns(f"curve, {size:,} files", runs, rounds)
            for name in runs:
                points = self.plot.setdefault(name, {})
                points[str(size)] = [trials.median(name, "cpu"), trials.median(name, "wall")]

    # How they are measured.

    def others(self, folder):
        """Those of the table that no line is held against."""
        if self.quick:
            return {}
        runs = {
            "inflate only": (2, contestants.java("inflate", folder, True)),
            "Aalto tuned": (2, contestants.java("aalto", folder, True)),
            "fastexcel tuned": (2, contestants.java("fastexcel", folder, True)),
            "POI event model": (1, contestants.java("poi-event", folder, False)),
        }
        for name, make in (
            ("fastexcel", lambda: contestants.java("fastexcel", folder, False)),
            ("POI user model", lambda: contestants.java("poi-user", folder, False)),
            ("openpyxl", lambda: contestants.openpyxl(folder)),
        ):
            if folder.endswith("-100"):
                runs[name] = (2, make())
        return runs

    def turns(self, title, runs, rounds):
        print(f"\n== {title}", file=sys.stderr)
        able = {name: run for name, run in runs.items() if run[1] is not None}
        return measure.take_turns(able, rounds, lambda text: print(text, file=sys.stderr))

    def row(self, name):
        return self.table.setdefault(name, {})

    def note(self, trials, column):
        for name in trials.of:
            self.row(name)[column] = figures(trials, name)

    def at_most(self, key, text, bar, trials, names, value):
        self.ratio(key, text, bar, trials, names, value, lambda got: got <= bar)

    def at_least(self, key, text, bar, trials, names, value):
        self.ratio(key, text, bar, trials, names, value, lambda got: got >= bar)

    def ratio(self, key, text, bar, trials, names, value, holds):
        if not trials.has(*names):
            missing = [name for name in names if name not in trials.of]
            return self.unmeasured([key], "without " + ", ".join(missing), text)
        got = trials.paired(value, *names)
        held = None if bar is None else holds(got)
        self.lines[key] = {"text": text, "bar": bar, "got": got, "held": held}

    def beside(self, key, trials, names, value):
        """CPU beside a line about wall: on a busy machine it still tells something."""
        if trials.has(*names):
            self.lines[key]["note"] = f"CPU {trials.paired(value, *names):.2f}"

    def fact(self, key, text, held, note):
        self.lines[key] = {"text": text, "bar": None, "got": None, "held": held, "note": note}

    def fits(self, key, text, once):
        print(f"\n== {text}", file=sys.stderr)
        one = once()
        note = f"exit {one.status}, peak {one.peak // 1024} MB, CPU {one.cpu:.0f} s"
        print(f"  {note}", file=sys.stderr)
        self.fact(key, text, one.status == 0, note)
        return one

    def unmeasured(self, keys, why, text=None):
        for key in keys:
            self.lines[key] = {
                "text": text or key,
                "bar": None,
                "got": None,
                "held": None,
                "note": f"not measured: {why}",
            }


def further(more):
    """CPU seconds per further file between two runs; the larger has ten times the files."""
    return lambda few, many: (many.cpu - few.cpu) / (9 * more)


def figures(trials, name):
    return [trials.median(name, what) for what in ("cpu", "wall", "peak")]
