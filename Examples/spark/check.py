"""Checks the acts of INPUT on a Spark cluster, by `greffier check --ndjson`, one process a task.

INPUT is a folder of NDJSON files, or with --column a Parquet table that holds a record a row. OUTPUT
gets four Parquet tables:

  lignes    what greffier answers, line by line, as it is, and the file of each record
  actes     one row an act: its tally; or `erreur`, why its record could not be read
  constats  one row a manquement, an indéterminé or an error of a rule
  sommes    the counts of both by département and rule

    tar -czf Rules.tgz -C Rules .
    spark-submit --files .build/release/greffier --archives Rules.tgz#Rules \\
      Examples/spark/check.py INPUT OUTPUT
"""

import argparse
import collections
import itertools
import json
import subprocess
import sys
import tempfile
import threading

from pyspark import SparkFiles
from pyspark.sql import SparkSession, functions as F

# greffier's own: nothing to say, findings, a line that cannot be read, a rule that broke.
SUCCESSES = (0, 1, 2, 3)
EXCERPT = 500

FINDING = (
    "regle: string, deliberation: string, ordre: int, gravite: string, message: string, "
    "articles: array<string>, derogation: string, manquants: array<string>"
)
TALLY = {
    "conforme": "conformes", "manquement": "manquements", "indetermine": "indetermines",
    "sans_objet": "sans_objet", "erreur": "erreurs", "nullite": "nullites",
    "irregularite": "irregularites", "avertissement": "avertissements",
    "information": "informations", "derogations": "derogations",
}
RESULTS = {"manquements": "manquement", "indetermines": "indetermine", "erreurs": "erreur"}
ACT = ["id", "date", "assemblee", "code_insee", "departement", "siren"]
ANSWER = ", ".join(
    ["id string, date date", *(f"{name} string" for name in ACT[2:]), "erreur string"]
    + [f"{name} array<struct<{FINDING}>>" for name in RESULTS]
    + [f"synthese struct<{', '.join(f'{name}: int' for name in TALLY)}>"]
)


class Feeder(threading.Thread):
    """Writes records to a process while another thread reads its answers."""

    def __init__(self, rows, pipe):
        super().__init__(daemon=True)
        self.rows, self.pipe = rows, pipe
        self.pending = collections.deque()
        self.error = None

    def run(self):
        try:
            with self.pipe:
                for row in self.rows:
                    self.pending.append(row)
                    self.pipe.write(row[1] + b"\n")
        except BrokenPipeError:
            pass  # The process ended; what it left unanswered tells why that is wrong.
        except BaseException as error:
            self.error = error


def answers(rows, command):
    """What `command` answers to `rows`, (file, record) each: (file, answer, excerpt), where the
    excerpt is that of a record which cannot be read.

    Raises unless the process ends by itself, with one answer a record: the task then fails, Spark
    drops what it wrote, and tries it again.
    """
    rows = ((file, record) for file, record in rows if record.strip())
    first = next(rows, None)
    if first is None:
        return
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors
        )
        feeder = Feeder(itertools.chain([first], rows), process.stdin)
        feeder.start()
        try:
            for line in process.stdout:
                if not line.endswith(b"\n"):
                    break
                if not feeder.pending:
                    raise RuntimeError("greffier answers more than it was asked")
                file, record = feeder.pending.popleft()
                yield file, line[:-1].decode(), excerpt(line, record)
            feeder.join()
            check_end(process.wait(), feeder, errors)
        finally:
            process.kill()
            process.wait()
            process.stdout.close()


def excerpt(line, record):
    """The beginning of a record that cannot be read; None for another."""
    if b'"erreur":"' not in line or "erreur" not in json.loads(line):
        return None
    return record.strip()[:EXCERPT].decode(errors="replace")


def check_end(status, feeder, errors):
    """Raises unless a process ended well, and answered everything."""
    if feeder.error:
        raise feeder.error
    if status in SUCCESSES and not feeder.pending:
        return
    errors.seek(0)
    message = f"greffier ended with status {status}; {errors.read()[-2000:].decode(errors='replace')}"
    if feeder.pending:
        file, record = feeder.pending[0]
        message += f" at {file}: {record[:EXCERPT].decode(errors='replace')}"
    raise RuntimeError(message)


def one_line(record):
    """A record of a column as one line; one that is null or blank is told by greffier."""
    if record is None or not record.strip():
        return b"null"
    # In JSON, it stands between values only.
    return bytes(record).replace(b"\n", b" ")


class Delivered:
    """The program and the rules as an executor has them, and how it calls them."""

    def __init__(self, arguments, jobs):
        self.program, self.rules, self.jobs = arguments.greffier, arguments.rules, jobs

    def command(self, *words):
        program = self.program or SparkFiles.get("greffier")
        return [program, *words, "--rules", self.rules or SparkFiles.get("Rules")]

    def check(self, rows):
        return answers(rows, self.command("check", "--ndjson", "--jobs", str(self.jobs)))

    def trial(self, _):
        """How the program ends that loads the rules, and what is wrong with them."""
        run = subprocess.run(self.command("rules"), capture_output=True)
        return run.returncode, run.stderr.decode(errors="replace")


