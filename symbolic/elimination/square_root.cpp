// SPDX-License-Identifier: Apache-2.0
#include "symbolic/elimination/square_root.h"

#include <utility>

namespace pappus::symbolic::elimination {
namespace {

bool uses_roots(const Polynomial& value) {
  const PolynomialRing& ring = value.ring();
  for (std::size_t i = 0; i < ring.root_count(); ++i) {
    if (value.uses(ring.root(i))) return true;
  }
  return false;
}

}  // namespace

std::optional<Polynomial> square_root_in_ring(const Polynomial& value) {
  const PolynomialRing& ring = value.ring();
  if (auto root = value.square_root()) return root;
  if (uses_roots(value)) return std::nullopt;
  // value = radicand · s² exactly when value · radicand is a square that radicand divides.
  for (std::size_t i = 0; i < ring.root_count(); ++i) {
    const Polynomial& radicand = ring.radicand(i);
    if (uses_roots(radicand)) continue;
    const auto root = (value * radicand).square_root();
    if (!root) continue;
    if (auto factor = root->divided_by(radicand)) {
      return *factor * Polynomial::variable(ring, ring.root(i));
    }
  }
  return std::nullopt;
}

Polynomial adjoin_square_root(PolynomialRing& ring, const Polynomial& value,
                              const std::function<void(const Polynomial&)>& on_new_root) {
  Polynomial radicand = value;
  Polynomial outside(ring, 1);
  for (const Polynomial& factor : value.factors()) {
    const Polynomial square = factor * factor;
    while (auto quotient = radicand.divided_by(square)) {
      radicand = std::move(*quotient);
      outside = outside * factor;
    }
  }
  for (const long prime : {2L, 3L, 5L, 7L}) {
    const Polynomial square(ring, prime * prime);
    while (auto quotient = radicand.divided_by(square)) {
      radicand = std::move(*quotient);
      outside = outside.times(prime);
    }
  }
  if (on_new_root) on_new_root(radicand);
  const std::size_t root = ring.add_root(std::move(radicand));
  return outside * Polynomial::variable(ring, root);
}

}  // namespace pappus::symbolic::elimination
