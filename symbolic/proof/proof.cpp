// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

std::string_view scope_word(const ProofScope& scope) { return scope.is_general() ? "general" : "case"; }

std::string_view other_cases_word(const ProofScope& scope) {
  switch (scope.others) {
    case ProofScope::OtherCases::kNone: return "";
    case ProofScope::OtherCases::kHold: return "hold";
    case ProofScope::OtherCases::kFail: return "fail";
    case ProofScope::OtherCases::kOpen: return "open";
  }
  return "";
}

}  // namespace pappus::symbolic
