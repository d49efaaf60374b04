#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the program proves and refutes, compared with figures that it did not draw: the small form.

PAPPUS and FIGURE_SAMPLER name the programs, PAPPUS_SOURCE_DIR the repository."""

import os
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(os.environ["PAPPUS_SOURCE_DIR"])
FIGURES = "8"


class SamplingTest(unittest.TestCase):
    def compare(self, *paths):
        """The last row of the table, by column, of a comparison that found no violation."""
        with tempfile.TemporaryDirectory() as folder:
            results = f"{folder}/results.jsonl"
            subprocess.run([os.environ["PAPPUS"], "batch", *paths, "--no-aux", "--method", "deductive", "--jobs", "1",
                            "--quiet", "--jsonl", results, "--proofs", f"{folder}/proofs"],
                           cwd=ROOT, check=True, capture_output=True)
            run = subprocess.run([os.environ["FIGURE_SAMPLER"], results, "--figures", FIGURES, "--near", "2"],
                                 cwd=ROOT, capture_output=True, text=True)
        self.assertEqual((run.returncode, run.stderr), (0, ""), run.stdout)
        *_, head, row = run.stdout.splitlines()
        return dict(zip(head.split()[1:], map(int, row.split()[1:])))

    def test_rules(self):
        counts = self.compare("problems/rules")
        self.assertGreater(counts["theorems"], 40)
        self.assertGreater(counts["figures"], 8 * 40)
        self.assertGreater(counts["applicable"], 100)

    def test_classics(self):
        counts = self.compare(*(f"problems/classics/{path.name}" for path in
                                sorted((ROOT / "problems/classics").glob("*.geo"))[::3]))
        self.assertGreater(counts["theorems"], 20)
        self.assertGreater(counts["figures"], 8 * 20)

    def test_imo(self):
        counts = self.compare(*(f"problems/imo/{path.name}" for path in
                                sorted((ROOT / "problems/imo").glob("*.geo"))[::4]))
        self.assertGreater(counts["theorems"], 3)


if __name__ == "__main__":
    unittest.main()
