// SPDX-License-Identifier: Apache-2.0
#include "symbolic/scope/verdict_scope.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

#include "symbolic/check/check_proof.h"
#include "symbolic/engine/auxiliary_figure.h"
#include "symbolic/proof/step_reason.h"
#include "symbolic/scope/draft_truth.h"
#include "symbolic/scope/statement_figures.h"

namespace pappus::symbolic {
namespace {

/// With fewer figures than this nothing is said of all.
constexpr std::size_t kFewestFigures = 3;
/// Figures that are enclosed for conditions which doubles do not decide.
constexpr std::size_t kMostEnclosed = 8;

using Draft = std::span<const Complex<double>>;

StatementFigureOptions figure_options(const ScopeOptions& options) {
  return {.figures = options.figures,
          .are_drawn = options.are_drawn,
          .seed = options.seed,
          .seconds = options.seconds,
          .cancelled = options.cancelled};
}

/// What the proof says of the problem's points: its goals, with the values found where one was asked for.
std::vector<Fact> claims_of(const Problem& problem, const Proof& proof) {
  if (proof.certificate) return proof.certificate->goals;
  std::vector<Fact> claims;
  for (std::size_t i = 0; i < proof.goals.size(); ++i) {
    const bool asks = i < problem.goals.size() && asks_for_value(problem.goals[i].predicate);
    claims.push_back(asks ? referred_fact(proof, proof.goals[i]) : problem.goals[i]);
  }
  return claims;
}

bool certainly_fails(const Figure& figure, const Fact& fact) {
  return info(fact.predicate).is_configuration ? !figure.certify(fact) : figure.refutes(fact);
}

bool speaks_of(const Fact& fact, std::size_t points) {
  return std::ranges::all_of(fact.points, [points](PointId point) { return point.index() < points; });
}

class ScopeSearch {
 public:
  ScopeSearch(const Problem& problem, const Proof& proof, std::optional<Figure> counter_figure,
              const ScopeOptions& options)
      : problem_(problem),
        proof_(proof),
        figures_(problem, figure_options(options)),
        claims_(claims_of(problem, proof)) {
    result_.counter_figure = std::move(counter_figure);
    for (const Fact& condition : proof.configuration) {
      (speaks_of(condition, problem.point_names.size()) ? own_conditions_ : added_conditions_).push_back(condition);
    }
  }

  VerdictScope run() {
    while (!result_.counter_figure) {
      const auto draft = figures_.next();
      if (!draft) break;
      look_at(*draft);
    }
    result_.scope.figures = looked_at_;
    result_.scope.others = others();
    return std::move(result_);
  }

 private:
  void look_at(const FigureDraft& draft) {
    const auto holds = [&](const Fact& fact) { return truth_in_draft(fact, draft.points) == DraftTruth::kHolds; };
    if (!std::ranges::all_of(claims_, holds) && !decide_closely(draft)) return;
    ++looked_at_;
    if (!std::ranges::all_of(own_conditions_, holds)) {
      conditions_fail_ = true;
    } else if (!conditions_fail_ && needs_enclosure()) {
      look_closely(draft);
    }
  }

  /// Whether the goals hold where doubles do not say that they do. False when the draft is no figure after all.
  bool decide_closely(const FigureDraft& draft) {
    auto figure = figures_.enclose(draft);
    if (!figure) return false;
    const auto holds = [&](const Fact& claim) { return asks_for_value(claim.predicate) || figure->seems_true(claim); };
    const auto fails = [&](const Fact& claim) { return certainly_fails(*figure, claim); };
    if (std::ranges::all_of(claims_, holds)) return true;
    if (std::ranges::any_of(claims_, fails)) {
      result_.counter_figure = std::move(figure);
    } else {
      undecided_ = true;
    }
    return true;
  }

  [[nodiscard]] bool needs_enclosure() const {
    return (!added_conditions_.empty() || proof_.certificate) && enclosed_ < kMostEnclosed;
  }

  /// Conditions on added points, and those that a certificate has without naming them.
  void look_closely(const FigureDraft& draft) {
    const auto figure = figures_.enclose(draft);
    if (!figure) return;
    ++enclosed_;
    const bool hold = proof_.certificate ? certificate_applies(proof_, problem_, figure->decimal_coordinates())
                                         : hold_with_auxiliary_points(proof_, *figure, added_conditions_);
    if (!hold) conditions_fail_ = true;
  }

  [[nodiscard]] ProofScope::OtherCases others() const {
    if (result_.counter_figure) return ProofScope::OtherCases::kFail;
    if (looked_at_ < kFewestFigures || undecided_) return ProofScope::OtherCases::kOpen;
    return conditions_fail_ ? ProofScope::OtherCases::kHold : ProofScope::OtherCases::kNone;
  }

  const Problem& problem_;
  const Proof& proof_;
  StatementFigures figures_;
  std::vector<Fact> claims_;
  std::vector<Fact> own_conditions_;    // about the problem's points
  std::vector<Fact> added_conditions_;  // about auxiliary ones, too
  std::size_t looked_at_ = 0;
  std::size_t enclosed_ = 0;
  bool conditions_fail_ = false;
  bool undecided_ = false;
  VerdictScope result_;
};

}  // namespace

VerdictScope scope_of_proof(const Problem& problem, const Proof& proof, std::optional<Figure> counter_figure,
                            const ScopeOptions& options) {
  return ScopeSearch(problem, proof, std::move(counter_figure), options).run();
}

std::optional<Figure> find_counter_figure(const Problem& problem, const ScopeOptions& options) {
  StatementFigures figures(problem, figure_options(options));
  while (const auto draft = figures.next()) {
    const auto fails = [&](const Fact& goal) { return truth_in_draft(goal, draft->points) == DraftTruth::kFails; };
    if (std::ranges::none_of(problem.goals, fails)) continue;
    auto figure = figures.enclose(*draft);
    if (figure && std::ranges::any_of(problem.goals, [&](const Fact& goal) { return certainly_fails(*figure, goal); }))
      return figure;
  }
  return std::nullopt;
}

}  // namespace pappus::symbolic
