// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/mutate_proof.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

#include "symbolic/facts/rule.h"

namespace pappus::symbolic {
namespace {

class ProofMutation {
 public:
  ProofMutation(Proof& proof, Dice& dice) : proof_(proof), dice_(dice) {}

  void run() {
    if (proof_.steps.empty()) return;
    ProofStep& step = proof_.steps[dice_.below(proof_.steps.size())];
    switch (dice_.below(13)) {
      case 0:
      case 1: return change(step.fact);
      case 2: step.rule = static_cast<Rule>(dice_.below(all_rules().size())); return;
      case 3: return change_premises(step);
      case 4:
      case 5:
      case 6: return change_combination(step);
      case 7: return change_configuration_use(step);
      case 8:
        if (!proof_.configuration.empty()) change(proof_.configuration[dice_.below(proof_.configuration.size())]);
        return;
      case 9: std::swap(step, proof_.steps[dice_.below(proof_.steps.size())]); return;
      case 10: return change_number_of_steps();
      case 11: return change_coordinate();
      default:
        proof_.configuration.push_back(random_configuration());
        step.configuration.push_back(proof_.configuration.size() - 1);
    }
  }

 private:
  void change(Fact& fact) {
    if (fact.points.empty()) return;
    PointId& point = fact.points[dice_.below(fact.points.size())];
    if (!fact.constants.empty() && dice_.once_in(3)) {
      change(fact.constants[dice_.below(fact.constants.size())]);
    } else if (dice_.once_in(3)) {
      std::swap(point, fact.points[dice_.below(fact.points.size())]);
    } else if (dice_.once_in(6)) {
      fact.predicate = static_cast<Predicate>(dice_.below(all_predicates().size()));
    } else if (dice_.once_in(12)) {
      fact.points.push_back(random_point());
    } else if (dice_.once_in(12)) {
      fact.points.pop_back();
    } else {
      point = random_point();
    }
  }

  void change(Rational& value) {
    const std::vector<Rational> choices{-value,
                                        value + 1,
                                        value - 1,
                                        value * 2,
                                        value / 2,
                                        value / 3,
                                        Rational(0),
                                        Rational(1, 2),
                                        value + Rational(1, 2),
                                        value + Rational(1, 3)};
    value = dice_.pick(choices);
  }

  void change(ProofReference& reference) {
    reference.kind = static_cast<ProofReference::Kind>(dice_.below(3));
    reference.index = dice_.below(proof_.steps.size() + proof_.hypotheses.size() + 1);
  }

  void change_premises(ProofStep& step) {
    if (step.premises.empty() || dice_.once_in(4)) {
      step.premises.emplace_back();
      return change(step.premises.back());
    }
    const std::size_t place = dice_.below(step.premises.size());
    if (dice_.once_in(2)) return change(step.premises[place]);
    step.premises.erase(step.premises.begin() + static_cast<std::ptrdiff_t>(place));
  }

  void change_combination(ProofStep& step) {
    if (step.combination.empty()) return;
    const std::size_t place = dice_.below(step.combination.size());
    CombinationTerm& term = step.combination[place];
    switch (dice_.below(5)) {
      case 0: return change(term.coefficient);
      case 1: return change(term.instance);
      case 2: return change(term.reference);
      case 3: step.combination.erase(step.combination.begin() + static_cast<std::ptrdiff_t>(place)); return;
      default: {  // the same combination of other size, which divides an angle equation
        const Rational factor = dice_.once_in(2) ? Rational(1, 2) : Rational(2);
        for (CombinationTerm& each : step.combination) each.coefficient *= factor;
      }
    }
  }

  void change_configuration_use(ProofStep& step) {
    if (step.configuration.empty() || dice_.once_in(3)) {
      if (!proof_.configuration.empty()) step.configuration.push_back(dice_.below(proof_.configuration.size()));
      return;
    }
    const std::size_t place = dice_.below(step.configuration.size());
    step.configuration.erase(step.configuration.begin() + static_cast<std::ptrdiff_t>(place));
  }

  void change_number_of_steps() {
    const std::size_t place = dice_.below(proof_.steps.size());
    const auto at = proof_.steps.begin() + static_cast<std::ptrdiff_t>(place);
    if (dice_.once_in(2)) {
      proof_.steps.erase(at);
    } else {
      proof_.steps.insert(at, ProofStep(*at));
    }
  }

  void change_coordinate() {
    if (proof_.coordinates.empty()) return;
    auto& [x, y] = proof_.coordinates[dice_.below(proof_.coordinates.size())];
    std::string& text = dice_.once_in(2) ? x : y;
    if (text.empty()) return;
    if (dice_.once_in(4)) {
      text.resize(1 + dice_.below(text.size()));  // fewer digits: a larger box
    } else {
      text[dice_.below(text.size())] = static_cast<char>('0' + dice_.below(10));
    }
  }

  Fact random_configuration() {
    std::vector<Predicate> open;
    for (const PredicateInfo& row : all_predicates()) {
      if (row.is_configuration && row.points > 0) open.push_back(row.predicate);
    }
    Fact fact{dice_.pick(open), {}, {}};
    for (int i = 0; i < info(fact.predicate).points; ++i) fact.points.push_back(random_point());
    return fact;
  }

  /// One in forty is not a point of the problem.
  PointId random_point() { return PointId(dice_.below(proof_.point_names.size() + (dice_.once_in(40) ? 2 : 0))); }

  Proof& proof_;
  Dice& dice_;
};

/// A place just behind one of the characters that separate values.
std::size_t seam(const std::string& text, Dice& dice) {
  constexpr int patience = 200;
  for (int attempt = 0; attempt < patience; ++attempt) {
    const std::size_t place = dice.below(text.size());
    if (std::string_view("[]{},:").find(text[place]) != std::string_view::npos) return place + 1;
  }
  return dice.below(text.size());
}

}  // namespace

void mutate_proof(Proof& proof, Dice& dice) { ProofMutation(proof, dice).run(); }

void mutate_proof_text(std::string& text, Dice& dice) {
  if (text.size() < 2) return;
  const std::size_t from = seam(text, dice), to = std::max(from, std::min(seam(text, dice), from + 400));
  const std::string part = text.substr(from, to - from);
  switch (dice.below(8)) {
    case 0: text[dice.below(text.size())] = text[dice.below(text.size())]; return;
    case 1: text[dice.below(text.size())] = static_cast<char>(dice.below(256)); return;
    case 2: text.erase(from, part.size()); return;
    case 3: text.insert(seam(text, dice), part); return;
    case 4: text.insert(from, std::string(1 + dice.below(200), dice.once_in(2) ? '[' : '{')); return;
    case 5: text.insert(from, std::string(1 + dice.below(6000), '9')); return;
    case 6: text.resize(from); return;
    default: {
      const std::vector<std::string> values{"null", "-1",      "1e999", "18446744073709551616",
                                            "\"\"", "\"p0\"",  "[]",    "{}",
                                            "true", "\"1/0\"", "0.5",   "\"\\ud800\""};
      text.replace(from, part.size(), dice.pick(values) + ",");
    }
  }
}

}  // namespace pappus::symbolic
