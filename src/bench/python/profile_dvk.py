"""Where dvk's time goes: samples of the Java flight recorder over one run, by package and method."""

import collections
import os
import re
import subprocess

import place

SHOWN = 25
JFR = os.path.join(os.path.dirname(place.JAVA), "jfr") if os.sep in place.JAVA else "jfr"


# What a run does, by the outermost package that tells.
STAGES = [
    ("vn.dvk.read.grid", "cells out of files"),
    ("vn.dvk.read.form", "forms out of cells"),
    ("vn.dvk.read", "listing, hashing, unpacking files"),
    ("vn.dvk.tally", "counting, pairing, scoring"),
    ("vn.dvk.score", "counting, pairing, scoring"),
    ("vn.dvk.check", "rules"),
    ("vn.dvk.write.book", "the workbook"),
    ("vn.dvk.write", "the other outputs"),
]
OTHER = "start and the rest"


def profile(command, files, jar=None):
    """Samples one run with one reading thread; without it the writing would hide behind reading."""
    recording = place.path("profile", f"{command}-{files}.jfr")
    jar = jar or os.path.join(place.HOME, "target", "dvk.jar")
    run = [place.JAVA, *place.TUNED]
    run += ["-XX:+UnlockDiagnosticVMOptions", "-XX:+DebugNonSafepoints"]
    run += ["-XX:FlightRecorderOptions=stackdepth=200"]
    run += [f"-XX:StartFlightRecording=filename={recording},settings={settings()}"]
    run += ["-jar", jar, command, place.corpus("xlsx", files), "-q", "--threads", "1"]
    run += ["--fail-on", "never", "--as-of", "2024-04-20"]
    if command == "merge":
        run += ["-o", place.path("work", "profile")]
    log = place.path("log", "profile.txt")
    with open(log, "wb") as out:
        if subprocess.run(run, stdout=out, stderr=out).returncode != 0:
            raise SystemExit(f"bench: the profiled run failed; see {log}")
    return list(samples(recording))


def settings():
    """The recorder's own profile settings, sampling more often."""
    home = subprocess.run(
        [place.JAVA, "-XshowSettings:properties", "-version"], capture_output=True, text=True
    ).stderr
    java_home = re.search(r"java\.home = (.*)", home).group(1).strip()
    with open(os.path.join(java_home, "lib", "jfr", "profile.jfc"), encoding="utf-8") as file:
        text = file.read()
    text = re.sub(
        r'(control="method-sampling-(?:java|native)-interval">)[^<]*', r"\g<1>5 ms", text
    )
    name = place.path("profile", "settings.jfc")
    with open(name, "w", encoding="utf-8") as file:
        file.write(text)
    return name


def samples(recording):
    """The stacks, innermost frame first, of what ran and of what was in native code."""
    events = "jdk.ExecutionSample,jdk.NativeMethodSample"
    text = subprocess.run(
        [JFR, "print", "--events", events, "--stack-depth", "200", recording],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    for event in re.split(r"^jdk\.\w+ \{", text, flags=re.MULTILINE)[1:]:
        stack = re.search(r"stackTrace = \[\n(.*?)\n\s*\]", event, re.DOTALL)
        frames = [line.strip() for line in stack.group(1).splitlines()] if stack else []
        methods = [re.sub(r"\(.*", "", frame) for frame in frames if frame and frame != "..."]
        if methods and not is_waiting(methods[0]):
            yield methods


def is_waiting(method):
    return method.startswith(("sun.nio.ch.EPoll", "java.lang.Object.wait"))


def tell(title, stacks):
    print(f"\n== {title}: {len(stacks)} samples")
    table("stage", map(stage, stacks), len(stacks))
    table("package of the innermost frame", (package(stack[0]) for stack in stacks), len(stacks))
    table("innermost method of dvk", map(own, stacks), len(stacks))
    inclusive = (
        method
        for stack in stacks
        for method in sorted({frame for frame in stack if frame.startswith("vn.dvk")})
    )
    table("method of dvk with all it calls", inclusive, len(stacks))


def table(title, names, total):
    print(f"\n-- {title}")
    for name, count in collections.Counter(names).most_common(SHOWN):
        print(f"{100 * count / max(1, total):5.1f}%  {name}")


def package(method):
    parts = method.split(".")
    upper = next((i for i, part in enumerate(parts) if part[:1].isupper()), len(parts) - 1)
    return ".".join(parts[:upper])


def stage(stack):
    """The stage of a stack, its innermost frame first."""
    for frame in reversed(stack):
        for start, name in STAGES:
            if frame.startswith(start + "."):
                return name
    return OTHER


def shares(stacks):
    """The share of the samples that each stage has, 0 to 1."""
    counts = collections.Counter(map(stage, stacks))
    names = list(dict.fromkeys(name for _, name in STAGES)) + [OTHER]
    return {name: counts[name] / max(1, len(stacks)) for name in names}


def own(stack):
    return next((frame for frame in stack if frame.startswith("vn.dvk")), "(none) " + stack[-1])
