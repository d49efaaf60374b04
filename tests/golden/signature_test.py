#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The signature of `pappus bench`, and its comparison with the commit messages of a repository made for the test."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

PAPPUS = os.environ["PAPPUS"]
SOURCE = pathlib.Path(os.environ["PAPPUS_SOURCE_DIR"])
PROBLEMS = [str(SOURCE / "problems/rules" / name) for name in ("midpoint.geo", "stewart_length.geo")]


def bench(*arguments):
    result = subprocess.run([PAPPUS, "bench", "--quiet", *arguments], stdout=subprocess.PIPE, check=True, text=True)
    return result.stdout.splitlines()[-1]


class Signature(unittest.TestCase):
    def test_depends_on_results_alone(self):
        first = bench(*PROBLEMS)
        self.assertRegex(first, r"^Bench: \d+$")
        self.assertEqual(first, bench(*PROBLEMS))
        self.assertEqual(first, bench(*PROBLEMS, "--table"))
        self.assertNotEqual(first, bench(*reversed(PROBLEMS)))
        self.assertNotEqual(first, bench(*PROBLEMS, "--rules", "all,-stewart"))

    def test_standard_problems_are_there_from_any_folder(self):
        with tempfile.TemporaryDirectory() as folder:
            result = subprocess.run([PAPPUS, "bench", "--quiet", "--ablate", "--rules", "similar"], cwd=folder,
                                    stdout=subprocess.PIPE, check=True, text=True)
        self.assertIn("similar", result.stdout)

    def test_bad_problem_is_refused(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "bad.geo"
            path.write_text("a b = segment a b\n? wrong a b\n", encoding="utf-8")
            result = subprocess.run([PAPPUS, "bench", str(path)], capture_output=True, text=True, check=False)
        self.assertEqual((result.returncode, result.stdout), (2, ""))
        self.assertIn("bad.geo:", result.stderr)


@unittest.skipIf(shutil.which("git") is None, "git is not installed")
class Comparison(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        (self.root / ".ci").mkdir()
        shutil.copy(SOURCE / ".ci/compare_signature", self.root / ".ci")

    def git(self, *arguments):
        identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"]
        subprocess.run(["git", "-C", str(self.root), *identity, *arguments], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)

    def commit(self, message):
        self.git("commit", "--allow-empty", "-m", message)

    def compare(self, number):
        result = subprocess.run(["bash", str(self.root / ".ci/compare_signature"), f"Bench: {number}"],
                                capture_output=True, text=True, check=False,
                                env={**os.environ, "GIT_CEILING_DIRECTORIES": str(self.root.parent)})
        return result.returncode, re.sub(r"commit [0-9a-f]{10}", "commit C", result.stderr)

    def test_says_that_nothing_is_stated(self):
        nothing = (0, "ci: no commit at hand states a signature; this one has Bench: 7\n")
        self.assertEqual(self.compare(7), nothing)
        self.git("init", "-b", "main")
        self.assertEqual(self.compare(7), nothing)
        self.commit("Speak of it\n\nThe word Bench: 8 within a line states nothing.\nBench: soon")
        self.assertEqual(self.compare(7), nothing)

    def test_walks_back_to_the_newest_statement(self):
        self.git("init", "-b", "main")
        self.commit("First\n\nBench: 5")
        self.commit("Prove more\n\nIt was\nBench: 5\nand is\n\nBench: 7")
        self.commit("Rename\n\nNo functional change")
        self.git("checkout", "-b", "side", "HEAD~1")
        self.commit("Tidy\n\nNo functional change")
        self.git("checkout", "main")
        self.git("merge", "--no-ff", "-m", "Merge the side", "side")
        self.assertEqual(self.compare(7), (0, "ci: the signature is that of commit C: Bench: 7\n"))
        status, message = self.compare(5)
        self.assertEqual(status, 1)
        self.assertIn("but commit C states 'Bench: 7'", message)

    def test_a_shallow_clone_is_no_error(self):
        self.git("init", "-b", "main")
        self.commit("First\n\nBench: 5")
        self.commit("Second\n\nNo functional change")
        clone = self.root / "clone"
        self.git("clone", "--depth", "1", f"file://{self.root}", str(clone))
        (clone / ".ci").mkdir()
        shutil.copy(SOURCE / ".ci/compare_signature", clone / ".ci")
        self.root = clone
        self.assertEqual(self.compare(7)[0], 0)


if __name__ == "__main__":
    unittest.main()
