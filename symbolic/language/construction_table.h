// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace pappus::symbolic {

/// A construction as the tables write it; construction_library.cpp reads it once.
///
/// `parameters`: names in the order of the arguments; "+x" is a new point, "angle:y", "ratio:r" and
/// "length:r" are constants. The fact columns hold facts over these names, separated by commas.
struct ConstructionRow {
  std::string_view name;
  std::string_view parameters;
  std::string_view requirements;
  std::string_view hypotheses;
  std::string_view meaning;
  std::string_view order = {};
  /// "b a x y": the ray BX is the ray BA turned counter-clockwise by the constant Y.
  std::string_view turned_ray = {};
};

/// Polygons and whole figures drawn from nothing or from a base.
[[nodiscard]] std::span<const ConstructionRow> polygon_constructions();
/// Points of lines and circles, which other constructions may be combined with.
[[nodiscard]] std::span<const ConstructionRow> locus_constructions();
/// Points that the given ones determine: centres, feet, intersections, tangents.
[[nodiscard]] std::span<const ConstructionRow> center_constructions();
/// Points given by angles, ratios, similar triangles or numbers.
[[nodiscard]] std::span<const ConstructionRow> measure_constructions();

}  // namespace pappus::symbolic
