#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every problem of the repository ends as its file expects, and every proof is accepted once more from its file.

The status in a file is the truth about the problem, not about the prover. A theorem that the prover cannot reach yet may
be left open, unless theorems_proved.txt names it: what was proved once, without added points, stays proved."""

import json
import pathlib
import unittest

from pappus_process import SOURCE_DIR, ProgramTest

PROVED = pathlib.Path(__file__).with_name("theorems_proved.txt")
LEFT_OPEN = ("GaveUp", "Timeout", "ResourceOut")


class ProblemsTest(ProgramTest):
    def test_statuses_are_as_expected(self):
        names = [line.strip() for line in PROVED.read_text(encoding="utf-8").splitlines()]
        proved = {name for name in names if name and not name.startswith("#")}
        result = self.run_pappus("batch", str(SOURCE_DIR / "problems"), "--json", "--quiet", "--jobs", "2", "--time", "300",
                                 "--no-aux", "--proofs", "proofs")
        self.assertIn(result.returncode, (0, 2), result.stderr)
        records = [json.loads(line) for line in result.stdout.splitlines()]
        self.assertLessEqual(proved, {record["problem"] for record in records}, "there is no such problem any more")
        for record in records:
            with self.subTest(problem=record["problem"]):
                folder = pathlib.Path(record["file"]).parent.name
                may_be_open = folder in ("imo", "classics") and record["problem"] not in proved
                if may_be_open and record["status"] in LEFT_OPEN:
                    continue
                self.assertEqual(record["status"], record.get("expected"), record["reason"])
                if record["status"] == "Theorem":
                    self.assertTrue(record["checked"])
                    check = self.run_pappus("check", record["proof"], "--against", record["file"], "--problem",
                                            record["problem"])
                    self.assertEqual(check.returncode, 0, check.stdout + check.stderr)


if __name__ == "__main__":
    unittest.main()
