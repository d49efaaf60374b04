#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Under Slurm, as two MPI tasks and as a job array, a batch gives the results of one process.

Starts a Slurm of one node with cluster/one_node_slurm.sh; skipped where Slurm is not installed or this is not root.
"""

import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import tempfile
import unittest

from pappus_process import BASE_ANGLES, FALSE_GOAL, MIDLINE, PAPPUS, SOURCE_DIR, ProgramTest, problem_text

CLUSTER = SOURCE_DIR / "cluster"
RUN_DEPENDENT = ("wall_s", "cpu_s", "rss_mb")
SEARCH_PATH = os.environ.get("PATH", os.defpath) + ":/usr/sbin"


def missing_program():
    return next((program for program in ("slurmctld", "slurmd", "munged", "sbatch", "mpirun")
                 if shutil.which(program, path=SEARCH_PATH) is None), None)


class SlurmTest(ProgramTest):
    @classmethod
    def setUpClass(cls):
        if missing_program() is not None:
            raise unittest.SkipTest(f"{missing_program()} is not installed (slurm-wlm, munge, openmpi-bin)")
        if os.geteuid() != 0:
            raise unittest.SkipTest("only root can start a Slurm")
        # A short path: the socket of munge lies in it.
        cls.slurm = tempfile.mkdtemp(prefix="slurm")
        cls.addClassCleanup(shutil.rmtree, cls.slurm, ignore_errors=True)
        subprocess.run([CLUSTER / "one_node_slurm.sh", "start", cls.slurm], check=True)
        cls.addClassCleanup(subprocess.run, [CLUSTER / "one_node_slurm.sh", "stop", cls.slurm], check=True)

    def setUp(self):
        super().setUp()
        self.write("problems.txt", problem_text([MIDLINE, BASE_ANGLES, FALSE_GOAL] * 20))

    def submit(self, script, *arguments, options):
        environment = {**os.environ, "SLURM_CONF": str(pathlib.Path(self.slurm) / "slurm.conf"), "PAPPUS": PAPPUS}
        result = subprocess.run(["sbatch", "--wait", *options, CLUSTER / script, *arguments], cwd=self.folder,
                                env=environment, capture_output=True, text=True, check=False, timeout=120)
        outputs = "".join(path.read_text() for path in self.folder.glob("pappus-*.out"))
        if "built without MPI" in outputs:
            self.skipTest("the program was built without MPI")
        self.assertEqual(result.returncode, 0, result.stderr + outputs)
        return outputs

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

    def whole(self):
        result = self.run_pappus("batch", "problems.txt", "--results", "whole.sqlite", "--proofs", "proofs", "--quiet")
        self.assertEqual(result.returncode, 0, result.stderr)
        return self.rows("whole.sqlite")

    def test_two_tasks(self):
        output = self.submit("mpi.sbatch", "mpi.sqlite", "problems.txt", "--proofs", "proofs",
                             options=["--ntasks=2"])
        # One rank reports; two would mean that srun started two programs that know nothing of each other.
        self.assertEqual(output.count("60 problems: 40 Theorem, 20 CounterSatisfiable"), 1, output)
        self.assertEqual(self.rows("mpi.sqlite"), self.whole())

    def test_job_array(self):
        self.submit("array.sbatch", "part", "problems.txt", "--proofs", "proofs", options=["--array=1-3"])
        merged = self.run_pappus("merge", "part-1.sqlite", "part-2.sqlite", "part-3.sqlite", "-o", "merged.sqlite")
        self.assertEqual(merged.returncode, 0, merged.stderr)
        self.assertEqual(self.rows("merged.sqlite"), self.whole())


if __name__ == "__main__":
    unittest.main()
