// SPDX-License-Identifier: Apache-2.0
#include <filesystem>

#include <dlfcn.h>

#include "app/cluster/mpi_module.h"

namespace pappus::app {

using symbolic::Failure;
using symbolic::Result;

Result<std::unique_ptr<RankMessages>> start_mpi() {
  namespace fs = std::filesystem;
  std::error_code error;
  const fs::path module = fs::read_symlink("/proc/self/exe", error).parent_path() / kMpiModule;
  if (!fs::exists(module, error)) {
    return Failure{"this program was built without MPI (libopenmpi-dev, -DPAPPUS_MPI=ON)"};
  }
  // Global: Open MPI loads modules of its own, which look for its functions there.
  void* library = ::dlopen(module.c_str(), RTLD_NOW | RTLD_GLOBAL);
  void* start = library != nullptr ? ::dlsym(library, kMpiModuleStart) : nullptr;
  if (start == nullptr) return Failure{std::string("MPI cannot be started: ") + ::dlerror()};
  return std::unique_ptr<RankMessages>(reinterpret_cast<decltype(&pappus_start_mpi)>(start)());
}

}  // namespace pappus::app
