// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/step_reason.h"

#include "symbolic/core/check.h"
#include "symbolic/proof/linear_reason.h"

namespace pappus::symbolic {

std::string reference_label(const ProofReference& reference) {
  const std::string number = std::to_string(reference.index + 1) + "]";
  switch (reference.kind) {
    case ProofReference::Kind::kHypothesis: return "[p" + number;
    case ProofReference::Kind::kStep: return "[" + number;
    case ProofReference::Kind::kConfiguration: return "[g" + number;
  }
  PAPPUS_CHECK(false);
  return {};
}

const Fact& referred_fact(const Proof& proof, const ProofReference& reference) {
  switch (reference.kind) {
    case ProofReference::Kind::kHypothesis:
      PAPPUS_CHECK(reference.index < proof.hypotheses.size());
      return proof.hypotheses[reference.index];
    case ProofReference::Kind::kStep:
      PAPPUS_CHECK(reference.index < proof.steps.size());
      return proof.steps[reference.index].fact;
    case ProofReference::Kind::kConfiguration: break;
  }
  PAPPUS_CHECK(reference.index < proof.configuration.size());
  return proof.configuration[reference.index];
}

void explain_step(const Proof& proof, const ProofStep& step, const ProofWording& wording, OutlineStep& outline) {
  if (is_linear_rule(step.rule)) return explain_linear_step(proof, step, wording, outline);
  std::vector<std::string> labels;
  for (const ProofReference& premise : step.premises) labels.push_back(reference_label(premise));
  const Markup markup = wording.notation().markup();
  const std::string theorem(info(step.rule).theorem);
  outline.because = labels.empty() ? "" : "by " + enumerate(labels) + ": ";
  outline.because += markup == Markup::kLatex ? escape_latex(theorem) : theorem;
  if (!step.configuration.empty()) {
    // What steps of order lean on is the statement's, but for points that are distinct or not collinear.
    outline.because += is_order_rule(step.rule) ? "; with " : "; in the figure ";
    outline.because += reference_ranges(step.configuration, 'g', markup);
  }
  outline.because += ".";
}

}  // namespace pappus::symbolic
