// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "symbolic/drawing/scene.h"

namespace pappus::symbolic {

/// An SVG 1.1 document; `title` becomes its title element.
[[nodiscard]] std::string write_svg(const Scene& scene, const std::string& title);

/// A LaTeX document of class standalone; the page becomes 14 cm wide.
[[nodiscard]] std::string write_tikz(const Scene& scene);

/// `value` with at most two decimals and a point, whatever the locale: "12.5", "0", "-3.25".
[[nodiscard]] std::string short_decimal(double value);

}  // namespace pappus::symbolic
