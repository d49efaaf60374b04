#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Outputs that cannot be written: an error that says so, exit status 2, and never half a file."""

import resource
import signal
import unittest

from pappus_process import MIDLINE, ProgramTest, problem_text


def allow_only_small_files():
    """In the child: every write beyond 64 bytes of a file fails, as on a full disk."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64, 64))


class OutputTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.write("midline.txt", problem_text([MIDLINE]))

    def assert_cannot_write(self, result, name):
        self.assertEqual(result.returncode, 2, result)
        self.assertIn(f"cannot write {name}", result.stderr)

    def test_full_device(self):
        for option, name in (("--proof", "proof.json"), ("--figure", "figure.svg")):
            (self.folder / name).symlink_to("/dev/full")
            result = self.run_pappus("solve", "midline.txt", option, name, "--quiet")
            self.assert_cannot_write(result, name)
            self.assertIn("No space left on device", result.stderr)
            self.assertTrue((self.folder / name).is_symlink())

    def test_full_device_in_a_batch(self):
        for option in ("--jsonl", "--csv"):
            result = self.run_pappus("batch", "midline.txt", option, "/dev/full", "--quiet")
            self.assert_cannot_write(result, "/dev/full")

    def test_the_old_file_stays_when_the_new_one_does_not_fit(self):
        for name in ("proof.txt", "proof.json"):
            self.write(name, "old")
            result = self.run_pappus("solve", "midline.txt", "--proof", name, "--quiet",
                                     preexec_fn=allow_only_small_files)
            self.assert_cannot_write(result, name)
            self.assertEqual(self.read(name), "old")
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["midline.txt", "proof.json", "proof.txt"])

    def test_the_batch_stops_at_the_first_proof_that_does_not_fit(self):
        result = self.run_pappus("batch", "midline.txt", "--proofs", "proofs", "--quiet",
                                 preexec_fn=allow_only_small_files)
        self.assert_cannot_write(result, "proofs/p1.json")
        self.assertEqual(list((self.folder / "proofs").iterdir()), [])

    def test_a_symbolic_link_is_followed(self):
        self.write("target.json", "old")
        (self.folder / "link.json").symlink_to("target.json")
        result = self.run_pappus("solve", "midline.txt", "--proof", "link.json", "--quiet")
        self.assertEqual(result.returncode, 0, result)
        self.assertTrue((self.folder / "link.json").is_symlink())
        self.assertIn("pappus-proof", self.read("target.json"))


if __name__ == "__main__":
    unittest.main()
