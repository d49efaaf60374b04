// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <numbers>

#include "symbolic/core/check.h"
#include "symbolic/drawing/figure_content.h"
#include "symbolic/drawing/mark_values.h"
#include "symbolic/drawing/place_labels.h"
#include "symbolic/drawing/scene.h"

namespace pappus::symbolic {
namespace {

constexpr double kMargin = 34.0;     // room for labels at the border, in scene units
constexpr double kExtension = 26.0;  // a line goes this far beyond its last point
constexpr double kRightAngleSide = 10.0;
constexpr double kTickHalfLength = 5.5;
constexpr double kTickGap = 4.0;
constexpr double kArcRadius = 24.0;
constexpr double kArcGap = 4.0;
constexpr double kEasyPointCount = 16.0;

/// The points, with what is not finite at the origin, turned so that the first side is level and most points above it.
std::vector<Vector> levelled(const Problem& problem, std::span<const ApproximatePoint> points) {
  std::vector<Vector> result;
  for (const ApproximatePoint& point : points) {
    const bool finite = std::isfinite(point.x) && std::isfinite(point.y);
    result.push_back(finite ? Vector{point.x, point.y} : Vector{});
  }
  if (result.size() < 2 || problem.clauses.empty()) return result;
  // A first clause of three points is a triangle: its second side is the base and its first point the apex.
  const std::size_t base = problem.clauses[0].new_points.size() == 3 && result.size() > 2 ? 1 : 0;
  const Vector origin = result[base];
  Vector direction = unit_vector(result[base + 1] - origin);
  if (length(direction) < 0.5) return result;
  int above = 0;
  for (const Vector& point : result) {
    const double side = cross(direction, point - origin);
    above += side > 1e-9 ? 1 : side < -1e-9 ? -1 : 0;
  }
  const bool upside_down = base == 1 ? cross(direction, result[0] - origin) < 0 : above < 0;
  if (upside_down) direction = -1.0 * direction;
  for (Vector& point : result) point = {dot(direction, point - origin), cross(direction, point - origin)};
  return result;
}

/// Maps the figure to the page: one scale for both axes, centred.
class Viewport {
 public:
  /// The lowest `foot` of the page stay empty.
  Viewport(const std::vector<Vector>& points, const std::vector<FigureContent::Circle>& circles, const Scene& scene,
           double foot) {
    if (points.empty()) return;
    Vector low = points[0];
    Vector high = points[0];
    const auto include = [&](Vector point) {
      low = {std::min(low.x, point.x), std::min(low.y, point.y)};
      high = {std::max(high.x, point.x), std::max(high.y, point.y)};
    };
    for (const Vector& point : points) include(point);
    const double extent = figure_extent(points);
    for (const FigureContent::Circle& circle : circles) {
      if (circle.radius > 0.9 * extent) continue;
      include(circle.centre - Vector{circle.radius, circle.radius});
      include(circle.centre + Vector{circle.radius, circle.radius});
    }
    const double margin = kMargin * scene.unit;
    const Vector size = high - low;
    const double smallest = 1e-9 * extent;
    scale_ = std::min((scene.width - 2 * margin) / std::max(size.x, smallest),
                      (scene.height - foot - 2 * margin) / std::max(size.y, smallest));
    offset_ = Vector{scene.width / 2, (scene.height + foot) / 2} - (scale_ / 2) * (low + high);
  }

  [[nodiscard]] Vector operator()(Vector point) const { return offset_ + scale_ * point; }
  [[nodiscard]] double scale() const { return scale_; }

