// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/check_auxiliary.h"

#include <algorithm>
#include <vector>

#include "symbolic/check/interval.h"

namespace pappus::symbolic::checker {
namespace {

/// The gradients of loci as functions of the added point, on the whole enclosure.
class Gradients {
 public:
  Gradients(const Certifier& certifier, PointId added) : certifier_(certifier), added_(added) {}

  /// Nothing unless the fact is a locus of the point with points before it, in a form that is listed here.
  [[nodiscard]] std::optional<IntervalPoint> of(const Fact& fact) const {
    const std::vector<PointId>& p = fact.points;
    switch (fact.predicate) {
      case Predicate::kCollinear:  // cross(x − a, b − a)
        if (p.size() != 3 || p[0] != added_ || !earlier(p[1], p[2])) return std::nullopt;
        return turned(vector(p[1], p[2]));
      case Predicate::kParallel:  // cross(x − a, c − b)
        if (p[0] != added_ || !earlier(p[1], p[1]) || !earlier(p[2], p[3])) return std::nullopt;
        return turned(vector(p[2], p[3]));
      case Predicate::kPerpendicular: return perpendicular(p);
      case Predicate::kCongruent: return congruent(p);
      case Predicate::kCyclic: return cyclic(p);
      default: return std::nullopt;
    }
  }

 private:
  [[nodiscard]] bool earlier(PointId a, PointId b) const { return a < added_ && b < added_; }
  [[nodiscard]] IntervalPoint vector(PointId from, PointId to) const {
    return difference(certifier_.figure()[to], certifier_.figure()[from]);
  }
  static IntervalPoint turned(const IntervalPoint& vector) { return {-vector.y, vector.x}; }

  /// dot(x − a, c − b), or dot(x − a, x − b) on the circle with diameter ab.
  [[nodiscard]] std::optional<IntervalPoint> perpendicular(const std::vector<PointId>& p) const {
    if (p[0] != added_ || !earlier(p[1], p[3])) return std::nullopt;
    if (p[2] != added_) return p[2] < added_ ? std::optional(vector(p[2], p[3])) : std::nullopt;
    const IntervalPoint first = vector(p[1], added_), second = vector(p[3], added_);
    return IntervalPoint{first.x + second.x, first.y + second.y};
  }

  /// |x − a|² − |c − b|², or |x − a|² − |x − b|².
  [[nodiscard]] std::optional<IntervalPoint> congruent(const std::vector<PointId>& p) const {
    if (p[0] != added_ || !earlier(p[1], p[3])) return std::nullopt;
    if (p[2] == added_) return vector(p[1], p[3]);
    return p[2] < added_ ? std::optional(vector(p[1], added_)) : std::nullopt;
  }

  /// The circle through three earlier points that are certainly not collinear.
  [[nodiscard]] std::optional<IntervalPoint> cyclic(const std::vector<PointId>& p) const {
    if (p.size() != 4 || p[3] != added_ || !earlier(p[0], p[1]) || !earlier(p[2], p[2])) return std::nullopt;
    const Enclosure& figure = certifier_.figure();
    const auto center = circumcenter(figure[p[0]], figure[p[1]], figure[p[2]]);
    if (!center) return std::nullopt;
    return difference(figure[added_], *center);
  }

  const Certifier& certifier_;
  PointId added_;
};

/// One end of the segment or its middle is the point, and the other two points are different earlier ones.
bool is_midpoint(const Fact& fact, PointId added) {
  if (fact.predicate != Predicate::kMidpoint) return false;
  const std::vector<PointId>& p = fact.points;
  const auto count = std::count(p.begin(), p.end(), added);
  const bool others_earlier = std::all_of(p.begin(), p.end(), [&](PointId point) { return point <= added; });
  const PointId first = p[0] == added ? p[1] : p[0], second = p[2] == added ? p[1] : p[2];
  return count == 1 && others_earlier && first != second;
}

/// The proof may rely on the line or circle of a locus: different points fix a line, a circle with two given points
/// and the circle with a given radius, three points that are not collinear the circle through them.
bool exists(const Reliance& reliance, const Fact& locus) {
  const std::vector<PointId>& p = locus.points;
  if (locus.predicate == Predicate::kCyclic) return reliance.not_collinear(p[0], p[1], p[2]);
  const bool starts_at_two = locus.predicate == Predicate::kCollinear || p[0] == p[2];
  if (!starts_at_two) return reliance.distinct(p[2], p[3]);
  return reliance.distinct(p[1], locus.predicate == Predicate::kCollinear ? p[2] : p[3]);
}

}  // namespace

std::optional<std::string> object_to_auxiliary(const Reliance& reliance, PointId added, std::span<const Fact> facts) {
  if (facts.size() == 1 && is_midpoint(facts[0], added)) return std::nullopt;
  if (facts.size() != 2) return "it is not defined by two loci or one midpoint";
  const Gradients gradients(reliance.certifier(), added);
  const auto first = gradients.of(facts[0]), second = gradients.of(facts[1]);
  if (!first || !second) return "it is not defined by lines and circles of earlier points";
  // sin² of the angle between the gradients.
  const Interval area = cross(*first, *second);
  const Interval least = Interval("1e-12") * dot(*first, *first) * dot(*second, *second);
  if (certain_sign(area * area - least) != 1) return "its two loci do not certainly cross";
  for (const Fact& locus : facts) {
    if (!exists(reliance, locus)) return "a line or circle that defines it cannot be relied on to exist";
  }
  return std::nullopt;
}

}  // namespace pappus::symbolic::checker
