// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/corpus/coincidences.h"

#include <cmath>

namespace pappus::symbolic {
namespace {

struct Segment {
  std::string ends;
  double x;
  double y;
  double length;
};

constexpr double kNear = 1e-9;

}  // namespace

std::set<std::string> coincidences(const Figure& figure, const std::vector<std::string>& names) {
  std::set<std::string> found;
  std::vector<Segment> segments;
  for (std::size_t i = 0; i < names.size(); ++i) {
    for (std::size_t j = i + 1; j < names.size(); ++j) {
      const ApproximatePoint p = figure.approximate(PointId(i));
      const ApproximatePoint q = figure.approximate(PointId(j));
      const Segment segment{names[i] + " " + names[j], q.x - p.x, q.y - p.y, std::hypot(q.x - p.x, q.y - p.y)};
      if (segment.length < kNear) {
        found.insert("idc " + segment.ends);
      } else {
        segments.push_back(segment);
      }
    }
  }
  for (std::size_t i = 0; i < segments.size(); ++i) {
    for (std::size_t j = i + 1; j < segments.size(); ++j) {
      const Segment& u = segments[i];
      const Segment& v = segments[j];
      const std::string both = u.ends + " " + v.ends;
      const double area = u.length * v.length;
      if (std::abs(u.length - v.length) < kNear) found.insert("cong " + both);
      if (std::abs(u.x * v.y - u.y * v.x) < kNear * area) found.insert("para " + both);
      if (std::abs(u.x * v.x + u.y * v.y) < kNear * area) found.insert("perp " + both);
    }
  }
  return found;
}

}  // namespace pappus::symbolic