def records(spark, arguments):
    """The records of the input as (file, bytes)."""
    if arguments.column:
        table = spark.read.parquet(arguments.input)
        value = F.col(arguments.column)
    else:
        reader = spark.read.option("lineSep", "\n").option("recursiveFileLookup", True)
        table, value = reader.text(arguments.input), F.col("value")
    # As bytes: a record that is not UTF-8 is told, not mended on its way.
    table = table.select(F.input_file_name(), value.cast("binary"))
    if arguments.partitions:
        table = table.repartition(arguments.partitions)
    if arguments.column:
        return table.rdd.map(lambda row: (row[0], one_line(row[1])))
    return table.rdd.map(lambda row: (row[0], bytes(row[1])))


def acts(lines):
    """One row an act."""
    tally = [F.col(f"answer.synthese.{name}").alias(column) for name, column in TALLY.items()]
    return lines.select(
        "fichier", *(f"answer.{name}" for name in ACT), *tally, "answer.erreur", "extrait")


def findings(lines):
    """One row a manquement, an indéterminé or an error of a rule."""
    def of(name):
        result = F.lit(RESULTS[name])
        return F.transform(f"answer.{name}", lambda finding: finding.withField("resultat", result))

    every = F.concat(*map(of, RESULTS))
    row = lines.select("fichier", "answer", F.explode(every).alias("finding"))
    columns = ["regle", "deliberation", "ordre", "resultat", "gravite", "message", "articles",
               "manquants", "derogation"]
    return row.select(
        "fichier", *(f"answer.{name}" for name in ACT), *(f"finding.{name}" for name in columns))


def sums(findings):
    """The counts by département and rule."""
    def count(condition, name):
        return F.count_if(condition).alias(name)

    counts = [count(F.col("resultat") == result, name) for name, result in RESULTS.items()]
    counts += [
        count(F.col("gravite") == name, TALLY[name])
        for name in ("nullite", "irregularite", "avertissement", "information")
    ]
    counts.append(count(F.col("derogation").isNotNull(), "derogations"))
    return findings.groupBy("departement", "regle").agg(*counts)


def session():
    builder = SparkSession.builder.appName("greffier")
    # What a task wrote is seen when the whole job ends well; a lost task leaves nothing behind.
    key = "spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version"
    return builder.config(key, "1").getOrCreate()


def parsed():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("input", help="a folder of NDJSON files; with --column, a Parquet table")
    parser.add_argument("output", help="the folder of the four tables")
    parser.add_argument("--column", help="the column of the records")
    parser.add_argument("--partitions", type=int, help="cut the input in so many tasks")
    parser.add_argument("--overwrite", action="store_true", help="replace the tables of a former run")
    parser.add_argument("--greffier", help="its path on every node; by default --files brought it")
    parser.add_argument("--rules", help="the same for the rules, which --archives brings as Rules")
    return parser.parse_args()


def refuse_what_is_there(spark, output):
    """Before anything is judged: a former run is not to be lost, nor half replaced."""
    paths = spark.sparkContext._jvm.org.apache.hadoop.fs
    for name in ("lignes", "actes", "constats", "sommes"):
        path = paths.Path(f"{output}/{name}")
        if path.getFileSystem(spark.sparkContext._jsc.hadoopConfiguration()).exists(path):
            sys.exit(f"{path}: there already; --overwrite replaces the tables of a former run")


def main():
    arguments = parsed()
    spark = session()
    if not arguments.overwrite:
        refuse_what_is_there(spark, arguments.output)
    delivered = Delivered(arguments, spark.conf.get("spark.task.cpus", "1"))
    status, errors = spark.sparkContext.parallelize([None], 1).map(delivered.trial).first()
    if status != 0:
        sys.exit(f"greffier rules: status {status}\n{errors}")

    def save(table, name):
        mode = "overwrite" if arguments.overwrite else "errorifexists"
        table.write.mode(mode).parquet(f"{arguments.output}/{name}")
        return spark.read.parquet(f"{arguments.output}/{name}")

    answered = records(spark, arguments).mapPartitions(delivered.check)
    lines = save(spark.createDataFrame(
        answered, "fichier string, ligne string, extrait string", verifySchema=False), "lignes")
    # A line of another form stops here: it would be a row of nulls.
    answer = F.from_json("ligne", ANSWER, {"mode": "FAILFAST"}).alias("answer")
    lines = lines.select("fichier", answer, "extrait")
    saved = save(acts(lines), "actes")
    totals = sums(save(findings(lines), "constats")).coalesce(1)
    totals = save(totals.sortWithinPartitions("departement", "regle"), "sommes")
    unread = saved.where("erreur is not null").count()
    print(f"{saved.count()} actes, dont {unread} illisibles ; {totals.count()} sommes")
    spark.stop()


if __name__ == "__main__":
    main()
