// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>

#include "app/solve_problem.h"

namespace pappus::app {

/// Runs `work(0)`, `work(1)`, … on `jobs` threads and hands every result to `emit`, in order, on the calling thread,
/// as soon as all earlier ones are there. What is emitted does not depend on the number of jobs.
///
/// No new work begins once `cancelled` is set or `emit` has returned false; work that has begun is waited for, and
/// emitted in the first case. Returns the number of results emitted. `work` must not throw.
std::size_t run_ordered(std::size_t count, std::size_t jobs, const std::atomic<bool>& cancelled,
                        const std::function<Solution(std::size_t)>& work,
                        const std::function<bool(std::size_t, Solution&)>& emit);

}  // namespace pappus::app
