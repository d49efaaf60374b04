// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "symbolic/core/random.h"

namespace pappus::symbolic {

/// Random choices of the fuzzers, the same for the same seed on every machine.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : random_(seed) {}

  /// Uniform below `limit`. Precondition: `limit` is not zero.
  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(random_.next() % limit); }
  /// True once in `many` throws.
  bool once_in(std::size_t many) { return below(many) == 0; }
  double uniform(double low, double high) { return random_.uniform(low, high); }
  std::uint64_t seed() { return random_.next(); }
  /// Precondition: there is a choice.
  template <class Value>
  const Value& pick(const std::vector<Value>& choices) {
    return choices[below(choices.size())];
  }
  /// `count` different numbers below `limit`, or all of them in random order when there are fewer.
  std::vector<std::size_t> different(std::size_t count, std::size_t limit) {
    std::vector<std::size_t> numbers(limit);
    for (std::size_t i = 0; i < limit; ++i) numbers[i] = i;
    for (std::size_t i = 0; i < limit && i < count; ++i) std::swap(numbers[i], numbers[i + below(limit - i)]);
    if (numbers.size() > count) numbers.resize(count);
    return numbers;
  }

 private:
  SplitMix64 random_;
};

}  // namespace pappus::symbolic
