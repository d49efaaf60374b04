// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "symbolic/engine/closure.h"
#include "symbolic/facts/fact.h"
#include "symbolic/search/candidate.h"

namespace pappus::symbolic {

/// What a guide may look at: a saturated closure and the goals that it does not contain.
struct GuideContext {
  const Closure& closure;
  std::span<const Fact> goals;
};

/// The port by which judgement enters the search: it ranks candidates and may add its own. It cannot make a proof
/// wrong.
///
/// Implementations are immutable while a search runs: they are called from several threads at once, and equal input
/// must get equal answers.
class Guide {
 public:
  Guide() = default;
  Guide(const Guide& other) = delete;
  Guide& operator=(const Guide& other) = delete;
  virtual ~Guide() = default;

  /// One number a candidate: higher ones are tried earlier. Precondition: `scores` is as long as `candidates`.
  virtual void score(const GuideContext& context, std::span<const Candidate> candidates,
                     std::span<double> scores) const = 0;
  /// Candidates that the families did not come up with. Each is checked like any other.
  [[nodiscard]] virtual std::vector<Candidate> propose(const GuideContext& context) const;
};

/// All candidates alike, so that they are tried in the order of generation.
class UniformGuide final : public Guide {
 public:
  void score(const GuideContext& context, std::span<const Candidate> candidates,
             std::span<double> scores) const override;
};

/// By coincidences, by how often the kind of point helps, and by nearness to the goal's points.
class HeuristicGuide final : public Guide {
 public:
  void score(const GuideContext& context, std::span<const Candidate> candidates,
             std::span<double> scores) const override;
};

}  // namespace pappus::symbolic
