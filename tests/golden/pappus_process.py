# SPDX-License-Identifier: Apache-2.0
"""What the end-to-end tests share: running the program in an empty folder, and small problems."""

import os
import pathlib
import subprocess
import tempfile
import unittest

PAPPUS = os.environ["PAPPUS"]
SOURCE_DIR = pathlib.Path(os.environ["PAPPUS_SOURCE_DIR"])

MIDLINE = "a b c = triangle a b c; m = midpoint m a b; n = midpoint n a c ? para m n b c"
BASE_ANGLES = "a b c = iso_triangle a b c ? eqangle b a b c c b c a"
FALSE_GOAL = "a b c = triangle a b c ? perp a b a c"


def problem_text(statements):
    """The two-line layout with the names p1, p2, …."""
    return "".join(f"p{number}\n{statement}\n" for number, statement in enumerate(statements, start=1))


class ProgramTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, text):
        (self.folder / name).write_text(text, encoding="utf-8")

    def read(self, name):
        return (self.folder / name).read_text(encoding="utf-8")

    def run_pappus(self, *arguments, **options):
        return subprocess.run([PAPPUS, *arguments], cwd=self.folder, stdin=subprocess.DEVNULL, capture_output=True,
                              text=True, check=False, **options)
