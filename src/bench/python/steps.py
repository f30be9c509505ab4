"""What the steps towards speed gave: dvk as it was after each, measured side by side."""

import os
import subprocess

import contestants
import measure
import place
import profile_dvk

# Each step by the subject of its commit; what came between counts with the step after it.
STEPS = [
    ("before", None, "streamed .xlsx, all else as it was first written"),
    (
        "texts once",
        "Fold and clean the texts that forms repeat only once",
        "folding and cleaning remember what they made of a text",
    ),
    (
        "bytes in",
        "Read plain sheets straight from their bytes, look each row over once",
        "a scanner over the bytes of sheets and texts, StAX where it gives up",
    ),
    (
        "bytes out",
        "Write sheets as bytes and pack them quickly",
        "the workbook's parts made as bytes, packed at the fastest level",
    ),
    (
        "known parts",
        "Read parts that are packed alike in many files once",
        "styles and relations that are byte for byte another file's are not read again",
    ),
    (
        "start",
        "Find the class-data archive without starting other programs",
        "only the asked command made, help laid out beforehand, the archive of loaded classes",
    ),
    (
        "units apart",
        "Ask each unit's questions of what it and its neighbours sent",
        "rules no longer go through all units for each (and all rules that came meanwhile)",
    ),
    (
        "rows at a look",
        "Read rows without regular expressions and streams where a look at a sign tells",
        "what a row is told by its first signs; patterns and streams only where these leave it open",
    ),
    (
        "rows as numbers",
        "Pack a sheet's links as they are listed",
        "the workbook's rows kept as numbers of texts and looks, made XML and packed by a thread of their own",
    ),
    (
        "formats as bytes",
        "Take cell formats that another file begins with from there",
        "cell formats scanned as bytes, or taken over where another file begins alike",
    ),
    (
        "less at the start",
        "Make the archive of classes anew when a library changed",
        "less asked at the start, the compiler asked early, parts read through the same windows",
    ),
    (
        "cells at once",
        "Find cells by their place, take plain cells in one go, count totals once",
        "a plain cell read by one look over its bytes, a row's cell found by its place",
    ),
    (
        "arguments in code",
        "Declare the commands' arguments in code, and say every usage fault in words",
        "no annotations looked up, no jar searched for Groovy, every common command in the archive",
    ),
    (
        "plain loops",
        "Take the writers' and counts' copies together",
        "forms, rules, tallies and outputs in plain loops",
    ),
    (
        "now",
        "HEAD",
        "as it stands: what is read is moved in memory once, long loops are compiled sooner",
    ),
]


def commit(subject):
    if subject == "HEAD":
        return git("rev-parse", "HEAD")
    found = STEPS[1][1] if subject is None else subject
    log = git("log", "--format=%H %s").splitlines()
    hashes = [line.split(" ", 1)[0] for line in log if line.split(" ", 1)[1] == found]
    if not hashes:
        return None
    return git("rev-parse", hashes[0] + "^") if subject is None else hashes[0]


def git(*arguments):
    done = subprocess.run(
        ["git", "-C", place.HOME, *arguments], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def built(sha):
    """A clone at a commit, packaged."""
    folder = place.path("steps", sha)
    if not os.path.exists(os.path.join(folder, "target", "dvk.jar")):
        if not os.path.isdir(folder):
            place.call(["git", "clone", "-q", "--shared", place.HOME, folder])
        place.call(["git", "-C", folder, "checkout", "-q", sha])
        skip = "-Dmaven.test.skip=true"
        place.call(["mvn", "-q", "-B", skip, "package"], cwd=folder)
    program = os.path.join(folder, "scripts", "dvk")
    # The first run of any may put an archive of classes into the user's cache.
    place.call([program, "--version"])
    return program


def merge(program, folder, name):
    arguments = [program, "merge", folder, "-q", "--fail-on", "never", *contestants.AS_OF]
    arguments += ["-o", place.path("work", "steps")]
    return lambda: measure.run(arguments, contestants.log(f"step {name}"))


def measured(rounds, tell):
    """For each step that the history has: CPU seconds of 100 and of 1,000 files."""
    programs = {name: commit(subject) for name, subject, _ in STEPS}
    runs = {}
    for name, sha in programs.items():
        if sha:
            program = built(sha)
            for count in (100, 1_000):
                folder = place.corpus("xlsx", count)
                runs[f"{name} {count}"] = (rounds, merge(program, folder, name))
    trials = measure.take_turns(runs, rounds, tell)
    return [
        {
            "name": name,
            "what": what,
            "cpu": [trials.median(f"{name} {count}", "cpu") for count in (100, 1_000)],
        }
        for name, _, what in STEPS
        if programs[name]
    ]


def profiles():
    """Where the time of 1,000 files went before, and goes now: the share of each stage."""
    shares = {}
    for name, subject, _ in (STEPS[0], STEPS[-1]):
        sha = commit(subject)
        if sha:
            jar = os.path.join(os.path.dirname(built(sha)), "..", "target", "dvk.jar")
            stacks = profile_dvk.profile("merge", 1_000, os.path.normpath(jar))
            shares[name] = profile_dvk.shares(stacks)
    return shares


def shares_markdown(shares, steps):
    seconds = {step["name"]: step["cpu"][1] for step in steps}
    names = list(shares)
    rows = [
        "| stage | " + " | ".join(names) + " |",
        "| --- |" + " --- |" * len(names),
    ]
    for stage in shares[names[0]]:
        cells = [
            f"{100 * shares[name][stage]:.0f}% ({shares[name][stage] * seconds[name]:.1f} s)"
            for name in names
        ]
        rows.append(f"| {stage} | " + " | ".join(cells) + " |")
    return "\n".join(rows)


def markdown(steps):
    rows = [
        "| after | 100 files | 1,000 files | what it is |",
        "| --- | --- | --- | --- |",
    ]
    for step in steps:
        hundred, thousand = step["cpu"]
        rows.append(f"| {step['name']} | {hundred:.2f} | {thousand:.1f} | {step['what']} |")
    return "\n".join(rows)
