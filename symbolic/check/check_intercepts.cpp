// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cstddef>
#include <vector>

#include "symbolic/check/rules.h"

namespace pappus::symbolic::checker {
namespace {

using Triple = std::array<PointId, 3>;

Fact collinear(const Triple& p) { return {Predicate::kCollinear, {p[0], p[1], p[2]}, {}}; }

/// The same place in both triples lies between the other two.
bool is_divided_alike(const StepContext& context, const Triple& p, const Triple& q) {
  for (std::size_t i = 0; i < 3; ++i) {
    const std::size_t j = (i + 1) % 3, k = (i + 2) % 3;
    if (context.lists({Predicate::kBetween, {p[i], p[j], p[k]}, {}}) &&
        context.lists({Predicate::kBetween, {q[i], q[j], q[k]}, {}})) {
      return true;
    }
  }
  return false;
}

/// Some ratio of the parts and the whole is the same for both triples.
bool has_equal_ratio(const StepContext& context, const Triple& p, const Triple& q) {
  for (std::size_t i = 0; i < 3; ++i) {
    const std::size_t j = (i + 1) % 3, k = (i + 2) % 3;
    if (context.has({Predicate::kEqualRatio, {p[i], p[j], p[j], p[k], q[i], q[j], q[j], q[k]}, {}})) return true;
  }
  return false;
}

}  // namespace

Objection check_intercept_parallel(const StepContext& context) {
  const Fact& fact = context.conclusion();
  const std::vector<PointId>& f = fact.points;
  if (fact.predicate != Predicate::kParallel) return "the rule concludes parallel lines";
  // The third parallel's ends come from the configuration, which names both triples.
  for (const Fact* listed : context.configuration()) {
    if (listed->predicate != Predicate::kBetween) continue;
    for (const Fact* other : context.configuration()) {
      if (other->predicate != Predicate::kBetween) continue;
      for (const bool turned : {false, true}) {
        const Triple p{listed->points[0], listed->points[1], listed->points[2]};
        const Triple q{other->points[0], other->points[turned ? 2 : 1], other->points[turned ? 1 : 2]};
        for (std::size_t k = 0; k < 3; ++k) {
          for (const std::size_t i : {(k + 1) % 3, (k + 2) % 3}) {
            const std::size_t j = 3 - i - k;
            if (f != std::vector{p[k], q[k], p[i], q[i]}) continue;
            const bool proper = !context.require_distinct({p[0], p[1], p[2]}) &&
                                !context.require_distinct({q[0], q[1], q[2]}) &&
                                !context.require_distinct({p[i], q[i]}) && !context.require_distinct({p[j], q[j]}) &&
                                !context.require_distinct({p[k], q[k]});
            const bool parallel = proper && context.has({Predicate::kParallel, {p[i], q[i], p[j], q[j]}, {}});
            if (parallel && context.has(collinear(p)) && context.has(collinear(q)) && has_equal_ratio(context, p, q) &&
                is_divided_alike(context, p, q)) {
              return Objection();
            }
          }
        }
      }
    }
  }
  return "no listed divisions and premises make the lines parallel";
}

}  // namespace pappus::symbolic::checker
