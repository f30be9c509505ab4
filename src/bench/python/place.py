"""Where everything lies, and how it is built and fetched."""

import hashlib
import os
import platform
import shutil
import subprocess
import sys

HOME = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", "..", ".."))
CACHE = os.environ.get("DVK_BENCH_DIR", os.path.join(HOME, "target", "bench"))
BUILT = os.path.join(HOME, "target", "bench")
SEED = 2024
SHEETJS = "0.18.5"
JAVA = (
    os.path.join(os.environ["JAVA_HOME"], "bin", "java")
    if os.environ.get("JAVA_HOME")
    else "java"
)
TUNED = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]

# Jars by the beginning of their names: a peer gets what it needs and no more.
POI = ["poi-", "xmlbeans-", "commons-", "curvesapi-", "SparseBitSet-", "log4j-api-"]
JARS = {
    "inflate": [],
    "aalto": ["aalto-xml-", "stax2-api-"],
    "fastexcel": ["fastexcel-", "opczip-", "aalto-xml-", "stax2-api-", "commons-"],
    "poi-user": POI,
    "poi-event": POI,
    "hssf-event": POI + ["fastexcel-", "opczip-"],
    "xwpf": POI + ["fastexcel-", "opczip-"],
    "sods": ["SODS-", "fastexcel-", "opczip-"],
    "fastcsv": ["fastcsv-", "fastexcel-", "opczip-"],
}


def path(*parts):
    full = os.path.join(CACHE, *parts)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    return full


def call(command, **more):
    done = subprocess.run(command, stdout=sys.stderr, **more)
    if done.returncode != 0:
        raise SystemExit(f"bench: {' '.join(command[:4])} … ended with {done.returncode}")


def build():
    """dvk as users get it, then the benchmark classes beside it."""
    call([dvk(), "--version"])
    newest = max(
        os.path.getmtime(file)
        for root in ("src/bench/java", "src/main/java")
        for file in sources(root)
    )
    newest = max(newest, os.path.getmtime(os.path.join(HOME, "pom.xml")))
    stamp = os.path.join(BUILT, "classpath.txt")
    if not os.path.exists(stamp) or os.path.getmtime(stamp) < newest:
        skip = "-Dmaven.test.skip=true"
        call(["mvn", "-q", "-B", "-Pbench", skip, "process-classes"], cwd=HOME)
        os.utime(stamp)


def sources(root):
    for folder, _, names in os.walk(os.path.join(HOME, root)):
        for name in sorted(names):
            yield os.path.join(folder, name)


def dvk():
    return os.path.join(HOME, "scripts", "dvk")


def class_path(peer=None):
    with open(os.path.join(BUILT, "classpath.txt"), encoding="utf-8") as file:
        jars = file.read().strip().split(os.pathsep)
    if peer:
        starts = tuple(JARS[peer])
        jars = [jar for jar in jars if os.path.basename(jar).startswith(starts)]
    own = [os.path.join(BUILT, "classes")]
    if not peer:
        own.append(os.path.join(HOME, "target", "classes"))
    return os.pathsep.join(own + jars)


def corpus(kind, count):
    """A folder of so many files of a kind, made on first use; ("rows", n) is one workbook."""
    name = f"{kind}-{count}"
    folder = path("corpora", name)
    stamp = f"{folder}.made"
    made = f"{SEED} {generator()}"
    if os.path.exists(stamp) and open(stamp, encoding="utf-8").read() == made:
        return folder
    print(f"bench: making {name} …", file=sys.stderr)
    shutil.rmtree(folder, ignore_errors=True)
    maker = "vn.dvk.bench.corpus.CorpusMaker"
    call([JAVA, "-cp", class_path(), maker, kind, str(count), str(SEED), folder])
    with open(stamp, "w", encoding="utf-8") as file:
        file.write(made)
    return folder


def size(folder):
    """The bytes of all files in a folder."""
    return sum(
        os.path.getsize(os.path.join(inner, name))
        for inner, _, names in os.walk(folder)
        for name in names
    )


def generator():
    """What the corpora's content depends on."""
    digest = hashlib.sha256()
    for file in sorted(sources("src/bench/java/vn/dvk/bench/corpus")):
        with open(file, "rb") as content:
            digest.update(content.read())
    return digest.hexdigest()[:16]


def node():
    """The environment in which node finds SheetJS; None where it can't be had."""
    if not shutil.which("node") or not shutil.which("npm"):
        return None
    prefix = path("node", "")
    if not os.path.isdir(os.path.join(prefix, "node_modules", "xlsx")):
        install = ["npm", "install", "--no-save", "--no-audit", "--no-fund"]
        done = subprocess.run(
            install + ["--prefix", prefix, f"xlsx@{SHEETJS}"], stdout=sys.stderr
        )
        if done.returncode != 0:
            return None
    return dict(os.environ, NODE_PATH=os.path.join(prefix, "node_modules"))


def python_with_openpyxl():
    for python in (sys.executable, "/usr/bin/python3", "python3"):
        if shutil.which(python):
            try_it = [python, "-c", "import openpyxl"]
            if subprocess.run(try_it, stderr=subprocess.DEVNULL).returncode == 0:
                return python
    return None


def machine():
    """What the figures depend on; nothing that names the machine."""
    version = subprocess.run([JAVA, "-version"], capture_output=True, text=True).stderr
    return [
        f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}",
        version.splitlines()[0].strip(),
    ]
