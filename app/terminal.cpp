// SPDX-License-Identifier: Apache-2.0
#include "app/terminal.h"

#include <algorithm>
#include <cstdlib>

#include <sys/ioctl.h>
#include <unistd.h>

namespace pappus::app {

bool output_is_terminal() { return ::isatty(STDOUT_FILENO) == 1; }

bool error_output_is_terminal() { return ::isatty(STDERR_FILENO) == 1; }

bool wants_color() {
  const char* refused = std::getenv("NO_COLOR");
  return output_is_terminal() && (refused == nullptr || *refused == '\0');
}

int text_columns() {
  winsize size{};
  if (!output_is_terminal() || ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 80;
  return std::clamp(static_cast<int>(size.ws_col), 60, 100);
}

}  // namespace pappus::app
