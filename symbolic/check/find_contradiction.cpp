// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/find_contradiction.h"

#include <cstddef>
#include <set>

#include "symbolic/check/contradiction.h"
#include "symbolic/check/hypothesis_system.h"
#include "symbolic/check/split_hypotheses.h"

namespace pappus::symbolic {
namespace checker {
namespace {

constexpr std::size_t kLongestFact = 200;

/// "premises p2 and p3 WHAT: 'cong a b a c', 'rconst a b a c 2'"
std::string sentence(std::span<const Fact> hypotheses, std::span<const std::string> point_names,
                     const std::set<std::size_t>& premises, const char* what_one, const char* what_several) {
  std::string numbers;
  std::string facts;
  std::size_t left = premises.size();
  for (const std::size_t premise : premises) {
    --left;
    std::string fact = to_string(hypotheses[premise], point_names);
    if (fact.size() > kLongestFact) fact = fact.substr(0, kLongestFact) + "…";
    numbers += "p" + std::to_string(premise + 1) + (left == 0 ? "" : left == 1 ? " and " : ", ");
    facts += "'" + fact + (left == 0 ? "'" : "', ");
  }
  return premises.size() == 1 ? "premise " + numbers + " " + what_one + ": " + facts
                              : "premises " + numbers + " " + what_several + ": " + facts;
}

}  // namespace

std::optional<std::string> find_contradiction(std::span<const Fact> hypotheses,
                                              std::span<const std::string> point_names, const Certifier& as_written,
                                              const Certifier& certifier) {
  if (const auto premises = contradicting_premises(hypotheses, certifier))
    return sentence(hypotheses, point_names, *premises, "contradicts itself", "contradict each other");
  HypothesisSystem system(as_written);
  const HypothesisParts parts = split_hypotheses(hypotheses, certifier, system);
  for (const DependentPart& part : parts.dependent) {
    if (!system.excludes(part.fact)) continue;
    std::set<std::size_t> premises{part.hypothesis};
    for (const std::size_t index : system.related(part.fact)) premises.insert(parts.hypothesis_of_independent[index]);
    return sentence(hypotheses, point_names, premises, "holds in no exact figure near this one",
                    "hold together in no exact figure near this one");
  }
  return std::nullopt;
}

}  // namespace checker

std::optional<std::string> find_contradiction(std::span<const Fact> hypotheses,
                                              std::span<const std::string> point_names,
                                              std::span<const std::pair<std::string, std::string>> coordinates) {
  auto figure = checker::Enclosure::read(coordinates, point_names);
  auto wider = checker::Enclosure::read(coordinates, point_names, checker::Enclosure::room());
  if (!figure || !wider) return std::nullopt;
  return checker::find_contradiction(hypotheses, point_names, checker::Certifier(std::move(figure).value()),
                                     checker::Certifier(std::move(wider).value()));
}

}  // namespace pappus::symbolic
