// SPDX-License-Identifier: Apache-2.0
#include <cstdio>

#include "app/command.h"
#include "app/exit_status.h"
#include "symbolic/core/printable.h"

namespace pappus::app {

int refuse(const std::string& message) {
  // A hint where to find help has a line of its own; names of files and options have not.
  const std::size_t hint = message.rfind("\nTry 'pappus");
  std::fprintf(stderr, "pappus: %s\n", symbolic::printable(message.substr(0, hint)).c_str());
  if (hint != std::string::npos) std::fprintf(stderr, "%s\n", symbolic::printable(message.substr(hint + 1)).c_str());
  return kExitBadInput;
}

}  // namespace pappus::app
