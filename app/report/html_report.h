// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/report/text_report.h"

namespace pappus::app {

/// One HTML page that needs no other file: tables, plots, comparison, and every problem with its outcome.
[[nodiscard]] std::string write_html_report(const Report& report);

}  // namespace pappus::app
