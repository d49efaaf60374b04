// SPDX-License-Identifier: Apache-2.0
#include "symbolic/search/search_report.h"

#include <algorithm>
#include <cstdio>

#include "symbolic/proof/auxiliary_text.h"
#include "symbolic/search/point_names.h"

namespace pappus::symbolic {
namespace {

constexpr std::size_t kBestShown = 3;

void count(AttemptCount& counter, double yield) {
  ++counter.attempts;
  if (yield < 0) ++counter.impossible;
  counter.best_yield = std::max(counter.best_yield, yield);
}

std::string row(const std::string& name, const AttemptCount& counter) {
  constexpr int name_width = 36;
  std::array<char, 120> text{};
  std::snprintf(text.data(), text.size(), "  %-*s %9zu %11zu %10.0f\n", name_width, name.c_str(), counter.attempts,
                counter.impossible, counter.best_yield);
  return text.data();
}

std::string constructions(const std::vector<Candidate>& points, std::span<const std::string> point_names) {
  std::vector<std::string> names(point_names.begin(), point_names.end());
  for (std::size_t i = 0; i < points.size(); ++i) names.push_back(fresh_point_name(names));
  std::string text;
  for (std::size_t i = 0; i < points.size(); ++i) {
    text += (i == 0 ? "" : "; ") + auxiliary_text(PointId(point_names.size() + i), points[i].facts, names);
  }
  return text;
}

}  // namespace

void SearchReport::add(const std::vector<Candidate>& points, SearchStrategy strategy, double yield) {
  if (points.empty()) return;
  if (by_size.size() < points.size()) by_size.resize(points.size());
  count(by_size[points.size() - 1], yield);
  count(by_family[static_cast<std::size_t>(points.back().family)], yield);
  count(by_strategy[static_cast<std::size_t>(strategy)], yield);
  const auto place = std::ranges::find_if(best, [yield](const Fruitful& other) { return other.yield < yield; });
  if (yield < 0 || (place == best.end() && best.size() == kBestShown)) return;
  best.insert(place, {points, yield});
  if (best.size() > kBestShown) best.pop_back();
}

std::string to_text(const SearchReport& report, std::span<const std::string> point_names) {
  std::string text = "Auxiliary points: " + std::to_string(report.candidates) + " candidates in the problem's figure\n";
  text += "  sets of points                           tried  impossible  best yield\n";
  for (std::size_t i = 0; i < report.by_strategy.size(); ++i)
    text += row(std::string(kSearchStrategyNames[i]), report.by_strategy[i]);
  for (std::size_t i = 0; i < report.by_size.size(); ++i)
    text += row("of " + std::to_string(i + 1) + (i == 0 ? " point" : " points"), report.by_size[i]);
  for (std::size_t i = 0; i < report.by_family.size(); ++i) {
    if (report.by_family[i].attempts > 0)
      text += row("last: " + std::string(kCandidateFamilyNames[i]), report.by_family[i]);
  }
  if (!report.best.empty()) text += "  Most facts followed from:\n";
  for (const SearchReport::Fruitful& set : report.best) {
    text +=
        "    " + std::to_string(static_cast<long>(set.yield)) + ": " + constructions(set.points, point_names) + "\n";
  }
  return text;
}

}  // namespace pappus::symbolic
