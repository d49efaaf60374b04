// SPDX-License-Identifier: Apache-2.0
#include "symbolic/search/auxiliary_search.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <numeric>
#include <thread>
#include <utility>

#include "symbolic/core/random.h"
#include "symbolic/diagram/extend_figure.h"
#include "symbolic/search/generate_candidates.h"

namespace pappus::symbolic {
namespace {

/// A set of points that has been tried, and how much followed from it.
struct Tried {
  std::vector<Candidate> points;
  double yield = 0;  ///< facts derived beyond those that define the points
};

/// The facts of a candidate for the figure with `shift` more points than it was made for.
Candidate moved(Candidate candidate, std::size_t points, std::size_t shift) {
  for (Fact& fact : candidate.facts) {
    for (PointId& point : fact.points) {
      if (point.index() == points) point = PointId(points + shift);
    }
  }
  return candidate;
}

class AuxiliarySearch {
 public:
  AuxiliarySearch(const Closure& root, std::span<const Fact> goals, const Guide& guide, const SearchOptions& options)
      : root_(root), goals_(goals), guide_(guide), options_(options), random_(options.seed) {}

  SearchOutcome run() {
    const std::vector<Candidate> first = ranked_candidates(root_, 0);
    root_candidates_ = first;
    outcome_.report.candidates = first.size();
    std::vector<std::vector<Candidate>> sets;
    for (const Candidate& candidate : first) sets.push_back({candidate});
    std::vector<Tried> tried = sweep(std::move(sets), SearchStrategy::kSweep);
    std::vector<std::vector<Tried>> levels{std::move(tried)};  // by number of points, less one
    const bool goes_on = (options_.beams || options_.random_sets) && options_.most_points > 1 && !first.empty();
    std::size_t before = std::numeric_limits<std::size_t>::max();
    for (std::size_t width = 8; goes_on && !is_over() && outcome_.attempts != before; width *= 2) {
      before = outcome_.attempts;
      for (std::size_t depth = 2; depth <= options_.most_points && !is_over(); ++depth) {
        if (levels.size() < depth) levels.emplace_back();
        if (options_.beams) grow_beam(levels[depth - 2], levels[depth - 1], width);
        if (options_.random_sets) random_sets(width);
      }
    }
    outcome_.status = !outcome_.points.empty() ? SearchStatus::kFound
                      : is_cancelled()         ? SearchStatus::kInterrupted
                      : out_of_time()          ? SearchStatus::kTimeout
                                               : SearchStatus::kExhausted;
    return std::move(outcome_);
  }

 private:
  using Clock = std::chrono::steady_clock;
  static constexpr std::size_t kBatch = 64;
  /// Of each set in a beam; and as many random sets are tried for it, so that both get their share.
  static constexpr std::size_t kContinuations = 64;

  [[nodiscard]] double elapsed() const { return std::chrono::duration<double>(Clock::now() - start_).count(); }
  [[nodiscard]] bool out_of_time() const { return options_.seconds > 0 && elapsed() > options_.seconds; }
  [[nodiscard]] bool is_cancelled() const {
    return options_.cancelled != nullptr && options_.cancelled->load(std::memory_order_relaxed);
  }
  [[nodiscard]] bool is_over() const {
    return !outcome_.points.empty() || outcome_.attempts >= options_.attempts || is_cancelled() || out_of_time();
  }

  /// Best first; equal scores in the order of generation.
  std::vector<Candidate> ranked_candidates(const Closure& closure, std::size_t first_point) const {
    std::vector<Candidate> candidates = generate_candidates(closure, {first_point});
    const GuideContext context{closure, goals_};
    for (Candidate& proposed : guide_.propose(context)) candidates.push_back(std::move(proposed));
    if (options_.left_out)
      std::erase_if(candidates, [this](const Candidate& each) { return each.family == *options_.left_out; });
    std::vector<double> scores(candidates.size());
    guide_.score(context, candidates, scores);
    std::vector<std::size_t> order(candidates.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&scores](std::size_t l, std::size_t r) { return scores[l] > scores[r]; });
    std::vector<Candidate> ranked;
    ranked.reserve(order.size());
    for (const std::size_t i : order) ranked.push_back(std::move(candidates[i]));
    return ranked;
  }

  struct Attempt {
    bool found = false;
    double yield = -1;  // negative: a point could not be added
  };

  [[nodiscard]] Attempt attempt(const std::vector<Candidate>& points) const {
    std::optional<Closure> closure = with_point(root_, points.front());
    for (std::size_t i = 1; i < points.size() && closure; ++i) closure = with_point(*closure, points[i]);
    if (!closure) return {};
    double given = static_cast<double>(root_.state().log().size());
    for (const Candidate& point : points) given += static_cast<double>(point.facts.size());
    ClosureOptions limits;
    limits.cancelled = options_.cancelled;
    if (options_.seconds > 0) limits.seconds = std::max(0.01, options_.seconds - elapsed());
    const ClosureOutcome outcome = closure->run(goals_, limits);
    if (outcome.status == ClosureStatus::kInconsistent) return {};
    return {outcome.status == ClosureStatus::kGoalsReached, static_cast<double>(closure->state().log().size()) - given};
  }

