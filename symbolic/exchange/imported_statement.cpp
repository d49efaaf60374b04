// SPDX-License-Identifier: Apache-2.0
#include "symbolic/exchange/imported_statement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "symbolic/exchange/decimal_text.h"
#include "symbolic/facts/point_name.h"

namespace pappus::symbolic {
namespace {

constexpr std::array<std::pair<const char*, const char*>, 24> kGreek = {
    {{"α", "alpha"},   {"β", "beta"},  {"γ", "gamma"}, {"δ", "delta"}, {"ε", "epsilon"}, {"ζ", "zeta"},
     {"η", "eta"},     {"θ", "theta"}, {"ι", "iota"},  {"κ", "kappa"}, {"λ", "lambda"},  {"μ", "mu"},
     {"ν", "nu"},      {"ξ", "xi"},    {"π", "pi"},    {"ρ", "rho"},   {"σ", "sigma"},   {"τ", "tau"},
     {"υ", "upsilon"}, {"φ", "phi"},   {"χ", "chi"},   {"ψ", "psi"},   {"ω", "omega"},   {"Ω", "Omega"}}};

char small(char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter; }

std::string in_small_letters(std::string text) {
  std::ranges::transform(text, text.begin(), small);
  return text;
}

/// The label as an identifier of the problem language: "A_{12}" becomes "A12", Greek letters their names.
std::string identifier(std::string label) {
  for (const auto& [letter, name] : kGreek) {
    for (std::size_t at = label.find(letter); at != std::string::npos; at = label.find(letter)) {
      label.replace(at, std::char_traits<char>::length(letter), name);
    }
  }
  std::string name;
  for (const char letter : label) {
    if (is_point_name(std::string(1, small(letter))) ? letter != '_'
                                                     : (!name.empty() && letter >= '0' && letter <= '9')) {
      name += letter;
    } else if (letter == '\'' && !name.empty()) {
      name += letter;
    }
  }
  return is_point_name(name) ? name : "p";
}

/// `name`, or `name` with the first number that makes it different from those in `taken`.
std::string made_unique(const std::string& name, std::set<std::string>& taken) {
  std::string candidate = name;
  for (int i = 1; !taken.insert(candidate).second; ++i) candidate = name + std::to_string(i);
  return candidate;
}

std::string print(const ImportedCall& call, std::size_t new_point, const std::vector<std::string>& names) {
  std::string text = call.word;
  for (const std::size_t point : call.points) {
    text += " " + names[point == ImportedCall::kNewPoint ? new_point : point];
  }
  return call.constants.empty() ? text : text + " " + call.constants;
}

}  // namespace

void ImportedStatement::reserve_name(const std::string& label) {
  if (!label.empty()) reserved_.insert(in_small_letters(identifier(label)));
}

std::size_t ImportedStatement::add_point(const std::string& label, std::optional<Place> place,
                                         std::vector<ImportedCall> calls) {
  points_.push_back({label, place});
  clauses_.push_back({{points_.size() - 1}, std::move(calls)});
  return points_.size() - 1;
}

void ImportedStatement::add_points(const std::vector<std::string>& labels,
                                   const std::vector<std::optional<Place>>& places, ImportedCall call) {
  Clause clause;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    clause.points.push_back(points_.size());
    points_.push_back({labels[i], places[i]});
  }
  clause.calls.push_back(std::move(call));
  clauses_.push_back(std::move(clause));
}

double ImportedStatement::extent() const {
  double extent = 1e-3;
  for (const Point& point : points_) {
    if (point.place) extent = std::max(extent, 2 * std::hypot(point.place->x, point.place->y));
  }
  return extent;
}

std::vector<std::string> ImportedStatement::names() const {
  std::set<std::string> exact;
  std::set<std::string> folded;
  for (const Point& point : points_) {
    if (point.label.empty()) continue;
    exact.insert(identifier(point.label));
    folded.insert(in_small_letters(identifier(point.label)));
  }
  const bool fold = exact.size() == folded.size();
  std::set<std::string> taken;
  int auxiliary = 0;
  std::vector<std::string> names;
  for (const Point& point : points_) {
    if (point.label.empty()) {
      do {
        ++auxiliary;
      } while (reserved_.contains("aux" + std::to_string(auxiliary)));
      names.push_back("aux" + std::to_string(auxiliary));
    } else {
      const std::string name = identifier(point.label);
      names.push_back(made_unique(fold ? in_small_letters(name) : name, taken));
    }
  }
  return names;
}

std::string ImportedStatement::text() const {
  const std::vector<std::string> names = this->names();
  std::string text;
  for (const Clause& clause : clauses_) {
    text += text.empty() ? "" : ";\n";
    for (const std::size_t point : clause.points) {
      text += names[point];
      if (const auto& place = points_[point].place)
        text += "@" + exact_decimal(place->x) + "_" + exact_decimal(place->y);
      text += " ";
    }
    text += "= ";
    if (clause.calls.empty()) text += "free " + names[clause.points.front()];
    for (std::size_t i = 0; i < clause.calls.size(); ++i) {
      text += (i == 0 ? "" : ", ") + print(clause.calls[i], clause.points.front(), names);
    }
  }
  for (std::size_t i = 0; i < goals_.size(); ++i) {
    text += (i == 0 ? "\n? " : ";\n  ") + print(goals_[i], ImportedCall::kNewPoint, names);
  }
  return text + "\n";
}

}  // namespace pappus::symbolic
