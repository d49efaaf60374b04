// SPDX-License-Identifier: Apache-2.0
#include "symbolic/drawing/place_labels.h"

#include <algorithm>
#include <limits>
#include <numbers>

#include "symbolic/core/check.h"

namespace pappus::symbolic {
namespace {

struct Box {
  Vector low;
  Vector high;
};

Box box_around(Vector centre, Vector size, double margin) {
  const Vector half{size.x / 2 + margin, size.y / 2 + margin};
  return {centre - half, centre + half};
}

double overlap_area(const Box& left, const Box& right) {
  const double width = std::min(left.high.x, right.high.x) - std::max(left.low.x, right.low.x);
  const double height = std::min(left.high.y, right.high.y) - std::max(left.low.y, right.low.y);
  return width > 0 && height > 0 ? width * height : 0;
}

bool contains(const Box& box, Vector point) {
  return point.x > box.low.x && point.x < box.high.x && point.y > box.low.y && point.y < box.high.y;
}

double distance_to(const Box& box, Vector point) {
  const Vector nearest{std::clamp(point.x, box.low.x, box.high.x), std::clamp(point.y, box.low.y, box.high.y)};
  return length(point - nearest);
}

/// The length of the part of the segment inside the box (Liang and Barsky).
double length_inside(const Box& box, Vector from, Vector to) {
  double enter = 0;
  double leave = 1;
  const Vector direction = to - from;
  const auto clip = [&](double slope, double distance) {
    if (slope == 0) return distance >= 0;
    const double at = distance / slope;
    if (slope < 0) enter = std::max(enter, at);
    if (slope > 0) leave = std::min(leave, at);
    return enter < leave;
  };
  const bool inside = clip(-direction.x, from.x - box.low.x) && clip(direction.x, box.high.x - from.x) &&
                      clip(-direction.y, from.y - box.low.y) && clip(direction.y, box.high.y - from.y);
  return inside && enter < leave ? (leave - enter) * length(direction) : 0;
}

bool circle_crosses(const Box& box, const CircleShape& circle) {
  const Vector nearest{std::clamp(circle.centre.x, box.low.x, box.high.x),
                       std::clamp(circle.centre.y, box.low.y, box.high.y)};
  const double x = std::max(std::abs(box.low.x - circle.centre.x), std::abs(box.high.x - circle.centre.x));
  const double y = std::max(std::abs(box.low.y - circle.centre.y), std::abs(box.high.y - circle.centre.y));
  return length(nearest - circle.centre) < circle.radius && std::hypot(x, y) > circle.radius;
}

class LabelPlacer {
 public:
  LabelPlacer(const Scene& scene, const std::vector<DisplayName>& names) : scene_(scene) {
    PAPPUS_CHECK(names.size() == scene.dots.size());
    for (const Vector& dot : scene.dots) centroid_ = centroid_ + (1.0 / static_cast<double>(scene.dots.size())) * dot;
    for (const DisplayName& name : names) sizes_.push_back(label_size(name, kFontSize * scene.unit));
    for (std::size_t label = 0; label < names.size(); ++label) candidates_.push_back(candidates(label));
    chosen_.assign(names.size(), 0);
  }

  [[nodiscard]] std::vector<Vector> run() {
    constexpr int kMostPasses = 12;
    placed_ = 0;
    for (; placed_ < sizes_.size(); ++placed_) chosen_[placed_] = cheapest(placed_);
    for (int pass = 0; pass < kMostPasses; ++pass) {
      bool moved = false;
      for (std::size_t label = 0; label < sizes_.size(); ++label) {
        const std::size_t best = cheapest(label);
        moved = moved || best != chosen_[label];
        chosen_[label] = best;
      }
      if (!moved) break;
    }
    std::vector<Vector> centres;
    for (std::size_t label = 0; label < sizes_.size(); ++label)
      centres.push_back(candidates_[label][chosen_[label]].centre);
    return centres;
  }

 private:
  struct Candidate {
    Vector centre;
    double cost = 0;  ///< of everything but the other labels
  };

  [[nodiscard]] std::vector<Candidate> candidates(std::size_t label) const {
    constexpr int kDirections = 32;
    std::vector<Candidate> result;
    const Vector dot_position = scene_.dots[label];
    const Vector outward = unit_vector(dot_position - centroid_);
    const Vector size = sizes_[label];
    for (const double gap : {3.5, 7.0, 12.0, 19.0, 28.0}) {
      for (int step = 0; step < kDirections; ++step) {
        const double angle = 2 * std::numbers::pi * step / kDirections;
        const Vector direction{std::cos(angle), std::sin(angle)};
        // The centre lies on a rounded box around the dot, so that all directions look equally close.
        const double reach = 1.0 / std::max(std::abs(direction.x) / (size.x / 2), std::abs(direction.y) / (size.y / 2));
        const double round = std::hypot(size.x * direction.x, size.y * direction.y) / 2;
        const double distance = (kDotRadius + gap) * scene_.unit + (reach + round) / 2;
        const Vector centre = dot_position + distance * direction;
        result.push_back({centre, fixed_cost(label, centre) + gap * 1.5 - 2.5 * dot(direction, outward)});
      }
    }
    return result;
  }

