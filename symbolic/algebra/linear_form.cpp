// SPDX-License-Identifier: Apache-2.0
#include "symbolic/algebra/linear_form.h"

#include <algorithm>

namespace pappus::symbolic {

void LinearForm::add(VariableId variable, const Rational& coefficient) {
  if (coefficient.is_zero()) return;
  const auto place = std::lower_bound(terms_.begin(), terms_.end(), variable,
                                      [](const Term& term, VariableId wanted) { return term.variable < wanted; });
  if (place == terms_.end() || place->variable != variable) {
    terms_.insert(place, Term{variable, coefficient});
    return;
  }
  place->coefficient += coefficient;
  if (place->coefficient.is_zero()) terms_.erase(place);
}

void LinearForm::add(const LinearForm& other, const Rational& factor) {
  for (const Term& term : other.terms_) add(term.variable, term.coefficient * factor);
  constant_ += other.constant_ * factor;
}

}  // namespace pappus::symbolic
