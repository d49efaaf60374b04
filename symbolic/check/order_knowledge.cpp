// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/order_knowledge.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "symbolic/check/configuration_match.h"

namespace pappus::symbolic::checker {
namespace {

using Triangle = std::array<PointId, 3>;

/// Triangles with the parity of the order in which their vertices stand, joined by known facts: a forest in which each
/// tree holds triangles whose orientations are known to agree or to be opposite.
class Orientations {
 public:
  void join(std::span<const PointId> first, std::span<const PointId> second) {
    const auto [left, left_sign] = root(first);
    const auto [right, right_sign] = root(second);
    if (left != right) parent_[right] = {left, left_sign * right_sign};
  }
  [[nodiscard]] bool agree(std::span<const PointId> first, std::span<const PointId> second) {
    const auto [left, left_sign] = root(first);
    const auto [right, right_sign] = root(second);
    return left == right && left_sign == right_sign;
  }

 private:
  /// The tree's triangle, and whether the given one agrees with it (+1) or is opposite (-1).
  std::pair<Triangle, int> root(std::span<const PointId> points) {
    Triangle triangle{points[0], points[1], points[2]};
    int sign = 1;
    for (const auto& [low, high] : {std::pair<std::size_t, std::size_t>{0, 1}, {1, 2}, {0, 1}}) {
      if (triangle[low] <= triangle[high]) continue;
      std::swap(triangle[low], triangle[high]);
      sign = -sign;
    }
    for (auto above = parent_.find(triangle); above != parent_.end(); above = parent_.find(triangle)) {
      triangle = above->second.first;
      sign *= above->second.second;
    }
    return {triangle, sign};
  }

  std::map<Triangle, std::pair<Triangle, int>> parent_;
};

/// A betweenness presumes that the three points are collinear, which is an equation and a hypothesis of its own.
bool is_on_a_line(const StepContext& context, const Fact& between) {
  const Fact line{Predicate::kCollinear, between.points, {}};
  return std::ranges::any_of(context.hypotheses(),
                             [&](const Fact& hypothesis) { return context.meaning().implies(hypothesis, line); });
}

/// What steps of order may take from the figure.
bool tells_points_apart(const Fact& fact) {
  return fact.predicate == Predicate::kDistinct || fact.predicate == Predicate::kNotCollinear;
}

}  // namespace

bool is_stated(std::span<const Fact> stated, const Fact& configuration) {
  return std::ranges::any_of(stated, [&](const Fact& fact) { return same_configuration(fact, configuration); });
}

OrderKnowledge::OrderKnowledge(const StepContext& context) : context_(context) {
  for (const Fact* premise : context.premises()) {
    if (info(premise->predicate).is_configuration) known_.push_back(premise);
  }
  for (const Fact* listed : context.configuration()) {
    if (!is_stated(context.stated_order(), *listed)) continue;
    if (listed->predicate == Predicate::kBetween && !is_on_a_line(context, *listed)) continue;
    known_.push_back(listed);
  }
}

Objection OrderKnowledge::object_to_configuration() const {
  for (const Fact* listed : context_.configuration()) {
    if (tells_points_apart(*listed) || is_stated(context_.stated_order(), *listed)) continue;
    return "the statement does not say '" + context_.text(*listed) + "'";
  }
  return std::nullopt;
}

bool OrderKnowledge::knows(const Fact& fact) const {
  context_.meaning().spend(known_.size());
  return std::ranges::any_of(known_, [&](const Fact* known) { return same_configuration(*known, fact); });
}

bool OrderKnowledge::between(PointId z, PointId x, PointId y) const {
  return knows({Predicate::kBetween, {z, x, y}, {}});
}

bool OrderKnowledge::same_clock(std::span<const PointId> first, std::span<const PointId> second) const {
  Orientations orientations;
  for (const Fact* known : known_) {
    context_.meaning().spend(8);
    const std::span<const PointId> points = known->points;
    if (known->predicate == Predicate::kSameClock) orientations.join(points.first(3), points.last(3));
  }
  return orientations.agree(first, second);
}

}  // namespace pappus::symbolic::checker
