#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Batches: the same results for any number of jobs, and signals that stop them with the results kept."""

import json
import signal
import subprocess
import unittest

from pappus_process import BASE_ANGLES, FALSE_GOAL, MIDLINE, PAPPUS, ProgramTest, problem_text

RUN_DEPENDENT = ("wall_s", "cpu_s", "rss_mb", "proof")


def without_times(line):
    record = json.loads(line)
    return {key: value for key, value in record.items() if key not in RUN_DEPENDENT}


class BatchTest(ProgramTest):
    def test_results_do_not_depend_on_the_number_of_jobs(self):
        self.write("problems.txt", problem_text([MIDLINE, BASE_ANGLES, FALSE_GOAL] * 4))
        outcomes = []
        for jobs in ("1", "2", "5"):
            result = self.run_pappus("batch", "problems.txt", "--json", "--quiet", "--jobs", jobs, "--proofs",
                                     f"proofs{jobs}")
            self.assertEqual(result.returncode, 0, result)
            records = [without_times(line) for line in result.stdout.splitlines()]
            self.assertEqual([record["problem"] for record in records], [f"p{i}" for i in range(1, 13)])
            proofs = {path.name: path.read_bytes() for path in (self.folder / f"proofs{jobs}").iterdir()}
            self.assertEqual(len(proofs), 8)
            outcomes.append((records, proofs))
        self.assertEqual(outcomes[0], outcomes[1])
        self.assertEqual(outcomes[0], outcomes[2])

    def interrupt_batch(self, signal_number, jobs):
        """Sends the signal once the first result is out; its output pipe is far too small for all results."""
        self.write("problems.txt", problem_text([MIDLINE] * 3000))
        command = [PAPPUS, "batch", "problems.txt", "--json", "--jsonl", "kept.jsonl", "--jobs", jobs]
        with subprocess.Popen(command, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              text=True) as process:
            printed = [process.stdout.readline()]
            process.send_signal(signal_number)
            printed += process.stdout.readlines()
            errors = process.stderr.read()
        self.assertEqual(process.returncode, 130, errors)
        self.assertLess(len(printed), 3000)
        self.assertEqual("".join(printed), self.read("kept.jsonl"))
        # Problems that were at work when the signal came are not among the results; those are in order all the same.
        records = [json.loads(line) for line in printed]
        self.assertEqual({record["status"] for record in records}, {"Theorem"})
        numbers = [int(record["problem"][1:]) for record in records]
        self.assertEqual(numbers, sorted(set(numbers)))
        self.assertLess(numbers[-1] - len(numbers), int(jobs))
        self.assertIn(f"interrupted after {len(printed)} of 3000 problems", errors)

    def test_sigint_keeps_the_results(self):
        self.interrupt_batch(signal.SIGINT, "1")

    def test_sigterm_keeps_the_results_of_all_jobs(self):
        self.interrupt_batch(signal.SIGTERM, "3")


if __name__ == "__main__":
    unittest.main()
