// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "symbolic/core/result.h"
#include "symbolic/exchange/conversion.h"
#include "symbolic/language/problem.h"

namespace pappus::app {

/// Formats that say what a problem is; pictures are in figure_file.h.
enum class ProblemFormat : std::uint8_t { kGeo, kAlphaGeometry, kAlphaGeometry2, kNewclid, kGgb, kGclc, kLean };

/// "geo", "alphageometry", "alphageometry2", "newclid", "ggb", "gclc", "lean".
[[nodiscard]] std::optional<ProblemFormat> find_problem_format(std::string_view name);
/// By the ending of a file's name: .geo, .txt (AlphaGeometry), .ggb, .gcl, .gclc, .lean.
[[nodiscard]] std::optional<ProblemFormat> problem_format_of(const std::string& path);
/// What stands once at the top of a file of this format.
[[nodiscard]] std::string file_header(ProblemFormat format);
/// Whether a file of this format may hold several problems.
[[nodiscard]] bool holds_several(ProblemFormat format);

/// The problem in the format. Formats with coordinates need a figure, which is drawn from `seed`; AlphaGeometry 2
/// does without, with a warning, when none can be drawn.
[[nodiscard]] symbolic::Result<symbolic::Conversion> convert_problem(const symbolic::Problem& problem,
                                                                     ProblemFormat format, std::uint64_t seed,
                                                                     const std::atomic<bool>& interrupted);

}  // namespace pappus::app
