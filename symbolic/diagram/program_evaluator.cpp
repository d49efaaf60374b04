// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/program_evaluator.h"

#include <cmath>

namespace pappus::symbolic {

template <>
Complex<double> ProgramEvaluator<double>::third_of(const Complex<double>& turn, int parts) {
  const double angle = std::atan2(turn.im, turn.re) * parts / 3;
  return {std::cos(angle), std::sin(angle)};
}

}  // namespace pappus::symbolic
