"""What both ways in Python share: reading the lines, the clock, the output."""

import json
import time


def run(path, judge):
    """Prints the processor time of `judge` on all lines, then what it found."""
    with open(path, "rb") as file:
        lines = file.read().splitlines()
    started = time.process_time()
    findings = [finding for line in lines for finding in judge(line)]
    print(time.process_time() - started)
    for finding in findings:
        print(json.dumps(finding, ensure_ascii=False))
