"""Time and memory of a whole run of greffier on one document, beside `true`."""

import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import time

RUNS = 50
GNU_TIME = "/usr/bin/time"
GREFFIER = [".build/release/greffier", "check", "Examples/saint-usage-2021-05-20.txt",
            "--rules", "Rules"]


class Failure(Exception):
    """A measured command did not end well."""


def run(command):
    """Milliseconds of one run."""
    start = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    elapsed = (time.perf_counter() - start) * 1000
    if done.returncode != 0:
        said = done.stderr.decode(errors="replace").strip()
        raise Failure(f"{' '.join(command)}: exit {done.returncode}\n{said}".strip())
    return elapsed


def peak(command):
    """Peak MiB of one run as GNU time tells it; None without GNU time.

    A child of this program would count this program's own memory: it is measured from a small one.
    """
    if not os.path.exists(GNU_TIME):
        return None
    done = subprocess.run([GNU_TIME, "-f", "%M", *command], stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, text=True, check=True)
    return int(done.stderr.strip().splitlines()[-1]) / 1024


def measure(command):
    """Median and extremes over RUNS runs, after one that warms the caches; and the peak."""
    run(command)
    times = [run(command) for _ in range(RUNS)]
    return statistics.median(times), min(times), max(times), peak(command)


def output(*command):
    """What a command prints first; « ? » when it cannot be run."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return "?"
    return (done.stdout.strip().splitlines() or ["?"])[0]


def processor():
    """The model of the processor."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as info:
            found = re.search(r"model name\s*: (.*)", info.read())
    except OSError:
        found = None
    return found[1] if found else platform.processor() or platform.machine()


def row(name, result):
    """One line of the table."""
    median, least, most, memory = result
    told = f"{memory:10.1f}" if memory else "  (no time)"
    return f"{name:10} {median:8.2f} {least:8.2f} {most:8.2f} {told}"


def main():
    """Measures, prints, and gives the exit status."""
    print(f"{os.cpu_count()} cores, {processor()}")
    print(output("swift", "--version"))
    print(f"Lua {output('pkg-config', '--modversion', 'lua5.4')}")
    print(f"{RUNS} runs: {' '.join(GREFFIER)}")
    try:
        base, ours = measure([shutil.which("true") or "true"]), measure(GREFFIER)
    except (Failure, OSError) as failure:
        print(f"bench: {failure}", file=sys.stderr)
        return 1
    print(f"{'':10} {'median':>8} {'min':>8} {'max':>8} {'peak':>10}")
    print(f"{'':10} {'ms':>8} {'ms':>8} {'ms':>8} {'MiB':>10}")
    print(row("greffier", ours))
    print(row("true", base))
    print(f"{'ratio':10} {ours[0] / base[0]:8.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
