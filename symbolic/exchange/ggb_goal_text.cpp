// SPDX-License-Identifier: Apache-2.0
#include "symbolic/exchange/ggb_goal_text.h"

#include <cstddef>
#include <initializer_list>

#include "symbolic/exchange/fact_variants.h"

namespace pappus::symbolic {
namespace {

class GoalWriter {
 public:
  GoalWriter(const Fact& fact, std::span<const std::string> labels) : fact_(fact), labels_(labels) {}

  /// Of a fact that split_fact() leaves as it is; empty when there is no relation.
  [[nodiscard]] std::string write() const {
    switch (fact_.predicate) {
      case Predicate::kCollinear: return call("AreCollinear", {name(0), name(1), name(2)});
      case Predicate::kCyclic: return call("AreConcyclic", {name(0), name(1), name(2), name(3)});
      case Predicate::kParallel: return call("AreParallel", {of_pair("Line", 0), of_pair("Line", 1)});
      case Predicate::kPerpendicular: return call("ArePerpendicular", {of_pair("Line", 0), of_pair("Line", 1)});
      case Predicate::kCongruent: return call("AreCongruent", {of_pair("Segment", 0), of_pair("Segment", 1)});
      case Predicate::kMidpoint: return call("AreEqual", {name(0), call("Midpoint", {name(1), name(2)})});
      case Predicate::kSamePoint: return call("AreEqual", {name(0), name(1)});
      case Predicate::kEqualRatio: return call("AreEqual", {product(0, 3), product(1, 2)});
      case Predicate::kConstantRatio:
        return call("AreEqual", {length(0), fact_.constants[0].to_string() + " * " + length(1)});
      case Predicate::kConstantLength: return call("AreEqual", {length(0), fact_.constants[0].to_string()});
      case Predicate::kLengthSum: return call("AreEqual", {sum(false), "0"});
      case Predicate::kSquaredLengthSum: return call("AreEqual", {sum(true), "0"});
      default: return {};  // no word there, nor for predicates to come
    }
  }

 private:
  static std::string call(const std::string& word, std::initializer_list<std::string> arguments) {
    std::string text;
    for (const std::string& argument : arguments) text += (text.empty() ? "" : ", ") + argument;
    return word + "[" + text + "]";
  }
  [[nodiscard]] const std::string& name(std::size_t index) const { return labels_[fact_.points[index].index()]; }
  [[nodiscard]] std::string of_pair(const std::string& word, std::size_t pair) const {
    return call(word, {name(2 * pair), name(2 * pair + 1)});
  }
  [[nodiscard]] std::string length(std::size_t pair) const { return of_pair("Distance", pair); }
  [[nodiscard]] std::string product(std::size_t first, std::size_t second) const {
    return length(first) + " * " + length(second);
  }
  [[nodiscard]] std::string sum(bool squared) const {
    std::string text;
    for (std::size_t i = 0; 2 * i < fact_.points.size(); ++i) {
      const Rational& factor = fact_.constants[i];
      text += (i == 0 ? "(" : " + (") + factor.to_string() + ") * " + length(i) + (squared ? "^2" : "");
    }
    return text;
  }

  const Fact& fact_;
  std::span<const std::string> labels_;
};

}  // namespace

std::vector<std::string> ggb_relations(const Fact& fact, std::span<const std::string> labels) {
  std::vector<std::string> relations;
  for (const Fact& part : split_fact(fact)) {
    std::string relation = GoalWriter(part, labels).write();
    if (relation.empty()) return {};
    relations.push_back(std::move(relation));
  }
  return relations;
}

}  // namespace pappus::symbolic
