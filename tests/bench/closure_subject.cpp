// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/closure_subject.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

#include "app/batch/batch_items.h"
#include "symbolic/diagram/build_figure.h"
#include "symbolic/diagram/extend_figure.h"

namespace pappus::tests {

using symbolic::Closure;
using symbolic::Fact;
using symbolic::Figure;
using symbolic::Problem;

namespace {

constexpr std::uint64_t kSeed = 1;

[[noreturn]] void give_up(const std::string& message) {
  std::fprintf(stderr, "%s\n", message.c_str());
  std::exit(2);
}

Closure close(const Figure& figure, const std::vector<Fact>& hypotheses, const std::vector<Fact>& more) {
  Closure closure(figure, kSeed);
  for (const Fact& fact : hypotheses) closure.assume(fact);
  for (const Fact& fact : more) closure.assume(fact);
  static_cast<void>(closure.run({}, {}));
  return closure;
}

}  // namespace

std::vector<Problem> load_subjects(const std::vector<std::string>& paths) {
  auto items = app::collect_batch_items(paths);
  if (!items) give_up(items.error().message);
  std::vector<Problem> problems;
  for (auto& item : items.value()) {
    if (!item.problem) give_up(item.message);
    problems.push_back(std::move(*item.problem));
  }
  return problems;
}

std::vector<Problem> load_default_subjects() {
  const char* const path = std::getenv("PAPPUS_BENCH_PROBLEMS");
  return load_subjects({path != nullptr ? path : PAPPUS_PROBLEM_FOLDER "/imo"});
}

ClosureSubject::ClosureSubject(const Problem& problem, Figure figure, std::size_t extensions)
    : figure_(std::move(figure)), hypotheses_(problem.hypotheses), saturated_(close(figure_, hypotheses_, {})) {
  saturated_.freeze();
  if (figure_.point_count() < 4) return;
  // Points on top of others say nothing about the cost of a new one.
  constexpr double apart = 1e-3;
  symbolic::SplitMix64 random(kSeed);
  for (std::size_t attempt = 0; attempt < 20 * extensions && extensions_.size() < extensions; ++attempt) {
    if (auto point = try_to_grow(figure_, random, apart)) extensions_.push_back(std::move(*point));
  }
}

Closure ClosureSubject::close_cold() const { return close(figure_, hypotheses_, {}); }

Closure ClosureSubject::close_extended_cold(std::size_t extension) const {
  return close(extensions_[extension].figure, hypotheses_, extensions_[extension].facts);
}

Figure ClosureSubject::make_figure(std::size_t extension) const {
  const GrownPoint& point = extensions_[extension];
  return *extend_figure(figure_, point.facts, point.figure.approximate(symbolic::PointId(figure_.point_count())));
}

Closure ClosureSubject::extend_warm(std::size_t extension) const {
  const GrownPoint& point = extensions_[extension];
  Closure extended = saturated_;
  extended.extend(make_figure(extension));
  for (const Fact& fact : point.facts) extended.assume(fact);
  static_cast<void>(extended.run({}, {}));
  return extended;
}

std::vector<std::pair<std::string, ClosureSubject>> make_subjects(const std::vector<Problem>& problems,
                                                                  std::size_t extensions) {
  std::vector<std::pair<std::string, ClosureSubject>> subjects;
  for (const Problem& problem : problems) {
    auto figure = symbolic::build_figure(problem, {});
    if (figure) subjects.emplace_back(problem.name, ClosureSubject(problem, std::move(figure).value(), extensions));
  }
  return subjects;
}

}  // namespace pappus::tests
