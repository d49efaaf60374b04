// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/independent_facts.h"

#include <algorithm>
#include <utility>

#include "symbolic/check/hypothesis_system.h"
#include "symbolic/check/split_hypotheses.h"

namespace pappus::symbolic {
namespace {

/// Parts of a hypothesis of which none is missing become that hypothesis again.
class Reunion {
 public:
  Reunion(const Proof& proof, const checker::HypothesisSystem& system, const checker::HypothesisParts& parts) {
    std::vector<bool> is_whole(proof.hypotheses.size(), true);
    for (const checker::DependentPart& part : parts.dependent) is_whole[part.hypothesis] = false;
    std::vector<std::optional<std::size_t>> place(proof.hypotheses.size());
    for (std::size_t i = 0; i < system.facts().size(); ++i) {
      const std::size_t hypothesis = parts.hypothesis_of_independent[i];
      if (is_whole[hypothesis] && place[hypothesis]) {
        index_.push_back(*place[hypothesis]);
        continue;
      }
      place[hypothesis] = facts_.size();
      index_.push_back(facts_.size());
      facts_.push_back(is_whole[hypothesis] ? proof.hypotheses[hypothesis] : system.facts()[i]);
    }
  }

  [[nodiscard]] const std::vector<Fact>& facts() const { return facts_; }
  [[nodiscard]] std::vector<std::size_t> indices(const std::vector<std::size_t>& parts) const {
    std::vector<std::size_t> result;
    for (const std::size_t part : parts) result.push_back(index_[part]);
    std::ranges::sort(result);
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
  }

 private:
  std::vector<Fact> facts_;
  std::vector<std::size_t> index_;  // of each part
};

}  // namespace

std::optional<IndependentFacts> independent_facts(const Proof& proof) {
  auto figure = checker::Enclosure::read(proof.coordinates, proof.point_names);
  if (!figure) return std::nullopt;
  const checker::Certifier as_written(std::move(figure).value());
  checker::HypothesisSystem system(as_written);
  const checker::HypothesisParts parts = checker::split_hypotheses(proof.hypotheses, as_written, system);
  const Reunion reunion(proof, system, parts);
  IndependentFacts result{reunion.facts(), {}};
  for (const checker::DependentPart& part : parts.dependent) {
    const auto related = part.has_equations ? reunion.indices(system.related(part.fact)) : std::vector<std::size_t>();
    result.dependent.push_back({part.fact, related, part.has_equations});
  }
  return result;
}

}  // namespace pappus::symbolic
