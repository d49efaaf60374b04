#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs a libFuzzer program for some seconds from copies of its seeds; fails on a crash, a hang or too much memory.

Usage: run_fuzzer.py FUZZER --seconds S --longest BYTES --crashes DIR SEED...
A SEED is a file or a folder, which is searched. Inputs that break something are kept in DIR.
"""

import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile


def seed_files(paths):
    for path in map(pathlib.Path, paths):
        yield from sorted(each for each in path.rglob("*") if each.is_file()) if path.is_dir() else [path]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("fuzzer")
    parser.add_argument("--seconds", type=int, required=True)
    parser.add_argument("--longest", type=int, required=True)
    parser.add_argument("--crashes", type=pathlib.Path, required=True)
    parser.add_argument("seeds", nargs="*")
    arguments = parser.parse_intermixed_args()
    arguments.crashes.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as corpus:
        for number, seed in enumerate(seed_files(arguments.seeds)):
            shutil.copyfile(seed, pathlib.Path(corpus) / f"{number:05}_{seed.name}")
        command = [arguments.fuzzer, corpus, f"-max_total_time={arguments.seconds}", f"-max_len={arguments.longest}",
                   "-timeout=60", "-rss_limit_mb=1500", "-seed=1", "-print_final_stats=1",
                   f"-artifact_prefix={arguments.crashes}/{pathlib.Path(arguments.fuzzer).name}-"]
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
