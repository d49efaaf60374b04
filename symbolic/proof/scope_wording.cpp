// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/scope_wording.h"

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace pappus::symbolic {
namespace {

std::string figures(std::size_t count) { return std::to_string(count) + (count == 1 ? " figure" : " figures"); }

std::string place(const std::string& name, const std::pair<std::string, std::string>& at) {
  char text[96];
  std::snprintf(text, sizeof text, " = (%.4f, %.4f)", std::strtod(at.first.c_str(), nullptr),
                std::strtod(at.second.c_str(), nullptr));
  return name + text;
}

}  // namespace

std::string places_of_points(std::span<const std::pair<std::string, std::string>> coordinates,
                             std::span<const std::string> names) {
  std::string text;
  for (std::size_t i = 0; i < coordinates.size(); ++i) text += (i == 0 ? "" : ", ") + place(names[i], coordinates[i]);
  return text;
}

std::string scope_sentence(const ProofScope& scope, const Notation& notation) {
  switch (scope.others) {
    case ProofScope::OtherCases::kNone:
      return "Scope: general. All this was so in each of " + figures(scope.figures) +
             " of the statement that were drawn with other positions, branches and orders.";
    case ProofScope::OtherCases::kHold:
      return "Scope: this case. In some of " + figures(scope.figures) +
             " of the statement that were drawn besides, not all conditions hold; what was proved was true in each, " +
             "but is not proved there.";
    case ProofScope::OtherCases::kFail: {
      std::vector<std::string> names;
      for (std::size_t i = 0; i < scope.counter_figure.size(); ++i)
        names.push_back(notation.math(notation.point(PointId(i))));
      return "Scope: this case. In other figures of the statement a goal is false, for example with " +
             places_of_points(scope.counter_figure, names) + ".";
    }
    case ProofScope::OtherCases::kOpen:
      return "Scope: this case. Of the other figures of the statement nothing is said: " +
             (scope.figures == 0 ? std::string("none") : "only " + figures(scope.figures)) +
             " could be drawn and decided.";
  }
  return {};
}

std::string scope_summary(const ProofScope& scope, std::span<const std::string> point_names) {
  switch (scope.others) {
    case ProofScope::OtherCases::kNone: return {};
    case ProofScope::OtherCases::kHold:
      return "in the case drawn; true in the others that were drawn, not proved there";
    case ProofScope::OtherCases::kFail: {
      // A line should stay readable: the places of many points stand in the proof.
      constexpr std::size_t kMostPlaces = 6;
      const bool few = scope.counter_figure.size() <= kMostPlaces;
      return "in the case drawn; false in others" +
             (few ? ", for example " + places_of_points(scope.counter_figure, point_names) : std::string());
    }
    case ProofScope::OtherCases::kOpen: return "in the case drawn; others are open";
  }
  return {};
}

}  // namespace pappus::symbolic
