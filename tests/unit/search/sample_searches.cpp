// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/search/sample_searches.h"

#include <utility>

#include "symbolic/core/check.h"
#include "symbolic/diagram/build_figure.h"
#include "symbolic/language/parser.h"

namespace pappus::symbolic {

Drawn drawn(const std::string& statement) {
  auto problems = parse_problems("test\n" + statement + "\n", "test");
  PAPPUS_CHECK(problems.has_value());
  Problem problem = std::move(problems).value().front();
  auto figure = build_figure(problem, FigureOptions{});
  PAPPUS_CHECK(figure.has_value());
  return {std::move(problem), std::move(figure).value()};
}

Closure saturated(const Drawn& drawn) {
  Closure closure(drawn.figure, 1);
  for (const Fact& hypothesis : drawn.problem.hypotheses) closure.assume(hypothesis);
  PAPPUS_CHECK(closure.run({}, {}).status == ClosureStatus::kSaturated);
  closure.freeze();
  return closure;
}

std::string equilateral_ptolemy() {
  return "a b c = ieq_triangle a b c; p = on_circum p a b c, twosides p a b c ? distseq p a p b p c 1 -1 -1";
}

std::string broken_chord() {
  return "a b c = triangle a b c, longer a b b c; m = on_circum m a b c, on_bline m a c, oneside m b a c; "
         "f = foot f m a b ? distseq a f f b b c 1 -1 -1";
}

}  // namespace pappus::symbolic
