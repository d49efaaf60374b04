#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Shards, merged, and MPI ranks give the results of one process; report compares them."""

import json
import os
import shutil
import sqlite3
import subprocess
import unittest
import xml.etree.ElementTree

from pappus_process import BASE_ANGLES, FALSE_GOAL, MIDLINE, PAPPUS, ProgramTest, problem_text

RUN_DEPENDENT = ("wall_s", "cpu_s", "rss_mb")


class ManyMachinesTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.write("problems.txt", problem_text([MIDLINE, BASE_ANGLES, FALSE_GOAL] * 20))

    def batch(self, store, *options):
        result = self.run_pappus("batch", "problems.txt", "--results", store, "--proofs", "proofs", "--quiet", *options)
        self.assertEqual(result.returncode, 0, result.stderr)

    def rows(self, store):
        with sqlite3.connect(self.folder / store) as connection:
            rows = connection.execute("SELECT problem, configuration, version, seed, record FROM result "
                                      "ORDER BY problem").fetchall()
        cleaned = []
        for *key, record in rows:
            values = json.loads(record)
            for field in RUN_DEPENDENT:
                del values[field]
            cleaned.append((*key, values))
        return cleaned

    def test_merged_shards_are_the_whole(self):
        self.batch("whole.sqlite")
        for index in (1, 2, 3):
            self.batch(f"part{index}.sqlite", "--shard", f"{index}/3")
            self.assertEqual(len(self.rows(f"part{index}.sqlite")), 20)
        result = self.run_pappus("merge", "part1.sqlite", "part2.sqlite", "part3.sqlite", "part1.sqlite", "-o",
                                 "merged.sqlite")
        self.assertEqual((result.returncode, result.stdout),
                         (0, "merged.sqlite: 60 results of 4 stores; 20 were in more than one\n"), result.stderr)
        self.assertEqual(self.rows("merged.sqlite"), self.rows("whole.sqlite"))

    def test_merge_refuses_what_is_no_store_and_leaves_nothing(self):
        self.batch("part1.sqlite")
        before = sorted(path.name for path in self.folder.iterdir())
        result = self.run_pappus("merge", "part1.sqlite", "problems.txt", "-o", "merged.sqlite")
        self.assertEqual(result.returncode, 2)
        self.assertIn("pappus: problems.txt: ", result.stderr)
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), before)

    def test_mpi_ranks(self):
        if shutil.which("mpirun") is None:
            self.skipTest("there is no mpirun here")
        # Open MPI asks for these before it runs as root, and for leave to start more ranks than there are cores.
        environment = {**os.environ, "OMPI_ALLOW_RUN_AS_ROOT": "1", "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM": "1",
                       "OMPI_MCA_rmaps_base_oversubscribe": "1"}
        result = subprocess.run(["mpirun", "-np", "3", PAPPUS, "batch", "problems.txt", "--mpi", "--results",
                                 "mpi.sqlite", "--proofs", "proofs", "--quiet"], cwd=self.folder, env=environment,
                                capture_output=True, text=True, check=False)
        if "built without MPI" in result.stderr:
            self.skipTest("the program was built without MPI")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.batch("whole.sqlite")
        self.assertEqual(self.rows("mpi.sqlite"), self.rows("whole.sqlite"))

    def test_mpi_rank_whose_worker_crashes(self):
        if shutil.which("mpirun") is None:
            self.skipTest("there is no mpirun here")
        environment = {**os.environ, "OMPI_ALLOW_RUN_AS_ROOT": "1", "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM": "1",
                       "OMPI_MCA_rmaps_base_oversubscribe": "1"}
        self.write("problems.txt", "".join(f"{name}\n{MIDLINE}\n" for name in ("good-1", "segfault-1", "good-2")))
        result = subprocess.run(["mpirun", "-np", "3", PAPPUS, "batch", "problems.txt", "--mpi", "--json", "--quiet",
                                 "--worker", os.environ["PAPPUS_FAULTY_WORKER"]], cwd=self.folder, env=environment,
                                capture_output=True, text=True, check=False)
        if "built without MPI" in result.stderr:
            self.skipTest("the program was built without MPI")
        statuses = [json.loads(line)["status"] for line in result.stdout.splitlines() if line.startswith("{")]
        self.assertEqual(statuses, ["Theorem", "Error", "Theorem"], result.stderr)

    def test_report_of_two_runs(self):
        self.batch("whole.sqlite")
        self.batch("half.sqlite", "--shard", "1/2", "--seed", "2")
        result = self.run_pappus("report", "whole.sqlite", "half.sqlite", "--svg", "plots.svg", "--html", "page.html")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertRegex(result.stdout, r"(?m)^whole +60 +40 +20$")
        self.assertIn("30 problems in both; 30 in whole alone, 0 in half alone.", result.stdout)
        self.assertIn("Solved by both: 20; by whole alone: 0; by half alone: 0. Exact McNemar test: p = 1.",
                      result.stdout)
        root = xml.etree.ElementTree.parse(self.folder / "plots.svg").getroot()
        points = root.findall(".//{http://www.w3.org/2000/svg}circle")
        self.assertEqual(len(points), 20)
        self.assertIn("<svg", self.read("page.html"))

    def test_report_refuses_other_files(self):
        result = self.run_pappus("report", "problems.txt")
        self.assertEqual(result.returncode, 2)
        self.assertIn("pappus: problems.txt: ", result.stderr)
        result = self.run_pappus("report", "missing.sqlite")
        self.assertEqual(result.returncode, 2)
        self.assertFalse((self.folder / "missing.sqlite").exists())


if __name__ == "__main__":
    unittest.main()
