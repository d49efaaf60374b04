// SPDX-License-Identifier: Apache-2.0
#include "symbolic/drawing/mark_values.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numbers>

#include "symbolic/diagram/goal_values.h"

namespace pappus::symbolic {
namespace {

constexpr double kArcRadius = 30.0;  // in scene units, as all that follow
constexpr double kBeside = 11.0;     // from a segment to its length
constexpr double kBeyondArc = 17.0;
constexpr double kLineHeight = 1.35 * kTextSize;

std::string four_digits(double value, const char* unit) {
  char text[48];
  std::snprintf(text, sizeof text, "%.4g%s", value, unit);
  return text;
}

class ValueMarker {
 public:
  ValueMarker(std::span<const Vector> points, Scene& scene) : points_(points), scene_(scene) {}

  void add(const Fact& goal) {
    const GoalQuantities quantities = quantities_of(goal);
    for (const auto& [a, b] : quantities.lengths) add_length(a, b);
    for (const auto& angle : quantities.angles) {
      if (const auto named = vertex_and_arms(angle)) add_angle(*named);
    }
  }

 private:
  [[nodiscard]] Vector at(PointId point) const { return points_[point.index()]; }
  [[nodiscard]] Vector dot_of(PointId point) const { return scene_.dots[point.index()]; }

  void write(Vector place, std::string text) {
    const auto same = [&](const TextShape& known) { return known.text == text && length(known.place - place) < 1; };
    if (std::ranges::none_of(scene_.texts, same)) scene_.texts.push_back({place, std::move(text)});
  }

  void add_length(PointId a, PointId b) {
    const Vector side = dot_of(b) - dot_of(a);
    if (length(side) < 2 * kTextSize * scene_.unit) return;
    // Steep segments are as far from the words as the words are wide.
    const double distance = kBeside + 0.8 * kTextSize * std::abs(unit_vector(side).y);
    const Vector beside = distance * scene_.unit * left_normal(unit_vector(side));
    // Above the segment, so that both orders of its ends give one place.
    const Vector up = beside.y < 0 ? -1.0 * beside : beside;
    write(dot_of(a) + 0.5 * side + up, four_digits(length(at(b) - at(a)), ""));
  }

  void add_angle(const std::array<PointId, 3>& angle) {
    const Vector vertex = dot_of(angle[1]);
    const Vector first = dot_of(angle[0]) - vertex;
    const Vector second = dot_of(angle[2]) - vertex;
    const double sweep = std::atan2(std::abs(cross(first, second)), dot(first, second));
    const Vector from = cross(first, second) > 0 ? first : second;
    const double start = std::atan2(from.y, from.x);
    const double radius = std::min({kArcRadius * scene_.unit, 0.6 * length(first), 0.6 * length(second)});
    if (sweep < 0.02 || sweep > std::numbers::pi - 0.02) return;
    scene_.arcs.push_back({vertex, radius, start, sweep, Ink::kGoalMark});
    const double middle = start + sweep / 2;
    const double reach = radius + kBeyondArc * scene_.unit;
    write(vertex + reach * Vector{std::cos(middle), std::sin(middle)},
          four_digits(sweep / std::numbers::pi * 180, "\u00B0"));
  }

  std::span<const Vector> points_;
  Scene& scene_;
};

}  // namespace

double caption_height(const DrawingOptions& options, const Scene& scene) {
  return static_cast<double>(options.captions.size()) * kLineHeight * scene.unit;
}

void mark_values(const DrawingOptions& options, std::span<const Vector> points, Scene& scene) {
  ValueMarker marker(points, scene);
  for (const Fact& goal : options.failed_goals) marker.add(goal);
  double line = caption_height(options, scene);
  for (const std::string& caption : options.captions) {
    scene.texts.push_back({{kTextSize * scene.unit, line - 0.3 * kTextSize * scene.unit}, caption, true});
    line -= kLineHeight * scene.unit;
  }
}

}  // namespace pappus::symbolic
