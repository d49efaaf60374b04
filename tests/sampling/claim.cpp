// SPDX-License-Identifier: Apache-2.0
#include "tests/sampling/claim.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <utility>

#include <nlohmann/json.hpp>

#include "symbolic/language/parser.h"
#include "symbolic/proof/proof_json.h"

namespace pappus::sampling_test {
namespace {

using symbolic::Failure;
using symbolic::Problem;
using symbolic::Result;
using symbolic::sampling::SampledFigure;

using Json = nlohmann::json;

Result<std::string> read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return Failure{path + ": cannot read"};
  return std::string(std::istreambuf_iterator<char>(file), {});
}

long double number(const std::string& text) { return std::strtold(text.c_str(), nullptr); }

/// {"points": {"a": ["0.5", "1"], …}} or [["a", "0.5", "1"], …].
std::optional<SampledFigure> read_figure(const Json& json, const Problem& problem) {
  std::map<std::string, symbolic::sampling::PlanePoint<long double>> places;
  const auto add = [&places](const std::string& name, const Json& x, const Json& y) {
    places[name] = {number(x.get<std::string>()), number(y.get<std::string>())};
  };
  if (json.is_array()) {
    for (const Json& point : json) add(point.at(0).get<std::string>(), point.at(1), point.at(2));
  } else if (json.contains("points")) {
    for (const auto& [name, at] : json.at("points").items()) add(name, at.at(0), at.at(1));
  }
  SampledFigure figure;
  for (const std::string& name : problem.point_names) {
    if (!places.contains(name)) return std::nullopt;
    figure.push_back(places[name]);
  }
  return figure;
}

Claim::OtherCases read_other_cases(const std::string& text) {
  if (text == "hold") return Claim::OtherCases::kHold;
  if (text == "fail") return Claim::OtherCases::kFail;
  return text == "open" ? Claim::OtherCases::kOpen : Claim::OtherCases::kUnsaid;
}

/// The problems of the files that records name, each file read once.
class ProblemShelf {
 public:
  Result<Problem> find(const std::string& path, const std::string& name) {
    if (!files_.contains(path)) {
      auto text = read_file(path);
      if (!text) return text.error();
      files_.emplace(path, symbolic::parse_each_problem(text.value(), path));
    }
    for (const auto& problem : files_.at(path)) {
      if (problem && problem.value().name == name) return problem.value();
    }
    return Failure{path + ": has no problem '" + name + "'"};
  }

 private:
  std::map<std::string, std::vector<Result<Problem, symbolic::InputError>>> files_;
};

Result<std::optional<Claim>> read_claim(const Json& record, ProblemShelf& shelf) {
  const auto status = record.at("status").get<std::string>();
  if (status != "Theorem" && status != "CounterSatisfiable") return std::optional<Claim>();
  auto problem = shelf.find(record.at("file").get<std::string>(), record.at("problem").get<std::string>());
  if (!problem) return problem.error();
  Claim claim;
  claim.problem = std::move(problem).value();
  for (const char* key : {"figure", "counter_figure"}) {
    if (record.contains(key)) {
      if (auto figure = read_figure(record.at(key), claim.problem)) claim.counter_figure = std::move(figure);
    }
  }
  if (status == "CounterSatisfiable") {
    claim.kind = Claim::Kind::kRefuted;
    return std::optional(std::move(claim));
  }
  if (record.value("scope", "") == "general") claim.scope = Claim::Scope::kGeneral;
  claim.other_cases = read_other_cases(record.value("other_cases", ""));
  const auto path = record.at("proof").get<std::string>();
  const auto text = read_file(path);
  if (!text) return text.error();
  auto proof = symbolic::read_proof_json(text.value());
  if (!proof) return Failure{path + ": " + proof.error().message};
  claim.proof = std::move(proof).value();
  return std::optional(std::move(claim));
}

}  // namespace

Result<std::vector<Claim>> read_claims(const std::string& path) {
  std::ifstream file(path);
  if (!file) return Failure{path + ": cannot read"};
  std::vector<Claim> claims;
  ProblemShelf shelf;
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    try {
      auto claim = read_claim(Json::parse(line), shelf);
      if (!claim) return claim.error();
      if (claim.value()) claims.push_back(std::move(*claim.value()));
    } catch (const Json::exception& exception) {
      return Failure{path + ":" + std::to_string(number) + ": " + exception.what()};
    }
  }
  return claims;
}

SampledFigure figure_of(const symbolic::Proof& proof) {
  SampledFigure figure;
  std::ranges::transform(proof.coordinates, std::back_inserter(figure), [](const auto& at) {
    return symbolic::sampling::PlanePoint<long double>{number(at.first), number(at.second)};
  });
  return figure;
}

}  // namespace pappus::sampling_test
