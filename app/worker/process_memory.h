// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

namespace pappus::app {

/// The most memory this process has had resident since its start or the last reset_peak_memory(), in MiB.
[[nodiscard]] long peak_memory_mb();

/// Lets the peak start again from what is resident now, so that a process that works on many problems can tell the
/// need of each. Where the kernel does not offer it (proc(5), clear_refs), the peak goes on.
void reset_peak_memory();

/// Resident memory of a process in MiB; 0 when there is no such process.
[[nodiscard]] long resident_memory_mb(pid_t process);

/// From here on this process gets no more than so many MiB of private writable memory: what asks for more fails.
/// Does nothing under the address sanitizers, whose shadow memory alone is larger than any limit.
void limit_own_memory(long megabytes);

}  // namespace pappus::app
