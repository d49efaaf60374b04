// SPDX-License-Identifier: Apache-2.0
#include "symbolic/conditions/list_conditions.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

#include "symbolic/conditions/plain_figure.h"
#include "symbolic/conditions/relied_conditions.h"
#include "symbolic/language/nondegeneracy.h"

namespace pappus::symbolic {
namespace {

using Triple = std::array<PointId, 3>;

Fact condition_of(PointId a, PointId b) { return {Predicate::kDistinct, {std::min(a, b), std::max(a, b)}, {}}; }
Fact condition_of(const Triple& triple) { return {Predicate::kNotCollinear, {triple[0], triple[1], triple[2]}, {}}; }

/// What is granted so far and what has to be listed in addition.
class Listing {
 public:
  Listing(Nondegeneracy granted, const PlainFigure& figure) : granted_(std::move(granted)), figure_(figure) {}

  void different(PointId a, PointId b) {
    if (figure_.are_different(a, b)) list(condition_of(a, b));
  }
  void not_collinear(const Triple& triple) {
    if (!figure_.are_collinear(triple[0], triple[1], triple[2])) list(condition_of(triple));
  }
  /// Three different points of a circle: those of which most is granted. One missing pair is listed as such, more as
  /// three points that are not collinear.
  void circle(const std::vector<PointId>& points) {
    std::optional<Triple> best;
    int least = 0;
    for (std::size_t k = 2; k < points.size(); ++k) {
      for (std::size_t j = 1; j < k; ++j) {
        for (std::size_t i = 0; i < j; ++i) {
          const Triple triple{points[i], points[j], points[k]};
          if (!is_proper(triple)) continue;
          const int missing = missing_pairs(triple);
          if (best && missing >= least) continue;
          best = triple;
          least = missing;
          if (missing == 0) return;
        }
      }
    }
    if (!best) return;
    if (least > 1) return list(condition_of(*best));
    for (std::size_t i = 0; i < 3; ++i) list(condition_of((*best)[i], (*best)[(i + 1) % 3]));
  }

  [[nodiscard]] const std::vector<Fact>& added() const { return added_; }

 private:
  [[nodiscard]] bool is_proper(const Triple& triple) const {
    return figure_.are_different(triple[0], triple[1]) && figure_.are_different(triple[1], triple[2]) &&
           figure_.are_different(triple[2], triple[0]);
  }
  [[nodiscard]] int missing_pairs(const Triple& triple) const {
    int missing = 0;
    for (std::size_t i = 0; i < 3; ++i) missing += granted_.distinct(triple[i], triple[(i + 1) % 3]) ? 0 : 1;
    return missing;
  }
  void list(Fact condition) {
    if (granted_.implies(condition)) return;
    granted_.add(condition);
    granted_.close();
    added_.push_back(std::move(condition));
  }

  Nondegeneracy granted_;
  const PlainFigure& figure_;
  std::vector<Fact> added_;
};

void list_all(const ReliedConditions& relied, Listing& listing) {
  for (const Triple& triple : relied.not_collinear) listing.not_collinear(triple);
  for (const std::vector<PointId>& circle : relied.circles) listing.circle(circle);
  for (const auto& [a, b] : relied.different) listing.different(a, b);
}

/// Leaves out what the others imply.
std::vector<Fact> without_implied(const Nondegeneracy& granted, std::vector<Fact> conditions) {
  for (std::size_t i = 0; i < conditions.size();) {
    Nondegeneracy others = granted;
    for (std::size_t j = 0; j < conditions.size(); ++j) {
      if (j != i) others.add(conditions[j]);
    }
    others.close();
    if (others.implies(conditions[i])) {
      conditions.erase(conditions.begin() + static_cast<std::ptrdiff_t>(i));
    } else {
      ++i;
    }
  }
  return conditions;
}

/// The words of the problem itself, and the equations of its auxiliary points.
Nondegeneracy granted_by(const Problem& problem, std::size_t auxiliary, const Proof& proof) {
  const std::size_t own = problem.point_names.size() - auxiliary;
  Nondegeneracy granted(problem.point_names.size());
  const auto is_own = [own](const Fact& fact) {
    return std::ranges::all_of(fact.points, [own](PointId point) { return point.index() < own; });
  };
  for (const Fact& requirement : problem.requirements) granted.state(requirement);
  for (const Fact& hypothesis : problem.hypotheses) {
    if (is_own(hypothesis)) {
      granted.state(hypothesis);
    } else {
      granted.add(hypothesis);
    }
  }
  for (const Fact& order : problem.order) granted.state(order);
  for (const Fact& listed : proof.configuration) granted.add(listed);
  granted.close();
  return granted;
}

}  // namespace

void list_conditions(const Problem& problem, std::size_t auxiliary, std::span<const std::vector<Fact>> needs,
                     Proof& proof) {
  const Nondegeneracy granted = granted_by(problem, auxiliary, proof);
  const PlainFigure figure(proof.coordinates);
  Listing listing(granted, figure);
  if (proof.certificate) {
    list_all(relied_conditions(*proof.certificate, proof), listing);
  } else {
    const std::size_t own = problem.point_names.size() - auxiliary;
    std::vector<Fact> loci;
    std::ranges::copy_if(problem.hypotheses, std::back_inserter(loci), [own](const Fact& fact) {
      return !fact.points.empty() && std::ranges::max(fact.points).index() >= own;
    });
    list_all(relied_by_auxiliary_points(loci), listing);
    list_all(relied_conditions(proof, problem.goals, needs), listing);
  }
  for (Fact& condition : without_implied(granted, listing.added())) proof.configuration.push_back(std::move(condition));
}

}  // namespace pappus::symbolic
