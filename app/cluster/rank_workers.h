// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "app/batch/workforce.h"
#include "app/cluster/rank_messages.h"
#include "app/worker/local_workers.h"

namespace pappus::app {

/// The workers of all other ranks, as rank 0 sees them. Each rank works on `jobs` problems at a time and gets the next
/// when one is done, so that a slow machine holds up nobody.
class RankWorkers : public Workforce {
 public:
  /// Precondition: this is rank 0 of at least two, and the others run serve_rank().
  RankWorkers(RankMessages& messages, std::size_t jobs);

  [[nodiscard]] bool has_room() const override;
  void begin(WorkerTask task) override;
  [[nodiscard]] symbolic::Result<std::vector<TaskOutcome>> wait(std::chrono::milliseconds longest) override;
  std::vector<TaskOutcome> stop() override;

 private:
  RankMessages& messages_;
  std::vector<std::size_t> room_;  // problems that each rank could take now
  bool over_ = false;
};

/// The life of a rank that works: solves in processes of its own what rank 0 sends, until rank 0 says that it is over.
/// Its workers that die are replaced here. Returns the exit status.
int serve_rank(RankMessages& messages, const LocalWorkersOptions& options);

}  // namespace pappus::app
