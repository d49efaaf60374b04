// SPDX-License-Identifier: Apache-2.0
#include "symbolic/exchange/restate.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

#include "symbolic/exchange/fact_variants.h"
#include "symbolic/exchange/locus_call.h"
#include "symbolic/language/construction_library.h"

namespace pappus::symbolic {
namespace {

/// Points that are introduced together and the constructions that must stay with them.
struct Item {
  std::vector<PointId> points;
  std::vector<ConstructionCall> calls;
};

bool contains(const std::vector<PointId>& points, PointId point) { return std::ranges::count(points, point) > 0; }

class Restatement {
 public:
  Restatement(const Problem& problem, StatementFormat format) : problem_(problem), format_(format) {
    std::size_t hypothesis = 0;
    for (std::size_t i = 0; i < problem.clauses.size(); ++i) {
      std::vector<Fact> facts;
      for (; hypothesis < problem.hypotheses.size() && problem.hypothesis_clause[hypothesis] == i; ++hypothesis) {
        facts.push_back(problem.hypotheses[hypothesis]);
      }
      add_clause(problem.clauses[i], facts);
    }
    leave_out_base_angles();
  }

  Result<std::vector<RestatedClause>> run() {
    std::vector<RestatedClause> clauses;
    while (!items_.empty()) {
      std::optional<RestatedClause> last;
      for (std::size_t i = items_.size(); i-- > 0 && !last;) {
        last = take_as_last(i);
        if (last) items_.erase(items_.begin() + static_cast<std::ptrdiff_t>(i));
      }
      if (!last) return Failure{obstacle()};
      clauses.push_back(*std::move(last));
    }
    if (!facts_.empty()) return Failure{obstacle()};
    std::ranges::reverse(clauses);
    return clauses;
  }

 private:
  /// A construction of the clause stays with its points when the format knows it; other hypotheses are pooled.
  void add_clause(const Clause& clause, std::vector<Fact> facts) {
    Item together;
    for (const ConstructionCall& call : clause.constructions) {
      if (call.definition == nullptr || !knows_construction(format_, call.definition->name)) continue;
      together.calls.push_back(call);
      for (const FactTemplate& pattern : call.definition->hypotheses) {
        const auto stated = std::ranges::find(facts, instantiate(pattern, call.arguments, call.constants));
        if (stated != facts.end()) facts.erase(stated);
      }
    }
    for (const Fact& fact : facts) {
      for (Fact& part : split_fact(fact)) facts_.push_back(std::move(part));
    }
    if (!together.calls.empty() || clause.new_points.size() == 1) {
      together.points = clause.new_points;
      items_.push_back(std::move(together));
      return;
    }
    for (const PointId point : clause.new_points) items_.push_back({{point}, {}});
  }

  void leave_out_base_angles() {
    for (const Fact& hypothesis : problem_.hypotheses) {
      for (const Fact& sides : split_fact(hypothesis)) {
        for (const Fact& angles : base_angles(sides)) {
          std::erase_if(facts_, [&](const Fact& fact) { return same_meaning(fact, angles); });
        }
      }
    }
  }

  /// Item `index` as the last of those that remain, with all facts about its points; nothing when it cannot be that.
  std::optional<RestatedClause> take_as_last(std::size_t index) {
    const Item& item = items_[index];
    for (std::size_t i = 0; i < items_.size(); ++i) {
      if (i == index) continue;
      for (const ConstructionCall& call : items_[i].calls) {
        for (const PointId point : item.points) {
          if (contains(call.arguments, point)) return std::nullopt;
        }
      }
    }
    RestatedClause clause{item.points, item.calls};
    std::vector<Fact> remaining;
    std::size_t determined = 0;
    for (const Fact& fact : facts_) {
      const auto unknown =
          std::ranges::find_if(item.points, [&](PointId point) { return contains(fact.points, point); });
      if (unknown == item.points.end()) {
        remaining.push_back(fact);
        continue;
      }
      if (item.points.size() > 1) return std::nullopt;
      auto call = find_locus_call(fact, *unknown, known_constructions(format_));
      if (!call) return std::nullopt;
      determined += determined_coordinates(fact);
      clause.calls.push_back(*std::move(call));
    }
    const bool adds_to_point = determined > 0 && !item.calls.empty();
    if (determined > kMostCalls || (adds_to_point && clause.calls.size() > kMostCalls)) return std::nullopt;
    facts_ = std::move(remaining);
    return clause;
  }

  [[nodiscard]] std::string obstacle() const {
    for (const Fact& fact : facts_) {
      const bool has_word = std::ranges::any_of(fact.points, [&](PointId point) {
        return find_locus_call(fact, point, known_constructions(format_)).has_value();
      });
      if (!has_word) return "it has no construction that states " + text_of(fact);
    }
    std::string text = "no order of the points gives each by at most two conditions";
    if (!facts_.empty()) text += "; " + text_of(facts_.back()) + " is left over";
    return text;
  }

  [[nodiscard]] std::string text_of(const Fact& fact) const {
    return "\"" + to_string(fact, problem_.point_names) + "\"";
  }

  static constexpr std::size_t kMostCalls = 2;

  const Problem& problem_;
  StatementFormat format_;
  std::vector<Item> items_;
  std::vector<Fact> facts_;
};

}  // namespace

Result<std::vector<RestatedClause>> restate(const Problem& problem, StatementFormat format) {
  return Restatement(problem, format).run();
}

}  // namespace pappus::symbolic
