#!/usr/bin/env python3
"""registre.py [COUNT]: the register of the released program on COUNT records, of two kinds.

Long ones are drawn from the example, with the place of each fact in its text; ordinary ones are
those of `bench droit`. COUNT is 100 000 when nothing is said. Told are, for each kind: how many
records a second and a core are imported with all rules, beside `check` alone; how long a search, a
list and the impact of one changed rule take; the size on disk.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
import releves  # noqa: E402

GREFFIER = os.path.abspath(".build/release/greffier")
EXAMPLE = "Examples/saint-usage-2021-05-20.txt"
RULES = os.path.abspath("Rules")


def processor_seconds():
    """What the programs run so far have taken."""
    times = os.times()
    return times.children_user + times.children_system


def run(*words, status=(0,)):
    """What the program prints, and the seconds and processor seconds that it takes."""
    before = processor_seconds()
    start = time.perf_counter()
    done = subprocess.run([GREFFIER, *words], capture_output=True, text=True)
    elapsed = time.perf_counter() - start
    cpu = processor_seconds() - before
    if done.returncode not in status:
        sys.exit(f"greffier {' '.join(words)}: status {done.returncode}\n{done.stderr[:500]}")
    return done.stdout, elapsed, cpu


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    for kind, words in (("long", ["dossier", "77"]), ("ordinary", ["voirie", "chaudière"])):
        folder = tempfile.mkdtemp(prefix="registre-")
        try:
            acts = f"{folder}/actes.ndjson"
            if kind == "long":
                releves.write_long(acts, count, GREFFIER, EXAMPLE)
            else:
                releves.write_ordinary(acts, count)
            size = os.path.getsize(acts) // count
            print(f"{count} {kind} records of {size} bytes, {os.cpu_count()} cores, all rules")
            measure(folder, acts, count, words)
        finally:
            shutil.rmtree(folder)


def measure(folder, acts, count, words):
    store = f"{folder}/registre.sqlite"
    checked = run("check", acts, "--rules", RULES, "--format", "json", "--fail-on", "jamais")
    report("check --format json", checked, count)
    for name in ("register add", "register add again"):
        added = run("register", "add", acts, "--rules", RULES, "--registre", store)
        report(name, added, count)
    disk = os.path.getsize(store)
    print(f"  on disk: {disk / 1e6:.0f} MB, {disk // count} bytes an act")
    option = ["--registre", store]
    for searched in (words, words[:1], ["introuvable"]):
        _, elapsed, _ = run("register", "search", *searched, *option, status=(0, 1))
        print(f"  register search {' '.join(searched)}: {elapsed * 1000:.0f} ms, start included")
    _, elapsed, _ = run("register", "list", "--gravite", "nullite", "--limit", "20", *option)
    print(f"  register list --gravite nullite --limit 20: {elapsed * 1000:.0f} ms")
    measure_impact(folder, option)
    out, elapsed, _ = run("register", "verify", *option)
    print(f"  register verify: {elapsed:.1f} s; {out.strip().splitlines()[0]}")


def measure_impact(folder, option):
    """One rule is changed, in a copy of the rules."""
    other = f"{folder}/Rules"
    shutil.copytree(RULES, other)
    path = f"{other}/presence/quorum-presents.lua"
    with open(path, encoding="utf-8") as file:
        text = file.read()
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace('gravite = "nullite"', 'gravite = "irregularite"'))
    out, elapsed, cpu = run("impact", "--from", RULES, "--to", other, *option, status=(0, 1))
    last = out.strip().splitlines()[-1]
    print(f"  impact of one changed rule: {elapsed:.1f} s, {cpu:.1f} s of one core; {last}")


def report(name, measured, count):
    _, elapsed, cpu = measured
    print(
        f"  {name}: {elapsed:.1f} s, {count / elapsed:.0f} a second, "
        f"{count / cpu:.0f} a second of one core"
    )


main()
