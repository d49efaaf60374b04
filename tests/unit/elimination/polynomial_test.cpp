// SPDX-License-Identifier: Apache-2.0
#include "symbolic/elimination/polynomial.h"

#include <gtest/gtest.h>

#include "symbolic/elimination/locus.h"
#include "symbolic/elimination/square_root.h"

namespace pappus::symbolic::elimination {
namespace {

TEST(Polynomial, RootsAreReduced) {
  const WorkLimits limits(0, nullptr);
  PolynomialRing ring(1, 2, limits);
  const Polynomial u = Polynomial::variable(ring, ring.parameter(0));
  const Polynomial r = Polynomial::variable(ring, ring.add_root(u * u + Polynomial(ring, 1)));
  const Polynomial s = Polynomial::variable(ring, ring.add_root(r + Polynomial(ring, 2)));
  EXPECT_EQ((r * r).to_string(), "u1^2+1");
  EXPECT_TRUE((s * s * s * s - (r + Polynomial(ring, 2)) * (r + Polynomial(ring, 2))).is_zero());
  EXPECT_TRUE(((r - u) * (r + u)).is_one());
  EXPECT_EQ(s.conjugate(ring.root(1)).to_string(), "-r2");
}

TEST(Polynomial, SquareRootsAreFoundOrAdjoined) {
  const WorkLimits limits(0, nullptr);
  PolynomialRing ring(2, 1, limits);
  const Polynomial u = Polynomial::variable(ring, ring.parameter(0));
  const Polynomial v = Polynomial::variable(ring, ring.parameter(1));
  EXPECT_TRUE(square_root_in_ring((u - v) * (u - v)).has_value());
  const Polynomial value = (u * u + v * v) * (u - v) * (u - v) * Polynomial(ring, 12);
  EXPECT_FALSE(square_root_in_ring(value).has_value());
  const Polynomial root = adjoin_square_root(ring, value, nullptr);
  EXPECT_EQ(root * root, value);
  EXPECT_EQ(ring.radicand(0), (u * u + v * v) * Polynomial(ring, 3));
  // Another value with the same radicand needs no further root.
  EXPECT_TRUE(square_root_in_ring((u * u + v * v) * Polynomial(ring, 3) * u * u).has_value());
}

/// Were one of these roots adjoined, it would be dependent: ±(u + r1), ±r1·r2, ….
TEST(Polynomial, SquareRootsOfExpressionsInRootsAreFound) {
  const WorkLimits limits(0, nullptr);
  PolynomialRing ring(2, 3, limits);
  const Polynomial u = Polynomial::variable(ring, ring.parameter(0));
  const Polynomial v = Polynomial::variable(ring, ring.parameter(1));
  const Polynomial one(ring, 1);
  const Polynomial r = Polynomial::variable(ring, ring.add_root(u * u + one));
  const Polynomial s = Polynomial::variable(ring, ring.add_root(v + one.times(3)));
  const Polynomial t = Polynomial::variable(ring, ring.add_root(r + s));
  for (const Polynomial& root : {u + r, u.times(2) - v * r, r * s, r + s, v * r * s + u, one + t, t * u - r * s + v}) {
    const Polynomial square = root * root;
    const auto found = square_root_in_ring(square);
    ASSERT_TRUE(found) << root.to_string();
    EXPECT_EQ(*found * *found, square) << root.to_string();
  }
  for (const Polynomial& other : {u + r, r, t, r * s, (u + r) * (u + r) + one}) {
    EXPECT_FALSE(square_root_in_ring(other)) << other.to_string();
  }
}

TEST(Polynomial, LimitsStopTheWork) {
  WorkLimits limits(0, nullptr);
  limits.most_products = 3;
  const PolynomialRing ring(2, 0, limits);
  const Polynomial u = Polynomial::variable(ring, ring.parameter(0));
  const Polynomial v = Polynomial::variable(ring, ring.parameter(1));
  EXPECT_THROW(static_cast<void>((u + v) * (u - v)), WorkStopped);
}

TEST(Locus, MeetsOnAllKinds) {
  const WorkLimits limits(0, nullptr);
  PolynomialRing ring(1, 1, limits);
  const Polynomial x = Polynomial::variable(ring, ring.x());
  const Polynomial y = Polynomial::variable(ring, ring.y());
  const Polynomial one(ring, 1);
  const Locus axis = make_locus(y * Polynomial(ring, 5));
  const Locus circle = make_locus(x * x + y * y - one);
  const Locus bisectors = make_locus(x * x - y * y);
  EXPECT_TRUE(axis.is_line());
  EXPECT_TRUE(circle.is_circle);
  EXPECT_FALSE(bisectors.is_circle);
  IntersectionOptions options;
  options.ring = &ring;
  EXPECT_EQ(intersect(axis, circle, options).points.size(), 2U);
  EXPECT_EQ(intersect(axis, axis, options).kind, IntersectionKind::kNone);
  // 2 under the root: only when it may be adjoined.
  const Locus diagonal = make_locus(x - y);
  EXPECT_EQ(intersect(diagonal, circle, options).kind, IntersectionKind::kNeedsRoot);
  options.known.push_back({Polynomial(ring), Polynomial(ring), one});
  options.allow_root = true;
  EXPECT_EQ(intersect(bisectors, circle, options).points.size(), 4U);
  EXPECT_EQ(ring.root_count(), 1U);
}

}  // namespace
}  // namespace pappus::symbolic::elimination
