// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "app/result_record.h"
#include "symbolic/diagram/build_figure.h"
#include "symbolic/diagram/figure.h"
#include "symbolic/language/problem.h"
#include "symbolic/proof/proof.h"
#include "symbolic/rules/rule_family.h"

namespace pappus::app {

/// Which provers are asked.
enum class Method {
  kAuto,  ///< deductive, then auxiliary points for half of the time that is left, then algebraic
  kDeductive,
  kAlgebraic,
};

struct SolveOptions {
  Method method = Method::kDeductive;
  bool auxiliary_points = false;    ///< search for points where the rules saturate without the goal
  std::string guide = "heuristic";  ///< of the search: uniform or heuristic
  std::size_t attempts = 20000;     ///< sets of auxiliary points tried at most
  std::size_t threads = 1;          ///< of the search
  std::string strategy = "all";     ///< of the search: all, single, beams or random
  std::string without_family;       ///< a family of points that the search does not use; empty: none
  /// Told now and then, in a few words, how far a long search is; called from the calling thread.
  std::function<void(const std::string&)> on_progress;
  std::uint64_t seed = 1;
  double seconds = 0;                            ///< wall-clock limit of figure and proof together; 0 means none
  bool check = true;                             ///< hand each proof to the independent checker
  bool strict = false;                           ///< a goal that fails in some figure of the statement is refuted
  symbolic::RuleSelection rules = {};            ///< what the closure applies
  const std::atomic<bool>* cancelled = nullptr;  ///< may be null
};

/// What became of one problem.
struct Solution {
  ResultRecord record;
  std::string explanation;                 ///< what the search for auxiliary points tried; empty if there was none
  std::string message;                     ///< what a person is told when there is no proof; may have several lines
  std::optional<symbolic::Figure> figure;  ///< the reference figure, or the one in which the goal is false
  std::optional<symbolic::Proof> proof;    ///< set if and only if the status is kTheorem
};

/// Builds the figure, closes, extracts a proof and has it checked. Lets no exception out: what a library throws
/// becomes kError, want of memory kResourceOut. Safe to call from several threads at once.
[[nodiscard]] Solution solve_problem(const symbolic::Problem& problem, const SolveOptions& options);

/// Why there is no figure, for a person: "FILE:LINE:COL: …", with the clause and a caret below when one is to blame.
[[nodiscard]] std::string describe_figure_failure(const symbolic::Problem& problem,
                                                  const symbolic::FigureFailure& failure);

/// The record of an input that did not even parse; `message` as load_problems() gives it.
[[nodiscard]] ResultRecord input_error_record(const std::string& file, const std::string& message);

}  // namespace pappus::app
