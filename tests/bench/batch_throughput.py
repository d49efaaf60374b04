#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What a batch costs beyond its problems.

Usage: batch_throughput.py PAPPUS [NUMBER]. Runs a batch of NUMBER (1000) tiny problems with a store, on one job and on
two, and a sample of the same problems with `solve`; prints wall-clock and processor times and their ratios, the best
of three each. On a machine that does other work as well only the processor times mean something.
"""

import json
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile
import time

STATEMENT = "a b c = triangle a b c; m = midpoint m a b; n = midpoint n a c ? para m n b c"
SAMPLE = 100
TRIES = 3


def cpu_of_children():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def timed(command, folder):
    """Wall-clock and processor seconds of a command."""
    started, cpu_started = time.perf_counter(), cpu_of_children()
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started, cpu_of_children() - cpu_started


def batch(program, folder, jobs):
    """(wall-clock seconds, processor seconds, processor seconds of the proving alone)."""
    runs = []
    for _ in range(TRIES):
        for path in folder.glob("run.sqlite*"):
            path.unlink()
        shutil.rmtree(folder / "run.proofs", ignore_errors=True)
        wall, cpu = timed([program, "batch", "problems.txt", "--quiet", "--jobs", str(jobs), "--results", "run.sqlite",
                           "--jsonl", "results.jsonl"], folder)
        lines = (folder / "results.jsonl").read_text(encoding="utf-8").splitlines()
        runs.append((wall, cpu, sum(json.loads(line)["cpu_s"] for line in lines)))
    return tuple(min(run[i] for run in runs) for i in range(3))


def solve(program, folder, number):
    """Wall-clock and processor seconds of as many calls, from a sample."""
    runs = []
    for _ in range(TRIES):
        calls = [timed([program, "solve", "one.txt", "--quiet"], folder) for _ in range(SAMPLE)]
        runs.append([sum(call[i] for call in calls) * number / SAMPLE for i in range(2)])
    return tuple(min(run[i] for run in runs) for i in range(2))


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    number = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "problems.txt").write_text("".join(f"p{i}\n{STATEMENT}\n" for i in range(number)), encoding="utf-8")
        (folder / "one.txt").write_text(f"p\n{STATEMENT}\n", encoding="utf-8")
        calls_wall, calls_cpu = solve(program, folder, number)
        one_wall, one_cpu, proving = batch(program, folder, 1)
        two_wall, two_cpu, _ = batch(program, folder, 2)
    print(f"{number} calls of solve: {calls_wall:.2f} s, processor {calls_cpu:.2f} s (from {SAMPLE})")
    print(f"batch, one job: {one_wall:.2f} s, processor {one_cpu:.2f} s, of which proving {proving:.2f} s")
    print(f"batch, two jobs: {two_wall:.2f} s, processor {two_cpu:.2f} s; {one_wall / two_wall:.2f} times as fast")
    print(f"one job beyond the calls: {one_wall / calls_wall - 1:+.0%}, processor {one_cpu / calls_cpu - 1:+.0%}; "
          f"processor beyond the proving {one_cpu / proving - 1:+.0%}")


if __name__ == "__main__":
    main()
