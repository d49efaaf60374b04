// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/enclosure.h"

#include <optional>
#include <string_view>

#include "symbolic/check/interval.h"
#include "symbolic/core/check.h"
#include "symbolic/core/rational.h"

namespace pappus::symbolic::checker {
namespace {

constexpr std::size_t kLongestCoordinate = 4096;

/// The box of a decimal text, wider by `room` on both sides; nothing for any other text, or too few decimals.
std::optional<Interval> read_coordinate(std::string_view text, const Rational& room) {
  if (text.empty() || text.size() > kLongestCoordinate) return std::nullopt;
  std::string digits;
  std::size_t decimals = 0;
  bool behind_point = false;
  const bool negative = text.front() == '-';
  if (negative) text.remove_prefix(1);
  for (const char character : text) {
    if (character == '.' && !behind_point) {
      behind_point = true;
    } else if (character >= '0' && character <= '9') {
      digits.push_back(character);
      if (behind_point) ++decimals;
    } else {
      return std::nullopt;
    }
  }
  if (digits.size() == decimals || decimals < Enclosure::kFewestDecimals) return std::nullopt;
  mpz_class scaled(digits, 10);
  if (negative) scaled = -scaled;
  mpz_class scale;
  mpz_ui_pow_ui(scale.get_mpz_t(), 10, decimals);
  mpq_class low(mpz_class(scaled - 1), scale);
  mpq_class high(mpz_class(scaled + 1), scale);
  low.canonicalize();
  high.canonicalize();
  return to_interval(Rational(low) - room, Rational(high) + room);
}

}  // namespace

Enclosure::Enclosure() : points_(std::make_unique<std::vector<IntervalPoint>>()) {}
Enclosure::Enclosure(Enclosure&& other) noexcept = default;
Enclosure& Enclosure::operator=(Enclosure&& other) noexcept = default;
Enclosure::~Enclosure() = default;

Result<Enclosure> Enclosure::read(std::span<const std::pair<std::string, std::string>> coordinates,
                                  std::span<const std::string> point_names, const Rational& room) {
  if (coordinates.size() != point_names.size()) return Failure{"there is not one pair of coordinates a point"};
  Enclosure result;
  for (std::size_t i = 0; i < coordinates.size(); ++i) {
    std::optional<Interval> x = read_coordinate(coordinates[i].first, room);
    std::optional<Interval> y = read_coordinate(coordinates[i].second, room);
    if (!x || !y)
      return Failure{"a coordinate of point '" + point_names[i] + "' is no decimal number of at least 60 decimals"};
    result.points_->push_back({std::move(*x), std::move(*y)});
  }
  return result;
}

std::size_t Enclosure::size() const { return points_->size(); }

const IntervalPoint& Enclosure::operator[](PointId point) const {
  PAPPUS_CHECK(point.index() < points_->size());
  return (*points_)[point.index()];
}

}  // namespace pappus::symbolic::checker