 private:
  double scale_ = 1;
  Vector offset_;
};

/// `segments` without what lies along `covering`.
std::vector<SegmentShape> cut_out(const SegmentShape& covering, const std::vector<SegmentShape>& segments) {
  constexpr double kSameLine = 0.01;
  std::vector<SegmentShape> result;
  for (const SegmentShape& segment : segments) {
    const Vector direction = unit_vector(segment.to - segment.from);
    const double end = length(segment.to - segment.from);
    const Vector from = covering.from - segment.from;
    const Vector to = covering.to - segment.from;
    const double low = std::max(0.0, std::min(dot(direction, from), dot(direction, to)));
    const double high = std::min(end, std::max(dot(direction, from), dot(direction, to)));
    if (std::abs(cross(direction, from)) > kSameLine || std::abs(cross(direction, to)) > kSameLine ||
        high - low < kSameLine) {
      result.push_back(segment);
      continue;
    }
    if (low > kSameLine) result.push_back({segment.from, segment.from + low * direction, segment.ink});
    if (end - high > kSameLine) result.push_back({segment.from + high * direction, segment.to, segment.ink});
  }
  return result;
}

class SceneBuilder {
 public:
  SceneBuilder(const FigureContent& content, const std::vector<Vector>& points, const Viewport& view, Scene& scene)
      : content_(content), view_(view), scene_(scene), unit_(scene.unit) {
    for (const Vector& point : points) scene_.dots.push_back(view(point));
  }

  void add_lines(bool with_circles) {
    if (with_circles) {
      for (const FigureContent::Circle& circle : content_.circles) {
        scene_.circles.push_back(
            {view_(circle.centre), view_.scale() * circle.radius, circle.goal ? Ink::kGoal : Ink::kCircle});
      }
    }
    std::vector<SegmentShape> given;
    std::vector<SegmentShape> goals;
    for (const FigureContent::Segment& segment : content_.segments) {
      const Vector from = dot_of(segment.a);
      const Vector to = dot_of(segment.b);
      const Vector beyond = (segment.extended ? kExtension * unit_ : 0.0) * unit_vector(to - from);
      const SegmentShape shape{from - beyond, to + beyond, segment.goal ? Ink::kGoal : Ink::kGiven};
      (segment.goal ? goals : given).push_back(shape);
    }
    // A dashed goal on top of a solid line would look solid: the line stops where the goal runs along it.
    for (const SegmentShape& goal : goals) given = cut_out(goal, given);
    scene_.segments.insert(scene_.segments.end(), given.begin(), given.end());
    scene_.segments.insert(scene_.segments.end(), goals.begin(), goals.end());
  }

  void add_marks() {
    for (const FigureContent::RightAngle& angle : content_.right_angles) add_right_angle(angle);
    std::size_t number = 0;
    for (const FigureContent::EqualLengths& lengths : content_.equal_lengths) {
      ++number;
      for (const auto& [a, b] : lengths.segments)
        add_ticks(dot_of(a), dot_of(b), number, lengths.goal ? Ink::kGoalMark : Ink::kMark);
    }
    number = 0;
    for (const FigureContent::EqualAngles& angles : content_.equal_angles) {
      ++number;
      for (const auto& angle : angles.angles) add_arcs(angle, number, angles.goal ? Ink::kGoalMark : Ink::kMark);
    }
  }

 private:
  [[nodiscard]] Vector dot_of(PointId point) const { return scene_.dots[point.index()]; }

  void add_right_angle(const FigureContent::RightAngle& angle) {
    const Vector corner = view_(angle.corner);
    const Vector first = view_(angle.first_arm) - corner;
    const Vector second = view_(angle.second_arm) - corner;
    const double side = std::min({kRightAngleSide * unit_, 0.4 * length(first), 0.4 * length(second)});
    if (side < 2 * unit_) return;
    const Vector u = side * unit_vector(first);
    const Vector v = side * unit_vector(second);
    scene_.polylines.push_back({{corner + u, corner + u + v, corner + v}, angle.goal ? Ink::kGoalMark : Ink::kMark});
  }

  void add_ticks(Vector from, Vector to, std::size_t count, Ink ink) {
    const Vector along = unit_vector(to - from);
    const Vector across = kTickHalfLength * unit_ * left_normal(along);
    const double room = length(to - from) - 2 * kDotRadius * unit_;
    const double gap = kTickGap * unit_;
    if (room < gap * static_cast<double>(count + 1)) return;
    const Vector middle = tick_place(from, to, 0.5 * gap * static_cast<double>(count + 1));
    for (std::size_t index = 0; index < count; ++index) {
      const double shift = (static_cast<double>(index) - 0.5 * static_cast<double>(count - 1)) * gap;
      const Vector at = middle + shift * along;
      scene_.polylines.push_back({{at - across, at + across}, ink});
    }
  }

