// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "symbolic/fuzzing/dice.h"
#include "symbolic/proof/certificate.h"

namespace pappus::symbolic {

/// Changes one thing in the certificate of a problem with so many points and hypotheses: the frame, a parameter, a
/// root, a coordinate, an equation, a goal, the order or number of points.
void mutate_certificate(AlgebraicCertificate& certificate, std::size_t points, std::size_t hypotheses, Dice& dice);

}  // namespace pappus::symbolic
