// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace pappus::symbolic {

/// The relations between points that problems and proofs speak of.
///
/// d(ab) is the direction of line ab in units of π modulo 1, |ab| a distance, l(ab) its logarithm.
/// "config" predicates are open conditions read off the figure; they are never goals of the closure.
enum class Predicate : std::uint8_t {
  kCollinear,                   ///< coll a b c …            all on one line
  kParallel,                    ///< para a b c d            d(ab) = d(cd)
  kPerpendicular,               ///< perp a b c d            d(cd) - d(ab) = 1/2
  kCyclic,                      ///< cyclic a b c d …        all on one circle
  kCircle,                      ///< circle o a b c …        |oa| = |ob| = |oc| = …, at least three points on it
  kCongruent,                   ///< cong a b c d            |ab| = |cd|
  kEqualAngle,                  ///< eqangle a b c d e f g h d(cd) - d(ab) = d(gh) - d(ef)
  kEqualRatio,                  ///< eqratio a b c d e f g h |ab|/|cd| = |ef|/|gh|
  kMidpoint,                    ///< midp m a b              m is the midpoint of ab
  kConstantAngle,               ///< aconst a b c d r        d(cd) - d(ab) = r, r in units of π
  kConstantRatio,               ///< rconst a b c d r        |ab|/|cd| = r
  kConstantLength,              ///< lconst a b r            |ab| = r
  kSimilar,                     ///< simtri a b c d e f      triangles similar, same orientation
  kSimilarMirrored,             ///< simtrir a b c d e f     similar, opposite orientation
  kCongruentTriangles,          ///< contri a b c d e f
  kCongruentTrianglesMirrored,  ///< contrir a b c d e f
  kSamePoint,                   ///< idc a b                 a and b are one point
  kAngleSum,                    ///< angeq a b c d … t1 t2 … y     Σ tᵢ d(AᵢBᵢ) + y = 0, y in units of π
  kLengthSum,                   ///< distseq a b c d … t1 t2 …     Σ tᵢ |AᵢBᵢ| = 0
  kLogLengthSum,                ///< distmeq a b c d … t1 t2 … r   Π |AᵢBᵢ|^tᵢ · r = 1
  kSquaredLengthSum,            ///< dist2eq a b c d … t1 t2 …     Σ tᵢ |AᵢBᵢ|² = 0
  kComputeAngle,                ///< acompute a b c d        goal: find d(cd) - d(ab)
  kComputeRatio,                ///< rcompute a b c d        goal: find |ab|/|cd|
  kComputeLength,               ///< lcompute a b            goal: find |ab|
  // Configuration facts (open conditions).
  kDistinct,          ///< diff a b
  kNotCollinear,      ///< ncoll a b c
  kNotParallel,       ///< npara a b c d
  kNotPerpendicular,  ///< nperp a b c d
  kSameClock,         ///< sameclock a b c d e f   triangles abc and def have the same orientation
  kCounterClock,      ///< counterclock a b c      triangle abc runs counter-clockwise
  kBetween,           ///< between b a c           b strictly inside segment ac (given coll b a c)
  kOutside,           ///< outside b a c           b on line ac outside segment ac (given coll b a c)
  kSameSide,          ///< sameside a b c d e f    a is between b and c if and only if d is between e and f (Newclid)
  kNotSameSide,       ///< nsameside a b c d e f
  kLonger,            ///< longer a b c d          |ab| > |cd|
  kAcute,             ///< acute a b c             angle abc (at b) below 90°
  kObtuse,            ///< obtuse a b c            angle abc (at b) above 90°
  kAngleBranch,       ///< branch a b c d … t1 t2 … y D  Σ tᵢ d(AᵢBᵢ) + y is nearer to an integer than 1/(2D)
  kNotEqualAngle,     ///< neqangle a b c d e f g h d(cd) - d(ab) ≠ d(gh) - d(ef)
  kSameHalf,  ///< samehalf x y p q a b c  x, y strictly on one side of the perpendicular to pq through the centre of
              ///< circle abc
  kSameHalfCenter,  ///< samehalfc x y p q o     the same with the centre o given
  kSameFlank,  ///< sameflank x y a b c d e f  x, y strictly on one side of the line through the centres of circles abc
               ///< and def
  kLengthsGreater,  ///< distsgt a b c d … t1 t2 …      Σ tᵢ |AᵢBᵢ| > 0
  kAnglesGreater,  ///< angsgt a b c d e f … t1 t2 … y  Σ tᵢ ∠AᵢBᵢCᵢ + y > 0 for plain angles (0 to π), y in units of π
  kAnglesNotLess,  ///< angsge a b c d e f … t1 t2 … y  the same with ≥
};

struct PredicateInfo {
  Predicate predicate;
  std::string_view name;
  /// Number of points; negative: at least that many; 0: groups of group_size() points, one coefficient each.
  int points;
  /// Number of constants behind the points (0 for pair sums, whose constants depend on their length).
  int constants;
  bool is_configuration;
};

/// Goals that ask for a value; they state no equation until they are answered.
[[nodiscard]] constexpr bool asks_for_value(Predicate predicate) {
  return predicate == Predicate::kComputeAngle || predicate == Predicate::kComputeRatio ||
         predicate == Predicate::kComputeLength;
}

/// All predicates, in the order of the enumeration.
[[nodiscard]] const PredicateInfo& info(Predicate predicate);
[[nodiscard]] std::optional<Predicate> find_predicate(std::string_view name);
/// The whole table, in the order of the enumeration.
[[nodiscard]] std::span<const PredicateInfo> all_predicates();
/// Points to each coefficient of a sum: 3 where it is one of plain angles, else 2.
[[nodiscard]] int group_size(Predicate predicate);
/// The condition says only that points, lines or directions do not fall together: it fails in degenerate positions, not
/// in half of all. Everything else that a figure shows (sides, order, size, branch) tells one case from another, and a
/// proof of order must not read it off the figure.
[[nodiscard]] bool is_nondegeneracy(Predicate predicate);
/// Number of constants at the end that are not coefficients: y of sums of angles, r of distmeq, y and D of branch,
/// and `info(predicate).constants` for every predicate that is not a pair sum.
[[nodiscard]] int trailing_constants(Predicate predicate);

}  // namespace pappus::symbolic
