// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "symbolic/core/result.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// A GeoGebra construction as a problem, with what was not understood.
struct ImportedProblem {
  Problem problem;
  std::vector<std::string> warnings;
};

/// Reads a .ggb file from its bytes. The problem is called as `file_name` without folders and ending; each Prove(…) is
/// a goal; a construction without one is a problem without goals.
[[nodiscard]] Result<ImportedProblem> read_ggb(std::string_view archive, const std::string& file_name);

/// The same from the text of geogebra.xml.
[[nodiscard]] Result<ImportedProblem> read_ggb_construction(std::string_view xml, const std::string& file_name);

}  // namespace pappus::symbolic
