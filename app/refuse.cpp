// SPDX-License-Identifier: Apache-2.0
#include <cstdio>

#include "app/command.h"
#include "app/exit_status.h"

namespace pappus::app {

int refuse(const std::string& message) {
  std::fprintf(stderr, "pappus: %s\n", message.c_str());
  return kExitBadInput;
}

}  // namespace pappus::app
