// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <utility>

#include "symbolic/check/certify.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

/// Hypotheses that certainly do not hold together, in a sentence: "premises p2 and p3 contradict each other: …" where
/// an exact linear combination of them is false, "premises p2 and p3 hold together in no exact figure near this one: …"
/// where one of them fails in the exact figure of the others (symbolic/proof/README.md, "Existence of the figure").
/// Nothing when neither shows; that does not mean that there is a figure.
/// Preconditions: facts are well-formed equations or incidences of the points; coordinates are decimals as in a proof.
[[nodiscard]] std::optional<std::string> find_contradiction(
    std::span<const Fact> hypotheses, std::span<const std::string> point_names,
    std::span<const std::pair<std::string, std::string>> coordinates);

namespace checker {

/// The same in the boxes of a figure, as written and with room.
[[nodiscard]] std::optional<std::string> find_contradiction(std::span<const Fact> hypotheses,
                                                            std::span<const std::string> point_names,
                                                            const Certifier& as_written, const Certifier& certifier);

}  // namespace checker
}  // namespace pappus::symbolic
