// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/figure.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "symbolic/core/check.h"
#include "symbolic/diagram/configuration.h"
#include "symbolic/diagram/figure_data.h"
#include "symbolic/diagram/own_points.h"
#include "symbolic/diagram/residuals.h"

namespace pappus::symbolic {
namespace {

using Traits = NumberTraits<Enclosure>;

/// A bound on the relative error of a sum of two products of FigureData's vectors, with room to spare.
constexpr double kFilter = 32 * std::numeric_limits<double>::epsilon();

std::optional<int> certain(int sign) {
  if (sign == 0) return std::nullopt;
  return sign;
}

/// The sign of left + right, a cross or scalar product or difference of squared norms of two vectors, where it is the
/// same for all points nearer than FigureData::kRoom; 0 when doubles cannot tell.
int filtered_sign(double left, double right, const Complex<double>& u, const Complex<double>& v) {
  const double sum = left + right;
  // Each coordinate of a vector moves by 2 kRoom, and a squared norm by twice that times the coordinates.
  const double lengths = std::abs(u.re) + std::abs(u.im) + std::abs(v.re) + std::abs(v.im);
  const double moved = FigureData::kRoom * (4 * lengths + 16 * FigureData::kRoom);
  const double error = kFilter * (std::abs(left) + std::abs(right)) + moved;
  return sum > error ? 1 : sum < -error ? -1 : 0;
}

/// Whether Σ t d(AB) + y is certainly nearer to an integer than 1/(2D), for integers t.
bool certify_branch(const FigureData& data, const Fact& fact) {
  const std::size_t terms = fact.points.size() / 2;
  if (fact.constants.size() != terms + 2 || fact.constants[terms + 1].sign() <= 0) return false;
  double sum = fact.constants[terms].to_double();
  double error = 4 * std::numeric_limits<double>::epsilon() * (1 + std::abs(sum));
  for (std::size_t i = 0; i < terms; ++i) {
    const PointId from = fact.points[2 * i];
    const PointId to = fact.points[2 * i + 1];
    if (!fact.constants[i].is_integer() || !data.distinct(from, to)) return false;
    const double coefficient = fact.constants[i].to_double();
    sum += coefficient * data.direction(from, to);
    error += std::abs(coefficient) * 2 * FigureData::kDirectionError +
             4 * std::numeric_limits<double>::epsilon() * std::abs(sum);
    const Complex<double> vector = data.vector(from, to);
    error += std::abs(coefficient) * 4 * FigureData::kRoom / std::hypot(vector.re, vector.im);
  }
  const double distance = std::abs(sum - std::nearbyint(sum));
  return distance + error < 0.5 / fact.constants[terms + 1].to_double();
}

/// An enclosure of the plain angle abc in units of π; nothing where the three points may be on a line.
std::optional<std::pair<double, double>> plain_angle(const Figure& figure, PointId a, PointId b, PointId c) {
  const std::optional<int> turn = figure.orientation(b, a, c);
  if (!turn || !figure.distinct(a, b) || !figure.distinct(b, c)) return std::nullopt;
  const auto from = figure.direction(b, a), to = figure.direction(b, c);
  std::pair<double, double> angle{to.first - from.second, to.second - from.first};
  if (*turn < 0) angle = {-angle.second, -angle.first};
  const double shift = std::floor((angle.first + angle.second) / 2);
  return std::pair(angle.first - shift, angle.second - shift);
}

/// Whether a sum of lengths or plain angles is certainly positive, or at least certainly not negative.
bool certify_sum(const Figure& figure, const Fact& fact) {
  const auto group = static_cast<std::size_t>(group_size(fact.predicate));
  const std::size_t terms = fact.points.size() / group;
  double least = fact.constants.size() > terms ? fact.constants.back().to_double() : 0;
  double size = std::abs(least);
  for (std::size_t i = 0; i < terms; ++i) {
    const PointId* const p = &fact.points[group * i];
    const auto measure =
        group == 3 ? plain_angle(figure, p[0], p[1], p[2]) : std::optional(figure.distance(p[0], p[1]));
    if (!measure) return false;
    const double coefficient = fact.constants[i].to_double();
    least += coefficient * (coefficient > 0 ? measure->first : measure->second);
    size += std::abs(coefficient) * measure->second;
  }
  // Rounding, and points that move within FigureData::kRoom.
  const double error = size * (64.0 * static_cast<double>(terms + 1)) * std::numeric_limits<double>::epsilon() + 1e-14;
  return least > error;
}

/// Whether the number of points and constants is what the predicate asks for.
bool well_formed(const Fact& fact, std::size_t point_count) {
  for (const PointId point : fact.points) {
    if (point.index() >= point_count) return false;
  }
  const PredicateInfo& details = info(fact.predicate);
  if (details.points > 0) {
    return fact.points.size() == static_cast<std::size_t>(details.points) &&
           fact.constants.size() == static_cast<std::size_t>(details.constants);
  }
  if (details.points < 0) return fact.points.size() >= static_cast<std::size_t>(-details.points);
  const auto group = static_cast<std::size_t>(group_size(fact.predicate));
  const auto trailing = static_cast<std::size_t>(trailing_constants(fact.predicate));
  return !fact.points.empty() && fact.points.size() % group == 0 &&
         fact.constants.size() == fact.points.size() / group + trailing;
}

/// Whether the fact speaks of the directions of all its pairs, which do not exist for coinciding points.
bool speaks_of_directions(Predicate predicate) {
  return predicate == Predicate::kParallel || predicate == Predicate::kPerpendicular ||
         predicate == Predicate::kEqualAngle || predicate == Predicate::kConstantAngle ||
         predicate == Predicate::kAngleSum || predicate == Predicate::kNotEqualAngle;
}

bool directions_exist(const FigureData& data, const Fact& fact) {
  for (std::size_t i = 0; i + 1 < fact.points.size(); i += 2) {
    if (!data.distinct(fact.points[i], fact.points[i + 1])) return false;
  }
  return true;
}

Complex<Enclosure> roomy_vector(const FigureData& data, PointId from, PointId to) {
  return data.roomy_point(to) - data.roomy_point(from);
}

bool holds_for_enclosures(const FigureData& data, Fact configuration) {
  std::vector<Complex<Enclosure>> points;
  for (const PointId point : number_own_points(configuration)) points.push_back(data.roomy_point(point));
  return ConfigurationEvaluator<Enclosure>(points).holds(configuration);
}

std::optional<std::vector<Residual<Enclosure>>> enclosed_residuals(const FigureData& data, Fact fact) {
  std::vector<Complex<Enclosure>> points;
  for (const PointId point : number_own_points(fact)) points.push_back(data.point(point));
  return ResidualEvaluator<Enclosure>(points).evaluate(fact);
}

/// The fact with the points that carry its equations first: two points of a line that lie apart, three of a circle that
/// make a triangle. Otherwise the equations hold for whatever the other points are where those coincide.
Fact with_base(const FigureData& data, const Fact& fact) {
  Fact result = fact;
  std::vector<PointId>& p = result.points;
  const bool line = fact.predicate == Predicate::kCollinear;
  if (!line && fact.predicate != Predicate::kCyclic) return result;
  const auto length = [&](PointId a, PointId b) { return std::hypot(data.vector(a, b).re, data.vector(a, b).im); };
  std::ranges::iter_swap(p.begin() + 1, std::ranges::max_element(p.begin() + 1, p.end(), {},
                                                                 [&](PointId point) { return length(p[0], point); }));
  const auto area = [&](PointId point) { return std::abs(cross(data.vector(p[0], p[1]), data.vector(p[0], point))); };
  if (!line) std::ranges::iter_swap(p.begin() + 2, std::ranges::max_element(p.begin() + 2, p.end(), {}, area));
  return result;
}

/// Three of the points are certainly distinct.
bool lies_apart(const FigureData& data, const Fact& fact) {
  std::vector<PointId> different;
  for (const PointId point : fact.points) {
    const auto apart = [&](PointId known) { return data.distinct(point, known); };
    if (std::ranges::all_of(different, apart)) different.push_back(point);
  }
  return different.size() >= 3;
}

}  // namespace

Figure::Figure(std::shared_ptr<const FigureData> data) : data_(std::move(data)) { PAPPUS_CHECK(data_ != nullptr); }

std::size_t Figure::point_count() const { return data_->point_count(); }

ApproximatePoint Figure::approximate(PointId point) const {
  const Complex<double>& position = data_->approximations()[point.index()];
  return {position.re, position.im};
}

int Figure::clear_orientation(PointId a, PointId b, PointId c) const {
  const Complex<double> u = data_->vector(a, b);
  const Complex<double> v = data_->vector(a, c);
  return filtered_sign(u.re * v.im, -(u.im * v.re), u, v);
}

std::optional<int> Figure::orientation(PointId a, PointId b, PointId c) const {
  if (a == b || b == c || a == c) return std::nullopt;
  if (const int sign = clear_orientation(a, b, c); sign != 0) return sign;
  const Complex<Enclosure> origin = data_->roomy_point(a);
  return certain(Traits::sign(cross(data_->roomy_point(b) - origin, data_->roomy_point(c) - origin)));
}

bool Figure::distinct(PointId a, PointId b) const { return data_->distinct(a, b); }

std::optional<int> Figure::compare_lengths(PointId a, PointId b, PointId c, PointId d) const {
  const Complex<double> u = data_->vector(a, b);
  const Complex<double> v = data_->vector(c, d);
  if (const int sign = filtered_sign(squared_norm(u), -squared_norm(v), u, v); sign != 0) return sign;
  return certain(Traits::sign(squared_norm(roomy_vector(*data_, a, b)) - squared_norm(roomy_vector(*data_, c, d))));
}

std::optional<int> Figure::scalar_sign(PointId a, PointId b, PointId c, PointId d) const {
  const Complex<double> u = data_->vector(a, b);
  const Complex<double> v = data_->vector(c, d);
  if (const int sign = filtered_sign(u.re * v.re, u.im * v.im, u, v); sign != 0) return sign;
  return certain(Traits::sign(dot(roomy_vector(*data_, a, b), roomy_vector(*data_, c, d))));
}

std::pair<double, double> Figure::direction(PointId a, PointId b) const {
  PAPPUS_CHECK(data_->distinct(a, b));
  const double centre = data_->direction(a, b);
  return {centre - FigureData::kDirectionError, centre + FigureData::kDirectionError};
}

std::pair<double, double> Figure::distance(PointId a, PointId b) const {
  const Complex<double> vector = data_->vector(a, b);
  const double length = std::hypot(vector.re, vector.im);
  const double error = kFilter * length + FigureData::kAbsoluteError;
  return {std::max(0.0, length - error), length + error};
}

bool Figure::certify(const Fact& configuration) const {
  if (!info(configuration.predicate).is_configuration || !well_formed(configuration, point_count())) return false;
  if (configuration.predicate == Predicate::kAngleBranch) return certify_branch(*data_, configuration);
  if (configuration.predicate == Predicate::kLengthsGreater || group_size(configuration.predicate) == 3)
    return certify_sum(*this, configuration);
  const std::vector<PointId>& p = configuration.points;
  // What has a filter in doubles is decided by that wherever it can be.
  const auto is = [&configuration](Predicate predicate) { return configuration.predicate == predicate; };
  if (is(Predicate::kNotCollinear)) return orientation(p[0], p[1], p[2]).has_value();
  if (is(Predicate::kDistinct)) return distinct(p[0], p[1]);
  if (is(Predicate::kLonger)) return compare_lengths(p[0], p[1], p[2], p[3]) == 1;
  if (is(Predicate::kBetween) || is(Predicate::kOutside))
    return scalar_sign(p[0], p[1], p[0], p[2]) == (is(Predicate::kOutside) ? 1 : -1);
  if (is(Predicate::kAcute) || is(Predicate::kObtuse))
    return scalar_sign(p[1], p[0], p[1], p[2]) == (is(Predicate::kAcute) ? 1 : -1);
  if (is(Predicate::kNotPerpendicular)) return scalar_sign(p[0], p[1], p[2], p[3]).has_value();
  if (is(Predicate::kCounterClock)) return orientation(p[0], p[1], p[2]) == 1;
  if (is(Predicate::kSameClock)) {
    const std::optional<int> first = orientation(p[0], p[1], p[2]);
    return first && first == orientation(p[3], p[4], p[5]);
  }
  return holds_for_enclosures(*data_, configuration);
}

bool Figure::seems_true(const Fact& fact) const {
  constexpr double kFine = 1e-40;
  return holds_within(fact, kFine);
}

bool Figure::holds_within(const Fact& fact, double bound) const {
  if (!well_formed(fact, point_count())) return false;
  if (info(fact.predicate).is_configuration) return certify(fact);
  if (speaks_of_directions(fact.predicate) && !directions_exist(*data_, fact)) return false;
  const Fact based = with_base(*data_, fact);
  if (fact.predicate == Predicate::kCyclic && lies_apart(*data_, based) &&
      !orientation(based.points[0], based.points[1], based.points[2])) {
    return false;
  }
  const auto rough = ResidualEvaluator<double>(data_->approximations()).evaluate(based);
  if (!rough) return false;
  constexpr double kRough = 1e-7;
  for (const Residual<double>& residual : *rough) {
    if (std::abs(residual.value) > kRough * std::max(residual.scale, kRough)) return false;
  }
  const auto fine = enclosed_residuals(*data_, based);
  if (!fine) return false;
  return std::ranges::all_of(
      *fine, [bound](const Residual<Enclosure>& residual) { return magnitude(residual.value) < bound; });
}

bool Figure::refutes(const Fact& fact) const {
  if (!well_formed(fact, point_count()) || info(fact.predicate).is_configuration) return false;
  if (speaks_of_directions(fact.predicate) && !directions_exist(*data_, fact)) return false;
  const auto residuals = enclosed_residuals(*data_, with_base(*data_, fact));
  return residuals && std::ranges::any_of(*residuals, [](const Residual<Enclosure>& residual) {
           return Traits::sign(residual.value) != 0;
         });
}

std::vector<std::pair<std::string, std::string>> Figure::decimal_coordinates() const {
  constexpr int kDecimals = 70;
  std::vector<std::pair<std::string, std::string>> result;
  result.reserve(point_count());
  for (std::size_t i = 0; i < point_count(); ++i) {
    const Complex<Enclosure>& point = data_->point(PointId(i));
    result.emplace_back(decimal_string(point.re, kDecimals), decimal_string(point.im, kDecimals));
  }
  return result;
}

std::uint64_t Figure::seed() const { return data_->seed(); }

Figure Figure::restricted_to(std::span<const PointId> points) const {
  std::vector<Complex<Enclosure>> kept;
  kept.reserve(points.size());
  for (const PointId point : points) kept.push_back(data_->point(point));
  return Figure(std::make_shared<const FigureData>(std::move(kept), seed()));
}

Result<Figure> figure_from_coordinates(std::span<const std::pair<std::string, std::string>> coordinates,
                                       std::uint64_t seed) {
  std::vector<Complex<Enclosure>> points;
  points.reserve(coordinates.size());
  for (const auto& [x, y] : coordinates) {
    const std::optional<Enclosure> re = parse_enclosure(x);
    const std::optional<Enclosure> im = parse_enclosure(y);
    if (!re) return Failure{"'" + x.substr(0, 40) + "' is not a decimal number"};
    if (!im) return Failure{"'" + y.substr(0, 40) + "' is not a decimal number"};
    if (magnitude(*re) > 1e100 || magnitude(*im) > 1e100) return Failure{"a coordinate is beyond 1e100"};
    points.push_back({*re, *im});
  }
  return Figure(std::make_shared<const FigureData>(std::move(points), seed));
}

}  // namespace pappus::symbolic
