#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What a batch costs beyond its problems.

Usage: batch_throughput.py PAPPUS [NUMBER]. Runs a batch of NUMBER (1000) tiny problems with a store, on one job and on
two, and a sample of the same problems with `solve`; prints the times and their ratios. Best of three each.
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import time

STATEMENT = "a b c = triangle a b c; m = midpoint m a b; n = midpoint n a c ? para m n b c"
SAMPLE = 100
TRIES = 3


def timed(command, folder):
    started = time.perf_counter()
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def batch(program, folder, jobs):
    """Seconds of the whole, and the sum of what the records say."""
    best = None
    for _ in range(TRIES):
        for path in folder.glob("run.sqlite*"):
            path.unlink()
        seconds = timed([program, "batch", "problems.txt", "--quiet", "--jobs", str(jobs), "--results", "run.sqlite",
                         "--jsonl", "results.jsonl"], folder)
        lines = (folder / "results.jsonl").read_text(encoding="utf-8").splitlines()
        inside = sum(json.loads(line)["wall_s"] for line in lines)
        best = min(best or (seconds, inside), (seconds, inside))
    return best


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    number = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "problems.txt").write_text("".join(f"p{i}\n{STATEMENT}\n" for i in range(number)), encoding="utf-8")
        (folder / "one.txt").write_text(f"p\n{STATEMENT}\n", encoding="utf-8")
        solve = min(sum(timed([program, "solve", "one.txt", "--quiet"], folder) for _ in range(SAMPLE))
                    for _ in range(TRIES)) * number / SAMPLE
        one, inside = batch(program, folder, 1)
        two, _ = batch(program, folder, 2)
    print(f"{number} calls of solve: {solve:.2f} s (from {SAMPLE})")
    print(f"batch, one job: {one:.2f} s, of which proving {inside:.2f} s; overhead over the calls {one / solve - 1:+.0%}, "
          f"over proving {one / inside - 1:+.0%}")
    print(f"batch, two jobs: {two:.2f} s, {one / two:.2f} times as fast")


if __name__ == "__main__":
    main()
