#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs one golden case in a copy of its folder and compares the transcript with expected.txt.

Usage: run_case.py PAPPUS CASE_FOLDER [--update]. What differs from run to run (times, memory, the version) and what
changes with every improvement of the engine (numbers of facts and rounds) is replaced by a letter before comparing.
"""

import difflib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

VARIABLE_PARTS = [
    (re.compile(r'"(wall_s|cpu_s|rss_mb|facts|rounds)":[0-9.e+-]+'), r'"\1":N'),
    (re.compile(r'"version":"[^"]*"'), '"version":"V"'),
    (re.compile(r"^pappus \d+\.\d+\.\d+\S*$", re.MULTILINE), "pappus V"),
    (re.compile(r"\b\d+ facts? in \d+ rounds?\b"), "N facts in N rounds"),
    (re.compile(r"\b\d+\.\d\d s\)"), "T s)"),
    (re.compile(r"\b\d+\.\d s of processor time"), "T s of processor time"),
    # A row of batch's table: rounds, facts, seconds.
    (re.compile(r"^(\S+ +(?:Theorem(?: \(case\))?|CounterSatisfiable|GaveUp|Timeout|InputError|Error)) +\d+ +\d+ +\d+\.\d\d",
                re.MULTILINE), r"\1 R F T"),
    # A row of batch's CSV: wall and processor seconds, memory; facts and rounds; version.
    (re.compile(r",\d+\.\d{4},\d+\.\d{4},\d+,(\d+),(\d+),(\d+),\d+,\d+,(\d+),(\d+),(true|false),([^,\n]*),[^,\n]+,(general|case|),([a-z]*),([a-z ]*)$",
                re.MULTILINE), r",T,T,M,\1,\2,\3,F,R,\4,\5,\6,\7,V,\8,\9,\g<10>"),
]


def normalised(transcript):
    for pattern, replacement in VARIABLE_PARTS:
        transcript = pattern.sub(replacement, transcript)
    return transcript


def run_case(program, case):
    """Returns the normalised transcript of the case's command.sh."""
    environment = {"PAPPUS": program, "PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C.UTF-8"}
    prelude = pathlib.Path(__file__).with_name("prelude.sh")
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "case"
        shutil.copytree(case, copy, ignore=shutil.ignore_patterns("command.sh", "expected.txt"))
        # The prelude defines `run`; both are one script, so that the case can use it.
        script = prelude.read_text(encoding="utf-8") + (case / "command.sh").read_text(encoding="utf-8")
        result = subprocess.run(["bash", "-c", script], cwd=copy, env=environment, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    return normalised(result.stdout.decode("utf-8", errors="replace"))


def main():
    program, case = sys.argv[1], pathlib.Path(sys.argv[2])
    expected_path = case / "expected.txt"
    transcript = run_case(os.path.abspath(program), case)
    if sys.argv[3:] == ["--update"]:
        expected_path.write_text(transcript, encoding="utf-8")
        return 0
    expected = expected_path.read_text(encoding="utf-8")
    if transcript == expected:
        return 0
    sys.stdout.writelines(difflib.unified_diff(expected.splitlines(keepends=True), transcript.splitlines(keepends=True),
                                               "expected.txt", "what the program said"))
    print(f"\nIf the new text is right: {sys.argv[0]} PAPPUS {case} --update")
    return 1


if __name__ == "__main__":
    sys.exit(main())
