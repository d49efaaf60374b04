// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/row_space.h"

#include <algorithm>
#include <utility>

namespace pappus::symbolic::checker {
namespace {

/// The row whose first unknown is that of `equation`, or the end.
template <class Rows>
auto row_with_pivot_of(Rows& rows, const LinearForm& equation) {
  return std::find_if(rows.begin(), rows.end(), [&](const LinearForm& row) {
    return row.terms().begin()->first == equation.terms().begin()->first;
  });
}

}  // namespace

void RowSpace::add(LinearForm equation) {
  while (!equation.is_constant()) {
    const auto row = row_with_pivot_of(rows_, equation);
    if (row == rows_.end()) {
      rows_.push_back(std::move(equation));
      return;
    }
    const Rational quotient = equation.terms().begin()->second / row->terms().begin()->second;
    if (scalars_ == Scalars::kRational || quotient.is_integer()) {
      equation.add(*row, -quotient);
    } else {
      equation.add(*row, -quotient.floor());  // a step of Euclid's algorithm; the remainder divides next
      std::swap(equation, *row);
    }
  }
}

bool RowSpace::contains(LinearForm equation) const {
  while (!equation.is_constant()) {
    const auto row = row_with_pivot_of(rows_, equation);
    if (row == rows_.end()) return false;
    const Rational quotient = equation.terms().begin()->second / row->terms().begin()->second;
    if (scalars_ == Scalars::kIntegerModuloOne && !quotient.is_integer()) return false;
    equation.add(*row, -quotient);
  }
  return vanishes(equation.constant());
}

bool RowSpace::vanishes(const Rational& constant) const {
  return scalars_ == Scalars::kRational ? constant.is_zero() : constant.is_integer();
}

}  // namespace pappus::symbolic::checker
