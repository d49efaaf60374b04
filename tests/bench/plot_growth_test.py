#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The fit and the picture of plot_growth.py, on made-up times."""

import unittest
import xml.etree.ElementTree

import plot_growth


def run(points, milliseconds, unit="ms", **more):
    return {"name": f"growth/points:{points}/seed:1", "run_type": "iteration", "time_unit": unit,
            "cpu_time": milliseconds / plot_growth.MILLISECONDS[unit], **more}


class PlotGrowth(unittest.TestCase):
    def test_finds_the_exponent_of_a_power(self):
        runs = [run(n, 0.01 * n ** 3.5, unit) for n, unit in ((10, "us"), (20, "ms"), (60, "s"))]
        samples, failed = plot_growth.read_samples({"benchmarks": runs})
        self.assertEqual(failed, [])
        exponent, factor = plot_growth.fit_power(samples)
        self.assertAlmostEqual(exponent, 3.5)
        self.assertAlmostEqual(factor, 0.01)

    def test_leaves_out_failures_and_other_benchmarks(self):
        runs = [run(10, 1), run(60, 1, error_occurred=True), {"name": "table/assert_zero/55"}]
        samples, failed = plot_growth.read_samples({"benchmarks": runs})
        self.assertEqual(samples, [(10, 1.0)])
        self.assertEqual(failed, ["growth/points:60/seed:1"])
        with self.assertRaises(ValueError):
            plot_growth.fit_power(samples)

    def test_draws_a_mark_for_each_sample(self):
        picture = plot_growth.draw([(10, 0.5), (20, 4.0), (20, 5.0)], 3.1, 0.0004)
        circles = xml.etree.ElementTree.fromstring(picture).findall("{http://www.w3.org/2000/svg}circle")
        self.assertEqual(len(circles), 3)


if __name__ == "__main__":
    unittest.main()
