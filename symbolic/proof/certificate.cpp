// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/certificate.h"

namespace pappus::symbolic {
namespace {

using Kind = CertificateParameter::Kind;

constexpr std::array kKinds{Kind::kAlong, Kind::kAcross, Kind::kSlope, Kind::kHalf};

}  // namespace

std::string_view name_of(CertificateParameter::Kind kind) {
  switch (kind) {
    case Kind::kAlong: return "along";
    case Kind::kAcross: return "across";
    case Kind::kSlope: return "slope";
    case Kind::kHalf: return "half";
  }
  return "";
}

std::optional<CertificateParameter::Kind> find_parameter_kind(std::string_view name) {
  for (const Kind kind : kKinds) {
    if (name_of(kind) == name) return kind;
  }
  return std::nullopt;
}

}  // namespace pappus::symbolic
