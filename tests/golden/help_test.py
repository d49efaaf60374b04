#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Help: every command has it, with examples whose options exist."""

import re
import unittest

from pappus_process import ProgramTest

COMMANDS = ("solve", "batch", "report", "merge", "check", "draw", "convert", "fuzz", "bench")


class HelpTest(ProgramTest):
    def help_of(self, *arguments):
        result = self.run_pappus(*arguments, "--help")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        return result.stdout

    def test_main_screen_names_all_commands(self):
        text = self.help_of()
        for command in COMMANDS:
            self.assertRegex(text, rf"(?m)^  {command} ")

    def test_examples_use_options_that_exist(self):
        for command in COMMANDS:
            text = self.help_of(command)
            options, _, examples = text.partition("Examples:")
            self.assertIn(f"pappus {command}", examples)
            for example in re.findall(rf"pappus {command} (.*)", examples):
                for option in re.findall(r"(?<!\S)--?[a-z-]+", example.split("&&")[0]):
                    if option != "-":
                        self.assertRegex(options, rf"(?m)[ ,]{option}\b", f"{command}: {example}")

    def test_version_has_the_release_number(self):
        result = self.run_pappus("--version")
        self.assertEqual(result.returncode, 0)
        self.assertRegex(result.stdout, r"^pappus \d+\.\d+\.\d+(\+g[0-9a-f]+(\.dirty)?)?\n$")

    def test_no_arguments_show_the_help_as_an_error(self):
        result = self.run_pappus()
        self.assertEqual((result.returncode, result.stdout), (2, ""))
        self.assertIn("Examples:", result.stderr)


if __name__ == "__main__":
    unittest.main()
