#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Configuration files: they stand for options, the command line goes first, and mistakes are named with their place."""

import json
import sqlite3
import unittest

from pappus_process import BASE_ANGLES, MIDLINE, ProgramTest, problem_text


class ConfigurationTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.write("problems.txt", problem_text([MIDLINE, BASE_ANGLES]))

    def stored(self, column):
        with sqlite3.connect(self.folder / "run.sqlite") as connection:
            return connection.execute(f"SELECT {column}").fetchall()

    def test_file_and_command_line(self):
        self.write("run.toml", 'time = 7\nno-aux = true\nseed = 5\nquiet = true\nresults = "run.sqlite"\n'
                               'paths = ["problems.txt"]\n')
        result = self.run_pappus("batch", "--config", "run.toml", "--seed", "9")
        self.assertEqual(result.returncode, 0, result.stderr)
        options = json.loads(self.stored("options FROM configuration")[0][0])
        self.assertEqual((options["time"], options["no-aux"], options["memory"]), ("7", "true", "0"))
        self.assertEqual(self.stored("seed FROM result"), [("9",), ("9",)])

    def test_the_stored_settings_are_a_configuration_file(self):
        self.run_pappus("batch", "problems.txt", "--time", "3.50", "--results", "run.sqlite", "--quiet", "--jobs", "2")
        self.write("again.toml", self.stored("settings FROM run")[0][0])
        result = self.run_pappus("batch", "--config", "again.toml", "--resume")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(len(self.stored("settings FROM run")), 2)
        self.assertEqual(self.stored("count(*) FROM result"), [(2,)])

    def test_solve_takes_one_too(self):
        self.write("solve.toml", 'json = true\nproblem = "p2"\n')
        result = self.run_pappus("solve", "problems.txt", "--config", "solve.toml")
        self.assertEqual(json.loads(result.stdout)["problem"], "p2")

    def test_mistakes(self):
        for text, complaint in (("tme = 7", "run.toml:1:7: there is no option 'tme'; did you mean 'time'?"),
                                ("\ntime = 'x'", "run.toml:2:8: --time: 'x' is not a number of seconds"),
                                ("quiet = 3", "run.toml:1:9: 'quiet' is true or false"),
                                ("time =", "run.toml:1:7: "),
                                ("time = 2020-01-01", "'time' takes a text, a number, true or false")):
            self.write("run.toml", text + "\n")
            result = self.run_pappus("batch", "problems.txt", "--config", "run.toml")
            self.assertEqual(result.returncode, 2)
            self.assertIn(complaint, result.stderr)


if __name__ == "__main__":
    unittest.main()
