#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What a batch costs beyond its problems, and what a second job gains.

Usage: batch_throughput.py PAPPUS [NUMBER [PAIRS]]. Runs batches of NUMBER (1000) tiny problems with a store, on one job
and on two, PAIRS (5) times by turns, and a sample of the same problems with `solve`. Prints the shortest wall-clock and
processor times, and the median of the quotients of the pairs. Where other work is done as well only the processor times
mean something: two jobs on two idle processors can be (P + S) / (P / 2 + S) times as fast as one, P being what can be
done by either and S what cannot.

Every batch has a folder of its own, and all are removed at the end: for half a minute after files were deleted ext4
looks for inodes that were not theirs, which can take longer than the proving.
"""

import json
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time

STATEMENT = "a b c = triangle a b c; m = midpoint m a b; n = midpoint n a c ? para m n b c"
SAMPLE = 100
TRIES = 3
PAIRS = 5


def cpu_of_children():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def timed(command, folder):
    """Wall-clock and processor seconds of a command."""
    started, cpu_started = time.perf_counter(), cpu_of_children()
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started, cpu_of_children() - cpu_started


def batch(program, folder, jobs):
    """Wall-clock seconds, processor seconds, and processor seconds of the proving alone."""
    with_results = pathlib.Path(tempfile.mkdtemp(dir=folder))
    wall, cpu = timed([program, "batch", folder / "problems.txt", "--quiet", "--jobs", str(jobs), "--results",
                       "run.sqlite", "--jsonl", "results.jsonl"], with_results)
    lines = (with_results / "results.jsonl").read_text(encoding="utf-8").splitlines()
    return wall, cpu, sum(json.loads(line)["cpu_s"] for line in lines)


def batches(program, folder, pairs):
    """The runs with one job, and beside them those with two."""
    one, two = [], []
    for pair in range(pairs):
        order = ((1, one), (2, two))
        for jobs, runs in order if pair % 2 == 0 else order[::-1]:
            runs.append(batch(program, folder, jobs))
    return one, two


def shortest(runs):
    return tuple(min(values) for values in zip(*runs))


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
    pairs = int(sys.argv[3]) if len(sys.argv) > 3 else PAIRS
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "problems.txt").write_text("".join(f"p{i}\n{STATEMENT}\n" for i in range(number)), encoding="utf-8")
        (folder / "one.txt").write_text(f"p\n{STATEMENT}\n", encoding="utf-8")
        calls_wall, calls_cpu = solve(program, folder, number)
        one, two = batches(program, folder, pairs)
    one_wall, one_cpu, proving = shortest(one)
    two_wall, two_cpu, _ = shortest(two)
    quotients = sorted(single[0] / double[0] for single, double in zip(one, two))
    print(f"{number} calls of solve: {calls_wall:.2f} s, processor {calls_cpu:.2f} s (from {SAMPLE})")
    print(f"batch, one job: {one_wall:.2f} s, processor {one_cpu:.2f} s, of which proving {proving:.2f} s")
    print(f"batch, two jobs: {two_wall:.2f} s, processor {two_cpu:.2f} s")
    print(f"two jobs are {statistics.median(quotients):.2f} times as fast as one (median of {pairs} pairs, from "
          f"{quotients[0]:.2f} to {quotients[-1]:.2f}; {one_wall / two_wall:.2f} by the shortest of each)")
    print(f"one job beyond the calls: {one_wall / calls_wall - 1:+.0%}, processor {one_cpu / calls_cpu - 1:+.0%}; "
          f"processor beyond the proving {one_cpu / proving - 1:+.0%}")


if __name__ == "__main__":
    main()
