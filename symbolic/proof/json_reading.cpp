// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/json_reading.h"

#include <set>
#include <vector>

namespace pappus::symbolic::json_reading {

Json parse_json(std::string_view text) {
  std::vector<std::set<std::string>> keys;  // of the objects that are open
  const Json::parser_callback_t watch_keys = [&keys](int depth, Json::parse_event_t event, Json& parsed) {
    static_cast<void>(depth);
    if (event == Json::parse_event_t::object_start) keys.emplace_back();
    if (event == Json::parse_event_t::object_end) keys.pop_back();
    if (event == Json::parse_event_t::key) {
      const auto& key = parsed.get_ref<const std::string&>();
      if (!keys.back().insert(key).second) throw Fault{"document", "the key '" + key + "' is given twice"};
    }
    return true;
  };
  return Json::parse(text.begin(), text.end(), watch_keys);
}

}  // namespace pappus::symbolic::json_reading
