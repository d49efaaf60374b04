// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

#include "symbolic/proof/certificate.h"
#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

/// The certificate as a JSON object, one point a line. Precondition: its points are among the proof's.
[[nodiscard]] std::string write_certificate_json(const AlgebraicCertificate& certificate, const Proof& proof);

/// Reads the value of "certificate"; `proof` has its points and hypotheses already. Throws json_reading::Fault.
///
/// Limits: one entry a point, 32 parameters, 8 roots. What is read names points, hypotheses and parameters that
/// exist; whether its texts are polynomials and prove anything is the checker's question.
[[nodiscard]] AlgebraicCertificate read_certificate_json(const nlohmann::json& value, const Proof& proof);

}  // namespace pappus::symbolic
