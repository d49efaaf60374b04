// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace pappus::app {

/// The files that `bench` measures when none is named, where the source tree was when the program was built. The list
/// is fixed, so that a new problem file does not change the signature until it is put on the list.
[[nodiscard]] std::vector<std::string> standard_bench_files();

}  // namespace pappus::app
