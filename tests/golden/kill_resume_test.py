#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A batch that is killed at 50 random moments and resumed each time ends like one that was left alone."""

import json
import random
import shutil
import signal
import sqlite3
import subprocess
import time
import unittest

from pappus_process import BASE_ANGLES, FALSE_GOAL, MIDLINE, PAPPUS, ProgramTest, problem_text

KILLS = 50
RUN_DEPENDENT = ("wall_s", "cpu_s", "rss_mb")


def rows_of(path):
    """Every result row with its key, without what differs from run to run."""
    with sqlite3.connect(path) as connection:
        rows = connection.execute("SELECT name, statement, options, version, seed, status, reason, record FROM result "
                                  "JOIN problem ON problem.hash = problem "
                                  "JOIN configuration ON configuration.hash = configuration ORDER BY name").fetchall()
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    cleaned = []
    for *key, record in rows:
        values = json.loads(record)
        for field in RUN_DEPENDENT:
            del values[field]
        cleaned.append((*key, values))
    return cleaned


class KillResumeTest(ProgramTest):
    def batch(self, folder, *options):
        (self.folder / folder).mkdir(exist_ok=True)
        self.write(f"{folder}/problems.txt", problem_text([MIDLINE, BASE_ANGLES, FALSE_GOAL] * 400))
        return subprocess.Popen([PAPPUS, "batch", "problems.txt", "--results", "run.sqlite", "--jobs", "2", "--quiet",
                                 "--jsonl", "results.jsonl", *options],
                                cwd=self.folder / folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    def finish(self, process):
        _, errors = process.communicate()
        self.assertEqual((process.returncode, errors), (0, b""))

    def kill_often(self, folder, longest):
        """Kills the batch at up to 50 random moments; returns at how many before it was done."""
        moments = random.Random(7)
        kept = 0
        for killed in range(KILLS):
            process = self.batch(folder, "--resume")
            try:
                process.wait(timeout=moments.uniform(0.005, longest))
                process.communicate()
                return killed
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
            process.communicate()
            if killed % 10 == 9:
                now = self.count_rows(folder)
                self.assertGreaterEqual(now, kept, "finished results were lost")
                kept = now
        return KILLS

    def count_rows(self, folder):
        with sqlite3.connect(self.folder / folder / "run.sqlite") as connection:
            tables = connection.execute("SELECT count(*) FROM sqlite_schema WHERE name='result'").fetchone()[0]
        # On a busy machine the first kills may come before there are any tables.
        return len(rows_of(self.folder / folder / "run.sqlite")) if tables else 0

    def test_fifty_kills(self):
        started = time.monotonic()
        self.finish(self.batch("undisturbed"))
        longest = 3 * (time.monotonic() - started) / KILLS
        # On a machine whose speed changes a run may be over too soon; then it is killed at shorter intervals.
        while self.kill_often("killed", longest) < KILLS:
            shutil.rmtree(self.folder / "killed")
            longest *= 0.7
        self.finish(self.batch("killed", "--resume"))
        undisturbed = rows_of(self.folder / "undisturbed" / "run.sqlite")
        self.assertEqual(len(undisturbed), 1200)
        self.assertEqual(rows_of(self.folder / "killed" / "run.sqlite"), undisturbed)
        for name in ("undisturbed", "killed"):
            self.assertEqual(len(self.read(f"{name}/results.jsonl").splitlines()), 1200)
        self.assertEqual(self.proofs("killed"), self.proofs("undisturbed"))

    def proofs(self, folder):
        return {path.name: path.read_bytes() for path in (self.folder / folder / "run.proofs").iterdir()}

    def test_a_second_run_does_nothing_again(self):
        self.finish(self.batch("twice"))
        with sqlite3.connect(self.folder / "twice" / "run.sqlite") as connection:
            before = connection.execute("SELECT * FROM result ORDER BY problem").fetchall()
        # A worker that cannot even start shows that none is needed.
        self.finish(self.batch("twice", "--resume", "--worker", "/nowhere/worker"))
        with sqlite3.connect(self.folder / "twice" / "run.sqlite") as connection:
            self.assertEqual(connection.execute("SELECT * FROM result ORDER BY problem").fetchall(), before)

    def test_a_store_with_results_is_not_overwritten(self):
        self.finish(self.batch("twice"))
        process = self.batch("twice")
        _, errors = process.communicate()
        self.assertEqual(process.returncode, 2)
        self.assertIn(b"run.sqlite: holds 1200 results already; --resume adds to them", errors)


if __name__ == "__main__":
    unittest.main()
