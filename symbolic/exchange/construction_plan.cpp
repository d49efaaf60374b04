// SPDX-License-Identifier: Apache-2.0
#include "symbolic/exchange/construction_plan.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string_view>
#include <utility>

#include <Eigen/Dense>

#include "symbolic/diagram/gradient.h"
#include "symbolic/exchange/fact_variants.h"
#include "symbolic/exchange/locus_call.h"
#include "symbolic/language/construction_library.h"

namespace pappus::symbolic {
namespace {

class Planner {
 public:
  Planner(const Problem& problem, std::span<const ApproximatePoint> places, std::span<const std::string_view> words)
      : problem_(problem), words_(words), placed_(problem.point_names.size(), false) {
    for (const ApproximatePoint& place : places) places_.push_back({place.x, place.y});
  }

  ConstructionPlan run() {
    if (problem_.dialect == Dialect::kAlphaGeometry2) {
      std::vector<PointId> all;
      for (std::size_t i = 0; i < placed_.size(); ++i) all.emplace_back(i);
      plan_group(all, problem_.hypotheses);
    } else {
      for (std::size_t i = 0; i < problem_.clauses.size(); ++i) {
        std::vector<Fact> facts;
        for (std::size_t j = 0; j < problem_.hypotheses.size(); ++j) {
          if (problem_.hypothesis_clause[j] == i) facts.push_back(problem_.hypotheses[j]);
        }
        plan_group(problem_.clauses[i].new_points, facts);
      }
    }
    find_unmet();
    return std::move(plan_);
  }

 private:
  struct Locus {
    Fact fact;
    ConstructionCall call;
  };

  /// Points that are introduced together, with the facts that come with them.
  void plan_group(std::vector<PointId> points, const std::vector<Fact>& facts) {
    std::vector<Fact> parts;
    for (const Fact& fact : facts) {
      const bool is_centred = fact.predicate == Predicate::kCircle && fact.points.size() == 4;
      if (is_centred) parts.push_back(fact);
      for (Fact& part : split_fact(fact)) parts.push_back(std::move(part));
    }
    while (!points.empty()) {
      auto next = points.begin();
      std::vector<Locus> best;
      std::vector<Fact> best_touching;
      std::size_t determined = 0;
      for (auto point = points.begin(); point != points.end() && determined < 2; ++point) {
        std::vector<Fact> touching;
        std::vector<Locus> loci = choose_loci(*point, parts, touching);
        std::size_t count = 0;
        for (const Locus& locus : loci) count += determined_coordinates(locus.fact);
        const bool is_better = point == points.begin() || count >= 2;
        if (!is_better) continue;
        next = point;
        best = std::move(loci);
        best_touching = std::move(touching);
        determined = count;
      }
      place(*next, best);
      touching_.insert(touching_.end(), best_touching.begin(), best_touching.end());
      points.erase(next);
    }
  }

  /// One call that determines the point, or up to two loci that cross there. Facts whose loci only touch the first one
  /// go to `touching`.
  std::vector<Locus> choose_loci(PointId point, const std::vector<Fact>& facts, std::vector<Fact>& touching) {
    std::vector<Locus> loci;
    touching.clear();
    for (const Fact& fact : facts) {
      const bool is_ready =
          std::ranges::all_of(fact.points, [&](PointId other) { return other == point || placed_[other.index()]; }) &&
          std::ranges::count(fact.points, point) > 0;
      if (!is_ready) continue;
      auto call = find_locus_call(fact, point, words_);
      if (!call) continue;
      if (determined_coordinates(fact) == 2) return {{fact, *std::move(call)}};
      if (loci.empty() || (loci.size() == 1 && cross(loci.front().fact, fact, point))) {
        loci.push_back({fact, *std::move(call)});
      } else if (loci.size() == 1) {
        touching.push_back(fact);
      }
    }
    if (loci.size() == 2) touching.clear();
    return loci;
  }

  /// The derivatives of the fact's first equation by the coordinates of `point`, to length 1 (or 0).
  [[nodiscard]] Complex<double> gradient_at(const Fact& fact, PointId point) const {
    Complex<double> gradient{0, 0};
    const auto rows = equation_rows<double>(fact, std::span<const Complex<double>>(places_));
    if (!rows || rows->empty()) return gradient;
    const EquationRow<double>& row = rows->front();
    for (std::size_t i = 0; i < row.coordinates.size(); ++i) {
      if (row.coordinates[i] == 2 * point.index()) gradient.re += row.partials[i];
      if (row.coordinates[i] == 2 * point.index() + 1) gradient.im += row.partials[i];
    }
    const double length = std::hypot(gradient.re, gradient.im);
    return length > 0 ? Complex<double>{gradient.re / length, gradient.im / length} : gradient;
  }

