// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "app/report/compare_series.h"
#include "app/report/run_series.h"
#include "app/report/text_report.h"

namespace pappus::app {

/// A cactus plot as an SVG document: problems solved (across) within so many seconds each (up, logarithmic), a curve
/// a series.
[[nodiscard]] std::string write_svg_cactus(const std::vector<RunSeries>& all);

/// The times of two series against each other as an SVG document, a point a problem, both axes logarithmic; what one
/// of them did not solve lies on its far border. Precondition: the report has a comparison.
[[nodiscard]] std::string write_svg_scatter(const Report& report);

/// The cactus, and beside it the scatter where there is a comparison, in one SVG document.
[[nodiscard]] std::string write_svg_report(const Report& report);

/// `text` with the characters that mean something to XML escaped.
[[nodiscard]] std::string escape_xml(const std::string& text);

}  // namespace pappus::app
