// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "symbolic/core/result.h"
#include "symbolic/diagram/figure.h"
#include "symbolic/drawing/draw_figure.h"
#include "symbolic/language/problem.h"

namespace pappus::app {

/// Why `path` cannot receive a figure: an ending other than .svg, .png, .pdf, .tikz or .tex, or a missing folder.
[[nodiscard]] std::optional<symbolic::Failure> check_figure_path(const std::string& path);

/// Draws the figure in the format that the ending of `path` names, with the values of goals that are false in it.
/// Precondition: check_figure_path() had no objection.
[[nodiscard]] std::optional<symbolic::Failure> write_figure_file(const std::string& path,
                                                                 const symbolic::Problem& problem,
                                                                 const symbolic::Figure& figure,
                                                                 const symbolic::DrawingOptions& options);

}  // namespace pappus::app
