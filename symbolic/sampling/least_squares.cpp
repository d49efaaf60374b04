// SPDX-License-Identifier: Apache-2.0
#include "symbolic/sampling/least_squares.h"

#include <cstddef>
#include <limits>
#include <vector>

#include <Eigen/Dense>

namespace pappus::symbolic::sampling {
namespace {

constexpr int kFixed = -1;

template <class Scalar>
class LeastSquares {
 public:
  using Matrix = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic>;
  using Vector = Eigen::Matrix<Scalar, Eigen::Dynamic, 1>;

  LeastSquares(std::span<const MeasuredEquation> equations, std::span<const PointId> moving,
               std::span<PlanePoint<Scalar>> points)
      : equations_(equations), moving_(moving), points_(points), column_(points.size(), kFixed) {
    for (std::size_t i = 0; i < moving.size(); ++i) column_[moving[i].index()] = static_cast<int>(2 * i);
  }

  Scalar solve(const LeastSquaresOptions& options) {
    const auto unknowns = static_cast<Eigen::Index>(2 * moving_.size());
    Scalar cost = measure();
    Scalar damping = Scalar(1e-3);
    bool is_fresh = true;
    for (int step = 0; step < options.steps && !(largest_ < Scalar(options.good_enough)); ++step) {
      if (is_fresh) linearise();
      Matrix damped = normal_;
      const Scalar level = damping * std::max(normal_.diagonal().mean(), std::numeric_limits<Scalar>::min());
      for (Eigen::Index i = 0; i < unknowns; ++i) damped(i, i) += level;
      const Vector move = damped.ldlt().solve(-gradient_);
      const std::vector<PlanePoint<Scalar>> before(points_.begin(), points_.end());
      apply(move);
      const Scalar next = measure();
      is_fresh = next < cost;
      if (is_fresh) {
        cost = next;
        damping = std::max(damping / 10, Scalar(1e-13));
      } else {
        std::copy(before.begin(), before.end(), points_.begin());
        damping *= 8;
        constexpr Scalar hopeless = 1e10;
        if (damping > hopeless) break;
      }
    }
    measure();
    return largest_;
  }

 private:
  /// Half the sum of squares; infinite where an equation has no value.
  Scalar measure() {
    Scalar cost = 0;
    largest_ = 0;
    for (const MeasuredEquation& equation : equations_) {
      const Scalar value = evaluate<Scalar>(equation, points_, nullptr);
      if (!std::isfinite(value)) {
        largest_ = std::numeric_limits<Scalar>::infinity();
        return largest_;
      }
      largest_ = std::max(largest_, std::abs(value));
      cost += value * value / 2;
    }
    return cost;
  }

  /// JᵀJ and Jᵀr. An equation has few points, so its share is added entry by entry.
  void linearise() {
    const auto unknowns = static_cast<Eigen::Index>(2 * moving_.size());
    normal_.setZero(unknowns, unknowns);
    gradient_.setZero(unknowns);
    for (const MeasuredEquation& equation : equations_) {
      derivatives_.clear();
      const Scalar value = evaluate<Scalar>(equation, points_, &derivatives_);
      std::erase_if(derivatives_, [this](const auto& each) { return column_[each.point.index()] == kFixed; });
      for (const auto& left : derivatives_) {
        const int row = column_[left.point.index()];
        gradient_(row) += value * left.by.x;
        gradient_(row + 1) += value * left.by.y;
        for (const auto& right : derivatives_) {
          const int column = column_[right.point.index()];
          normal_(row, column) += left.by.x * right.by.x;
          normal_(row, column + 1) += left.by.x * right.by.y;
          normal_(row + 1, column) += left.by.y * right.by.x;
          normal_(row + 1, column + 1) += left.by.y * right.by.y;
        }
      }
    }
  }

  void apply(const Vector& move) {
    for (std::size_t i = 0; i < moving_.size(); ++i) {
      PlanePoint<Scalar>& point = points_[moving_[i].index()];
      point.x += move(static_cast<Eigen::Index>(2 * i));
      point.y += move(static_cast<Eigen::Index>(2 * i + 1));
    }
  }

  std::span<const MeasuredEquation> equations_;
  std::span<const PointId> moving_;
  std::span<PlanePoint<Scalar>> points_;
  std::vector<int> column_;  ///< first unknown of each point
  std::vector<PointDerivative<Scalar>> derivatives_;
  Matrix normal_;
  Vector gradient_;
  Scalar largest_ = 0;
};

}  // namespace

template <class Scalar>
Scalar solve_least_squares(std::span<const MeasuredEquation> equations, std::span<const PointId> moving,
                           std::span<PlanePoint<Scalar>> points, const LeastSquaresOptions& options) {
  return LeastSquares<Scalar>(equations, moving, points).solve(options);
}

template double solve_least_squares<double>(std::span<const MeasuredEquation> equations,
                                            std::span<const PointId> moving, std::span<PlanePoint<double>> points,
                                            const LeastSquaresOptions& options);
template long double solve_least_squares<long double>(std::span<const MeasuredEquation> equations,
                                                      std::span<const PointId> moving,
                                                      std::span<PlanePoint<long double>> points,
                                                      const LeastSquaresOptions& options);

}  // namespace pappus::symbolic::sampling
