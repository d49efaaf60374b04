// SPDX-License-Identifier: Apache-2.0
#include "app/bench/ablation.h"

#include <cstdint>
#include <cstdio>
#include <numeric>
#include <utility>
#include <vector>

#include "symbolic/core/thread_clock.h"
#include "symbolic/diagram/build_figure.h"
#include "symbolic/engine/closure.h"
#include "symbolic/engine/prover.h"

namespace pappus::app {

namespace {

using symbolic::Closure;
using symbolic::ClosureStatus;
using symbolic::FamilySeconds;
using symbolic::kRuleFamilies;
using symbolic::Problem;
using symbolic::RuleFamilyInfo;
using symbolic::RuleSelection;

struct Drawn {
  const Problem* problem;
  symbolic::Figure figure;
};

/// The closures of all problems under one selection of rules.
struct Closures {
  std::vector<bool> reached;  ///< the goals, by problem
  double seconds = 0;
  FamilySeconds spent{};  ///< in the rounds; what is left of `seconds` went into taking in points
};

bool cancelled(const BenchOptions& options) { return options.cancelled != nullptr && options.cancelled->load(); }

std::vector<Drawn> draw(std::span<const Problem> problems, const BenchOptions& options) {
  std::vector<Drawn> drawn;
  for (const Problem& problem : problems) {
    symbolic::FigureOptions figure_options;
    figure_options.seed = options.seed;
    figure_options.seconds = kBenchSeconds;
    figure_options.cancelled = options.cancelled;
    auto figure = symbolic::build_figure(problem, figure_options);
    if (figure) drawn.push_back({&problem, std::move(figure).value()});
  }
  return drawn;
}

Closures close_all(const std::vector<Drawn>& drawn, RuleSelection rules, const BenchOptions& options) {
  Closures closures;
  for (const Drawn& item : drawn) {
    const double start = symbolic::thread_seconds();
    Closure closure(item.figure, symbolic::ProverOptions{}.fingerprint_seed, rules);
    for (const symbolic::Fact& hypothesis : item.problem->hypotheses) closure.assume(hypothesis);
    closure.assume_order(item.problem->order, item.problem->goals);
    const auto outcome = closure.run(
        item.problem->goals, {.seconds = kBenchSeconds, .cancelled = options.cancelled, .spent = &closures.spent});
    closures.seconds += symbolic::thread_seconds() - start;
    closures.reached.push_back(outcome.status == ClosureStatus::kGoalsReached);
  }
  return closures;
}

/// "3  imo_2000_p1, …": how many problems are lost and the names of the first few.
std::string describe_lost(const std::vector<Drawn>& drawn, const Closures& full, const Closures& without) {
  constexpr std::size_t names_shown = 3;
  std::size_t lost = 0;
  std::string names;
  for (std::size_t i = 0; i < drawn.size(); ++i) {
    if (!full.reached[i] || without.reached[i]) continue;
    if (lost < names_shown) names += (lost == 0 ? "" : ", ") + drawn[i].problem->name;
    if (lost++ == names_shown) names += ", …";
  }
  char count[32];
  std::snprintf(count, sizeof count, "%6zu  ", lost);
  return count + names;
}

std::string table_row(std::string_view family, double own_seconds, double seconds, const std::string& lost) {
  char columns[96];
  std::snprintf(columns, sizeof columns, "%-16.*s %11.4f %14.4f ", static_cast<int>(family.size()), family.data(),
                own_seconds, seconds);
  std::string row = columns + lost;
  row.erase(row.find_last_not_of(' ') + 1);
  return row + "\n";
}

}  // namespace

std::string ablate(std::span<const Problem> problems, const BenchOptions& options) {
  const std::vector<Drawn> drawn = draw(problems, options);
  const Closures full = close_all(drawn, options.rules, options);
  const double in_rounds = std::accumulate(full.spent.begin(), full.spent.end(), 0.0);
  std::string table = "family            own time (s)  without it (s)   lost\n" +
                      table_row("(points)", full.seconds - in_rounds, full.seconds, "");
  for (std::size_t i = 0; i < kRuleFamilies.size(); ++i) {
    const RuleFamilyInfo& info = kRuleFamilies[i];
    if (!options.rules.contains(info.family)) continue;
    RuleSelection rules = options.rules;
    rules.set(info.family, false);
    const Closures without = close_all(drawn, rules, options);
    if (cancelled(options)) break;
    table += table_row(info.name, full.spent[i], without.seconds, describe_lost(drawn, full, without));
  }
  return table;
}

}  // namespace pappus::app
