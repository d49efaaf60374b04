// SPDX-License-Identifier: Apache-2.0
#include "symbolic/facts/predicate.h"

#include <algorithm>
#include <cstddef>

#include "symbolic/core/check.h"

namespace pappus::symbolic {
namespace {

constexpr std::array kPredicates = {
    PredicateInfo{Predicate::kCollinear, "coll", -3, 0, false},
    PredicateInfo{Predicate::kParallel, "para", 4, 0, false},
    PredicateInfo{Predicate::kPerpendicular, "perp", 4, 0, false},
    PredicateInfo{Predicate::kCyclic, "cyclic", -4, 0, false},
    PredicateInfo{Predicate::kCircle, "circle", -4, 0, false},
    PredicateInfo{Predicate::kCongruent, "cong", 4, 0, false},
    PredicateInfo{Predicate::kEqualAngle, "eqangle", 8, 0, false},
    PredicateInfo{Predicate::kEqualRatio, "eqratio", 8, 0, false},
    PredicateInfo{Predicate::kMidpoint, "midp", 3, 0, false},
    PredicateInfo{Predicate::kConstantAngle, "aconst", 4, 1, false},
    PredicateInfo{Predicate::kConstantRatio, "rconst", 4, 1, false},
    PredicateInfo{Predicate::kConstantLength, "lconst", 2, 1, false},
    PredicateInfo{Predicate::kSimilar, "simtri", 6, 0, false},
    PredicateInfo{Predicate::kSimilarMirrored, "simtrir", 6, 0, false},
    PredicateInfo{Predicate::kCongruentTriangles, "contri", 6, 0, false},
    PredicateInfo{Predicate::kCongruentTrianglesMirrored, "contrir", 6, 0, false},
    PredicateInfo{Predicate::kSamePoint, "idc", 2, 0, false},
    PredicateInfo{Predicate::kAngleSum, "angeq", 0, 0, false},
    PredicateInfo{Predicate::kLengthSum, "distseq", 0, 0, false},
    PredicateInfo{Predicate::kLogLengthSum, "distmeq", 0, 0, false},
    PredicateInfo{Predicate::kSquaredLengthSum, "dist2eq", 0, 0, false},
    PredicateInfo{Predicate::kComputeAngle, "acompute", 4, 0, false},
    PredicateInfo{Predicate::kComputeRatio, "rcompute", 4, 0, false},
    PredicateInfo{Predicate::kComputeLength, "lcompute", 2, 0, false},
    PredicateInfo{Predicate::kDistinct, "diff", 2, 0, true},
    PredicateInfo{Predicate::kNotCollinear, "ncoll", 3, 0, true},
    PredicateInfo{Predicate::kNotParallel, "npara", 4, 0, true},
    PredicateInfo{Predicate::kNotPerpendicular, "nperp", 4, 0, true},
    PredicateInfo{Predicate::kSameClock, "sameclock", 6, 0, true},
    PredicateInfo{Predicate::kCounterClock, "counterclock", 3, 0, true},
    PredicateInfo{Predicate::kBetween, "between", 3, 0, true},
    PredicateInfo{Predicate::kOutside, "outside", 3, 0, true},
    PredicateInfo{Predicate::kSameSide, "sameside", 6, 0, true},
    PredicateInfo{Predicate::kNotSameSide, "nsameside", 6, 0, true},
    PredicateInfo{Predicate::kLonger, "longer", 4, 0, true},
    PredicateInfo{Predicate::kAcute, "acute", 3, 0, true},
    PredicateInfo{Predicate::kObtuse, "obtuse", 3, 0, true},
    PredicateInfo{Predicate::kAngleBranch, "branch", 0, 0, true},
    PredicateInfo{Predicate::kNotEqualAngle, "neqangle", 8, 0, true},
    PredicateInfo{Predicate::kSameHalf, "samehalf", 7, 0, true},
    PredicateInfo{Predicate::kSameHalfCenter, "samehalfc", 5, 0, true},
    PredicateInfo{Predicate::kSameFlank, "sameflank", 8, 0, true},
    PredicateInfo{Predicate::kLengthsGreater, "distsgt", 0, 0, true},
    PredicateInfo{Predicate::kAnglesGreater, "angsgt", 0, 0, true},
    PredicateInfo{Predicate::kAnglesNotLess, "angsge", 0, 0, true},
};

constexpr bool in_order_of_enumeration() {
  for (std::size_t i = 0; i < kPredicates.size(); ++i) {
    if (static_cast<std::size_t>(kPredicates[i].predicate) != i) return false;
  }
  return kPredicates.back().predicate == Predicate::kAnglesNotLess;
}
static_assert(in_order_of_enumeration());

}  // namespace

const PredicateInfo& info(Predicate predicate) {
  const auto index = static_cast<std::size_t>(predicate);
  PAPPUS_CHECK(index < kPredicates.size());
  return kPredicates[index];
}

std::optional<Predicate> find_predicate(std::string_view name) {
  for (const PredicateInfo& row : kPredicates) {
    if (row.name == name) return row.predicate;
  }
  return std::nullopt;
}

std::span<const PredicateInfo> all_predicates() { return kPredicates; }

int group_size(Predicate predicate) {
  return predicate == Predicate::kAnglesGreater || predicate == Predicate::kAnglesNotLess ? 3 : 2;
}

bool is_nondegeneracy(Predicate predicate) {
  constexpr std::array nondegenerate{Predicate::kDistinct, Predicate::kNotCollinear, Predicate::kNotParallel,
                                     Predicate::kNotPerpendicular};
  return std::ranges::find(nondegenerate, predicate) != nondegenerate.end();
}

int trailing_constants(Predicate predicate) {
  if (predicate == Predicate::kAngleSum || predicate == Predicate::kLogLengthSum || group_size(predicate) == 3)
    return 1;
  if (predicate == Predicate::kAngleBranch) return 2;
  return info(predicate).constants;
}

}  // namespace pappus::symbolic
