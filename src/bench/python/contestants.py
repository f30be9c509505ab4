"""Who takes part: dvk, and the naive merges."""

import os
import shutil

import measure
import place

AS_OF = ["--as-of", "2024-04-20"]
MISSING = {}


def log(name):
    return place.path("log", name.replace(" ", "-").replace("/", "-") + ".txt")


def dvk(command, folder, *more, heap=None, out="out"):
    """One run of dvk through its start script."""
    arguments = [place.dvk(), command]
    if folder:
        arguments += [folder, "-q", "--fail-on", "never"] + AS_OF + list(more)
    if command == "merge":
        arguments += ["-o", place.path("work", out)]
    env = dict(os.environ)
    if heap:
        env["DVK_JAVA_OPTS"] = f"-Xmx{heap}"

    def once():
        shutil.rmtree(place.path("work", out), ignore_errors=True)
        return measure.run(arguments, log(f"dvk {command}"), env)

    return once


def java(peer, folder, tuned):
    output = place.path("work", f"{peer}.xlsx")
    flags = place.TUNED if tuned else []
    main = "vn.dvk.bench.peer.NaiveMerge"
    arguments = [place.JAVA, *flags, "-cp", place.class_path(peer), main, peer]
    return lambda: measure.run(arguments + [folder, output], log(peer))


def sheetjs(folder):
    env = place.node()
    if env is None:
        MISSING["SheetJS"] = "node and npm are needed, and the npm registry on first use"
        return None
    script = os.path.join(place.HOME, "src", "bench", "js", "naive-merge.js")
    output = place.path("work", "sheetjs.xlsx")
    return lambda: measure.run(["node", script, folder, output], log("sheetjs"), env)


def openpyxl(folder):
    python = place.python_with_openpyxl()
    if python is None:
        MISSING["openpyxl"] = "install it, on Debian: apt-get install python3-openpyxl"
        return None
    script = os.path.join(place.HOME, "src", "bench", "python", "naive_merge.py")
    output = place.path("work", "openpyxl.xlsx")
    return lambda: measure.run([python, script, folder, output], log("openpyxl"))