  [[nodiscard]] bool cross(const Fact& first, const Fact& second, PointId point) const {
    const Complex<double> u = gradient_at(first, point);
    const Complex<double> v = gradient_at(second, point);
    return std::abs(u.re * v.im - u.im * v.re) > 1e-6;
  }

  void place(PointId point, const std::vector<Locus>& loci) {
    PlannedPoint step{point, {}, {}};
    for (const Locus& locus : loci) {
      step.calls.push_back(locus.call);
      used_.push_back(locus.fact);
    }
    if (step.calls.size() == 2) step.other_intersection = known_intersection(loci, point);
    placed_[point.index()] = true;
    plan_.points.push_back(std::move(step));
  }

  /// A placed point, at another place in the figure, that satisfies both facts as well.
  [[nodiscard]] std::optional<PointId> known_intersection(const std::vector<Locus>& loci, PointId point) const {
    const Complex<double>& here = places_[point.index()];
    for (std::size_t i = 0; i < placed_.size(); ++i) {
      if (!placed_[i] || std::hypot(places_[i].re - here.re, places_[i].im - here.im) < 1e-9) continue;
      const bool is_on_both = std::ranges::all_of(loci, [&](const Locus& locus) {
        Fact fact = locus.fact;
        std::ranges::replace(fact.points, point, PointId(i));
        const auto residuals = ResidualEvaluator<double>(std::span<const Complex<double>>(places_)).evaluate(fact);
        return residuals && std::ranges::all_of(*residuals, [](const Residual<double>& residual) {
                 return std::abs(residual.value) < 1e-9;
               });
      });
      if (is_on_both) return PointId(i);
    }
    return std::nullopt;
  }

  /// Rows of unit length of all equations of `facts`.
  [[nodiscard]] Eigen::MatrixXd gradients(const std::vector<Fact>& facts) const {
    std::vector<EquationRow<double>> all;
    for (const Fact& fact : facts) {
      auto rows = equation_rows<double>(fact, std::span<const Complex<double>>(places_));
      if (rows) all.insert(all.end(), rows->begin(), rows->end());
    }
    Eigen::MatrixXd matrix =
        Eigen::MatrixXd::Zero(static_cast<Eigen::Index>(all.size()), static_cast<Eigen::Index>(2 * places_.size()));
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto row = static_cast<Eigen::Index>(i);
      for (std::size_t j = 0; j < all[i].coordinates.size(); ++j) {
        matrix(row, static_cast<Eigen::Index>(all[i].coordinates[j])) += all[i].partials[j];
      }
      const double norm = matrix.row(row).norm();
      if (norm > 0) matrix.row(row) /= norm;
    }
    return matrix;
  }

  void find_unmet() {
    const Eigen::MatrixXd used = gradients(used_).transpose();
    Eigen::ColPivHouseholderQR<Eigen::MatrixXd> solver;
    solver.setThreshold(1e-9);
    if (used.cols() > 0) solver.compute(used);
    for (const Fact& fact : problem_.hypotheses) {
      const Eigen::MatrixXd rows = gradients({fact}).transpose();
      Eigen::MatrixXd rest = rows;
      if (used.cols() > 0) rest -= used * solver.solve(rows);
      // To first order a locus that touches another says nothing new.
      const bool is_covered =
          rows.cols() > 0 && rest.cwiseAbs().maxCoeff() < 1e-5 && std::ranges::find(touching_, fact) == touching_.end();
      if (!is_covered) plan_.unmet.push_back(fact);
    }
  }

  const Problem& problem_;
  std::span<const std::string_view> words_;
  std::vector<Complex<double>> places_;
  std::vector<bool> placed_;
  std::vector<Fact> used_;
  std::vector<Fact> touching_;  // not constructed, though their gradients depend on those of used facts
  ConstructionPlan plan_;
};

}  // namespace

ConstructionPlan plan_construction(const Problem& problem, std::span<const ApproximatePoint> places,
                                   std::span<const std::string_view> words) {
  return Planner(problem, places, words).run();
}

bool is_on_inner_bisector(const ConstructionCall& call, std::span<const ApproximatePoint> places) {
  const ApproximatePoint& vertex = places[call.arguments[2].index()];
  const auto arm = [&](std::size_t index) {
    const ApproximatePoint& to = places[call.arguments[index].index()];
    const double x = to.x - vertex.x, y = to.y - vertex.y, length = std::hypot(x, y);
    return ApproximatePoint{x / length, y / length};
  };
  const ApproximatePoint a = arm(1), c = arm(3), x = arm(0);
  const double across = std::abs(x.x * (a.y + c.y) - x.y * (a.x + c.x));
  const double along = std::abs(x.x * (a.x + c.x) + x.y * (a.y + c.y));
  return across < along;
}

}  // namespace pappus::symbolic
