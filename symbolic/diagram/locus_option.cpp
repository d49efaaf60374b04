// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/locus_option.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace pappus::symbolic {
namespace {

using Position = Complex<double>;
using Shape = LocusOption::Shape;
constexpr double kAgreement = 1e-8;

/// Trial positions, in units of the figure, that no figure prefers.
constexpr std::array<Position, 5> kTrials = {
    Position{0.713, 0.291}, {-0.437, 0.839}, {-0.911, -0.367}, {0.283, -0.773}, {1.117, 0.653}};

double value_of_locus(const LocusValue<double>& locus, const Position& at) {
  return locus[0] * squared_norm(at) + locus[1] * at.re + locus[2] * at.im + locus[3];
}

/// Studies one equation of one fact as a curve for one unknown point.
class CurveStudy {
 public:
  CurveStudy(Sketch& sketch, const Instruction& equation)
      : sketch_(sketch), fact_(sketch.fact(equation.fact)), equation_(equation) {}

  [[nodiscard]] std::optional<LocusOption> classify() {
    for (const Position& trial : kTrials) {
      const auto residual = sketch_.evaluator().equation_at(fact_, equation_, scaled(trial));
      if (!residual) return std::nullopt;
      largest_ = std::max(largest_, std::abs(residual->value));
      scale_ = std::max(scale_, residual->scale);
    }
    if (!(largest_ > 1e-10 * scale_)) return std::nullopt;
    LocusOption option;
    option.equation = equation_;
    for (const PointId point : fact_.points) {
      if (point != equation_.unknown && vanishes_at(sketch_.position(point)) &&
          std::ranges::find(option.anchors, point) == option.anchors.end()) {
        option.anchors.push_back(point);
      }
    }
    if (is_circle(option) || is_line_pair(option) || is_conic(option)) return option;
    return std::nullopt;
  }

 private:
  [[nodiscard]] Position scaled(const Position& trial) const { return equation_.unit * trial; }
  [[nodiscard]] double value(const Position& at) {
    const auto residual = sketch_.evaluator().equation_at(fact_, equation_, at);
    return residual ? residual->value : 0;
  }
  [[nodiscard]] bool vanishes_at(const Position& at) { return std::abs(value(at)) < kAgreement * largest_; }

  bool is_circle(LocusOption& option) {
    const LocusValue<double> locus = sketch_.evaluator().locus_of(fact_, equation_);
    for (const Position& trial : kTrials) {
      const Position at = scaled(trial);
      if (std::abs(value_of_locus(locus, at) - value(at)) > kAgreement * largest_) return false;
    }
    const double unit = equation_.unit;
    const double curvature = std::abs(locus[0]) * unit * unit;
    const double slope = std::hypot(locus[1], locus[2]) * unit;
    Instruction draw = equation_;
    draw.operation = Operation::kLocusOfFact;
    if (curvature <= 1e-10 * largest_) {
      if (slope <= 1e-9 * largest_) return false;
      option.shape = Shape::kLine;
      draw.branch = 0;
    } else {
      option.shape = Shape::kCircle;
      draw.branch = 1;
    }
    option.alternatives.push_back(draw);
    return true;
  }

  /// Im(w (x - b)²) for an anchor b.
  bool is_line_pair(LocusOption& option) {
    for (const PointId anchor : option.anchors) {
      const Position vertex = sketch_.position(anchor);
      const double unit = equation_.unit;
      const Position w{0.5 * value(vertex + Position{unit, unit}), value(vertex + Position{unit, 0})};
      const bool agrees = std::ranges::all_of(kTrials, [&](const Position& trial) {
        return std::abs((w * trial * trial).im - value(vertex + scaled(trial))) <= kAgreement * largest_;
      });
      if (!agrees) continue;
      option.shape = Shape::kLinePair;
      for (int branch = 0; branch < 2; ++branch) {
        Instruction draw = equation_;
        draw.operation = Operation::kLineOfPair;
        draw.inputs[0] = static_cast<std::uint32_t>(anchor.index());
        draw.branch = branch;
        option.alternatives.push_back(draw);
      }
      return true;
    }
    return false;
  }

