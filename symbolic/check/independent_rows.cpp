// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/independent_rows.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace pappus::symbolic::checker {
namespace {

/// What is left of a dependent row of doubles is rounding; an independent one has more left.
constexpr double kRest = 1e-9;

double largest(std::span<const double> row) {
  double result = 0;
  for (const double entry : row) result = std::max(result, std::abs(entry));
  return result;
}

/// row −= factor · other.
void subtract(std::span<double> row, std::span<const double> other, double factor) {
  if (factor == 0) return;
  for (std::size_t i = 0; i < row.size(); ++i) row[i] -= factor * other[i];
}

}  // namespace

bool IndependentRows::add_one(const std::vector<double>& row) {
  const double scale = largest(row);
  if (!(scale > 0) || !std::isfinite(scale)) return false;
  std::vector<double> rest = row;
  for (std::size_t i = 0; i < reduced_.size(); ++i) subtract(rest, reduced_[i], rest[columns_[i]]);
  for (const std::size_t column : columns_) rest[column] = 0;
  const auto pivot = std::ranges::max_element(rest, {}, [](double entry) { return std::abs(entry); });
  if (!(std::abs(*pivot) > kRest * scale)) return false;
  const double unit = 1 / *pivot;
  columns_.push_back(static_cast<std::size_t>(pivot - rest.begin()));
  for (double& entry : rest) entry *= unit;
  rows_.push_back(row);
  reduced_.push_back(std::move(rest));
  return true;
}

bool IndependentRows::add(std::span<const std::vector<double>> rows) {
  const std::size_t before = size();
  for (const std::vector<double>& row : rows) {
    if (add_one(row)) continue;
    rows_.resize(before);
    reduced_.resize(before);
    columns_.resize(before);
    return false;
  }
  return true;
}

/// Gauss and Jordan, with the largest pivot of each column.
std::optional<std::vector<double>> IndependentRows::inverse() const {
  const std::size_t n = size();
  std::vector<std::vector<double>> work(n, std::vector<double>(2 * n, 0.0));
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j < n; ++j) work[i][j] = rows_[i][columns_[j]];
    work[i][n + i] = 1;
  }
  for (std::size_t column = 0; column < n; ++column) {
    std::size_t pivot = column;
    for (std::size_t i = column + 1; i < n; ++i) {
      if (std::abs(work[i][column]) > std::abs(work[pivot][column])) pivot = i;
    }
    std::swap(work[column], work[pivot]);
    const double unit = 1 / work[column][column];
    if (!std::isfinite(unit)) return std::nullopt;
    for (double& entry : work[column]) entry *= unit;
    for (std::size_t i = 0; i < n; ++i) {
      if (i != column) subtract(work[i], work[column], work[i][column]);
    }
  }
  std::vector<double> result;
  result.reserve(n * n);
  for (const std::vector<double>& row : work)
    result.insert(result.end(), row.begin() + static_cast<std::ptrdiff_t>(n), row.end());
  return result;
}

std::vector<double> IndependentRows::multiples_of(std::span<const double> row, std::span<const double> inverse) const {
  const std::size_t n = size();
  std::vector<double> result(n, 0.0);
  for (std::size_t i = 0; i < n; ++i) subtract(result, inverse.subspan(i * n, n), -row[columns_[i]]);
  return result;
}

}  // namespace pappus::symbolic::checker
