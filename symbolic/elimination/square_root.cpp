// SPDX-License-Identifier: Apache-2.0
#include "symbolic/elimination/square_root.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace pappus::symbolic::elimination {
namespace {

/// The number of roots up to the last one that the value uses.
std::size_t roots_up_to_last(const Polynomial& value) {
  const PolynomialRing& ring = value.ring();
  std::size_t count = ring.root_count();
  while (count > 0 && !value.uses(ring.root(count - 1))) --count;
  return count;
}

/// The quotient in the ring, where the conjugates of the divisor take its roots out; nothing when it is no polynomial.
std::optional<Polynomial> quotient(Polynomial value, Polynomial divisor) {
  const PolynomialRing& ring = divisor.ring();
  for (std::size_t count = roots_up_to_last(divisor); count > 0; count = roots_up_to_last(divisor)) {
    const Polynomial conjugate = divisor.conjugate(ring.root(count - 1));
    value = value * conjugate;
    divisor = divisor * conjugate;
  }
  return value.divided_by(divisor);
}

/// Of a value without roots: it is s² times a product of radicands exactly when its product with these is a square that
/// they divide. The radicands have no square factors.
std::optional<Polynomial> by_radicands(const Polynomial& value) {
  const PolynomialRing& ring = value.ring();
  std::vector<std::size_t> plain;  // roots whose radicands have no roots
  for (std::size_t i = 0; i < ring.root_count(); ++i) {
    if (roots_up_to_last(ring.radicand(i)) == 0) plain.push_back(i);
  }
  for (std::size_t chosen = 1; chosen < (std::size_t{1} << plain.size()); ++chosen) {
    Polynomial radicands(ring, 1), roots(ring, 1);
    for (std::size_t i = 0; i < plain.size(); ++i) {
      if ((chosen >> i & 1U) == 0) continue;
      radicands = radicands * ring.radicand(plain[i]);
      roots = roots * Polynomial::variable(ring, ring.root(plain[i]));
    }
    const auto root = (value * radicands).square_root();
    if (!root) continue;
    if (auto factor = root->divided_by(radicands)) return *factor * roots;
  }
  return std::nullopt;
}

/// Of a + b·r with r² = f and b ≠ 0: it is (p + q·r)² only if a² − b²f is n² with n = ±(p² − q²f) in earlier roots, and
/// then 4p² = 2(a ± n) and b = 2pq.
std::optional<Polynomial> denested(const Polynomial& value, std::size_t root_index) {
  const PolynomialRing& ring = value.ring();
  const std::size_t variable = ring.root(root_index);
  const Polynomial a = value.coefficient(variable, 0);
  const Polynomial b = value.coefficient(variable, 1);
  const auto n = square_root_in_ring(a * a - b * b * ring.radicand(root_index));
  if (!n || roots_up_to_last(*n) > root_index) return std::nullopt;
  for (const Polynomial& sum : {a + *n, a - *n}) {
    const auto twice_p = square_root_in_ring(sum.times(2));
    if (!twice_p || twice_p->is_zero()) continue;
    const auto p = twice_p->divided_by(Polynomial(ring, 2));
    const auto q = quotient(b, *twice_p);
    if (!p || !q) continue;
    Polynomial root = *p + *q * Polynomial::variable(ring, variable);
    if (root * root == value) return root;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Polynomial> square_root_in_ring(const Polynomial& value) {
  if (auto root = value.square_root()) return root;
  const std::size_t roots = roots_up_to_last(value);
  return roots == 0 ? by_radicands(value) : denested(value, roots - 1);
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
