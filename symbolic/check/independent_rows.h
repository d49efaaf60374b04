// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace pappus::symbolic::checker {

/// Linearly independent rows of a matrix, collected one by one in double precision: a proposal, which an interval
/// Newton step has to confirm.
class IndependentRows {
 public:
  /// Keeps the rows if they are clearly independent of each other and of all that were kept, and says whether they are.
  /// Precondition: all rows have the same length.
  bool add(std::span<const std::vector<double>> rows);

  [[nodiscard]] std::size_t size() const { return rows_.size(); }
  /// A column for each row, in which together they form a regular square matrix.
  [[nodiscard]] const std::vector<std::size_t>& columns() const { return columns_; }
  /// The inverse of that matrix, row by row; nothing when it is too nearly singular.
  [[nodiscard]] std::optional<std::vector<double>> inverse() const;
  /// The multiples of the kept rows that agree with `row` in all columns().
  /// Precondition: `inverse` is inverse().
  [[nodiscard]] std::vector<double> multiples_of(std::span<const double> row, std::span<const double> inverse) const;

 private:
  [[nodiscard]] bool add_one(const std::vector<double>& row);

  std::vector<std::vector<double>> rows_;     // as they came
  std::vector<std::vector<double>> reduced_;  // 0 in the columns of earlier rows, 1 in its own
  std::vector<std::size_t> columns_;
};

}  // namespace pappus::symbolic::checker
