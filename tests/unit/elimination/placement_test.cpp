// SPDX-License-Identifier: Apache-2.0
#include "symbolic/elimination/placement.h"

#include <vector>

#include <gtest/gtest.h>

namespace pappus::symbolic::elimination {
namespace {

/// r3 is ±r1·r2, and nothing in the ring says which: what holds with one sign neither holds nor fails.
TEST(Placement, DependentRootsLeaveItOpenWhetherAnEquationHolds) {
  const WorkLimits limits(0, nullptr);
  PolynomialRing ring(2, 3, limits);
  const Polynomial u = Polynomial::variable(ring, ring.parameter(0));
  const Polynomial v = Polynomial::variable(ring, ring.parameter(1));
  const Polynomial r = Polynomial::variable(ring, ring.add_root(u));
  const Polynomial s = Polynomial::variable(ring, ring.add_root(v));
  const Polynomial t = Polynomial::variable(ring, ring.add_root(u * v));
  const Polynomial zero(ring), one(ring, 1);
  const PointId origin(0), unit(1), up(2), dependent(3), independent(4);
  const std::vector<RealPoint> figure(5);
  Placement placement(ring, Placement::Mode::kExact, figure, origin, unit);
  placement.put(up, {zero, one, one});
  placement.put(dependent, {r * s - t, one, one});
  placement.put(independent, {r + s, one, one});
  const auto on_axis = [&](PointId point) {
    return Equation{Equation::Kind::kParallel, {origin, up, origin, point}, {}, 0, 0};
  };
  EXPECT_TRUE(placement.holds(on_axis(up)));
  EXPECT_FALSE(placement.fails(on_axis(up)));
  EXPECT_FALSE(placement.holds(on_axis(dependent)));
  EXPECT_FALSE(placement.fails(on_axis(dependent)));
  EXPECT_FALSE(placement.holds(on_axis(independent)));
  EXPECT_TRUE(placement.fails(on_axis(independent)));
}

}  // namespace
}  // namespace pappus::symbolic::elimination
