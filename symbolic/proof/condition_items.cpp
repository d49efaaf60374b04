// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/condition_items.h"

#include <cstddef>
#include <set>
#include <string>

namespace pappus::symbolic {
namespace {

/// What steps and goals refer to by its label.
std::set<std::size_t> named_conditions(const Proof& proof) {
  std::set<std::size_t> named;
  const auto add = [&named](const ProofReference& reference) {
    if (reference.kind == ProofReference::Kind::kConfiguration) named.insert(reference.index);
  };
  for (const ProofStep& step : proof.steps) {
    named.insert(step.configuration.begin(), step.configuration.end());
    for (const CombinationTerm& term : step.combination) add(term.reference);
  }
  for (const ProofReference& goal : proof.goals) add(goal);
  return named;
}

bool can_share_an_item(Predicate predicate) {
  return predicate == Predicate::kDistinct || predicate == Predicate::kNotCollinear;
}

std::string labels(std::size_t first, std::size_t last, Markup markup) {
  const std::string from = "g" + std::to_string(first + 1), to = "g" + std::to_string(last + 1);
  if (last == first) return from;
  return from + (last == first + 1 ? ", " : markup == Markup::kLatex ? "--" : "–") + to;
}

}  // namespace

std::vector<OutlineItem> condition_items(const Proof& proof, const ProofWording& wording) {
  const std::set<std::size_t> named = named_conditions(proof);
  const std::vector<Fact>& facts = proof.configuration;
  const auto goes_with = [&](std::size_t index, std::size_t next) {
    return next < facts.size() && can_share_an_item(facts[index].predicate) &&
           facts[next].predicate == facts[index].predicate && !named.contains(index) && !named.contains(next);
  };
  std::vector<OutlineItem> items;
  for (std::size_t first = 0; first < facts.size();) {
    std::size_t last = first;
    while (goes_with(last, last + 1)) ++last;
    std::string text;
    if (last == first) {
      text = capitalized(wording.sentence_with_reading(facts[first]));
    } else {
      text = facts[first].predicate == Predicate::kDistinct ? "Different points: " : "Not collinear: ";
      for (std::size_t i = first; i <= last; ++i)
        text += (i == first ? "" : "; ") + wording.notation().enumerate(facts[i].points);
    }
    items.push_back({labels(first, last, wording.notation().markup()), text + "."});
    first = last + 1;
  }
  return items;
}

}  // namespace pappus::symbolic
