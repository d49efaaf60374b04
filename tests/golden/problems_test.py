#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every problem of the repository ends as its file expects, and every proof is accepted once more from its file."""

import json
import unittest

from pappus_process import SOURCE_DIR, ProgramTest


class ProblemsTest(ProgramTest):
    @staticmethod
    def is_marked_unsolved(file, problem):
        """Whether the problem's metadata in its .geo file has the tag `unsolved`."""
        current = None
        for line in (SOURCE_DIR / file).read_text(encoding="utf-8").splitlines():
            key, _, value = line.partition(":")
            if key == "name":
                current = value.strip()
            elif key == "tags" and current == problem and "unsolved" in value.split():
                return True
        return False

    def test_statuses_are_as_expected(self):
        result = self.run_pappus("batch", str(SOURCE_DIR / "problems"), "--json", "--quiet", "--jobs", "2", "--time", "300",
                                 "--proofs", "proofs")
        self.assertIn(result.returncode, (0, 2), result.stderr)
        records = [json.loads(line) for line in result.stdout.splitlines()]
        self.assertGreater(len(records), 0)
        for record in records:
            with self.subTest(problem=record["problem"]):
                if self.is_marked_unsolved(record["file"], record["problem"]):
                    # A theorem beyond the present rules: it may only be left open, and once solved the mark goes.
                    self.assertEqual(record["status"], "GaveUp", "solved now: take the tag 'unsolved' away")
                    continue
                self.assertEqual(record["status"], record.get("expected"), record["reason"])
                if record["status"] == "Theorem":
                    self.assertTrue(record["checked"])
                    check = self.run_pappus("check", record["proof"], "--against", record["file"], "--problem",
                                            record["problem"])
                    self.assertEqual(check.returncode, 0, check.stdout + check.stderr)


if __name__ == "__main__":
    unittest.main()
