// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/goal_values.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <optional>

#include "symbolic/diagram/complex_number.h"
#include "symbolic/facts/display_name.h"

namespace pappus::symbolic {
namespace {

using Position = Complex<double>;
constexpr double kHalfTurn = 180;

std::string with_digits(double value, int digits) {
  char text[40];
  std::snprintf(text, sizeof text, "%.*g", digits, value);
  return text;
}

std::string short_number(double value) { return with_digits(value, 4); }

/// Puts the values of one relation into words.
class ValueWriter {
 public:
  ValueWriter(const Fact& goal, const Figure& figure, std::span<const std::string> point_names)
      : goal_(goal), p_(goal.points), figure_(figure) {
    names_ = display_names(point_names);
  }

  std::string write() {
    switch (goal_.predicate) {
      case Predicate::kCollinear: return off_line();
      case Predicate::kParallel: return crossing() + ", not 0°";
      case Predicate::kPerpendicular: return crossing() + ", not 90°";
      case Predicate::kCyclic: return off_circle();
      case Predicate::kMidpoint:
        return lengths({{p_[0], p_[1]}, {p_[0], p_[2]}}) + ", ∠" + names({p_[1], p_[0], p_[2]}) + " = " +
               short_number(plain_degrees(p_[1], p_[0], p_[2])) + "°";
      case Predicate::kCircle:
      case Predicate::kCongruent:
      case Predicate::kLonger: return lengths(quantities_of(goal_).lengths);
      case Predicate::kEqualAngle: return two_angles();
      case Predicate::kEqualRatio: return two_ratios();
      case Predicate::kConstantAngle: {
        const auto [is, meant] = telling_digits(measured(angle(0)), goal_.constants[0].to_double() * kHalfTurn);
        return angle_name(angle(0)) + " = " + is + "°, not " + meant + "°";
      }
      case Predicate::kConstantRatio: {
        const auto [is, meant] = telling_digits(ratio(0, 2), goal_.constants[0].to_double());
        return ratio_name(0, 2) + " = " + is + ", not " + meant;
      }
      case Predicate::kConstantLength: {
        const auto [is, meant] = telling_digits(length(p_[0], p_[1]), goal_.constants[0].to_double());
        return names({p_[0], p_[1]}) + " = " + is + ", not " + meant;
      }
      case Predicate::kSimilar:
      case Predicate::kSimilarMirrored:
      case Predicate::kCongruentTriangles:
      case Predicate::kCongruentTrianglesMirrored: return two_triangles();
      case Predicate::kSamePoint: return names({p_[0], p_[1]}) + " = " + short_number(length(p_[0], p_[1])) + ", not 0";
      case Predicate::kAngleSum: return "the sum is " + short_number(angle_sum()) + "° modulo 180°, not 0°";
      case Predicate::kLengthSum: return "the sum is " + short_number(sum(1)) + ", not 0";
      case Predicate::kLengthsGreater: return "the sum is " + short_number(sum(1));
      case Predicate::kSquaredLengthSum: return "the sum is " + short_number(sum(2)) + ", not 0";
      case Predicate::kLogLengthSum: return "the product is " + telling_digits(product(), 1).first + ", not 1";
      case Predicate::kBetween:
      case Predicate::kOutside: return lengths({{p_[0], p_[1]}, {p_[0], p_[2]}, {p_[1], p_[2]}});
      case Predicate::kAcute:
      case Predicate::kObtuse: return "∠" + names(p_) + " = " + short_number(plain_degrees(p_[0], p_[1], p_[2])) + "°";
      case Predicate::kAnglesGreater:
      case Predicate::kAnglesNotLess: return plain_angles();
      case Predicate::kComputeAngle:
      case Predicate::kComputeRatio:
      case Predicate::kComputeLength:
      case Predicate::kDistinct:
      case Predicate::kNotCollinear:
      case Predicate::kNotParallel:
      case Predicate::kNotPerpendicular:
      case Predicate::kSameClock:
      case Predicate::kCounterClock:
      case Predicate::kSameSide:
      case Predicate::kNotSameSide:
      case Predicate::kAngleBranch:
      case Predicate::kNotEqualAngle:
      case Predicate::kSameHalf:
      case Predicate::kSameHalfCenter:
      case Predicate::kSameFlank: return {};
    }
    return {};
  }

