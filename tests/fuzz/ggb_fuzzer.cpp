// SPDX-License-Identifier: Apache-2.0
// A GeoGebra file from anybody: as an archive, and its geogebra.xml alone, since few mutations of packed data are still
// an archive. What comes out is printed and read again.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "symbolic/exchange/ggb_archive.h"
#include "symbolic/exchange/read_ggb.h"
#include "tests/fuzz/read_back.h"

namespace pappus::symbolic {
namespace {

void try_problem(const Result<ImportedProblem>& imported) {
  if (imported && !imported.value().problem.clauses.empty()) check_reading_back(imported.value().problem);
}

void try_file(std::string_view bytes) {
  if (is_archive(bytes)) return try_problem(read_ggb(bytes, "fuzz.ggb"));
  const Result<ImportedProblem> direct = read_ggb_construction(bytes, "fuzz.ggb");
  try_problem(direct);
  const Result<std::string> packed = make_ggb_archive(bytes);
  if (!packed) return;
  const Result<std::string> unpacked = read_ggb_xml(packed.value());
  // An archive of well-packed text is refused; one that is read holds what was put in.
  if (unpacked) PAPPUS_CHECK(unpacked.value() == bytes);
}

}  // namespace
}  // namespace pappus::symbolic

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  pappus::symbolic::try_file(std::string_view(reinterpret_cast<const char*>(data), size));
  return 0;
}
