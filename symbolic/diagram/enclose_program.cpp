// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/enclose_program.h"

#include "symbolic/diagram/program_evaluator.h"

namespace pappus::symbolic {
template <>
Complex<Enclosure> ProgramEvaluator<Enclosure>::third_of(const Complex<Enclosure>& turn, int parts) {
  Enclosure angle = polar_angle(turn);
  if (NumberTraits<Enclosure>::approximate(turn.im) < 0 && NumberTraits<Enclosure>::approximate(angle) > 0) {
    angle -= 2 * polar_angle({Enclosure(-1), Enclosure(0)});
  }
  angle = angle * parts / 3;
  return {cos(angle), sin(angle)};
}

std::optional<std::vector<Complex<Enclosure>>> enclose_program(const Program& program, std::size_t count) {
  ProgramEvaluator<Enclosure> evaluator;
  evaluator.reserve(program.points, program.loci);
  for (const Instruction& step : program.instructions) {
    if (!evaluator.execute(step, program.facts)) return std::nullopt;
  }
  std::vector<Complex<Enclosure>> points = std::move(evaluator.points());
  points.resize(count);
  return points;
}

}  // namespace pappus::symbolic
