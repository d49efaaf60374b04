// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <variant>

#include "symbolic/core/check.h"

namespace pappus::symbolic {

/// Why something could not be done, in words for the person who asked for it.
struct Failure {
  std::string message;
};

/// A value or the reason why there is none. `Error` is `Failure` unless a richer type is named.
template <class Value, class Error = Failure>
class [[nodiscard]] Result {
 public:
  Result(Value value) : content_(std::in_place_index<0>, std::move(value)) {}  // NOLINT(google-explicit-constructor)
  Result(Error error) : content_(std::in_place_index<1>, std::move(error)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] bool has_value() const { return content_.index() == 0; }
  explicit operator bool() const { return has_value(); }

  /// Precondition: has_value().
  [[nodiscard]] const Value& value() const& {
    PAPPUS_CHECK(has_value());
    return std::get<0>(content_);
  }
  [[nodiscard]] Value& value() & {
    PAPPUS_CHECK(has_value());
    return std::get<0>(content_);
  }
  [[nodiscard]] Value&& value() && {
    PAPPUS_CHECK(has_value());
    return std::get<0>(std::move(content_));
  }
  /// Precondition: !has_value().
  [[nodiscard]] const Error& error() const {
    PAPPUS_CHECK(!has_value());
    return std::get<1>(content_);
  }

 private:
  std::variant<Value, Error> content_;
};

}  // namespace pappus::symbolic
