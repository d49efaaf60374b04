// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/certificate_json.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <utility>
#include <vector>

#include "symbolic/proof/json_reading.h"

namespace pappus::symbolic {
namespace {

using json_reading::array_in;
using json_reading::at;
using json_reading::Fault;
using json_reading::Json;
using json_reading::number_in;
using json_reading::require;
using json_reading::string_in;

constexpr std::size_t kMostParameters = 32;
constexpr std::size_t kMostRoots = 8;
constexpr std::size_t kMostGoals = 1000;

class CertificateReader {
 public:
  explicit CertificateReader(const Proof& proof) : proof_(proof) {}

  AlgebraicCertificate read(const Json& value) {
    const Json& frame = array_in(require(value, "frame", "certificate"), 2, "certificate.frame");
    if (frame.size() != 2) throw Fault{"certificate.frame", "two points are needed"};
    certificate_.origin = point_in(frame[0], "certificate.frame[0]");
    certificate_.unit = point_in(frame[1], "certificate.frame[1]");
    read_parameters(require(value, "parameters", "certificate"));
    const Json& roots = array_in(require(value, "roots", "certificate"), kMostRoots, "certificate.roots");
    for (std::size_t i = 0; i < roots.size(); ++i) {
      certificate_.roots.push_back(string_in(roots[i], at("certificate.roots", i)));
    }
    const std::string place = "certificate.points";
    const Json& points = array_in(require(value, "points", "certificate"), proof_.point_names.size(), place);
    for (std::size_t i = 0; i < points.size(); ++i) read_point(points[i], at(place, i));
    const Json& goals = array_in(require(value, "goals", "certificate"), kMostGoals, "certificate.goals");
    for (std::size_t i = 0; i < goals.size(); ++i) {
      const std::string entry = at("certificate.goals", i);
      Result<Fact> fact = parse_fact(string_in(goals[i], entry), proof_.point_names);
      if (!fact) throw Fault{entry, fact.error().message};
      certificate_.goals.push_back(std::move(fact).value());
    }
    return std::move(certificate_);
  }

 private:
  PointId point_in(const Json& value, const std::string& place) const {
    const auto& names = proof_.point_names;
    const auto found = std::find(names.begin(), names.end(), string_in(value, place));
    if (found == names.end()) throw Fault{place, "it is not one of the figure's points"};
    return PointId(static_cast<std::size_t>(found - names.begin()));
  }

  void read_parameters(const Json& parameters) {
    const std::string list = "certificate.parameters";
    array_in(parameters, kMostParameters, list);
    for (std::size_t i = 0; i < parameters.size(); ++i) {
      const std::string place = at(list, i);
      CertificateParameter parameter;
      const auto kind = find_parameter_kind(string_in(require(parameters[i], "kind", place), place + ".kind"));
      if (!kind) throw Fault{place + ".kind", "along, across, slope or half is needed"};
      parameter.kind = *kind;
      const Json& points = array_in(require(parameters[i], "points", place), 4, place + ".points");
      if (points.size() != 4) throw Fault{place + ".points", "four points are needed"};
      for (std::size_t k = 0; k < 4; ++k) parameter.points[k] = point_in(points[k], at(place + ".points", k));
      certificate_.parameters.push_back(parameter);
    }
  }

  void read_point(const Json& value, const std::string& place) {
    CertificatePoint entry;
    entry.point = point_in(require(value, "point", place), place + ".point");
    entry.coordinates[0] = string_in(require(value, "x", place), place + ".x");
    entry.coordinates[1] = string_in(require(value, "y", place), place + ".y");
    entry.coordinates[2] = string_in(require(value, "w", place), place + ".w");
    const Json& equations = array_in(require(value, "equations", place), 2, place + ".equations");
    if (equations.size() != 2) throw Fault{place + ".equations", "two equations are needed"};
    for (const std::size_t i : {0U, 1U}) {
      entry.equations[i] = equation_in(equations[i], at(place + ".equations", i));
    }
    certificate_.points.push_back(std::move(entry));
  }

