"""Runs of Examples/spark/check.py, and the processes that they start."""

import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time

import pyspark

HOME = pathlib.Path(pyspark.__file__).parent
PROGRAM = "Examples/spark/check.py"
# In the environment of all that a run starts; its value is the folder of the test.
MARK = "GREFFIER_SPARK_TEST"
PATIENCE = 240


def until(condition, goes_on=lambda: True):
    """Asks until `condition` holds; raises when `goes_on` does not, or after four minutes."""
    end = time.monotonic() + PATIENCE
    while not (value := condition()):
        if not goes_on() or time.monotonic() > end:
            raise AssertionError("what was waited for did not come")
        time.sleep(0.02)
    return value


def parents():
    """The parent of each process, by id."""
    found = {}
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            found[int(stat.parent.name)] = int(stat.read_text().rpartition(")")[2].split()[1])
        except OSError:
            pass  # It ended meanwhile.
    return found


def words(pid):
    """The command of a process; empty when it has ended."""
    try:
        command = pathlib.Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return ""
    return command.replace(b"\0", b" ").decode(errors="replace")


def descendants(pid):
    """All that a process started, itself left out."""
    of, found = parents(), [pid]
    for parent in found:
        found += [child for child in of if of[child] == parent]
    return found[1:]


def runs(program, pids):
    """Whether one of the processes is `program` itself."""
    return any(words(pid).startswith(f"{program} ") for pid in pids)


def kill_executor_of(pid):
    """Kills at once the executor for which `pid` works, and all that it started; their commands."""
    of = parents()
    while "CoarseGrainedExecutorBackend" not in words(pid) or "java" not in words(pid).split()[0]:
        pid = of[pid]
    victims = [pid, *descendants(pid)]
    commands = [words(victim) for victim in victims]
    for victim in victims:
        kill(victim)
    return commands


def kill(pid):
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


def marked(folder):
    """The processes that runs in `folder` started and that have not ended."""
    mark, found = f"{MARK}={folder}".encode(), []
    for path in pathlib.Path("/proc").glob("[0-9]*/environ"):
        try:
            if mark in path.read_bytes().split(b"\0"):
                found.append(int(path.parent.name))
        except OSError:
            pass  # It ended meanwhile, or is another's.
    return found


def clear(folder):
    """Ends what is left of the runs in `folder`, and what executors kept."""
    for pid in marked(folder):
        kill(pid)
    for events in folder.glob("*.events/*"):
        shutil.rmtree(HOME / "work" / events.name.partition(".")[0], ignore_errors=True)


class Run:
    """One run of the program, going on."""

    def __init__(self, folder, name, master, options, words):
        self.output, self.events = folder / name, folder / f"{name}.events"
        self.errors = folder / f"{name}.log"
        self.events.mkdir()
        settings = {
            "spark.driver.memory": "512m",
            "spark.ui.enabled": "false",
            "spark.sql.shuffle.partitions": "2",
            # Both executors are there before the first task.
            "spark.cores.max": "2",
            "spark.scheduler.minRegisteredResourcesRatio": "1.0",
            "spark.eventLog.enabled": "true",
            "spark.eventLog.dir": self.events.as_uri(),
            "spark.eventLog.compress": "false",
            "spark.eventLog.rolling.enabled": "false",
        }
        pairs = [word for key, value in settings.items() for word in ("--conf", f"{key}={value}")]
        source, *others = words
        command = [HOME / "bin" / "spark-submit", "--master", master, *pairs, *options, PROGRAM,
                   source, self.output, *others]
        environment = {**os.environ, MARK: str(folder), "SPARK_HOME": str(HOME),
                       "PYSPARK_PYTHON": sys.executable}
        with self.errors.open("w") as log:
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment)

    def until(self, condition):
        """Asks until `condition` holds, as long as the run goes on."""
        try:
            return until(condition, lambda: self.process.poll() is None)
        except AssertionError as error:
            raise AssertionError(f"{error}\n{self.log()}") from None

    def wait(self):
        """The exit status."""
        return self.process.wait(timeout=PATIENCE)

    def finish(self):
        """Raises unless the run ends well."""
        status = self.wait()
        assert status == 0, f"status {status}\n{self.log()}"

    def log(self):
        return self.errors.read_text(errors="replace")[-8000:]

    def committed(self, table):
        """The tasks that have written all of their part of a table that is not finished."""
        return list((self.output / table / "_temporary").glob("0/task_*"))

    def ends(self):
        """How each task ended, and on which executor."""
        for path in self.events.iterdir():
            for line in path.read_text().splitlines():
                event = json.loads(line)
                if event["Event"] == "SparkListenerTaskEnd":
                    yield event["Task Info"]["Executor ID"], event["Task End Reason"]["Reason"]

    def executors(self):
        return {executor for executor, _ in self.ends()}

    def losses(self):
        return [reason for _, reason in self.ends() if reason != "Success"]
