"""Examples/spark on two executors, beside one plain run: spark.py GREFFIER COUNT.

The same lines must come out, of files as of a table, also when an executor is killed with the
greffier that works for it; the tables must say what the lines say; nothing may stay behind. The
last line is « N passed, N failed ».
"""

import collections
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import traceback

from pyspark.sql import SparkSession

import cluster
import records

GREFFIER, COUNT = pathlib.Path(sys.argv[1]).resolve(), int(sys.argv[2])
RULES = pathlib.Path("Rules").resolve()
PARTITIONS = 8
RESULTS = {"manquements": "manquement", "indetermines": "indetermine", "erreurs": "erreur"}
SEVERITIES = ["nullite", "irregularite", "avertissement", "information"]
ACT = ["id", "date", "assemblee", "code_insee", "departement", "siren"]

# The first to come answers some of what it is given, then waits to be killed.
HOLDING = """#!/bin/bash
if [ "$1" = check ] && mkdir '{gate}' 2>/dev/null; then
  mkfifo '{gate}/never'
  echo $$ >'{gate}/writing' && mv '{gate}/writing' '{gate}/pid'
  {{ head -n 5; cat '{gate}/never'; }} | '{greffier}' "$@"
  exit
fi
exec '{greffier}' "$@"
"""


def comparable(lines):
    """Lines in order, without the number of those that cannot be read: it is that of a partition."""
    return sorted(re.sub(r',"ligne":\d+,"erreur":"', ',"erreur":"', line) for line in lines)


def difference(lines, others):
    """What stands in one only of two lists of lines, each with how often more than in the other."""
    ours, theirs = collections.Counter(comparable(lines)), collections.Counter(comparable(others))
    return {"more": dict(ours - theirs), "less": dict(theirs - ours)}


def text(value):
    """A value of a line as a table has it in a column of text."""
    if value is None or isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def expected_acts(answers):
    rows = collections.Counter()
    for answer in answers:
        tally = answer.get("synthese", {})
        rows[(*(text(answer.get(name)) for name in ACT), answer.get("erreur"),
              tally.get("conforme"), tally.get("manquement"), tally.get("erreur"))] += 1
    return rows


def expected_findings(answers):
    return [
        (*(text(answer[name]) for name in ACT), finding["regle"], text(finding["deliberation"]),
         finding["ordre"], result, finding.get("gravite"), finding.get("message"),
         text(finding.get("derogation")), tuple(finding.get("articles") or ()),
         tuple(finding.get("manquants") or ()))
        for answer in answers for name, result in RESULTS.items()
        for finding in answer.get(name, [])
    ]


def expected_sums(findings):
    sums = collections.defaultdict(collections.Counter)
    for row in findings:
        sums[(row[4], row[6])].update([row[9], row[10]])
    return {
        key: tuple(counts[name] for name in [*RESULTS.values(), *SEVERITIES])
        for key, counts in sums.items()
    }