  /// The place nearest to the middle of the segment that no dot and no other mark occupies.
  [[nodiscard]] Vector tick_place(Vector from, Vector to, double half_width) const {
    for (const double share : {0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72}) {
      const Vector at = from + share * (to - from);
      const double needed = half_width + kDotRadius * unit_;
      const auto near = [&](Vector point) { return length(point - at) < needed; };
      const bool on_dot = std::any_of(scene_.dots.begin(), scene_.dots.end(), near);
      const bool on_mark = std::any_of(
          scene_.polylines.begin(), scene_.polylines.end(),
          [&](const PolylineShape& mark) { return near(0.5 * (mark.corners.front() + mark.corners.back())); });
      const bool crossed =
          std::any_of(scene_.segments.begin(), scene_.segments.end(), [&](const SegmentShape& segment) {
            const Vector direction = unit_vector(segment.to - segment.from);
            if (std::abs(cross(direction, unit_vector(to - from))) < 0.02) return false;
            const double position = dot(direction, at - segment.from);
            return std::abs(cross(direction, at - segment.from)) < 0.7 * needed && position > 0 &&
                   position < length(segment.to - segment.from);
          });
      if (!on_dot && !on_mark && !crossed) return at;
    }
    return from + 0.5 * (to - from);
  }

  void add_arcs(const std::array<PointId, 3>& angle, std::size_t count, Ink ink) {
    const Vector vertex = dot_of(angle[1]);
    const Vector first = dot_of(angle[0]) - vertex;
    const Vector second = dot_of(angle[2]) - vertex;
    const bool anticlockwise = cross(first, second) > 0;
    const Vector from = anticlockwise ? first : second;
    const double sweep = std::atan2(std::abs(cross(first, second)), dot(first, second));
    const double start = std::atan2(from.y, from.x);
    if (sweep < 0.02 || sweep > std::numbers::pi - 0.02) return;
    // Narrow angles get a wider arc, which still stays on both arms; arcs that meet at a vertex get separate radii.
    double radius = (kArcRadius + (sweep < 0.5 ? 30 * (0.5 - sweep) / 0.5 : 0.0)) * unit_;
    const auto crowded = [&](const ArcShape& arc) {
      const double gap = (arc.centre.x == vertex.x && arc.centre.y == vertex.y) ? std::abs(arc.radius - radius) : 1e9;
      return gap < 0.5 * kArcGap * unit_ && arc.ink != ink;
    };
    while (std::any_of(scene_.arcs.begin(), scene_.arcs.end(), crowded)) radius += 2 * kArcGap * unit_;
    radius = std::min({radius, 0.6 * length(first), 0.6 * length(second)});
    for (std::size_t index = 0; index < count; ++index) {
      const double one = radius - static_cast<double>(index) * kArcGap * unit_;
      if (one < 5 * unit_) break;
      scene_.arcs.push_back({vertex, one, start, sweep, ink});
    }
  }

  const FigureContent& content_;
  const Viewport& view_;
  Scene& scene_;
  double unit_;
};

}  // namespace

Scene build_scene(const Problem& problem, std::span<const ApproximatePoint> points, const DrawingOptions& options) {
  PAPPUS_CHECK(points.size() >= problem.point_names.size());
  Scene scene;
  scene.width = std::clamp(options.width, 64, 16384);
  scene.height = std::clamp(options.height, 64, 16384);
  // Many points get smaller letters and dots.
  const double crowding =
      std::sqrt(kEasyPointCount / static_cast<double>(std::max<std::size_t>(problem.point_names.size(), 1)));
  scene.unit = std::min(scene.width, scene.height) / 600.0 * std::clamp(crowding, 0.65, 1.0);
  const std::vector<Vector> positions = levelled(problem, points.first(problem.point_names.size()));
  const FigureContent content = collect_content(problem, positions, options.failed_goals);
  const Viewport view(positions, options.circles ? content.circles : std::vector<FigureContent::Circle>{}, scene,
                      std::min(caption_height(options, scene), scene.height / 3));
  SceneBuilder builder(content, positions, view, scene);
  builder.add_lines(options.circles);
  if (options.marks) builder.add_marks();
  mark_values(options, positions, scene);
  if (options.labels) scene.labels = place_labels(scene, display_names(problem.point_names));
  return scene;
}

}  // namespace pappus::symbolic