  /// ["p3", 0] or ["u2"].
  CertificateEquation equation_in(const Json& value, const std::string& place) const {
    array_in(value, 2, place);
    if (value.empty()) throw Fault{place, "[\"p1\", 0] or [\"u1\"] is needed"};
    const std::string& text = string_in(value[0], at(place, 0));
    const bool hypothesis = text.starts_with('p') && value.size() == 2;
    const bool parameter = text.starts_with('u') && value.size() == 1;
    std::size_t number = 0;
    const char* end = text.data() + text.size();
    const bool is_number = text.size() > 1 && std::from_chars(text.data() + 1, end, number).ptr == end;
    if ((!hypothesis && !parameter) || !is_number) throw Fault{place, "[\"p1\", 0] or [\"u1\"] is needed"};
    const std::size_t count = hypothesis ? proof_.hypotheses.size() : certificate_.parameters.size();
    if (number == 0 || number > count) throw Fault{place, "it refers to something that is not there"};
    if (parameter) return {CertificateEquation::Kind::kParameter, number - 1, 0};
    const std::uint64_t component = number_in(value[1], at(place, 1));
    return {CertificateEquation::Kind::kHypothesis, number - 1, static_cast<std::size_t>(component)};
  }

  const Proof& proof_;
  AlgebraicCertificate certificate_;
};

std::string quoted(const std::string& text) { return nlohmann::json(text).dump(); }

std::string written(const CertificateEquation& equation) {
  const std::string number = std::to_string(equation.index + 1);
  if (equation.kind == CertificateEquation::Kind::kParameter) return "[\"u" + number + "\"]";
  return "[\"p" + number + "\", " + std::to_string(equation.component) + "]";
}

}  // namespace

std::string write_certificate_json(const AlgebraicCertificate& certificate, const Proof& proof) {
  const auto name = [&](PointId point) {
    return nlohmann::json(proof.point_names[point.index()])
        .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  };
  std::string text = "{\n    \"frame\": [" + name(certificate.origin) + ", " + name(certificate.unit) + "],\n";
  text += "    \"parameters\": [";
  for (std::size_t i = 0; i < certificate.parameters.size(); ++i) {
    const CertificateParameter& parameter = certificate.parameters[i];
    text += i == 0 ? "\n      " : ",\n      ";
    text += "{\"kind\": " + quoted(std::string(name_of(parameter.kind))) + ", \"points\": [";
    for (std::size_t k = 0; k < 4; ++k) text += (k == 0 ? "" : ", ") + name(parameter.points[k]);
    text += "]}";
  }
  text += "],\n    \"roots\": [";
  for (std::size_t i = 0; i < certificate.roots.size(); ++i) {
    text += (i == 0 ? "" : ", ") + quoted(certificate.roots[i]);
  }
  text += "],\n    \"points\": [";
  for (std::size_t i = 0; i < certificate.points.size(); ++i) {
    const CertificatePoint& entry = certificate.points[i];
    text += i == 0 ? "\n      " : ",\n      ";
    text += "{\"point\": " + name(entry.point) + ", \"x\": " + quoted(entry.coordinates[0]) +
            ", \"y\": " + quoted(entry.coordinates[1]) + ", \"w\": " + quoted(entry.coordinates[2]) +
            ", \"equations\": [" + written(entry.equations[0]) + ", " + written(entry.equations[1]) + "]}";
  }
  text += "],\n    \"goals\": [";
  for (std::size_t i = 0; i < certificate.goals.size(); ++i) {
    const nlohmann::json goal(to_string(certificate.goals[i], proof.point_names));
    text += (i == 0 ? "" : ", ") + goal.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  }
  return text + "]\n  }";
}

AlgebraicCertificate read_certificate_json(const nlohmann::json& value, const Proof& proof) {
  return CertificateReader(proof).read(value);
}

}  // namespace pappus::symbolic
