// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/proof_outline.h"

#include <algorithm>
#include <numeric>
#include <span>

#include "symbolic/proof/auxiliary_wording.h"
#include "symbolic/proof/certificate_outline.h"
#include "symbolic/proof/condition_items.h"
#include "symbolic/proof/proof_wording.h"
#include "symbolic/proof/scope_wording.h"
#include "symbolic/proof/step_reason.h"

namespace pappus::symbolic {
namespace {

bool is_angle_relation(const Fact& fact) {
  return fact.predicate == Predicate::kEqualAngle || fact.predicate == Predicate::kConstantAngle ||
         fact.predicate == Predicate::kAngleSum || fact.predicate == Predicate::kNotEqualAngle ||
         fact.predicate == Predicate::kAngleBranch;
}

/// All facts that the written proof shows.
std::vector<const Fact*> shown_facts(const Proof& proof) {
  std::vector<const Fact*> result;
  for (const Fact& fact : proof.hypotheses) result.push_back(&fact);
  for (const Fact& fact : proof.configuration) result.push_back(&fact);
  for (const ProofStep& step : proof.steps) {
    result.push_back(&step.fact);
    for (const CombinationTerm& term : step.combination) result.push_back(&term.instance);
  }
  return result;
}

std::vector<std::string> notation_notes(const Proof& proof, const Notation& notation) {
  std::vector<std::string> notes;
  const std::vector<const Fact*> facts = shown_facts(proof);
  const std::string angle(notation.symbols().angle);
  if (std::any_of(facts.begin(), facts.end(), [](const Fact* fact) { return is_angle_relation(*fact); })) {
    const bool latex = notation.markup() == Markup::kLatex;
    notes.push_back("Angles are directed, modulo " + notation.math(notation.degrees(Rational(1))) + ": " +
                    notation.math(angle + (latex ? "(k, \\ell)" : "(k,\u00A0ℓ)")) + " turns line " +
                    notation.math("k") + " anticlockwise onto line " + notation.math(latex ? "\\ell" : "ℓ") + ", and " +
                    notation.math(angle + "XYZ") + " is " +
                    notation.math(angle + (latex ? "(YX, YZ)" : "(YX,\u00A0YZ)")) +
                    ". A size in parentheses is the plain angle in the figure.");
  }
  if (std::any_of(facts.begin(), facts.end(), [](const Fact* fact) { return names_directions(*fact); })) {
    const std::string name = notation.markup() == Markup::kLatex ? "\\operatorname{dir}(XY)" : "dir(XY)";
    notes.push_back(notation.math(name) + " is the angle from a fixed line to line " + notation.math("XY") + ".");
  }
  return notes;
}

std::string conclusion(const Proof& proof, const ProofWording& wording) {
  std::string proved;
  std::string named;
  for (const ProofReference& goal : proof.goals) {
    const bool is_condition = goal.kind == ProofReference::Kind::kConfiguration;
    std::string& list = is_condition ? named : proved;
    list += (list.empty() ? "" : "; ") + wording.sentence(referred_fact(proof, goal)) + " " + reference_label(goal);
  }
  std::string text = proof.goals.empty() ? "Nothing was to be proved" : "Proved: " + proved;
  if (!named.empty()) text += ". Not proved but a condition of that, which the goals name: " + named;
  if (proof.configuration.empty()) {
    text += ". It depends on no configuration fact. ";
  } else {
    std::vector<std::size_t> indices(proof.configuration.size());
    std::iota(indices.begin(), indices.end(), std::size_t{0});
    text += ". It holds wherever " + reference_ranges(indices, 'g', wording.notation().markup()) +
            (indices.size() == 1 ? " holds" : " hold") + " as in the figure. ";
  }
  return text + convention_sentence() + " Q.E.D.";
}

void note_existence(const Proof& proof, ProofOutline& outline) {
  if (!proof.existence) outline.remarks.push_back("Existence of the figure not certified.");
}

}  // namespace

std::string capitalized(std::string sentence) {
  for (const std::string_view word : {"triangles ", "lines ", "either ", "the "}) {
    if (sentence.starts_with(word)) sentence[0] = static_cast<char>(sentence[0] - 'a' + 'A');
  }
  return sentence;
}

std::string convention_sentence() {
  return "Points with different names are different, unless the statement or a step says otherwise.";
}

std::string reference_ranges(const std::vector<std::size_t>& indices, char letter, Markup markup) {
  const auto label = [letter](std::size_t index) {
    return std::string("[") + letter + std::to_string(index + 1) + "]";
  };
  std::string result;
  for (std::size_t first = 0; first < indices.size();) {
    std::size_t last = first;
    while (last + 1 < indices.size() && indices[last + 1] == indices[last] + 1) ++last;
    if (last == first + 1) last = first;
    if (!result.empty()) result += ", ";
    result += label(indices[first]);
    if (last > first) result += (markup == Markup::kLatex ? "--" : "–") + label(indices[last]);
    first = last + 1;
  }
  return result;
}

ProofOutline outline_proof(const Proof& proof, Markup markup) {
  const ProofWording wording(proof, markup);
  ProofOutline outline;
  outline.title = proof.problem_name;
  outline.statement = proof.statement;
  for (std::size_t index = 0; index < proof.auxiliary.size(); ++index)
    outline.auxiliary.push_back(auxiliary_sentence(proof, wording, index));
  const auto items = [&](std::span<const Fact> facts, const std::string& letter) {
    std::vector<OutlineItem> result;
    for (std::size_t index = 0; index < facts.size(); ++index) {
      result.push_back(
          {letter + std::to_string(index + 1), capitalized(wording.sentence_with_reading(facts[index])) + "."});
    }
    return result;
  };
  outline.hypotheses = items(std::span(proof.hypotheses).first(first_auxiliary_hypothesis(proof)), "p");
  outline.configuration = condition_items(proof, wording);
  for (const ProofReference& goal : proof.goals)
    outline.goals.push_back(capitalized(wording.sentence(referred_fact(proof, goal))) + ".");
  outline.notes = notation_notes(proof, wording.notation());
  if (proof.scope) outline.remarks.push_back(scope_sentence(*proof.scope, wording.notation()));
  if (proof.certificate) {
    outline_certificate(proof, wording, outline);
    note_existence(proof, outline);
    return outline;
  }
  for (std::size_t index = 0; index < proof.steps.size(); ++index) {
    OutlineStep step;
    step.claim = {std::to_string(index + 1), capitalized(wording.sentence_with_reading(proof.steps[index].fact))};
    explain_step(proof, proof.steps[index], wording, step);
    outline.steps.push_back(std::move(step));
  }
  outline.conclusion = conclusion(proof, wording);
  note_existence(proof, outline);
  return outline;
}

}  // namespace pappus::symbolic
