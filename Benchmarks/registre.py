#!/usr/bin/env python3
"""registre.py [COUNT]: the register of the released program on COUNT records drawn from the example.

COUNT is 100 000 when nothing is said. Told are: how many records a second and a core are imported
with all rules, beside `check` alone; how long a search, a list and the impact of one changed rule
take; the size on disk.
"""

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

GREFFIER = os.path.abspath(".build/release/greffier")
EXAMPLE = "Examples/saint-usage-2021-05-20.txt"
COMMUNES = ["Saint-Usage", "Losne", "Saint-Jean-de-Losne", "Brazey-en-Plaine", "Échenon"]


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


def write_records(path, count):
    """The record of the example, each time with other presents, another day, another commune."""
    draw = random.Random(7)
    record = json.loads(run("read", EXAMPLE)[0])
    with open(path, "w", encoding="utf-8") as stream:
        for rank in range(count):
            record["id"] = str(rank)
            day = draw.randint(1, 28)
            record["date"] = f"{draw.randint(2019, 2025)}-{draw.randint(1, 12):02}-{day:02}"
            record["assemblee"]["commune"] = draw.choice(COMMUNES)
            for membre in record["membres"]:
                if membre.get("presence") in ("present", "excuse"):
                    membre["presence"] = draw.choice(["present"] * 4 + ["excuse"])
            record["deliberations"][0]["objet"] = f"Conseiller numérique, dossier {rank}"
            stream.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n")


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    folder = tempfile.mkdtemp(prefix="registre-")
    try:
        measure(folder, count)
    finally:
        shutil.rmtree(folder)


def measure(folder, count):
    acts, store = f"{folder}/actes.ndjson", f"{folder}/registre.sqlite"
    rules, cores = os.path.abspath("Rules"), os.cpu_count()
    write_records(acts, count)
    size = os.path.getsize(acts)
    print(f"{count} records of {size // count} bytes, {cores} cores, all rules")
    checked = run("check", acts, "--rules", rules, "--format", "json", "--fail-on", "jamais")
    report("check --format json", checked, count)
    for name in ("register add", "register add again"):
        added = run("register", "add", acts, "--rules", rules, "--registre", store)
        report(name, added, count)
    disk = os.path.getsize(store)
    print(f"  on disk: {disk / 1e6:.0f} MB, {disk // count} bytes an act")
    option = ["--registre", store]
    for words in (["dossier", "77"], ["conseiller", "numérique"], ["introuvable"]):
        _, elapsed, _ = run("register", "search", *words, *option, status=(0, 1))
        print(f"  register search {' '.join(words)}: {elapsed * 1000:.0f} ms, start included")
    _, elapsed, _ = run("register", "list", "--gravite", "nullite", "--limit", "20", *option)
    print(f"  register list --gravite nullite --limit 20: {elapsed * 1000:.0f} ms")
    other = f"{folder}/Rules"
    shutil.copytree(rules, other)
    path = f"{other}/presence/quorum-presents.lua"
    text = open(path, encoding="utf-8").read()
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace('gravite = "nullite"', 'gravite = "irregularite"'))
    out, elapsed, _ = run("impact", "--from", rules, "--to", other, *option, status=(0, 1))
    print(f"  impact of one changed rule: {elapsed:.1f} s; {out.strip().splitlines()[-1]}")
    out, elapsed, _ = run("register", "verify", *option)
    print(f"  register verify: {elapsed:.1f} s; {out.strip().splitlines()[0]}")


def report(name, measured, count):
    _, elapsed, cpu = measured
    print(
        f"  {name}: {elapsed:.1f} s, {count / elapsed:.0f} a second, "
        f"{count / cpu:.0f} a second of one core"
    )


main()
