// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "symbolic/core/result.h"

namespace pappus::symbolic {

/// Bounds of a GeoGebra archive, against files that are made to exhaust the reader. Real files stay far below.
inline constexpr std::size_t kMostArchiveBytes = std::size_t{64} << 20U;
inline constexpr std::size_t kMostArchiveEntries = 1000;
inline constexpr std::size_t kMostXmlBytes = std::size_t{8} << 20U;
/// Of the size of geogebra.xml to its size in the archive; XML of constructions stays below 30.
inline constexpr std::size_t kMostCompression = 200;

/// Whether the bytes start like a ZIP archive.
[[nodiscard]] bool is_archive(std::string_view bytes);

/// The text of geogebra.xml in the archive; other entries are not looked at. Fails on what is no archive, on an
/// archive without that entry, on an encrypted one, and beyond the bounds above.
[[nodiscard]] Result<std::string> read_ggb_xml(std::string_view archive);

/// An archive that holds `xml` as geogebra.xml. The same text gives the same bytes.
[[nodiscard]] Result<std::string> make_ggb_archive(std::string_view xml);

}  // namespace pappus::symbolic
