// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>
#include <cstdlib>

namespace pappus::symbolic {

/// Reports a broken invariant of the program itself and aborts, in every build.
[[noreturn]] inline void fail_invariant(const char* condition, const char* file, int line) {
  std::fprintf(stderr, "%s:%d: broken invariant: %s\n", file, line, condition);
  std::abort();
}

}  // namespace pappus::symbolic

/// Aborts unless `condition` holds. For invariants of the program, never for input.
#define PAPPUS_CHECK(condition) \
  ((condition) ? static_cast<void>(0) : ::pappus::symbolic::fail_invariant(#condition, __FILE__, __LINE__))
