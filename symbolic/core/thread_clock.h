// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ctime>

namespace pappus::symbolic {

/// Processor time of the calling thread so far, in seconds. For reports alone: no result may depend on it.
[[nodiscard]] inline double thread_seconds() {
  timespec now{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

}  // namespace pappus::symbolic
