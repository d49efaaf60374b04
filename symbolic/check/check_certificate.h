// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "symbolic/check/reliance.h"
#include "symbolic/language/problem.h"
#include "symbolic/proof/proof.h"

namespace pappus::symbolic::checker {

/// Where a certificate fails and why.
struct CertificateObjection {
  std::string where;
  std::string reason;
  bool is_too_much_work = false;
};

/// Examines the algebraic certificate of a proof by what symbolic/proof/README.md demands; nothing when it proves all
/// goals of the problem in every figure of the boxes that satisfies the hypotheses.
/// Preconditions: the proof has a certificate, and its points and hypotheses are the problem's and well-formed.
[[nodiscard]] std::optional<CertificateObjection> check_certificate(const Proof& proof, const Problem& problem,
                                                                    const Reliance& reliance);

/// Whether the figure of `certifier` satisfies all conditions that the certificate puts on a figure, with some choice
/// of signs for its roots: denominators and radicands, points determined by their equations and where they are meant to
/// be. What check_certificate() accepted in one figure holds in each of those. Preconditions as above.
[[nodiscard]] bool applies_to(const Proof& proof, const Problem& problem, const Certifier& certifier);

}  // namespace pappus::symbolic::checker
