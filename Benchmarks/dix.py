"""Ten rules written both ways: Lua in Greffier, Python with orjson and with pydantic.

All three start from the same bytes in turn, must find the same, and are measured in processor time:
Greffier the whole process, start and output included; Python the loop over the lines alone.
"""

import json
import os
import resource
import statistics
import subprocess
import sys

from flux import FOLDER, GREFFIER, Failure, drawn

RUNS = 5
PYTHON = os.path.abspath(".build-python/bin/python")
STREAMS = [("ordinary", ["--ordinaires"], 4000), ("big", ["--grandes"], 600)]


def output(command):
    done = subprocess.run(command, stdout=subprocess.PIPE)
    if done.returncode:
        raise Failure(f"{' '.join(command)} ended with {done.returncode}")
    return done.stdout.splitlines()


def children():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def in_greffier(path):
    """Seconds, and what was found: id, rule, rank of the item, sentence."""
    before = children()
    lines = output(
        [GREFFIER, "check", "--ndjson", "--fail-on", "jamais", "--jobs", "1",
         "--rules", "Benchmarks/Dix", path]
    )
    seconds = children() - before
    found = []
    for record in map(json.loads, lines):
        if record.get("erreur") or record["erreurs"]:
            raise Failure(f"a rule broke on {record['id']}")
        for m in record["manquements"]:
            found.append((record["id"], m["regle"], m["ordre"], m["message"]))
    return seconds, sorted(found, key=str)


def in_python(program):
    def measure(path):
        seconds, *lines = output([PYTHON, "-B", f"Benchmarks/Python/{program}.py", path])
        return float(seconds), sorted((tuple(json.loads(line)) for line in lines), key=str)

    return measure


WAYS = [
    ("greffier, Lua in its sandbox", in_greffier),
    ("Python, orjson, plain dictionaries", in_python("plain")),
    ("Python, pydantic models", in_python("typed")),
]


def race(name, options, count):
    path = drawn(options, count)
    spent = [[] for _ in WAYS]
    for _ in range(RUNS):
        expected = None
        for rank, (way, measure) in enumerate(WAYS):
            seconds, found = measure(path)
            if expected not in (None, found):
                raise Failure(f"{way} does not find the same")
            expected = found
            spent[rank].append(seconds)
    title = f"{name} séances, {count}, {len(expected)} findings by each"
    print(f"\n{title:46}{'µs each':>14}{'a second':>10}{'ratio':>8}")
    for (way, _), seconds in zip(WAYS, spent):
        ratio = statistics.median(a / b for a, b in zip(seconds, spent[0]))
        each = min(seconds) / count
        print(f"  {way:44}{each * 1e6:14.1f}{1 / each:10.0f}{ratio:8.2f}", flush=True)


def main():
    for program in (GREFFIER, PYTHON):
        if not os.path.exists(program):
            raise Failure(f"{program} is missing: Benchmarks/run.sh flux makes it")
    os.makedirs(FOLDER, exist_ok=True)
    print("ten rules written both ways, one core; a ratio above 1 is slower than greffier")
    for stream in STREAMS:
        race(*stream)


if __name__ == "__main__":
    try:
        main()
    except Failure as failure:
        sys.exit(f"dix: {failure}")