class Story:
    """What the checks share: the records, the plain run, and the runs on the cluster."""

    def __init__(self, folder):
        self.folder = folder
        self.records = records.lines(COUNT)
        self.input = folder / "actes"
        self.paths = records.write(self.input, self.records)
        plain = subprocess.run(
            [GREFFIER, "check", "--ndjson", "--rules", RULES, *self.paths],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.status, self.lines = plain.returncode, plain.stdout.decode().splitlines()
        self.answers = [json.loads(line) for line in self.lines]
        self.archive = folder / "Rules.tgz"
        subprocess.run(["tar", "-czf", self.archive, "-C", RULES, "."], check=True)
        builder = SparkSession.builder.master("local[1]").config("spark.driver.memory", "512m")
        for setting in ["spark.ui.enabled", "spark.ui.showConsoleProgress"]:
            builder = builder.config(setting, False)
        self.spark = builder.getOrCreate()
        self.spark.sparkContext.setLogLevel("ERROR")

    def submit(self, name, *words, greffier=GREFFIER):
        """Starts a run on two executors; its tables will stand in the folder `name`."""
        delivered = ["--files", greffier, "--archives", f"{self.archive}#Rules"]
        return cluster.Run(self.folder, name, "local-cluster[2,1,1024]", delivered, words)

    def table(self, run, name):
        return self.spark.read.parquet(f"{run.output}/{name}").collect()

    def test_the_plain_run_has_what_is_to_be_compared(self):
        assert self.status == 2, self.status
        blank = sum(not record.strip() for record in self.records)
        assert len(self.lines) == len(self.records) - blank == COUNT + len(records.SPOILED) + 1
        assert sum("erreur" in answer for answer in self.answers) == len(records.SPOILED)
        assert any(answer.get("manquements") for answer in self.answers)

    def test_files_give_the_lines_of_a_plain_run(self):
        self.whole = self.submit("fichiers", self.input, "--partitions", str(PARTITIONS))
        self.whole.finish()
        lines = self.table(self.whole, "lignes")
        assert comparable(row.ligne for row in lines) == comparable(self.lines)
        assert len({row.fichier for row in lines}) == 3
        assert self.whole.executors() == {"0", "1"}, self.whole.executors()
        assert self.whole.losses() == [], self.whole.losses()

    def test_acts_are_those_of_the_lines(self):
        rows = self.table(self.whole, "actes")
        assert collections.Counter(
            (row.id, row.date and row.date.isoformat(), *row[3:7], row.erreur, row.conformes,
             row.manquements, row.erreurs) for row in rows) == expected_acts(self.answers)
        excerpts = sorted(row.extrait for row in rows if row.erreur)
        assert excerpts == sorted(line.decode(errors="replace") for line in records.SPOILED)

    def test_findings_are_those_of_the_lines(self):
        rows = self.table(self.whole, "constats")
        found = collections.Counter(
            (row.id, row.date.isoformat(), *row[3:7], row.regle, row.deliberation, row.ordre,
             row.resultat, row.gravite, row.message, row.derogation, tuple(row.articles or ()),
             tuple(row.manquants or ())) for row in rows)
        assert found == collections.Counter(expected_findings(self.answers))

    def test_sums_are_those_of_the_findings(self):
        rows = self.table(self.whole, "sommes")
        keys = [(row.departement, row.regle) for row in rows]
        assert keys == sorted(keys) and len(keys) == len(set(keys)) > 3
        found = {key: tuple(row[2:9]) for key, row in zip(keys, rows)}
        assert found == expected_sums(expected_findings(self.answers))

    def test_a_killed_executor_loses_and_doubles_nothing(self):
        table = self.folder / "records"
        lines = b"\n".join(path.read_bytes() for path in self.paths).split(b"\n")
        rows = [(bytearray(line),) for line in lines if line.strip()]
        self.spark.createDataFrame(rows, "record binary").write.parquet(str(table))
        gate, holding = self.folder / "gate", self.folder / "holding" / "greffier"
        holding.parent.mkdir()
        holding.write_text(HOLDING.format(gate=gate, greffier=GREFFIER))
        holding.chmod(0o755)
        run = self.submit("tue", table, "--column", "record", "--partitions", str(PARTITIONS),
                          greffier=holding)
        # In the middle: one task has written all of its part, another some of it.
        run.until(lambda: run.committed("lignes") and (gate / "pid").exists())
        waiting = int((gate / "pid").read_text())
        run.until(lambda: cluster.runs(GREFFIER, cluster.descendants(waiting)))
        killed = cluster.kill_executor_of(waiting)
        assert any(command.startswith(f"{GREFFIER} ") for command in killed), killed
        run.finish()
        lines = [row.ligne for row in self.table(run, "lignes")]
        assert comparable(lines) == comparable(self.lines), difference(lines, self.lines)
        assert run.losses(), "no task was lost"
        for name in ["actes", "constats", "sommes"]:
            assert self.spark.read.parquet(f"{run.output}/{name}").drop("fichier").exceptAll(
                self.spark.read.parquet(f"{self.whole.output}/{name}").drop("fichier")).isEmpty()

    def test_a_broken_rule_stops_before_the_work(self):
        rules = self.folder / "broken"
        shutil.copytree(RULES, rules)
        (rules / "cassee.lua").write_text("return 1\n")
        run = cluster.Run(self.folder, "refus", "local[1]", [], [
            self.input, "--greffier", GREFFIER, "--rules", rules])
        assert run.wait() == 1
        assert "greffier rules: status 3" in run.log() and "cassee.lua" in run.log(), run.log()
        assert not run.output.exists()

    def test_what_is_there_is_refused_before_the_work(self):
        (self.folder / "la" / "constats").mkdir(parents=True)
        run = cluster.Run(self.folder, "la", "local[1]", [], [
            self.input, "--greffier", GREFFIER, "--rules", RULES])
        assert run.wait() == 1
        assert "constats: there already" in run.log(), run.log()
        assert [table.name for table in run.output.iterdir()] == ["constats"]

    def test_nothing_stays_behind(self):
        cluster.until(lambda: not cluster.marked(self.folder))


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="greffier-spark."))
    passed = failed = 0
    try:
        story = Story(folder)
        for name, check in vars(Story).items():
            if not name.startswith("test_"):
                continue
            try:
                check(story)
                passed += 1
            except Exception:
                failed += 1
                print(f"FAILED {name}", file=sys.stderr)
                traceback.print_exc()
        story.spark.stop()
    finally:
        cluster.clear(folder)
        shutil.rmtree(folder, ignore_errors=True)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
