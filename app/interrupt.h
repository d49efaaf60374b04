// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>

namespace pappus::app {

/// From here on the first SIGINT or SIGTERM only sets the flag that is returned, and long work stops at its next
/// look at it. A further signal two seconds later or more ends the process at once.
/// The flag lives as long as the process; calling again returns the same one.
const std::atomic<bool>& catch_interrupts();

}  // namespace pappus::app
