#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks that includes follow edges.txt and that every source file names its licence.

Usage: check_layering.py REPOSITORY. Prints one line a violation; exit status 0 without any, 1 with some.
"""

import pathlib
import re
import sys

TOP_FOLDERS = ("app", "memory", "neural", "symbolic", "tests", "training", "ui")
SOURCE_ENDINGS = {".h", ".cpp", ".cu"}
LICENSED_ENDINGS = SOURCE_ENDINGS | {".py", ".sh", ".cmake"}
SPDX_LINE = re.compile(r"^(//|#) SPDX-License-Identifier: Apache-2\.0$")
INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]')


def read_edges(path):
    """Returns ({folder: allowed prefixes}, violations). A folder may name only folders listed before it."""
    edges, violations = {}, []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        folder, _, targets = line.partition(":")
        allowed = targets.split()
        for target in allowed:
            known = any(lies_in(target, earlier) or lies_in(earlier, target) for earlier in edges)
            if not known:
                violations.append(f"{path.name}:{number}: {folder} names {target}, which does not stand above it")
        edges[folder.strip()] = allowed
    return edges, violations


def lies_in(path, prefix):
    return path == prefix or path.startswith(prefix + "/")


def source_files(root, endings):
    for top in TOP_FOLDERS:
        for path in sorted((root / top).rglob("*")):
            if path.is_file() and (path.suffix in endings or path.name == "CMakeLists.txt" and ".cmake" in endings):
                yield path.relative_to(root).as_posix()


def folder_of(source, edges):
    """The most specific listed folder that holds `source`, or None."""
    holders = [folder for folder in edges if lies_in(source, folder)]
    return max(holders, key=len, default=None)


def check_include(root, source, folder, allowed, quote, target):
    """Returns what is wrong with one include, or None."""
    ours = target.split("/")[0] in TOP_FOLDERS and "/" in target
    if quote == "<":
        return f"includes <{target}>: our own headers stand in quotes" if ours and (root / target).is_file() else None
    if not ours:
        return f'includes "{target}": includes are rooted at the repository'
    if not (root / target).is_file():
        return f'includes "{target}", which does not exist'
    if any(lies_in(target, prefix) for prefix in [folder, *allowed]):
        return None
    return f'includes "{target}", which edges.txt does not allow for {folder}'


def check_source(root, source, edges):
    folder = folder_of(source, edges)
    if folder is None:
        return [f"{source}: its folder is not listed in edges.txt"]
    violations = []
    lines = (root / source).read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, start=1):
        match = INCLUDE.match(line)
        if match:
            wrong = check_include(root, source, folder, edges[folder], match[1], match[2])
            if wrong:
                violations.append(f"{source}:{number}: {wrong}")
    if source.endswith(".h") and "#pragma once" not in lines:
        violations.append(f"{source}: has no '#pragma once'")
    return violations


def check_licence(root, source):
    lines = (root / source).read_text(encoding="utf-8").splitlines()[:2]
    if any(SPDX_LINE.match(line) for line in lines):
        return []
    return [f"{source}: has no SPDX line at its top"]


def check_repository(root):
    """Returns all violations of the repository at `root`, sorted by file."""
    edges, violations = read_edges(root / "tests" / "layering" / "edges.txt")
    for source in source_files(root, SOURCE_ENDINGS):
        violations += check_source(root, source, edges)
    for source in source_files(root, LICENSED_ENDINGS):
        violations += check_licence(root, source)
    return violations


def main():
    violations = check_repository(pathlib.Path(sys.argv[1]))
    for violation in violations:
        print(violation)
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
