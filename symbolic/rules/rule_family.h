// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pappus::symbolic {

/// The families of theorems that the closure applies, each by a matcher of its own, in the order of a round.
enum class RuleFamily : std::uint8_t {
  kCollinear,
  kMidpoints,
  kEquidistant,
  kConcyclic,
  kChords,
  kSimilar,
  kLengths,
  kDivisions,
  kSquares,
  kSines,
  kSamePoint,
  kPowers,
  kIntercepts,
  kHalfway,
  kPappus,
  kParallelograms,
  kStewart,
  kTransversals,
  kChordCenters,
  kAngleDivisions,
  kOrder,
};

struct RuleFamilyInfo {
  RuleFamily family;
  std::string_view name;      ///< on the command line: "similar"
  std::string_view theorems;  ///< for readers
};

inline constexpr std::array kRuleFamilies{
    RuleFamilyInfo{RuleFamily::kCollinear, "collinear", "lines of one direction through one point are one line"},
    RuleFamilyInfo{RuleFamily::kMidpoints, "midpoints", "midpoints by equal distances; right angles over a diameter"},
    RuleFamilyInfo{RuleFamily::kEquidistant, "equidistant", "isosceles triangles; circles about a centre"},
    RuleFamilyInfo{RuleFamily::kConcyclic, "concyclic", "points that see a segment under one angle"},
    RuleFamilyInfo{RuleFamily::kChords, "chords", "equal chords and equal inscribed angles"},
    RuleFamilyInfo{RuleFamily::kSimilar, "similar", "similar and congruent triangles"},
    RuleFamilyInfo{RuleFamily::kLengths, "lengths", "sums along a line; ratios carried between the tables"},
    RuleFamilyInfo{RuleFamily::kDivisions, "divisions", "proportional division; equality in the triangle inequality"},
    RuleFamilyInfo{RuleFamily::kSquares, "squares", "medians and perpendiculars by squared lengths"},
    RuleFamilyInfo{RuleFamily::kSines, "sines", "the law of sines, and equal sines back to equal angles"},
    RuleFamilyInfo{RuleFamily::kSamePoint, "same-point", "two points on two common lines or circles are one"},
    RuleFamilyInfo{RuleFamily::kPowers, "powers", "powers of points, as products and as squared lengths"},
    RuleFamilyInfo{RuleFamily::kIntercepts, "intercepts", "equal ratios between parallels make a parallel"},
    RuleFamilyInfo{RuleFamily::kHalfway, "halfway", "points halfway between a point and a line"},
    RuleFamilyInfo{RuleFamily::kPappus, "pappus", "the hexagon theorem of Pappus"},
    RuleFamilyInfo{RuleFamily::kParallelograms, "parallelograms", "squared distances from a parallelogram's vertices"},
    RuleFamilyInfo{RuleFamily::kStewart, "stewart", "Stewart's theorem for rational ratios"},
    RuleFamilyInfo{RuleFamily::kTransversals, "transversals", "the converses of Menelaus and Ceva"},
    RuleFamilyInfo{RuleFamily::kChordCenters, "chord-centers", "the bisectors of two chords meet in the centre"},
    RuleFamilyInfo{RuleFamily::kAngleDivisions, "angle-divisions", "equal angles divided in one ratio of sines"},
    RuleFamilyInfo{RuleFamily::kOrder, "order", "inequalities of lengths and betweenness, where they are the goal"},
};

/// A set of families, all of them at first.
class RuleSelection {
 public:
  [[nodiscard]] bool contains(RuleFamily family) const { return (bits_ >> static_cast<unsigned>(family) & 1U) != 0; }
  void set(RuleFamily family, bool enabled) {
    const std::uint32_t bit = std::uint32_t{1} << static_cast<unsigned>(family);
    bits_ = enabled ? bits_ | bit : bits_ & ~bit;
  }
  friend bool operator==(RuleSelection left, RuleSelection right) = default;

 private:
  std::uint32_t bits_ = ~std::uint32_t{0};
};

}  // namespace pappus::symbolic
