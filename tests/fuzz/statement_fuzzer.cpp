// SPDX-License-Identifier: Apache-2.0
// One statement alone, so that all mutations go into clauses and goals; read, printed and read again.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "tests/fuzz/read_back.h"

namespace pappus::symbolic {
namespace {

void try_statement(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  const auto problems = parse_problems("name\n" + text + "\n", "fuzz");
  if (!problems) return;
  for (const Problem& problem : problems.value()) {
    check_reading_back(problem);
    const Problem renamed = rename_points(problem);
    PAPPUS_CHECK(renamed.hypotheses == problem.hypotheses);
  }
}

}  // namespace
}  // namespace pappus::symbolic

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  pappus::symbolic::try_statement(std::string(reinterpret_cast<const char*>(data), size));
  return 0;
}
