#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Plots how the cold closure grows with the number of points, and fits the exponent.

Usage: plot_growth.py RESULTS.json OUT.svg, the first written by
    closure_benchmarks --benchmark_filter=growth --benchmark_out=RESULTS.json
The exponent is the slope of the least-squares line through log(processor time) over log(points). Figures that were
left out (no saturation in time) are named.
"""

import json
import math
import os
import re
import sys

MILLISECONDS = {"ns": 1e-6, "us": 1e-3, "ms": 1.0, "s": 1e3}
WIDTH, HEIGHT, MARGIN = 640, 440, 64


def read_samples(document):
    """Pairs (points, milliseconds of processor time), and the names of failed runs."""
    samples, failed = [], []
    for run in document["benchmarks"]:
        name = re.match(r"growth/points:(\d+)/", run["name"])
        if not name or run.get("run_type") == "aggregate":
            continue
        if run.get("error_occurred"):
            failed.append(run["name"])
        else:
            samples.append((int(name[1]), run["cpu_time"] * MILLISECONDS[run["time_unit"]]))
    return samples, failed


def fit_power(samples):
    """(exponent, factor) of milliseconds = factor · points^exponent."""
    xs = [math.log(points) for points, _ in samples]
    ys = [math.log(time) for _, time in samples]
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    spread = sum((x - mean_x) ** 2 for x in xs)
    if spread == 0:
        raise ValueError("one number of points alone has no exponent")
    exponent = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys)) / spread
    return exponent, math.exp(mean_y - exponent * mean_x)


def draw(samples, exponent, factor):
    """The samples and the fitted line, both axes logarithmic, as SVG."""
    points = sorted({n for n, _ in samples})
    low_x, high_x = math.log(points[0] / 1.1), math.log(points[-1] * 1.1)
    decades = range(math.floor(math.log10(min(t for _, t in samples))),
                    math.ceil(math.log10(max(t for _, t in samples))) + 1)
    low_y, high_y = decades[0] * math.log(10), max(decades[-1], decades[0] + 1) * math.log(10)

    def place(n, time):
        x = MARGIN + (math.log(n) - low_x) / (high_x - low_x) * (WIDTH - 2 * MARGIN)
        y = HEIGHT - MARGIN - (math.log(time) - low_y) / (high_y - low_y) * (HEIGHT - 2 * MARGIN)
        return x, y

    bottom, right = HEIGHT - MARGIN, WIDTH - MARGIN
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" '
             'font-size="13">', f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>']
    for decade in decades:
        y = place(points[0], 10.0 ** decade)[1]
        lines.append(f'<path d="M{MARGIN} {y:.1f}H{right}" stroke="#ddd"/>')
        lines.append(f'<text x="{MARGIN - 6}" y="{y + 4:.1f}" text-anchor="end">{10.0 ** decade:g}</text>')
    for n in points:
        x = place(n, 1)[0]
        lines.append(f'<path d="M{x:.1f} {bottom}v5" stroke="black"/>')
        lines.append(f'<text x="{x:.1f}" y="{bottom + 20}" text-anchor="middle">{n}</text>')
    (x1, y1), (x2, y2) = (place(n, factor * n ** exponent) for n in (points[0], points[-1]))
    lines.append(f'<path d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" stroke="#b33" fill="none"/>')
    for sample in samples:
        x, y = place(*sample)
        lines.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="#236" fill-opacity="0.7"/>')
    lines.append(f'<path d="M{MARGIN} {MARGIN}V{bottom}H{right}" stroke="black" fill="none"/>')
    lines.append(f'<text x="{WIDTH / 2}" y="{HEIGHT - 16}" text-anchor="middle">points</text>')
    lines.append(f'<text x="{WIDTH / 2}" y="32" text-anchor="middle">Cold closure, ms of processor time: '
                 f'points to the power {exponent:.2f}</text>')
    return "\n".join(lines + ["</svg>", ""])


def main():
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        with open(sys.argv[1], encoding="utf-8") as file:
            samples, failed = read_samples(json.load(file))
        if not samples:
            raise ValueError("there is no growth benchmark in it")
        exponent, factor = fit_power(samples)
    except (OSError, ValueError, KeyError) as error:
        print(f"plot_growth.py: {sys.argv[1]}: {error}", file=sys.stderr)
        return 2
    temporary = sys.argv[2] + ".part"
    with open(temporary, "w", encoding="utf-8") as file:
        file.write(draw(samples, exponent, factor))
    os.replace(temporary, sys.argv[2])
    for name in failed:
        print(f"left out: {name}")
    print(f"exponent {exponent:.2f} over {len(samples)} figures")
    return 0


if __name__ == "__main__":
    sys.exit(main())
