// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <optional>
#include <vector>

#include "symbolic/check/rules.h"

namespace pappus::symbolic::checker {
namespace {

/// Denominators beyond this many bits belong to no proof that a program found.
constexpr std::size_t kLongestDenominator = 4096;

/// The sum of the numbers' sizes of a linear step, in bits. Sums of fractions grow to the size of all of them together.
constexpr std::size_t kMostBits = 200'000;
/// Adding a fraction costs about this many bits' worth of a table look-up.
constexpr std::size_t kBitsPerWork = 16;

std::size_t bits_of(const Rational& value) {
  const mpq_class exact = value.to_mpq();
  return mpz_sizeinbase(exact.get_num_mpz_t(), 2) + mpz_sizeinbase(exact.get_den_mpz_t(), 2);
}

/// The least common denominator of the coefficients; nothing when it is absurdly large.
std::optional<Rational> common_denominator(const std::vector<CombinationTerm>& terms) {
  mpz_class denominator = 1;
  for (const CombinationTerm& term : terms) {
    const mpz_class own = term.coefficient.to_mpq().get_den();
    mpz_lcm(denominator.get_mpz_t(), denominator.get_mpz_t(), own.get_mpz_t());
    if (mpz_sizeinbase(denominator.get_mpz_t(), 2) > kLongestDenominator) return std::nullopt;
  }
  return Rational(mpq_class(denominator));
}

/// The single equation that the conclusion stands for in the table.
std::optional<LinearForm> target_of(const StepContext& context, Table table) {
  const Fact& fact = context.conclusion();
  if (table == Table::kDirection && fact.predicate == Predicate::kCollinear) {
    if (fact.points.size() != 3) return std::nullopt;
    const std::vector<PointId>& p = fact.points;
    return context.meaning().equation_of(table, {Predicate::kParallel, {p[0], p[1], p[0], p[2]}, {}});
  }
  return context.meaning().equation_of(table, fact);
}

/// A listed branch says that the target's value is near an integer: nearer than 1/(2D).
bool lists_branch(const StepContext& context, const LinearForm& target, const Rational& denominator) {
  for (const Fact* listed : context.configuration()) {
    if (listed->predicate != Predicate::kAngleBranch || !(listed->constants.back() == denominator)) continue;
    Fact sum{Predicate::kAngleSum, listed->points, listed->constants};
    sum.constants.pop_back();
    const std::optional<LinearForm> branch = context.meaning().equation_of(Table::kDirection, sum);
    for (const int sign : {1, -1}) {
      LinearForm rest = target;
      if (branch) rest.add(*branch, sign);
      if (branch && FactMeaning::is_trivial(Table::kDirection, rest)) return true;
    }
  }
  return false;
}

}  // namespace

Objection check_linear(const StepContext& context, Table table) {
  const std::vector<CombinationTerm>& terms = context.step().combination;
  const std::optional<LinearForm> target = target_of(context, table);
  if (!target) return "the conclusion is no single equation of this table between certainly distinct points";
  const std::optional<Rational> denominator = common_denominator(terms);
  if (!denominator) return "the coefficients have too large a common denominator";

  LinearForm rest;
  rest.add(*target, -1);
  std::size_t bits = 0;
  for (const CombinationTerm& term : terms) {
    const std::optional<LinearForm> equation = context.meaning().equation_of(table, term.instance);
    if (!equation) return "the instance '" + context.text(term.instance) + "' is no equation of this table";
    if (!context.meaning().implies(table, context.fact_at(term.reference), *equation)) {
      return "'" + context.text(context.fact_at(term.reference)) + "' does not imply '" + context.text(term.instance) +
             "'";
    }
    rest.add(*equation, term.coefficient);
    bits += bits_of(term.coefficient);
    for (const Rational& constant : term.instance.constants) bits += bits_of(constant);
    if (bits > kMostBits) return "the numbers of the terms are too long altogether";
    context.meaning().spend((1 + equation->terms().size()) * (1 + bits / kBitsPerWork));
  }
  if (!rest.is_constant()) return "the terms do not add up to the conclusion";
  if (table != Table::kDirection) {
    return rest.constant().is_zero() ? Objection() : "the constants do not add up to the conclusion's";
  }
  if (!(rest.constant() * *denominator).is_integer()) return "the constants do not add up to the conclusion's";
  if (!denominator->is_one() && !lists_branch(context, *target, *denominator)) {
    return "an angle equation is divided by " + denominator->to_string() + " without a branch of the conclusion";
  }
  return std::nullopt;
}

}  // namespace pappus::symbolic::checker
