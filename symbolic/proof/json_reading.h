// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

/// How the readers of proof files take JSON apart. Heavy, for their source files alone.
namespace pappus::symbolic::json_reading {

using Json = nlohmann::json;

/// A fault of the text, with its place; caught where the reading began.
struct Fault {
  std::string place;
  std::string reason;
};

/// Parses the text. A key that stands twice in one object is a fault: readers differ in which of its values they take.
/// Throws Fault, or the library's own errors where the text is not JSON.
[[nodiscard]] Json parse_json(std::string_view text);

inline std::string at(const std::string& place, std::size_t index) { return place + "[" + std::to_string(index) + "]"; }

inline const Json* find(const Json& object, const char* key) {
  const auto entry = object.find(key);
  return entry == object.end() ? nullptr : &*entry;
}

inline const Json& require(const Json& object, const char* key, const std::string& place) {
  if (!object.is_object()) throw Fault{place, "an object is needed"};
  const Json* value = find(object, key);
  if (value == nullptr) throw Fault{place, std::string("'") + key + "' is missing"};
  return *value;
}

inline const std::string& string_in(const Json& value, const std::string& place) {
  if (!value.is_string()) throw Fault{place, "a string is needed"};
  return value.get_ref<const std::string&>();
}

inline const Json& array_in(const Json& value, std::size_t most, const std::string& place) {
  if (!value.is_array()) throw Fault{place, "an array is needed"};
  if (value.size() > most) throw Fault{place, "more than " + std::to_string(most) + " elements"};
  return value;
}

inline std::uint64_t number_in(const Json& value, const std::string& place) {
  if (!value.is_number_unsigned()) throw Fault{place, "a whole number is needed"};
  return value.get<std::uint64_t>();
}

}  // namespace pappus::symbolic::json_reading