 private:
  [[nodiscard]] Position at(PointId point) const {
    const ApproximatePoint place = figure_.approximate(point);
    return {place.x, place.y};
  }
  [[nodiscard]] double length(PointId a, PointId b) const {
    const Position side = at(b) - at(a);
    return std::hypot(side.re, side.im);
  }
  [[nodiscard]] std::string names(std::span<const PointId> points) const {
    const bool separate = std::ranges::any_of(points, [&](PointId point) { return names_[point.index()].is_long(); });
    std::string text;
    for (const PointId point : points) {
      text += (separate && !text.empty() ? " " : "") + names_[point.index()].to_unicode();
    }
    return text;
  }
  [[nodiscard]] std::string names(std::initializer_list<PointId> points) const {
    return names(std::span(points.begin(), points.size()));
  }
  [[nodiscard]] std::array<PointId, 4> angle(std::size_t first) const {
    return {p_[first], p_[first + 1], p_[first + 2], p_[first + 3]};
  }
  [[nodiscard]] std::string angle_name(const std::array<PointId, 4>& angle) const {
    if (const auto vertex = vertex_and_arms(angle)) return "∠" + names(*vertex);
    return "∠(" + names({angle[0], angle[1]}) + ", " + names({angle[2], angle[3]}) + ")";
  }
  [[nodiscard]] double measured(const std::array<PointId, 4>& angle) const { return directed_degrees(figure_, angle); }
  [[nodiscard]] double ratio(std::size_t first, std::size_t second) const {
    return length(p_[first], p_[first + 1]) / length(p_[second], p_[second + 1]);
  }
  [[nodiscard]] std::string ratio_name(std::size_t first, std::size_t second) const {
    return names({p_[first], p_[first + 1]}) + " : " + names({p_[second], p_[second + 1]});
  }
  [[nodiscard]] double plain_degrees(PointId a, PointId vertex, PointId c) const {
    const Position u = at(a) - at(vertex), v = at(c) - at(vertex);
    return std::atan2(std::abs(cross(u, v)), dot(u, v)) / std::numbers::pi * kHalfTurn;
  }

  /// "AB = 1.2, CD = 0.9", each length once.
  [[nodiscard]] std::string lengths(const std::vector<std::pair<PointId, PointId>>& pairs) const {
    std::string text;
    const bool two = pairs.size() == 2;
    const auto told =
        two ? telling_digits(length(pairs[0].first, pairs[0].second), length(pairs[1].first, pairs[1].second))
            : std::pair<std::string, std::string>{};
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      const auto& [a, b] = pairs[i];
      const std::string value = two ? (i == 0 ? told.first : told.second) : short_number(length(a, b));
      text += (i == 0 ? "" : ", ") + names({a, b}) + " = " + value;
    }
    return text;
  }

  [[nodiscard]] std::string two_angles() const {
    const auto [first, second] = telling_digits(measured(angle(0)), measured(angle(4)));
    return angle_name(angle(0)) + " = " + first + "°, " + angle_name(angle(4)) + " = " + second +
           "° (directed, modulo 180°)";
  }

  [[nodiscard]] std::string two_ratios() const {
    const auto [first, second] = telling_digits(ratio(0, 2), ratio(4, 6));
    return ratio_name(0, 2) + " = " + first + ", " + ratio_name(4, 6) + " = " + second;
  }

  [[nodiscard]] std::string two_triangles() const {
    std::string text;
    for (std::size_t i = 0; i < 3; ++i) {
      const std::size_t next = (i + 1) % 3;
      const double value = length(p_[i], p_[next]) / length(p_[3 + i], p_[3 + next]);
      text += names({p_[i], p_[next]}) + " : " + names({p_[3 + i], p_[3 + next]}) + " = " + short_number(value) + ", ";
    }
    const auto turn = [&](std::size_t i) { return cross(at(p_[i + 1]) - at(p_[i]), at(p_[i + 2]) - at(p_[i])) > 0; };
    return text + (turn(0) == turn(3) ? "one sense" : "opposite senses");
  }

  /// The angle of two lines as people say it, up to 90°.
  [[nodiscard]] std::string crossing() const {
    const double directed = measured(angle(0));
    return names({p_[0], p_[1]}) + " and " + names({p_[2], p_[3]}) + " meet at " +
           telling_digits(std::min(directed, kHalfTurn - directed),
                          goal_.predicate == Predicate::kParallel ? 0 : kHalfTurn / 2)
               .first +
           "°";
  }

