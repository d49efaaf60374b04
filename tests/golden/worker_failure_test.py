#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Workers that crash, hang, eat memory or fill the disk: the batch finishes and says which problem and why."""

import json
import os
import shutil
import sqlite3
import subprocess
import time
import unittest

from pappus_process import MIDLINE, PAPPUS, ProgramTest

FAULTY_WORKER = os.environ["PAPPUS_FAULTY_WORKER"]


def named_problems(names):
    return "".join(f"{name}\n{MIDLINE}\n" for name in names)


class WorkerFailureTest(ProgramTest):
    def run_batch(self, names, *options, jobs="2"):
        """Returns {name: (status, reason)} and the finished process."""
        self.write("problems.txt", named_problems(names))
        result = self.run_pappus("batch", "problems.txt", "--json", "--quiet", "--jobs", jobs, "--worker",
                                 FAULTY_WORKER, *options)
        records = [json.loads(line) for line in result.stdout.splitlines()]
        self.assertEqual([record["problem"] for record in records], names, result.stderr)
        return {record["problem"]: (record["status"], record["reason"]) for record in records}, result

    def expect_only(self, fault, status, reason, *options):
        """The fault costs its own problems, and every other one is proved."""
        names = ["good-1", f"{fault}-1", "good-2", "good-3", f"{fault}-2", "good-4"]
        outcomes, result = self.run_batch(names, *options)
        self.assertEqual(result.returncode, 0, result.stderr)
        for name, (found, why) in outcomes.items():
            if name.startswith("good"):
                self.assertEqual((found, why), ("Theorem", ""))
            else:
                self.assertEqual(found, status, why)
                self.assertRegex(why, reason)

    def test_segmentation_fault(self):
        self.expect_only("segfault", "Error", r"^the worker crashed: Segmentation fault \(signal 11\)$")

    def test_broken_invariant_is_quoted(self):
        self.expect_only("invariant", "Error", r"^the worker crashed: Aborted \(signal 6\): .*broken invariant: ")

    def test_exit(self):
        self.expect_only("exit", "Error", r"^the worker exited with status 3$")

    def test_garbage(self):
        self.expect_only("garbage", "Error", r"^the worker failed: not an outcome: ")

    def test_loop_that_never_looks_at_the_clock(self):
        self.expect_only("loop", "Timeout", "^out of time: .* after 0.2 s and was killed$", "--time", "0.2")

    def test_sleep(self):
        self.expect_only("sleep", "Timeout", "^out of time: .* after 0.2 s and was killed$", "--time", "0.2")

    def test_processor_time(self):
        self.expect_only("loop", "Timeout", "^out of processor time: more than 0.2 s$", "--cpu-time", "0.2")

    def test_memory(self):
        self.expect_only("memory", "ResourceOut", "^out of memory", "--memory", "100")

    def test_memory_of_a_library_that_aborts(self):
        self.expect_only("library_memory", "ResourceOut", "^out of memory", "--memory", "100")

    def test_killed_from_outside_is_tried_once_more(self):
        self.expect_only("killed_once", "Theorem", "^$", "--proofs", "proofs")

    def test_killed_from_outside_twice(self):
        self.expect_only("killed", "Error", r"^the worker crashed: Killed \(signal 9\)$")

    def test_faults_among_many_short_problems(self):
        """Many wait for the workers that die, and every one of them is proved."""
        faults = {10: "segfault", 11: "segfault", 50: "exit", 90: "killed", 120: "garbage", 121: "killed_once"}
        names = [f"{faults.get(number, 'good')}-{number}" for number in range(200)]
        outcomes, _ = self.run_batch(names, "--proofs", "proofs")
        for name, (status, why) in outcomes.items():
            self.assertEqual(status, "Theorem" if name.startswith(("good", "killed_once")) else "Error", f"{name} {why}")

    def test_all_at_once_in_a_store(self):
        faults = ["segfault", "loop", "memory", "exit"]
        names = [f"{fault}-{number}" for number in range(3) for fault in [*faults, "good", "good"]]
        outcomes, result = self.run_batch([f"{name}-{i}" for i, name in enumerate(names)], "--time", "0.2", "--memory",
                                          "100", "--results", "run.sqlite")
        self.assertEqual(result.returncode, 0, result.stderr)
        with sqlite3.connect(self.folder / "run.sqlite") as connection:
            rows = connection.execute("SELECT name, status, reason FROM result JOIN problem ON problem=hash").fetchall()
        self.assertEqual({name: (status, reason) for name, status, reason in rows}, outcomes)
        by_fault = {name.split("-")[0]: status for name, status, _ in rows}
        self.assertEqual(by_fault, {"segfault": "Error", "loop": "Timeout", "memory": "ResourceOut", "exit": "Error",
                                    "good": "Theorem"})

    def test_errors_can_be_tried_again(self):
        self.run_batch(["good-1", "segfault-1"], "--results", "run.sqlite")
        kept, _ = self.run_batch(["good-1", "segfault-1"], "--results", "run.sqlite", "--resume")
        self.assertEqual(kept["segfault-1"][0], "Error")
        healed = self.run_pappus("batch", "problems.txt", "--json", "--quiet", "--results", "run.sqlite", "--resume",
                                 "--retry-errors")
        self.assertEqual([json.loads(line)["status"] for line in healed.stdout.splitlines()], ["Theorem", "Theorem"])

    def test_full_disk(self):
        """A worker fills the file system of the proofs, a small one of its own where the system lets us mount it."""
        self.write("problems.txt", named_problems(["good-1", "fill_disk-1", "good-2"]))
        (self.folder / "small").mkdir()
        batch = " ".join(["exec", PAPPUS, "batch", "problems.txt", "--json", "--quiet", "--worker", FAULTY_WORKER,
                          "--proofs", "small", "--results", "run.sqlite"])
        script = f"mount -t tmpfs -o size=64k tmpfs small || exit 77; {batch}"
        if shutil.which("unshare") is None:
            self.skipTest("there is no unshare(1) to mount a small file system with")
        result = subprocess.run(["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script],
                                cwd=self.folder, capture_output=True, text=True, check=False)
        if result.returncode in (1, 77) and "batch" not in result.stderr and not result.stdout:
            self.skipTest("no small file system can be mounted here: " + result.stderr.strip())
        records = [json.loads(line) for line in result.stdout.splitlines()]
        self.assertEqual([record["problem"] for record in records], ["good-1", "fill_disk-1", "good-2"])
        self.assertEqual([record["status"] for record in records], ["Theorem", "Error", "Error"])
        self.assertEqual(records[1]["reason"], "cannot write small/fill_disk-1.json: No space left on device")
        self.assertEqual(result.returncode, 2)
        self.assertIn("pappus: cannot write small/fill_disk-1.json: No space left on device", result.stderr)

    def test_worker_program_that_is_not_there(self):
        self.write("problems.txt", named_problems(["good-1"]))
        result = self.run_pappus("batch", "problems.txt", "--worker", "/nowhere/worker")
        self.assertEqual(result.returncode, 2)
        self.assertIn("pappus: no worker can be started: /nowhere/worker exited with status 127: cannot run "
                      "/nowhere/worker: No such file or directory", result.stderr)

    def test_workers_die_with_the_batch(self):
        self.write("problems.txt", named_problems(["sleep-1", "loop-1"]))
        with subprocess.Popen([PAPPUS, "batch", "problems.txt", "--quiet", "--jobs", "2", "--worker", FAULTY_WORKER],
                              cwd=self.folder, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL) as process:
            workers = []
            while len(workers) < 2:
                with open(f"/proc/{process.pid}/task/{process.pid}/children", encoding="ascii") as children:
                    workers = children.read().split()
                time.sleep(0.01)
            process.kill()
        deadline = time.monotonic() + 30
        while any(is_running(worker) for worker in workers):
            self.assertLess(time.monotonic(), deadline, "a worker outlives the batch")
            time.sleep(0.01)


def is_running(process):
    try:
        with open(f"/proc/{process}/stat", encoding="ascii") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


if __name__ == "__main__":
    unittest.main()
