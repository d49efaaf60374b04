// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "symbolic/algebra/linear_form.h"
#include "symbolic/core/ids.h"
#include "symbolic/core/roomy_vector.h"
#include "symbolic/facts/fact.h"
#include "symbolic/state/unknowns.h"

namespace pappus::symbolic {

/// The angle at `vertex` of a triangle, between the arms to `first` and `second`.
struct VertexAngle {
  PointId vertex, first, second;
  friend bool operator==(const VertexAngle& left, const VertexAngle& right) = default;
};

/// Angles that are proved equal or supplementary share one unknown of the log-length table: the logarithm of
/// their sine. The representative stands for the class in proofs.
struct SineClass {
  VariableId unknown;
  VertexAngle representative;
  bool merged = false;       ///< a sine of an earlier class is known to be the same
  bool is_constant = false;  ///< SineTable::constants has its value
};

/// The law of sines in one triangle, |bc| : |ca| : |ab| as the sines opposite, written with class unknowns.
struct SineLaw {
  std::array<PointId, 3> triangle;
  /// Angles at a, b, c and the unknowns of their classes; no unknown where the sine occurs nowhere else.
  std::array<std::optional<VariableId>, 3> sine;
  std::size_t time;  ///< facts logged when the law was asserted
};

/// Two classes whose angles turned out to be equal or supplementary.
struct SineMerge {
  VariableId left, right;
  VertexAngle left_angle, right_angle;
  std::size_t time;
};

/// A class whose angle is a known constant with a sine that is a product of roots of primes.
struct SineConstant {
  VariableId unknown;
  VertexAngle angle;
  LinearForm equation;  ///< log sine − its value
  Fact premise;         ///< perp or aconst
  std::size_t time;
};

/// All relations between sines and lengths that the closure has used, for the extraction of proofs.
struct SineTable {
  RoomyVector<SineClass> classes;
  RoomyVector<SineLaw> laws;
  RoomyVector<SineMerge> merges;
  RoomyVector<SineConstant> constants;
};

/// log |left side| − log left sine = log |right side| − log right sine.
struct SineProportion {
  VariableId left_side, left_sine, right_side, right_sine;
};

/// The law between each two sides whose opposite sines have unknowns: those opposite the first and second vertex, the
/// second and third, the third and first.
[[nodiscard]] std::array<std::optional<SineProportion>, 3> sine_proportions(const Unknowns& unknowns,
                                                                            const SineLaw& law);

/// The equations of a law between sides whose opposite sines have unknowns: log |bc| − log sin a = log |ca| − log sin
/// b, …
[[nodiscard]] std::vector<LinearForm> law_of_sines(const Unknowns& unknowns, const SineLaw& law);

/// The equality of two angles up to sign or supplement as a directed one: ∠(vertex first, vertex second), both
/// ways round for the second angle.
[[nodiscard]] inline Fact equal_vertex_angles(const VertexAngle& left, const VertexAngle& right, bool mirrored) {
  return {Predicate::kEqualAngle,
          {left.vertex, left.first, left.vertex, left.second, right.vertex, mirrored ? right.second : right.first,
           right.vertex, mirrored ? right.first : right.second},
          {}};
}

}  // namespace pappus::symbolic
