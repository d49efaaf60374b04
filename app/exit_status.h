// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace pappus::app {

/// What the process returns to its caller. Other programs rely on the numbers.
enum ExitStatus : int {
  kExitSuccess = 0,        ///< proved, accepted, drawn; a batch that finished
  kExitNotProved = 1,      ///< solve: refuted, gave up or out of time; check: refused
  kExitBadInput = 2,       ///< bad usage, bad input, or an output that cannot be written
  kExitUnsolved = 3,       ///< batch --fail-on-unsolved with a problem that was not proved
  kExitInterrupted = 130,  ///< batch stopped by a signal, results kept
};

}  // namespace pappus::app
