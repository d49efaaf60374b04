// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "symbolic/core/roomy_vector.h"
#include "symbolic/rules/changed_pairs.h"
#include "symbolic/rules/numeric_buckets.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// The law of sines in every triangle with two angles whose sines occur elsewhere, and equal sines back to equal
/// angles.
///
/// Angles of triangles with numerically equal sines share a bucket. In a bucket, angles that are proved equal or
/// supplementary are one class with one unknown (SineTable).
class SineMatcher {
 public:
  /// Takes in the triangles of the next point.
  void add_point(const ClosureState& state, PointId added);
  void match(ClosureState& state);

 private:
  static constexpr std::uint32_t kNone = ~std::uint32_t{0};
  struct Triangle {
    std::array<PointId, 3> points;
    std::array<std::uint32_t, 3> bucket{kNone, kNone, kNone};  // of the angles' sines; none in a flat triangle
  };
  struct Bucket {
    std::uint32_t first_triangle;  // whose angle opened it
    bool shared = false;           // more than one angle has the sine
    bool special = false;          // the sine is a product of roots of primes
    bool listed = false;           // in marked_
    std::uint32_t first_class = kNone;
  };
  /// Beside each class of the SineTable.
  struct ClassLink {
    std::uint32_t bucket;
    std::uint32_t next;           // in the bucket
    Modular key;                  // of its folded angle when it was last looked at
    std::optional<Modular> sine;  // fingerprint of its unknown when equal ones were last looked for
    bool fresh;                   // it was another one before
  };

  void count_shared(std::uint32_t triangle);
  void mark(std::uint32_t bucket);
  void merge_classes(ClosureState& state, const Bucket& bucket);
  void merge_changed_classes(ClosureState& state);
  void evaluate(ClosureState& state, SineClass& sine) const;
  VariableId sine_of(ClosureState& state, std::uint32_t bucket, const VertexAngle& angle);
  void assert_law(ClosureState& state, const Triangle& triangle);
  void find_equal_angles(ClosureState& state, const Bucket& bucket) const;
  void find_equal_angles_of_changed_sines(ClosureState& state);

  NumericBuckets sines_{1e-10};
  RoomyVector<Triangle> triangles_;
  RoomyVector<std::uint8_t> shared_angles_;    // by triangle
  RoomyVector<std::uint8_t> asserted_angles_;  // by triangle: how many shared angles its asserted law has
  std::vector<std::uint32_t> lawless_;         // triangles whose law is to be asserted
  RoomyVector<Bucket> buckets_;
  RoomyVector<ClassLink> classes_;
  ChangedPairs changed_;
  std::vector<std::uint32_t> marked_;  // buckets to look at, each once
};

}  // namespace pappus::symbolic
