#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Draws every word of LANGUAGE.md: an HTML page with the meaning of each word beside a figure of its example.

    problems/draw_reference.py build/release/bin/pappus OUT

writes OUT/index.html and one SVG file a word. The figures are those that the program draws, so they are not kept in the
repository."""

import html
import pathlib
import re
import subprocess
import sys

REFERENCE = pathlib.Path(__file__).with_name("LANGUAGE.md")
# Constructions whose given points are not free.
GIVEN = {"2l1c": "a b c = triangle a b c; o = on_bline o a b",
         "e5128": "b c = segment b c; a = on_tline a b b c; d = on_circle d c b"}
# Goals only, or two points at one place: nothing to see.
NOT_DRAWN = {"acompute", "rcompute", "lcompute", "idc", "overlap"}


def rows():
    """(kind, word, example, meaning) of each construction and predicate; a cell is text in Markdown."""
    for line in REFERENCE.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split(" | ")]
        code = re.fullmatch(r"`([^`]*)`", cells[1]) if len(cells) >= 3 and line.startswith("| `") else None
        if code is None:
            continue
        kind = "construction" if len(cells) == 4 or "=" in code[1] else "predicate"
        yield kind, cells[0].strip("`"), code[1], cells[2]


def statement(kind, word, example):
    if kind == "construction":
        new, call = example.split(" = ", 1)
        is_point = re.compile(r"[a-z]$").match
        old = [point for point in call.split()[1:] if is_point(point) and point not in new.split()]
        given = GIVEN.get(word) or "; ".join(f"{point} = free {point}" for point in old)
        return f"{given}; {example}" if given else example
    points = list(dict.fromkeys(re.findall(r"(?<= )[a-z](?![\w/])", example)))
    return f"{points[0]} = free {points[0]}; {' '.join(points[1:])} = {example}"


def main():
    program, out = sys.argv[1], pathlib.Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    page = ["<!DOCTYPE html><meta charset=utf-8><title>The problem language</title>",
            "<style>td{vertical-align:top;padding:0 1em 1em 0} img{width:20em}</style><table>"]
    failures = []
    for kind, word, example, meaning in rows():
        if word in NOT_DRAWN:
            continue
        figure = out / f"{kind}_{word}.svg"
        drawn = subprocess.run([program, "draw", "-", "-o", str(figure)], input=f"{word}\n{statement(kind, word, example)}\n",
                               capture_output=True, text=True, check=False)
        if drawn.returncode != 0:
            failures.append(f"{word}: {drawn.stderr.strip()}")
            continue
        page.append(f"<tr><td><b>{html.escape(word)}</b><br>{kind}<td><code>{html.escape(example)}</code><br>"
                    f"{html.escape(meaning)}<td><img src={figure.name}>")
    (out / "index.html").write_text("\n".join(page) + "</table>\n", encoding="utf-8")
    for failure in failures:
        print(failure, file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
