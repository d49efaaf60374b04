// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "symbolic/elimination/plane_vector.h"
#include "symbolic/elimination/polynomial.h"

namespace pappus::symbolic::elimination {

/// A curve on which the point that is being placed lies: a polynomial in x and y whose coefficients have no common
/// factor. Degree 0: everywhere (the zero polynomial) or nowhere.
struct Locus {
  Polynomial equation;
  long degree = 0;  ///< in x and y together
  bool is_circle = false;

  [[nodiscard]] bool is_everywhere() const { return equation.is_zero(); }
  [[nodiscard]] bool is_line() const { return degree == 1; }
};

[[nodiscard]] Locus make_locus(Polynomial equation);
/// The point certainly lies on the locus.
[[nodiscard]] bool passes_through(const Locus& locus, const PlanePoint& point);
/// Splits a curve that is no line and no circle into irreducible curves.
[[nodiscard]] std::vector<Locus> components(const Locus& locus);

/// Says whether new square roots may be added to the ring, and measures candidates.
struct IntersectionOptions {
  PolynomialRing* ring = nullptr;  ///< the ring of the loci
  bool allow_root = false;
  std::vector<PlanePoint> known;  ///< points that may lie on both
  /// The value of a new root with this radicand, positive; called once for each root added.
  std::function<void(const Polynomial& radicand)> on_new_root;
};

enum class IntersectionKind {
  kFound,
  kNone,       ///< parallel, equal, or of a shape that is not understood
  kNeedsRoot,  ///< a square root is needed and not allowed
};

struct Intersection {
  IntersectionKind kind = IntersectionKind::kNone;
  std::vector<PlanePoint> points;  ///< all candidates but the known points
};

/// Where two loci meet, if they are lines, circles, a line and a conic, or pairs of lines through known points.
[[nodiscard]] Intersection intersect(const Locus& first, const Locus& second, const IntersectionOptions& options);

}  // namespace pappus::symbolic::elimination