  /// How far the point that is farthest from it lies off the line of two that lie well apart.
  [[nodiscard]] std::string off_line() const {
    std::pair<PointId, PointId> ends(p_[0], p_[1]);
    for (const PointId a : p_) {
      for (const PointId b : p_) {
        if (length(a, b) > length(ends.first, ends.second)) ends = {a, b};
      }
    }
    const Position side = at(ends.second) - at(ends.first);
    const auto off = [&](PointId point) {
      return std::abs(cross(side, at(point) - at(ends.first))) / std::hypot(side.re, side.im);
    };
    const PointId worst = *std::ranges::max_element(p_, {}, off);
    return names({worst}) + " lies " + short_number(off(worst)) + " off line " + names({ends.first, ends.second}) +
           ", whose points are " + short_number(length(ends.first, ends.second)) + " apart";
  }

  [[nodiscard]] std::string off_circle() const {
    const Position u = at(p_[1]) - at(p_[0]), v = at(p_[2]) - at(p_[0]);
    const double area = 2 * cross(u, v);
    if (std::abs(area) < 1e-12) return names({p_[0], p_[1], p_[2]}) + " are on a line";
    const double uu = squared_norm(u), vv = squared_norm(v);
    const Position arm{(v.im * uu - u.im * vv) / area, (u.re * vv - v.re * uu) / area};
    const Position centre = at(p_[0]) + arm;
    const double radius = std::hypot(arm.re, arm.im);
    const auto reach = [&](PointId point) {
      const Position from = at(point) - centre;
      return std::hypot(from.re, from.im);
    };
    const PointId worst =
        *std::ranges::max_element(p_, {}, [&](PointId point) { return std::abs(reach(point) - radius); });
    const auto [is, meant] = telling_digits(reach(worst), radius);
    return names({worst}) + " is " + is + " from the centre of circle " + names({p_[0], p_[1], p_[2]}) +
           ", whose radius is " + meant;
  }

  [[nodiscard]] double sum(int power) const {
    double total = 0;
    for (std::size_t i = 0; 2 * i < p_.size(); ++i) {
      total += goal_.constants[i].to_double() * std::pow(length(p_[2 * i], p_[2 * i + 1]), power);
    }
    return total;
  }
  [[nodiscard]] double product() const {
    const std::size_t terms = p_.size() / 2;
    double total = goal_.constants[terms].to_double();
    for (std::size_t i = 0; i < terms; ++i) {
      total *= std::pow(length(p_[2 * i], p_[2 * i + 1]), goal_.constants[i].to_double());
    }
    return total;
  }
  [[nodiscard]] double angle_sum() const {
    const std::size_t terms = p_.size() / 2;
    double total = goal_.constants[terms].to_double();
    for (std::size_t i = 0; i < terms; ++i) {
      const Position side = at(p_[2 * i + 1]) - at(p_[2 * i]);
      total += goal_.constants[i].to_double() * std::atan2(side.im, side.re) / std::numbers::pi;
    }
    return (total - std::floor(total)) * kHalfTurn;
  }
  [[nodiscard]] std::string plain_angles() const {
    const std::size_t terms = p_.size() / 3;
    double total = goal_.constants[terms].to_double() * kHalfTurn;
    for (std::size_t i = 0; i < terms; ++i) {
      total += goal_.constants[i].to_double() * plain_degrees(p_[3 * i], p_[3 * i + 1], p_[3 * i + 2]);
    }
    return "the sum is " + short_number(total) + "°";
  }

  const Fact& goal_;
  const std::vector<PointId>& p_;
  const Figure& figure_;
  std::vector<DisplayName> names_;
};

/// Whether directions that the relation speaks of do not exist in the figure.
bool lacks_direction(const Fact& goal, const Figure& figure) {
  for (const std::array<PointId, 4>& angle : quantities_of(goal).angles) {
    if (!figure.distinct(angle[0], angle[1]) || !figure.distinct(angle[2], angle[3])) return true;
  }
  return false;
}

}  // namespace

