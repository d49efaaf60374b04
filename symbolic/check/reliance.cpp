// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/reliance.h"

#include <algorithm>
#include <utility>

namespace pappus::symbolic::checker {
namespace {

/// So many are named in a refusal.
constexpr std::size_t kMostNamed = 3;

}  // namespace

void Reliance::deny(Fact condition) const {
  if (denied_.size() < kMostNamed && std::ranges::find(denied_, condition) == denied_.end())
    denied_.push_back(std::move(condition));
}

bool Reliance::distinct(PointId a, PointId b) const {
  if (!certifier_.distinct(a, b)) return false;
  const bool granted = !granted_ || granted_->distinct(a, b);
  if (!granted) deny({Predicate::kDistinct, {std::min(a, b), std::max(a, b)}, {}});
  return granted;
}

bool Reliance::on_proper_circle(PointId a, PointId b, PointId c) const {
  return certifier_.orientation(a, b, c) && distinct(a, b) && distinct(b, c) && distinct(c, a);
}

bool Reliance::not_collinear(PointId a, PointId b, PointId c) const {
  if (!certifier_.orientation(a, b, c)) return false;
  const bool granted = !granted_ || granted_->not_collinear(a, b, c);
  if (!granted) deny({Predicate::kNotCollinear, {a, b, c}, {}});
  return granted;
}

std::string Reliance::denied(std::span<const std::string> point_names) const {
  if (denied_.empty()) return {};
  std::string text;
  for (const Fact& condition : denied_)
    text += (text.empty() ? "; '" : ", '") + to_string(condition, point_names) + "'";
  return text + " is neither listed nor guaranteed by the statement";
}

}  // namespace pappus::symbolic::checker
