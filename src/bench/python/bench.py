"""Measures dvk against naive merges; see scripts/bench."""

import argparse
import json
import os
import subprocess
import sys

import contestants
import lines
import place
import plot
import profile_dvk
import report
import steps

GROUPS = ["cold", "thousand", "growth", "threads", "memory", "rows", "formats", "curve"]
PAGES = {"README.md": report.short, "src/docs/performance.md": report.markdown}
STEPS_BEGIN, STEPS_END = "<!-- steps:begin -->", "<!-- steps:end -->"
BEGIN, END = "<!-- bench:begin -->", "<!-- bench:end -->"
COUNTRY_BEGIN, COUNTRY_END = "<!-- country:begin -->", "<!-- country:end -->"


def main():
    options = arguments()
    if options.readme:
        return update_pages(load())
    place.build()
    if options.jmh:
        return jmh(options.jmh)
    if options.profile:
        for command in ("validate", "merge"):
            stacks = profile_dvk.profile(command, options.profile)
            profile_dvk.tell(f"dvk {command}, {options.profile:,} files, one thread", stacks)
        return 0
    if options.steps:
        return step_by_step(options.quick)
    busy()
    result = {"machine": place.machine(), **({} if options.fresh else load())}
    result["machine"] = place.machine()
    bench = lines.Bench(result, options.quick, not options.no_100000)
    for group in options.lines or GROUPS:
        getattr(bench, group)()
        save(result)
    tell(result)
    held = [one["held"] for one in result["lines"].values()]
    return 1 if False in held else 0


def arguments():
    parser = argparse.ArgumentParser(
        prog="scripts/bench",
        description="Measures dvk against naive merges by other libraries, in alternation.",
        epilog="Exit status: 0 no line missed, 1 a line missed.",
    )
    parser.add_argument("lines", nargs="*", metavar="lines", help=", ".join(GROUPS))
    parser.add_argument("--quick", action="store_true", help="fewer rounds, only what a line needs")
    parser.add_argument("--no-100000", action="store_true", help="without the 100,000 files")
    parser.add_argument("--fresh", action="store_true", help="forget what earlier runs measured")
    parser.add_argument(
        "--readme", action="store_true", help="write the last results into README and docs"
    )
    parser.add_argument(
        "--jmh", nargs="?", const=".*", metavar="PATTERN", help="run the JMH benchmarks instead"
    )
    parser.add_argument(
        "--steps",
        action="store_true",
        help="build dvk as it was after each step towards speed, and measure these instead",
    )
    parser.add_argument(
        "--profile",
        nargs="?",
        const=1_000,
        type=int,
        metavar="FILES",
        help="print where dvk's time goes instead",
    )
    options = parser.parse_args()
    unknown = [line for line in options.lines if line not in GROUPS]
    if unknown:
        parser.error(f"no line {unknown[0]}; there are {', '.join(GROUPS)}")
    return options


def busy():
    load = os.getloadavg()[0]
    if load > 0.7:
        print(
            f"bench: the machine is busy (load {load:.1f}): only CPU ratios tell, wall doesn't",
            file=sys.stderr,
        )


def step_by_step(quick):
    result = load()
    tell_round = lambda text: print(text, file=sys.stderr)
    result["steps"] = steps.measured(1 if quick else 3, tell_round)
    result["profiles"] = steps.profiles()
    save(result)
    print(steps_page(result))
    return 0


def steps_page(result):
    return "\n\n".join(
        [
            steps.markdown(result["steps"]),
            "Where these seconds go in 1,000 files, by samples of the flight recorder:",
            steps.shares_markdown(result["profiles"], result["steps"]),
        ]
    )


def jmh(pattern):
    command = [place.JAVA, "-cp", place.class_path(), "org.openjdk.jmh.Main", pattern]
    return subprocess.run(command + ["-rf", "json", "-rff", place.path("jmh.json")]).returncode


def load():
    try:
        with open(place.path("result.json"), encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        return {}


def save(result):
    write(place.path("result.json"), json.dumps(result, indent=2, ensure_ascii=False) + "\n")
    write(place.path("result.md"), report.markdown(result) + "\n")
    write(place.path("growth.svg"), plot.svg(result))


def tell(result):
    print()
    for row in report.figures(result["table"], dict(zip(report.ORDER, report.ORDER))):
        print(row)
    print()
    for row in report.plain(result):
        print(row)
    for name, why in contestants.MISSING.items():
        print(f"{name} is missing: {why}")
    print("\nThe whole country on paper:")
    for row in report.country(result) or ["needs the lines cold, thousand and growth"]:
        print(f"  {row}")
    print("\nMeasured on " + "; ".join(result["machine"]))
    print(f"Written: {place.path('result.md')}, {place.path('growth.svg')}")


def update_pages(result):
    if not result:
        raise SystemExit("bench: nothing measured yet; run scripts/bench first")
    for page, make in PAGES.items():
        name = os.path.join(place.HOME, page)
        with open(name, encoding="utf-8") as file:
            text = file.read()
        text = between(text, BEGIN, END, make(result))
        if COUNTRY_BEGIN in text:
            told = "\n".join(f"- {row}" for row in report.country(result))
            text = between(text, COUNTRY_BEGIN, COUNTRY_END, told)
        if STEPS_BEGIN in text and "steps" in result:
            text = between(text, STEPS_BEGIN, STEPS_END, steps_page(result))
        write(name, text)
    picture = os.path.join(place.HOME, "src", "docs", "growth.svg")
    write(picture, plot.svg(result))
    return 0


def between(text, begin, end, content):
    if begin not in text or end not in text:
        raise SystemExit(f"bench: no {begin} … {end} in the page")
    head, rest = text.split(begin, 1)
    tail = rest.split(end, 1)[1]
    return f"{head}{begin}\n{content}\n{end}{tail}"


def write(name, text):
    with open(name, "w", encoding="utf-8") as file:
        file.write(text)


if __name__ == "__main__":
    sys.exit(main())
