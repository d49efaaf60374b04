// SPDX-License-Identifier: Apache-2.0
#include "app/worker/process_memory.h"

#include <cstdio>
#include <memory>
#include <string>

#include <sys/resource.h>
#include <unistd.h>

namespace pappus::app {

namespace {

struct FileCloser {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, FileCloser>;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kHasShadowMemory = true;
#else
constexpr bool kHasShadowMemory = false;
#endif

}  // namespace

long peak_memory_mb() {
  // Not getrusage(): its maximum also counts what the process that started this one had in memory.
  const File status(std::fopen("/proc/self/status", "re"));
  char line[256];
  long kilobytes = 0;
  while (status && std::fgets(line, sizeof line, status.get()) != nullptr) {
    if (std::sscanf(line, "VmHWM: %ld", &kilobytes) == 1) return kilobytes / 1024;
  }
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
}

void reset_peak_memory() {
  const File clear(std::fopen("/proc/self/clear_refs", "we"));
  if (clear) std::fputs("5", clear.get());
}

long resident_memory_mb(pid_t process) {
  const File statm(std::fopen(("/proc/" + std::to_string(process) + "/statm").c_str(), "re"));
  long size = 0;
  long resident = 0;
  if (!statm || std::fscanf(statm.get(), "%ld %ld", &size, &resident) != 2) return 0;
  return resident * (::sysconf(_SC_PAGESIZE) / 1024) / 1024;
}

void limit_own_memory(long megabytes) {
  if (kHasShadowMemory) return;
  // RLIMIT_DATA, not RLIMIT_AS: it leaves out mapped libraries and address space that is only reserved.
  const auto bytes = static_cast<rlim_t>(megabytes) << 20U;
  const rlimit limit{bytes, bytes};
  ::setrlimit(RLIMIT_DATA, &limit);
}

}  // namespace pappus::app
