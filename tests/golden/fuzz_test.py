#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fuzzing from the command line: counts that depend on the seeds alone, no findings, clear refusals."""

import json
import unittest

from pappus_process import ProgramTest

PROBLEM = "a b c = triangle a b c; h = orthocenter h a b c ? perp a h b c\n"


class FuzzTest(ProgramTest):
    def counts_of(self, *arguments):
        self.write("problem.geo", PROBLEM)
        result = self.run_pappus("fuzz", "problem.geo", "--json", "--quiet", "--points", "7", *arguments)
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertFalse((self.folder / "findings").exists())
        return json.loads(result.stdout)

    def test_seed_ranges_add_up(self):
        whole = self.counts_of("--trials", "20")
        first = self.counts_of("--trials", "10")
        second = self.counts_of("--from", "11", "--trials", "10")
        for name in ("closures", "false_statements", "derived_facts_cross_checked", "mutants", "mutants_accepted"):
            self.assertGreater(whole[name], 0, name)
            self.assertEqual(whole[name], first[name] + second[name], name)
        self.assertEqual(whole["findings"], 0)

    def test_one_attack_alone(self):
        self.assertEqual(self.counts_of("--trials", "5", "--attack", "statements")["mutants"], 0)
        self.assertEqual(self.counts_of("--trials", "5", "--attack", "proofs")["false_statements"], 0)

    def test_attacks_on_verdicts(self):
        for attack, count in (("contrary", "contrary_pairs"), ("scope", "comparisons_with_independent_figures"),
                              ("existence", "forged_certificates_refused")):
            self.assertGreater(self.counts_of("--trials", "20", "--attack", attack)[count], 0, attack)

    def test_refusals(self):
        for arguments in (["--attack", "nothing"], ["--trials", "0"], ["no_such_file.geo"], ["--points", "99"]):
            result = self.run_pappus("fuzz", *arguments)
            self.assertEqual(result.returncode, 2, arguments)
            self.assertTrue(result.stderr.startswith("pappus: ") or "cannot read" in result.stderr, result.stderr)


if __name__ == "__main__":
    unittest.main()