  /// What a label in this place covers, labels aside. Distances count in units of the scene.
  [[nodiscard]] double fixed_cost(std::size_t label, Vector centre) const {
    const Box box = box_around(centre, sizes_[label], 2.5 * scene_.unit);
    const Box page{{0, 0}, {scene_.width, scene_.height}};
    const double area = (box.high.x - box.low.x) * (box.high.y - box.low.y);
    double cost = (area - overlap_area(box, page)) > 1e-9 ? 2000 : 0;
    for (const SegmentShape& segment : scene_.segments) cost += stroke_cost(box, segment.from, segment.to, 35);
    for (const PolylineShape& polyline : scene_.polylines) {
      for (std::size_t index = 1; index < polyline.corners.size(); ++index) {
        cost += stroke_cost(box, polyline.corners[index - 1], polyline.corners[index], 20);
      }
    }
    for (const TextShape& text : scene_.texts) {
      if (!text.starts_here && overlap_area(box, box_around(text.place, text_size(text), 0)) > 0) cost += 120;
    }
    for (const CircleShape& circle : scene_.circles) cost += circle_crosses(box, circle) ? 45 : 0;
    for (const ArcShape& arc : scene_.arcs) {
      for (int step = 0; step <= 6; ++step) {
        const double angle = arc.start + arc.sweep * step / 6;
        cost += contains(box, arc.centre + arc.radius * Vector{std::cos(angle), std::sin(angle)}) ? 12 : 0;
      }
    }
    for (std::size_t other = 0; other < scene_.dots.size(); ++other) {
      const double margin = kDotRadius * scene_.unit;
      const Box grown{box.low - Vector{margin, margin}, box.high + Vector{margin, margin}};
      if (other == label) continue;
      if (contains(grown, scene_.dots[other])) cost += 150;
      // A label should be clearly nearest to its own dot.
      const double own_distance = distance_to(box, scene_.dots[label]);
      if (distance_to(box, scene_.dots[other]) < own_distance + 4 * scene_.unit)
        cost += 40 + own_distance / scene_.unit;
    }
    return cost;
  }

  /// About: most characters are digits.
  [[nodiscard]] Vector text_size(const TextShape& text) const {
    return {0.5 * kTextSize * scene_.unit * static_cast<double>(text.text.size()), kTextSize * scene_.unit};
  }

  [[nodiscard]] double stroke_cost(const Box& box, Vector from, Vector to, double touch) const {
    const double inside = length_inside(box, from, to);
    return inside > 0 ? touch + inside / scene_.unit : 0;
  }

  [[nodiscard]] std::size_t cheapest(std::size_t label) const {
    std::size_t best = 0;
    double best_cost = std::numeric_limits<double>::infinity();
    for (std::size_t index = 0; index < candidates_[label].size(); ++index) {
      const Candidate& candidate = candidates_[label][index];
      double cost = candidate.cost;
      if (cost >= best_cost) continue;
      const Box box = box_around(candidate.centre, sizes_[label], scene_.unit);
      for (std::size_t other = 0; other < placed_; ++other) {
        if (other == label) continue;
        const Vector centre = candidates_[other][chosen_[other]].centre;
        const double shared = overlap_area(box, box_around(centre, sizes_[other], scene_.unit));
        if (shared > 0) cost += 250 + shared / (scene_.unit * scene_.unit);
      }
      if (cost >= best_cost) continue;
      best_cost = cost;
      best = index;
    }
    return best;
  }

  const Scene& scene_;
  Vector centroid_;
  std::vector<Vector> sizes_;
  std::vector<std::vector<Candidate>> candidates_;
  std::vector<std::size_t> chosen_;
  std::size_t placed_ = 0;
};

}  // namespace

Vector label_size(const DisplayName& name, double font_size) {
  double letters = 0;
  for (std::string_view rest = name.stem; !rest.empty(); rest.remove_prefix(utf8_sequence_length(rest))) ++letters;
  const double width =
      0.74 * letters + 0.46 * static_cast<double>(name.digits.size()) + 0.28 * static_cast<double>(name.primes);
  return {width * font_size, (name.digits.empty() ? 0.76 : 0.92) * font_size};
}

std::vector<LabelShape> place_labels(const Scene& scene, const std::vector<DisplayName>& names) {
  std::vector<LabelShape> result;
  if (names.empty()) return result;
  const std::vector<Vector> centres = LabelPlacer(scene, names).run();
  for (std::size_t label = 0; label < names.size(); ++label) result.push_back({centres[label], names[label]});
  return result;
}

}  // namespace pappus::symbolic
