"""Séances a second: greffier check --ndjson on drawn streams, on one core and on two; memory."""

import os
import statistics
import subprocess
import sys
import time

RUNS = 3
GREFFIER = os.path.abspath(".build/release/greffier")
BENCH = os.path.abspath(".build-bench/release/bench")
FOLDER = ".build-bench/flux"
# What is drawn: the words that name it, the option of `bench seances`, how many.
STREAMS = [
    ("ordinary: 15 members, 1 item", ["--ordinaires"], 20000),
    ("big: 43 or 45 members, 20 items", ["--grandes"], 1500),
    ("as France has them", [], 20000),
]


class Failure(Exception):
    """A measured command did not end well."""


def drawn(options, count):
    """The file of `count` drawn séances."""
    os.makedirs(FOLDER, exist_ok=True)
    name = "".join(options).strip("-") or "france"
    path = f"{FOLDER}/{name}-{count}.ndjson"
    with open(path, "wb") as file:
        if subprocess.run([BENCH, "seances", str(count), *options], stdout=file).returncode:
            raise Failure(f"bench seances {count} failed")
    return path


def check(path, jobs):
    """Seconds, and MiB at most, of the judgement of all of `path` by all the rules."""
    command = [GREFFIER, "check", "--ndjson", "--fail-on", "jamais", "--jobs", str(jobs), path]
    started = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise Failure(f"{' '.join(command)} ended with {child.returncode}")
    return time.monotonic() - started, usage.ru_maxrss / 1024


def speed(name, options, count):
    path = drawn(options, count)
    size = os.path.getsize(path) / count / 1024
    one, two = [], []
    for _ in range(RUNS):
        one.append(check(path, 1)[0])
        two.append(check(path, 2)[0])
    ratio = statistics.median(a / b for a, b in zip(one, two))
    print(
        f"{name:32}{size:8.1f}{count / min(one):10.0f}{count / min(two):10.0f}{ratio:8.2f}",
        flush=True,
    )


def memory():
    print("\nmost memory, two cores                   MiB")
    for count in (1000, 10000, 100000):
        path = drawn(["--ordinaires"], count)
        print(f"{count:9} ordinary ones{check(path, 2)[1]:20.1f}", flush=True)
        os.remove(path)


def main():
    for program in (GREFFIER, BENCH):
        if not os.path.exists(program):
            raise Failure(f"{program} is missing: make bench builds it")
    print(f"drawn séances by all the rules, lines of verdicts out; the best of {RUNS}, the two in turn")
    print(f"{'':32}{'KB each':>8}{'1 core/s':>10}{'2 cores/s':>10}{'ratio':>8}")
    for stream in STREAMS:
        speed(*stream)
    memory()


if __name__ == "__main__":
    try:
        main()
    except Failure as failure:
        sys.exit(f"flux: {failure}")
