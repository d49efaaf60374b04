// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "symbolic/algebra/variable_column.h"
#include "symbolic/core/ids.h"
#include "symbolic/core/roomy_vector.h"

namespace pappus::symbolic {

/// For every variable of a table a list of others, in order of arrival; all in one flat vector, so that they are copied
/// at once.
class UserLists {
 public:
  void add_main() { lists_.add_main({}); }
  void add_auxiliary() { lists_.add_auxiliary({}); }

  /// How often something was added to the variable's list.
  [[nodiscard]] std::size_t count(VariableId variable) const { return lists_[variable].count; }

  void add(VariableId variable, VariableId user) {
    const std::uint32_t node = new_node(user);
    List& list = lists_[variable];
    if (list.count++ == 0) {
      list.first = node;
    } else {
      nodes_[list.last].next = node;
    }
    list.last = node;
  }

  /// Empties the variable's list into `users`, which is replaced.
  void take(VariableId variable, std::vector<VariableId>& users) {
    users.clear();
    List& list = lists_[variable];
    if (list.count == 0) return;
    for (std::uint32_t at = list.first;; at = nodes_[at].next) {
      users.push_back(nodes_[at].user);
      if (at == list.last) break;
    }
    nodes_[list.last].next = free_;
    free_ = list.first;
    list = {};
  }

 private:
  static constexpr std::uint32_t kNone = ~std::uint32_t{0};
  struct Node {
    VariableId user;
    std::uint32_t next;
  };
  struct List {
    std::uint32_t first = kNone, last = kNone;
    std::uint32_t count = 0;
  };

  std::uint32_t new_node(VariableId user) {
    if (free_ == kNone) {
      nodes_.push_back({user, kNone});
      return static_cast<std::uint32_t>(nodes_.size() - 1);
    }
    const std::uint32_t node = free_;
    free_ = nodes_[node].next;
    nodes_[node] = {user, kNone};
    return node;
  }

  VariableColumn<List> lists_;
  RoomyVector<Node> nodes_;
  std::uint32_t free_ = kNone;  // a chain of nodes that no list holds
};

}  // namespace pappus::symbolic
