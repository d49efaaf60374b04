// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/core/result.h"
#include "symbolic/language/problem.h"
#include "symbolic/language/statement_syntax.h"

namespace pappus::symbolic {

/// Whether a name that is not known may stand for the same name in lower case (goals of some published
/// problems write their points in upper case).
enum class LetterCase : std::uint8_t { kExact, kFolded };

/// The points of a problem while it is read, in order of construction.
class PointNames {
 public:
  static constexpr std::size_t kMost = 200;

  /// The id of a new point; an error when `word` is no identifier, names a point already, or is one too many.
  [[nodiscard]] Result<PointId, InputError> add(const Word& word, std::string_view name);
  [[nodiscard]] Result<PointId, InputError> find(const Word& word, LetterCase letter_case) const;
  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }

 private:
  std::vector<std::string> names_;
  std::map<std::string, PointId, std::less<>> id_of_;
};

}  // namespace pappus::symbolic