  /// Tries the sets in order, a batch at a time; returns those that could be added.
  std::vector<Tried> sweep(std::vector<std::vector<Candidate>> sets, SearchStrategy strategy) {
    std::vector<Tried> tried;
    for (std::size_t begin = 0; begin < sets.size() && !is_over(); begin += kBatch) {
      const std::size_t end = std::min({begin + kBatch, sets.size(), begin + options_.attempts - outcome_.attempts});
      std::vector<Attempt> results(end - begin);
      const std::size_t points = sets[begin].size();
      std::atomic<std::size_t> next{begin};
      const auto work = [&] {
        for (std::size_t i = next++; i < end; i = next++) {
          if (!is_cancelled() && !out_of_time()) results[i - begin] = attempt(sets[i]);
        }
      };
      {
        std::vector<std::jthread> workers;
        for (std::size_t t = 1; t < options_.threads; ++t) workers.emplace_back(work);
        work();
      }
      for (std::size_t i = begin; i < end; ++i) {
        ++outcome_.attempts;
        outcome_.report.add(sets[i], strategy, results[i - begin].yield);
        if (results[i - begin].found) {
          outcome_.points = std::move(sets[i]);
          return tried;
        }
        if (results[i - begin].yield >= 0) tried.push_back({std::move(sets[i]), results[i - begin].yield});
      }
      if (options_.on_progress) {
        const auto& best = outcome_.report.best;
        options_.on_progress({outcome_.attempts, points, elapsed(), best.empty() ? 0 : best.front().yield});
      }
    }
    return tried;
  }

  /// Continues the `width` most fruitful sets of one level; what is continued leaves its level.
  void grow_beam(std::vector<Tried>& from, std::vector<Tried>& into, std::size_t width) {
    std::ranges::stable_sort(from, [](const Tried& left, const Tried& right) { return left.yield > right.yield; });
    const std::size_t count = std::min(width, from.size());
    std::vector<Tried> chosen(std::make_move_iterator(from.begin()),
                              std::make_move_iterator(from.begin() + static_cast<std::ptrdiff_t>(count)));
    from.erase(from.begin(), from.begin() + static_cast<std::ptrdiff_t>(count));
    for (const Tried& base : chosen) {
      if (is_over()) return;
      std::optional<Closure> closure = with_point(root_, base.points.front());
      for (std::size_t i = 1; i < base.points.size() && closure; ++i) closure = with_point(*closure, base.points[i]);
      if (!closure) continue;
      static_cast<void>(closure->run({}, {}));
      std::vector<Candidate> next = ranked_candidates(*closure, closure->state().figure().point_count() - 1);
      if (next.size() > kContinuations) next.resize(kContinuations);
      std::vector<std::vector<Candidate>> sets;
      for (Candidate& candidate : next) {
        sets.push_back(base.points);
        sets.back().push_back(std::move(candidate));
      }
      for (Tried& each : sweep(std::move(sets), SearchStrategy::kBeam)) into.push_back(std::move(each));
    }
  }

  /// Sets of two to most_points candidates of the root, drawn with weights that fall with the rank.
  void random_sets(std::size_t width) {
    if (is_over()) return;
    const std::size_t points = root_.state().figure().point_count();
    std::vector<std::vector<Candidate>> sets;
    for (std::size_t s = 0; s < width * kContinuations; ++s) {
      const std::size_t size = 2 + random_.next() % (options_.most_points - 1);
      std::vector<std::size_t> chosen;
      for (std::size_t i = 0; i < size; ++i) {
        // Log-uniform ranks: the first ten are drawn as often as the next ninety.
        const double rank =
            std::exp(random_.uniform() * std::log(static_cast<double>(root_candidates_.size()) + 1)) - 1;
        const std::size_t pick = std::min(static_cast<std::size_t>(rank), root_candidates_.size() - 1);
        if (std::ranges::find(chosen, pick) == chosen.end()) chosen.push_back(pick);
      }
      std::vector<Candidate> set;
      for (std::size_t i = 0; i < chosen.size(); ++i) set.push_back(moved(root_candidates_[chosen[i]], points, i));
      if (set.size() > 1) sets.push_back(std::move(set));
    }
    static_cast<void>(sweep(std::move(sets), SearchStrategy::kRandom));
  }

  const Closure& root_;
  std::span<const Fact> goals_;
  const Guide& guide_;
  const SearchOptions& options_;
  SplitMix64 random_;
  Clock::time_point start_ = Clock::now();
  std::vector<Candidate> root_candidates_;
  SearchOutcome outcome_;
};

}  // namespace

std::optional<Closure> with_point(const Closure& closure, const Candidate& point) {
  auto figure = extend_figure(closure.state().figure(), point.facts, point.place);
  if (!figure) return std::nullopt;
  Closure extended = closure;
  extended.extend(std::move(*figure));
  for (const Fact& fact : point.facts) extended.assume(fact);
  return extended;
}

SearchOutcome search_auxiliary(const Closure& closure, std::span<const Fact> goals, const Guide& guide,
                               const SearchOptions& options) {
  return AuxiliarySearch(closure, goals, guide, options).run();
}

}  // namespace pappus::symbolic