GoalQuantities quantities_of(const Fact& goal) {
  GoalQuantities result;
  const std::vector<PointId>& p = goal.points;
  const auto add_pairs = [&] {
    for (std::size_t i = 0; i + 1 < p.size(); i += 2) result.lengths.emplace_back(p[i], p[i + 1]);
  };
  switch (goal.predicate) {
    case Predicate::kParallel:
    case Predicate::kPerpendicular:
    case Predicate::kConstantAngle: result.angles = {{p[0], p[1], p[2], p[3]}}; break;
    case Predicate::kEqualAngle: result.angles = {{p[0], p[1], p[2], p[3]}, {p[4], p[5], p[6], p[7]}}; break;
    case Predicate::kCongruent:
    case Predicate::kEqualRatio:
    case Predicate::kConstantRatio:
    case Predicate::kConstantLength:
    case Predicate::kLonger:
    case Predicate::kLengthSum:
    case Predicate::kLogLengthSum:
    case Predicate::kSquaredLengthSum:
    case Predicate::kLengthsGreater:
    case Predicate::kSamePoint: add_pairs(); break;
    case Predicate::kCircle:
      for (std::size_t i = 1; i < p.size(); ++i) result.lengths.emplace_back(p[0], p[i]);
      break;
    case Predicate::kMidpoint: result.lengths = {{p[0], p[1]}, {p[0], p[2]}}; break;
    case Predicate::kSimilar:
    case Predicate::kSimilarMirrored:
    case Predicate::kCongruentTriangles:
    case Predicate::kCongruentTrianglesMirrored:
      for (const std::size_t first : {std::size_t{0}, std::size_t{3}}) {
        for (std::size_t i = 0; i < 3; ++i) result.lengths.emplace_back(p[first + i], p[first + (i + 1) % 3]);
      }
      break;
    case Predicate::kAcute:
    case Predicate::kObtuse: result.angles = {{p[1], p[0], p[1], p[2]}}; break;
    case Predicate::kCollinear:
    case Predicate::kCyclic:
    case Predicate::kAngleSum:
    case Predicate::kComputeAngle:
    case Predicate::kComputeRatio:
    case Predicate::kComputeLength:
    case Predicate::kDistinct:
    case Predicate::kNotCollinear:
    case Predicate::kNotParallel:
    case Predicate::kNotPerpendicular:
    case Predicate::kSameClock:
    case Predicate::kCounterClock:
    case Predicate::kBetween:
    case Predicate::kOutside:
    case Predicate::kSameSide:
    case Predicate::kNotSameSide:
    case Predicate::kAngleBranch:
    case Predicate::kNotEqualAngle:
    case Predicate::kSameHalf:
    case Predicate::kSameHalfCenter:
    case Predicate::kSameFlank:
    case Predicate::kAnglesGreater:
    case Predicate::kAnglesNotLess: break;
  }
  return result;
}

std::optional<std::array<PointId, 3>> vertex_and_arms(const std::array<PointId, 4>& angle) {
  for (const auto& [vertex, first] : {std::pair(angle[0], angle[1]), std::pair(angle[1], angle[0])}) {
    for (const auto& [other, second] : {std::pair(angle[2], angle[3]), std::pair(angle[3], angle[2])}) {
      if (vertex == other && first != second) return std::array{first, vertex, second};
    }
  }
  return std::nullopt;
}

double directed_degrees(const Figure& figure, const std::array<PointId, 4>& angle) {
  const double turn = figure.direction(angle[2], angle[3]).first - figure.direction(angle[0], angle[1]).first;
  const double degrees = (turn - std::floor(turn)) * kHalfTurn;
  return degrees > kHalfTurn - 1e-9 ? 0 : degrees;
}

std::pair<std::string, std::string> telling_digits(double first, double second) {
  constexpr int kFewest = 4;
  constexpr int kMost = 15;
  for (int digits = kFewest; digits < kMost; ++digits) {
    auto texts = std::pair(with_digits(first, digits), with_digits(second, digits));
    if (texts.first != texts.second) return texts;
  }
  return {with_digits(first, kMost), with_digits(second, kMost)};
}

std::string describe_values(const Fact& goal, const Figure& figure, std::span<const std::string> point_names) {
  if (lacks_direction(goal, figure)) return "a line of it has no direction, for its points coincide";
  return ValueWriter(goal, figure, point_names).write();
}

}  // namespace pappus::symbolic
