// SPDX-License-Identifier: Apache-2.0
// Stands in for mpi_messages.cpp in a build without MPI.
#include "app/cluster/rank_messages.h"

namespace pappus::app {

std::unique_ptr<RankMessages> start_mpi() { return nullptr; }

}  // namespace pappus::app
