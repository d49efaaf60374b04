// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <utility>

#include "symbolic/core/ids.h"
#include "symbolic/core/roomy_vector.h"

namespace pappus::symbolic {

/// The id of the first auxiliary unknown of a table. Ids below are the main unknowns (one a pair of points, at
/// most 256 points), so that both kinds can grow without renumbering the other.
inline constexpr std::size_t kFirstAuxiliary = 1U << 15U;

/// One value for every unknown of a linear table, main and auxiliary ones in a dense range each.
template <class Value>
class VariableColumn {
 public:
  [[nodiscard]] const Value& operator[](VariableId variable) const {
    const std::size_t index = variable.index();
    return index < kFirstAuxiliary ? main_[index] : auxiliary_[index - kFirstAuxiliary];
  }
  [[nodiscard]] Value& operator[](VariableId variable) { return const_cast<Value&>(std::as_const(*this)[variable]); }
  VariableId add_main(Value value) {
    main_.push_back(std::move(value));
    return VariableId(main_.size() - 1);
  }
  VariableId add_auxiliary(Value value) {
    auxiliary_.push_back(std::move(value));
    return VariableId(kFirstAuxiliary + auxiliary_.size() - 1);
  }
  [[nodiscard]] std::size_t main_count() const { return main_.size(); }
  [[nodiscard]] std::size_t auxiliary_count() const { return auxiliary_.size(); }

 private:
  RoomyVector<Value> main_;
  RoomyVector<Value> auxiliary_;
};

}  // namespace pappus::symbolic
