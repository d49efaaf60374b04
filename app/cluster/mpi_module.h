// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cluster/rank_messages.h"

/// What the module pappus_mpi offers: joins the ranks of this run. The caller deletes the result.
extern "C" pappus::app::RankMessages* pappus_start_mpi();

namespace pappus::app {

/// The file of the module, in the folder of the program.
inline constexpr const char* kMpiModule = "pappus_mpi.so";
/// The name of pappus_start_mpi() in it.
inline constexpr const char* kMpiModuleStart = "pappus_start_mpi";

}  // namespace pappus::app
