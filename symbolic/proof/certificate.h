// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

/// A number u that belongs to a figure, defined by a point p = points[0] and a, b, c = points[1 … 3].
struct CertificateParameter {
  enum class Kind : std::uint8_t {
    kAlong,   ///< u = bc · ap / |bc|²
    kAcross,  ///< u = bc × ap / |bc|²
    kSlope,   ///< u = bc × ap / bc · ap
    kHalf,    ///< u = bc × ap / (|bc|² + bc · ap)
  };
  Kind kind = Kind::kAlong;
  std::array<PointId, 4> points;
  friend bool operator==(const CertificateParameter& left, const CertificateParameter& right) = default;
};

/// An equation that determines a point: the definition of parameter u(index+1), or an equation of hypothesis
/// p(index+1), which `component` numbers from 0.
struct CertificateEquation {
  enum class Kind : std::uint8_t { kHypothesis, kParameter };
  Kind kind = Kind::kHypothesis;
  std::size_t index = 0;
  std::size_t component = 0;
  friend bool operator==(const CertificateEquation& left, const CertificateEquation& right) = default;
};

/// A point as (x/w, y/w) in parameters u1, u2, … and roots r1, r2, …, and the two equations that determine it.
struct CertificatePoint {
  PointId point;
  std::array<std::string, 3> coordinates;  ///< x, y, w: integer polynomials such as "3*u1^2*r1-u2+1"
  std::array<CertificateEquation, 2> equations;
  friend bool operator==(const CertificatePoint& left, const CertificatePoint& right) = default;
};

/// An algebraic proof of all goals of a problem; symbolic/proof/README.md says what it has to satisfy.
struct AlgebraicCertificate {
  PointId origin;  ///< at (0, 0)
  PointId unit;    ///< at (1, 0)
  std::vector<CertificateParameter> parameters;
  std::vector<std::string> roots;  ///< r1, r2, …: the positive square roots of these polynomials in u and earlier r
  std::vector<CertificatePoint> points;
  std::vector<Fact> goals;  ///< the problem's, in order
  friend bool operator==(const AlgebraicCertificate& left, const AlgebraicCertificate& right) = default;
};

/// "along", "across", "slope", "half".
[[nodiscard]] std::string_view name_of(CertificateParameter::Kind kind);
[[nodiscard]] std::optional<CertificateParameter::Kind> find_parameter_kind(std::string_view name);

}  // namespace pappus::symbolic
