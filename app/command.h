// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

namespace CLI {
class App;
}

namespace pappus::app {

/// A subcommand and what it does once its options are parsed; `run` returns the exit status.
struct Command {
  CLI::App* arguments = nullptr;
  std::function<int()> run;
};

/// Prints "pappus: MESSAGE" on standard error and returns kExitBadInput.
[[nodiscard]] int refuse(const std::string& message);

/// Each adds its subcommand to `parent`, which must outlive the result.
[[nodiscard]] Command make_solve_command(CLI::App& parent);
[[nodiscard]] Command make_batch_command(CLI::App& parent);
[[nodiscard]] Command make_worker_command(CLI::App& parent);
[[nodiscard]] Command make_report_command(CLI::App& parent);
[[nodiscard]] Command make_merge_command(CLI::App& parent);
[[nodiscard]] Command make_bench_command(CLI::App& parent);
[[nodiscard]] Command make_check_command(CLI::App& parent);
[[nodiscard]] Command make_draw_command(CLI::App& parent);
[[nodiscard]] Command make_fuzz_command(CLI::App& parent);
[[nodiscard]] Command make_convert_command(CLI::App& parent);

}  // namespace pappus::app