  bool is_conic(LocusOption& option) {
    for (std::size_t i = 0; i + 1 < kTrials.size(); ++i) {
      const Position base = scaled(kTrials[i]);
      const Position along = scaled(kTrials[i + 1]) - base;
      const double c = value(base);
      const double plus = value(base + along);
      const double minus = value(base - along);
      const double predicted = c + (plus - minus) + 4 * (0.5 * (plus + minus) - c);
      const double bound = std::abs(c) + std::abs(plus) + std::abs(minus);
      if (std::abs(value(base + 2.0 * along) - predicted) > kAgreement * bound) return false;
    }
    option.shape = Shape::kConic;
    return true;
  }

  Sketch& sketch_;
  const Fact& fact_;
  Instruction equation_;
  double largest_ = 0;
  double scale_ = 0;
};

/// Lines as (unit normal, offset), circles as (centre, squared radius), in a form in which equal loci agree.
struct NormalForm {
  bool is_line;
  std::array<double, 3> values;
};

NormalForm normal_form(const LocusValue<double>& locus) {
  if (locus[0] != 0) {
    const double x = -0.5 * locus[1] / locus[0];
    const double y = -0.5 * locus[2] / locus[0];
    return {false, {x, y, x * x + y * y - locus[3] / locus[0]}};
  }
  double length = std::hypot(locus[1], locus[2]);
  if (locus[1] + 0.618 * locus[2] < 0) length = -length;
  return {true, {locus[1] / length, locus[2] / length, locus[3] / length}};
}

bool agree(const NormalForm& left, const NormalForm& right, double unit) {
  if (left.is_line != right.is_line) return false;
  for (std::size_t i = 0; i < 3; ++i) {
    const double difference = std::abs(left.values[i] - right.values[i]);
    if (!(difference <= 1e-7 * (unit + std::abs(left.values[i])))) return false;
  }
  return true;
}

/// Whether one of the option's curves is among those seen; adds them otherwise.
bool repeats(Sketch& sketch, const LocusOption& option, std::uint32_t scratch, std::vector<NormalForm>& seen) {
  std::vector<NormalForm> own;
  for (Instruction draw : option.alternatives) {
    draw.target = scratch;
    if (!sketch.evaluate(draw)) return true;
    own.push_back(normal_form(sketch.evaluator().loci()[scratch]));
    for (const NormalForm& other : seen) {
      if (agree(own.back(), other, option.equation.unit)) return true;
    }
  }
  seen.insert(seen.end(), own.begin(), own.end());
  return false;
}

}  // namespace

std::vector<LocusOption> find_loci(Sketch& sketch, PointId unknown, std::span<const std::uint32_t> fact_indices) {
  std::vector<LocusOption> found;
  Instruction equation;
  equation.unknown = unknown;
  equation.unit = sketch.unit();
  for (const std::uint32_t index : fact_indices) {
    equation.fact = index;
    const auto residuals = ResidualEvaluator<double>(sketch.positions()).evaluate(sketch.fact(index));
    const std::size_t components = residuals ? residuals->size() : 0;
    for (std::size_t component = 0; component < components; ++component) {
      equation.component = static_cast<std::uint32_t>(component);
      if (auto option = CurveStudy(sketch, equation).classify()) found.push_back(std::move(*option));
    }
  }
  std::ranges::stable_sort(found, {}, &LocusOption::shape);
  std::vector<LocusOption> result;
  std::vector<NormalForm> seen;
  const std::uint32_t scratch = sketch.new_locus();
  for (LocusOption& option : found) {
    if (option.shape != Shape::kConic && repeats(sketch, option, scratch, seen)) continue;
    result.push_back(std::move(option));
  }
  return result;
}

}  // namespace pappus::symbolic
