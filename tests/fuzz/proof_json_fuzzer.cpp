// SPDX-License-Identifier: Apache-2.0
// A proof file from anybody: read, checked against its own hypotheses and steps, and against the statement it carries.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "symbolic/check/check_proof.h"
#include "symbolic/language/parser.h"
#include "symbolic/proof/proof_json.h"

namespace pappus::symbolic {
namespace {

/// The problem that the proof would prove if all its steps were right, so that the checker looks at all of them.
Problem own_problem(const Proof& proof) {
  Problem problem;
  problem.point_names = proof.point_names;
  problem.hypotheses = proof.hypotheses;
  for (const ProofReference& goal : proof.goals) {
    switch (goal.kind) {
      case ProofReference::Kind::kHypothesis: problem.goals.push_back(proof.hypotheses[goal.index]); break;
      case ProofReference::Kind::kStep: problem.goals.push_back(proof.steps[goal.index].fact); break;
      case ProofReference::Kind::kConfiguration: problem.goals.push_back(proof.configuration[goal.index]); break;
    }
  }
  return problem;
}

void try_text(std::string_view text) {
  const Result<Proof> proof = read_proof_json(text);
  if (!proof) return;
  const std::string written = write_proof_json(proof.value());
  const Result<Proof> again = read_proof_json(written);
  PAPPUS_CHECK(again.has_value());
  PAPPUS_CHECK(write_proof_json(again.value()) == written);
  static_cast<void>(check_proof(proof.value(), own_problem(proof.value())));
  if (proof.value().statement.find_first_of("\r\n") != std::string::npos) return;
  const auto stated = parse_problems("proof\n" + proof.value().statement + "\n", "fuzz");
  if (stated) static_cast<void>(check_proof(proof.value(), stated.value().front()));
}

}  // namespace
}  // namespace pappus::symbolic

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  pappus::symbolic::try_text(std::string_view(reinterpret_cast<const char*>(data), size));
  return 0;
}
