// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

#include <Eigen/Dense>

#include "symbolic/diagram/gradient.h"
#include "symbolic/diagram/solve_points.h"

namespace pappus::symbolic {
namespace {

struct LinearisedSystem {
  Eigen::VectorXd values;
  Eigen::MatrixXd jacobian;
};

constexpr double kRepulsion = 0.5;

/// A factor in [1, 2) that differs from wish to wish. Where several wishes are just met, as the minimum often has it,
/// equal bounds would make a special figure: two equal distances, say.
double spread(std::size_t wish) {
  constexpr double kGoldenRatio = 1.6180339887498949;
  const double turns = static_cast<double>(wish + 1) * kGoldenRatio;
  return 1 + (turns - std::floor(turns));
}

/// Residuals that push apart points nearer than about `space`; zero beyond.
void add_repulsion(const std::vector<Complex<double>>& points, double space, std::vector<EquationRow<double>>& rows) {
  for (std::size_t i = 0; i < points.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const Complex<double> gap = points[i] - points[j];
      const double distance = std::max(std::hypot(gap.re, gap.im), 1e-9);
      const double bound = space * spread(i * points.size() + j);
      if (distance >= bound) continue;
      const double slope = -kRepulsion / (bound * distance);
      rows.push_back({kRepulsion * (1 - distance / bound),
                      1.0,
                      {2 * i, 2 * i + 1, 2 * j, 2 * j + 1},
                      {slope * gap.re, slope * gap.im, -slope * gap.re, -slope * gap.im}});
    }
  }
}

/// What is minimised besides the equations. Zero weights leave the equations alone.
struct Wishes {
  std::span<const Fact> conditions;  ///< open conditions to be met with some margin
  double margin = 0;                 ///< relative; conditions count where they are short of it
  double space = 0;                  ///< points nearer than this repel each other
};

/// Residuals of open conditions that are short of the margin wanted; zero where it is met.
void add_conditions(const std::vector<Complex<double>>& points, const Wishes& wishes,
                    std::vector<EquationRow<double>>& rows) {
  for (std::size_t i = 0; i < wishes.conditions.size(); ++i) {
    auto row = margin_row<double>(wishes.conditions[i], points);
    if (!row) continue;
    const double scale = std::max(row->scale, 1e-6);
    const double shortfall = wishes.margin * spread(i) - row->value / scale;
    if (shortfall <= 0) continue;
    row->value = -shortfall * scale;
    rows.push_back(std::move(*row));
  }
}

/// Equations divided by their scales, which count as constants.
std::optional<LinearisedSystem> linearise(std::span<const Fact> facts, const std::vector<Complex<double>>& points,
                                          const Wishes& wishes) {
  std::vector<EquationRow<double>> rows;
  for (const Fact& fact : facts) {
    auto own = equation_rows<double>(fact, points);
    if (!own) return std::nullopt;
    std::ranges::move(*own, std::back_inserter(rows));
  }
  if (wishes.space > 0) add_repulsion(points, wishes.space, rows);
  if (wishes.margin > 0) add_conditions(points, wishes, rows);
  LinearisedSystem system;
  const auto row_count = static_cast<Eigen::Index>(rows.size());
  system.values = Eigen::VectorXd::Zero(row_count);
  system.jacobian = Eigen::MatrixXd::Zero(row_count, static_cast<Eigen::Index>(2 * points.size()));
  for (Eigen::Index i = 0; i < row_count; ++i) {
    const EquationRow<double>& row = rows[static_cast<std::size_t>(i)];
    const double scale = std::max(row.scale, 1e-6);
    system.values[i] = row.value / scale;
    for (std::size_t j = 0; j < row.coordinates.size(); ++j) {
      system.jacobian(i, static_cast<Eigen::Index>(row.coordinates[j])) += row.partials[j] / scale;
    }
  }
  if (!system.values.allFinite() || !system.jacobian.allFinite()) return std::nullopt;
  return system;
}

std::vector<Complex<double>> moved(const std::vector<Complex<double>>& points, const Eigen::VectorXd& step) {
  std::vector<Complex<double>> result = points;
  for (std::size_t i = 0; i < result.size(); ++i) {
    result[i].re += step[static_cast<Eigen::Index>(2 * i)];
    result[i].im += step[static_cast<Eigen::Index>(2 * i + 1)];
  }
  return result;
}

/// Levenberg–Marquardt steps until the sum of squares vanishes or stalls. Returns the largest equation that is left.
double minimise(std::span<const Fact> facts, std::vector<Complex<double>>& points, const Wishes& wishes) {
  constexpr int kSteps = 150;
  double damping = 1e-2;
  std::optional<LinearisedSystem> system = linearise(facts, points, wishes);
  if (!system) return std::numeric_limits<double>::infinity();
  int stalled = 0;
  for (int step = 0; step < kSteps && stalled < 12; ++step) {
    const double error = system->values.squaredNorm();
    if (error < 1e-28) break;
    Eigen::MatrixXd normal = system->jacobian.transpose() * system->jacobian;
    normal.diagonal().array() += damping;
    const Eigen::VectorXd move = normal.ldlt().solve(-system->jacobian.transpose() * system->values);
    std::vector<Complex<double>> next = moved(points, move);
    std::optional<LinearisedSystem> there = linearise(facts, next, wishes);
    if (there && there->values.squaredNorm() < error) {
      stalled = there->values.squaredNorm() > 0.999 * error ? stalled + 1 : 0;
      points = std::move(next);
      system = std::move(there);
      damping = std::max(damping * 0.2, 1e-14);
    } else {
      damping *= 8;
      ++stalled;
    }
  }
  return system->values.size() == 0 ? 0 : system->values.cwiseAbs().maxCoeff();
}

}  // namespace

double relax_points(std::span<const Fact> facts, std::span<const Fact> conditions,
                    std::vector<Complex<double>>& points) {
  constexpr double kNearSolution = 1e-4;
  const std::optional<LinearisedSystem> start = linearise(facts, points, {});
  if (!start) return std::numeric_limits<double>::infinity();
  if (start->values.size() > 0 && start->values.cwiseAbs().maxCoeff() > kNearSolution) {
    minimise(facts, points, {.conditions = conditions, .margin = 0.1, .space = 0.16});
    minimise(facts, points, {.conditions = conditions, .margin = 0.04, .space = 0.04});
  }
  return minimise(facts, points, {});
}

}  // namespace pappus::symbolic
