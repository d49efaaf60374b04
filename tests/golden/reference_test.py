#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every example of the language's reference page can be drawn, and the illustrated page has all of them."""

import subprocess
import sys
import unittest

from pappus_process import PAPPUS, SOURCE_DIR, ProgramTest


class ReferenceTest(ProgramTest):
    def test_every_word_has_a_figure(self):
        script = SOURCE_DIR / "problems" / "draw_reference.py"
        out = self.folder / "reference"
        drawn = subprocess.run([sys.executable, "-B", str(script), PAPPUS, str(out)], capture_output=True,
                               text=True, check=False)
        self.assertEqual(drawn.stderr, "")
        self.assertEqual(drawn.returncode, 0)
        page = (out / "index.html").read_text(encoding="utf-8")
        figures = list(out.glob("*.svg"))
        self.assertGreater(len(figures), 130)
        for figure in figures:
            self.assertIn(figure.name, page)


if __name__ == "__main__":
    unittest.main()
