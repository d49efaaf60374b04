// SPDX-License-Identifier: Apache-2.0
// A worker of batch that does to some problems, by their names, what a worker must never do. For tests alone: the
// program itself has no such behaviour, batch is told to run this one by --worker.
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include <gmp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <CLI/CLI.hpp>

#include "app/worker/make_worker_command.h"
#include "app/worker/serve_tasks.h"
#include "app/worker/solve_task.h"

namespace pappus::app {

namespace {

/// Keeps the processor busy and never looks at the clock.
[[noreturn]] void loop() {
  volatile unsigned long count = 0;
  while (true) count = count + 1;
}

/// Takes page after page, a MiB at a time, and lets nothing go.
void eat_memory() {
  constexpr std::size_t kChunk = std::size_t{1} << 20U;
  std::vector<std::unique_ptr<char[]>> eaten;
  while (true) {
    eaten.push_back(std::make_unique<char[]>(kChunk));
    for (std::size_t i = 0; i < kChunk; i += 1024) eaten.back()[i] = 1;
  }
}

/// A library in C that aborts when there is no memory.
void eat_memory_in_a_library() {
  mpz_t number;
  mpz_init2(number, mp_bitcnt_t{1} << 36U);  // 8 GiB
}

void fill_disk(const std::string& beside) {
  std::ofstream file(beside + ".filling", std::ios::binary);
  const std::string block(1 << 16, 'x');
  while (file.write(block.data(), static_cast<std::streamsize>(block.size())).flush()) {
  }
}

TaskOutcome solve_badly(const WorkerTask& task, const SolveOptions& options) {
  const std::string fault = task.name.substr(0, task.name.find('-'));
  if (fault == "segfault") std::raise(SIGSEGV);
  if (fault == "invariant") PAPPUS_CHECK(task.name.empty());
  if (fault == "loop") loop();
  if (fault == "sleep") ::sleep(3600);
  if (fault == "memory") eat_memory();
  if (fault == "library_memory") eat_memory_in_a_library();
  if (fault == "exit") std::exit(3);
  if (fault == "garbage") ::send(kWorkerChannel, "{]\n", 3, 0);
  if (fault == "killed_once") {
    const std::string mark = task.proof_path + ".killed";
    if (::access(mark.c_str(), F_OK) != 0) {
      std::ofstream{mark};
      std::raise(SIGKILL);
    }
  }
  if (fault == "killed") std::raise(SIGKILL);
  if (fault == "fill_disk") fill_disk(task.proof_path);
  return solve_task(task, options);
}

}  // namespace

}  // namespace pappus::app

int main(int argument_count, char** arguments) {
  CLI::App application("A worker that fails on purpose.");
  const pappus::app::Command command = pappus::app::make_worker_command(application, pappus::app::solve_badly);
  CLI11_PARSE(application, argument_count, arguments);
  return command.run();
}
