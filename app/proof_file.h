// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <set>
#include <string>

#include "symbolic/core/result.h"
#include "symbolic/proof/proof.h"

namespace pappus::app {

/// Why `path` cannot receive a proof: an ending other than .txt, .md, .tex or .json, or a missing folder.
[[nodiscard]] std::optional<symbolic::Failure> check_proof_path(const std::string& path);

/// Writes the proof in the format that the ending of `path` names.
/// Precondition: check_proof_path() had no objection.
[[nodiscard]] std::optional<symbolic::Failure> write_proof_file(const std::string& path, const symbolic::Proof& proof);

/// Gives each problem a file name of its own, whatever characters its name has and however often it occurs.
/// The names depend on the order of the calls alone.
class ProofFileNames {
 public:
  /// "imo_2000_p1.json": letters, digits, '-', '_' and '.' of the name, the rest as '_'; at most 100 characters, then
  /// "_2", "_3", … where an earlier name differs at most in case.
  [[nodiscard]] std::string next(const std::string& problem_name);

 private:
  std::set<std::string> taken_;  // in lower case
};

}  // namespace pappus::app
