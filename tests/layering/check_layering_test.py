#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Shows that the layering check finds what it is for, on small trees made for it."""

import pathlib
import tempfile
import unittest

import check_layering

LICENCE = "// SPDX-License-Identifier: Apache-2.0\n"
EDGES = "symbolic/core:\nsymbolic/facts: symbolic/core\nsymbolic/check: symbolic/facts/fact.h\n"


class CheckLayeringTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        self.write("tests/layering/edges.txt", EDGES)
        self.write("symbolic/core/ids.h", LICENCE + "#pragma once\n")
        self.write("symbolic/facts/fact.h", LICENCE + '#pragma once\n#include "symbolic/core/ids.h"\n')
        self.write("symbolic/facts/rule.h", LICENCE + "#pragma once\n#include <vector>\n")

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def assert_only_violation(self, words):
        violations = check_layering.check_repository(self.root)
        self.assertEqual(len(violations), 1, violations)
        self.assertIn(words, violations[0])

    def test_accepts_listed_edges(self):
        self.write("symbolic/check/check.cpp", LICENCE + '#include "symbolic/facts/fact.h"\n')
        self.assertEqual(check_layering.check_repository(self.root), [])

    def test_refuses_an_include_against_the_order(self):
        self.write("symbolic/core/bad.cpp", LICENCE + '#include "symbolic/facts/fact.h"\n')
        self.assert_only_violation("symbolic/core/bad.cpp:2:")

    def test_a_listed_file_does_not_open_its_folder(self):
        self.write("symbolic/check/bad.cpp", LICENCE + '#include "symbolic/facts/rule.h"\n')
        self.assert_only_violation("does not allow for symbolic/check")

    def test_refuses_includes_that_are_not_rooted(self):
        self.write("symbolic/facts/bad.cpp", LICENCE + '#include "fact.h"\n')
        self.assert_only_violation("rooted at the repository")

    def test_refuses_missing_headers(self):
        self.write("symbolic/facts/bad.cpp", LICENCE + '#include "symbolic/core/lost.h"\n')
        self.assert_only_violation("does not exist")

    def test_refuses_angle_brackets_around_our_headers(self):
        self.write("symbolic/facts/bad.cpp", LICENCE + "#include <symbolic/core/ids.h>\n")
        self.assert_only_violation("stand in quotes")

    def test_refuses_unlisted_folders(self):
        self.write("symbolic/lost/new.cpp", LICENCE)
        self.assert_only_violation("not listed in edges.txt")

    def test_refuses_sources_without_licence_or_guard(self):
        self.write("symbolic/core/bad.cpp", "int x = 0;\n")
        self.assert_only_violation("has no SPDX line")
        self.write("symbolic/core/bad.cpp", LICENCE)
        self.write("symbolic/core/bad.h", LICENCE)
        self.assert_only_violation("#pragma once")

    def test_refuses_edges_against_the_order(self):
        self.write("tests/layering/edges.txt", EDGES + "symbolic/late: symbolic/later\n")
        self.assert_only_violation("does not stand above it")


if __name__ == "__main__":
    unittest.main()
