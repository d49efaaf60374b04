// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include <Eigen/Dense>

#include "symbolic/diagram/gradient.h"
#include "symbolic/diagram/solve_points.h"

namespace pappus::symbolic {
namespace {

using Index = Eigen::Index;
constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// Independent equations (fact, component) and the coordinates that they determine, in matching number.
struct SquareSystem {
  struct Equation {
    std::size_t fact;
    std::size_t component;
  };
  std::vector<Equation> equations;
  std::vector<std::size_t> coordinates;
  std::vector<std::size_t> position;  ///< of each coordinate among `coordinates`, or kNone
};

/// Full-pivot elimination of the Jacobian with rows of norm 1; pivots below kRankTolerance count as zero.
std::optional<SquareSystem> select_square_system(std::span<const Fact> facts,
                                                 const std::vector<Complex<double>>& points) {
  constexpr double kRankTolerance = 1e-7;
  std::vector<SquareSystem::Equation> labels;
  std::vector<EquationRow<double>> rows;
  for (std::size_t i = 0; i < facts.size(); ++i) {
    auto own = equation_rows<double>(facts[i], points);
    if (!own) return std::nullopt;
    for (std::size_t component = 0; component < own->size(); ++component) {
      labels.push_back({i, component});
      rows.push_back(std::move((*own)[component]));
    }
  }
  Eigen::MatrixXd matrix =
      Eigen::MatrixXd::Zero(static_cast<Index>(rows.size()), static_cast<Index>(2 * points.size()));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (std::size_t j = 0; j < rows[i].coordinates.size(); ++j) {
      matrix(static_cast<Index>(i), static_cast<Index>(rows[i].coordinates[j])) += rows[i].partials[j];
    }
    const double norm = matrix.row(static_cast<Index>(i)).norm();
    if (norm > 1e-12) matrix.row(static_cast<Index>(i)) /= norm;
  }
  if (!matrix.allFinite()) return std::nullopt;
  SquareSystem system;
  system.position.assign(2 * points.size(), kNone);
  Eigen::FullPivLU<Eigen::MatrixXd> elimination(matrix);
  elimination.setThreshold(kRankTolerance);
  const Index rank = elimination.rank();
  // P·A·Q = L·U: row i of the matrix becomes row P(i) of the product.
  std::vector<std::size_t> row_of(labels.size());
  for (std::size_t i = 0; i < labels.size(); ++i) {
    row_of[static_cast<std::size_t>(elimination.permutationP().indices()[static_cast<Index>(i)])] = i;
  }
  for (Index i = 0; i < rank; ++i) {
    system.equations.push_back(labels[row_of[static_cast<std::size_t>(i)]]);
    const auto coordinate = static_cast<std::size_t>(elimination.permutationQ().indices()[i]);
    system.position[coordinate] = system.coordinates.size();
    system.coordinates.push_back(coordinate);
  }
  return system;
}

Enclosure& coordinate_of(std::vector<Complex<Enclosure>>& points, std::size_t coordinate) {
  Complex<Enclosure>& point = points[coordinate / 2];
  return coordinate % 2 == 0 ? point.re : point.im;
}

std::vector<Enclosure> values_at(const SquareSystem& system, std::span<const Fact> facts,
                                 const std::vector<Complex<Enclosure>>& points) {
  std::vector<Enclosure> result;
  for (const SquareSystem::Equation& equation : system.equations) {
    const auto residuals = ResidualEvaluator<Enclosure>(points).evaluate(facts[equation.fact]);
    result.push_back((*residuals)[equation.component].value);
  }
  return result;
}

/// The inverse of the square Jacobian in double precision; nothing if it is not usable.
std::optional<Eigen::MatrixXd> inverse_jacobian(const SquareSystem& system, std::span<const Fact> facts,
                                                const std::vector<Complex<double>>& points) {
  const auto size = static_cast<Index>(system.equations.size());
  Eigen::MatrixXd jacobian = Eigen::MatrixXd::Zero(size, size);
  for (Index i = 0; i < size; ++i) {
    const SquareSystem::Equation& equation = system.equations[static_cast<std::size_t>(i)];
    const auto rows = equation_rows<double>(facts[equation.fact], points);
    const EquationRow<double>& row = (*rows)[equation.component];
    for (std::size_t j = 0; j < row.coordinates.size(); ++j) {
      const std::size_t column = system.position[row.coordinates[j]];
      if (column != kNone) jacobian(i, static_cast<Index>(column)) += row.partials[j];
    }
  }
  Eigen::MatrixXd inverse = Eigen::FullPivLU<Eigen::MatrixXd>(jacobian).inverse();
  if (!inverse.allFinite()) return std::nullopt;
  return inverse;
}

Enclosure product_row(const Eigen::MatrixXd& matrix, Index row, const std::vector<Enclosure>& vector) {
  Enclosure sum(0);
  for (std::size_t j = 0; j < vector.size(); ++j) {
    const double factor = matrix(row, static_cast<Index>(j));
    if (factor != 0) sum += factor * vector[j];
  }
  return sum;
}

/// Newton steps with a fixed inverse, on interval middles, until the residuals stop shrinking near 10⁻³⁰⁰.
bool polish(const SquareSystem& system, std::span<const Fact> facts, const Eigen::MatrixXd& inverse,
            std::vector<Complex<Enclosure>>& points) {
  constexpr int kSteps = 80;
  constexpr double kGoal = 1e-270;
  double previous = 1e300;
  for (int step = 0; step < kSteps; ++step) {
    const std::vector<Enclosure> values = values_at(system, facts, points);
    double largest = 0;
    for (const Enclosure& value : values) largest = std::max(largest, magnitude(value));
    if (largest < kGoal) return true;
    if (!(largest < 1e3) || (step > 3 && largest > 0.5 * previous)) return false;
    previous = largest;
    for (std::size_t i = 0; i < system.coordinates.size(); ++i) {
      Enclosure& coordinate = coordinate_of(points, system.coordinates[i]);
      coordinate = middle(coordinate - product_row(inverse, static_cast<Index>(i), values));
    }
  }
  return false;
}

/// Krawczyk's operator K(X) = x − C·F(x) + (I − C·F′(X))·(X − x) on a box X of the given radius about the points. If
/// K(X) lies inside X, then X contains exactly one zero of F, and K(X) contains it.
std::optional<std::vector<Enclosure>> krawczyk(const SquareSystem& system, std::span<const Fact> facts,
                                               const Eigen::MatrixXd& inverse, std::vector<Complex<Enclosure>>& points,
                                               double radius) {
  const std::size_t size = system.equations.size();
  const Enclosure ball = symmetric(radius);
  std::vector<Complex<Enclosure>> box = points;
  for (const std::size_t coordinate : system.coordinates) {
    Enclosure& side = coordinate_of(box, coordinate);
    side += ball;
  }
  // I − C·F′(X), row by row of F′.
  std::vector<Enclosure> contraction(size * size, Enclosure(0));
  for (std::size_t i = 0; i < size; ++i) contraction[i * size + i] = 1;
  for (std::size_t k = 0; k < size; ++k) {
    const SquareSystem::Equation& equation = system.equations[k];
    const auto rows = equation_rows<Enclosure>(facts[equation.fact], box);
    const EquationRow<Enclosure>& row = (*rows)[equation.component];
    for (std::size_t j = 0; j < row.coordinates.size(); ++j) {
      const std::size_t column = system.position[row.coordinates[j]];
      if (column == kNone) continue;
      for (std::size_t i = 0; i < size; ++i) {
        const double factor = inverse(static_cast<Index>(i), static_cast<Index>(k));
        if (factor != 0) contraction[i * size + column] -= factor * row.partials[j];
      }
    }
  }
  const std::vector<Enclosure> values = values_at(system, facts, points);
  std::vector<Enclosure> result;
  for (std::size_t i = 0; i < size; ++i) {
    double total = 0;
    for (std::size_t j = 0; j < size; ++j) total += magnitude(contraction[i * size + j]);
    const Enclosure& side = coordinate_of(box, system.coordinates[i]);
    const Enclosure& centre = coordinate_of(points, system.coordinates[i]);
    Enclosure image =
        centre - product_row(inverse, static_cast<Index>(i), values) + symmetric(1.0000001 * total) * ball;
    if (!strictly_inside(image, side)) return std::nullopt;
    result.push_back(std::move(image));
  }
  return result;
}

}  // namespace

std::optional<std::vector<Complex<Enclosure>>> enclose_solution(std::span<const Fact> facts,
                                                                const std::vector<Complex<double>>& start) {
  const std::optional<SquareSystem> system = select_square_system(facts, start);
  if (!system) return std::nullopt;
  std::vector<Complex<Enclosure>> points;
  for (const Complex<double>& point : start) points.push_back({Enclosure(point.re), Enclosure(point.im)});
  const auto inverse = inverse_jacobian(*system, facts, start);
  if (!inverse || !polish(*system, facts, *inverse, points)) return std::nullopt;
  constexpr double kRadius = 1e-200;
  const auto sides = krawczyk(*system, facts, *inverse, points, kRadius);
  if (!sides) return std::nullopt;
  for (std::size_t i = 0; i < system->coordinates.size(); ++i)
    coordinate_of(points, system->coordinates[i]) = (*sides)[i];
  return points;
}

}  // namespace pappus::symbolic
