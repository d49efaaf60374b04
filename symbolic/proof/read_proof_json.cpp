// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <charconv>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include <nlohmann/json.hpp>

#include "symbolic/facts/point_name.h"
#include "symbolic/proof/certificate_json.h"
#include "symbolic/proof/existence.h"
#include "symbolic/proof/json_limits.h"
#include "symbolic/proof/json_reading.h"
#include "symbolic/proof/proof_json.h"

namespace pappus::symbolic {
namespace {

using json_reading::array_in;
using json_reading::at;
using json_reading::Fault;
using json_reading::find;
using json_reading::Json;
using json_reading::number_in;
using json_reading::require;
using json_reading::string_in;

constexpr std::size_t kMostSteps = 100'000;
constexpr std::size_t kMostFacts = 100'000;
constexpr std::size_t kMostPoints = 200;
constexpr std::size_t kMostDerivations = 200;
constexpr std::size_t kLongestNumber = 4096;

class ProofJsonReader {
 public:
  ProofJsonReader() = default;
  Proof read(const Json& document) {
    if (string_in(require(document, "format", "document"), "format") != "pappus-proof") {
      throw Fault{"format", "'pappus-proof' is needed"};
    }
    if (number_in(require(document, "version", "document"), "version") != 1)
      throw Fault{"version", "only version 1 is known"};
    const Json& problem = require(document, "problem", "document");
    proof_.problem_name = string_in(require(problem, "name", "problem"), "problem.name");
    proof_.statement = string_in(require(problem, "statement", "problem"), "problem.statement");
    read_figure(require(document, "figure", "document"));
    if (const Json* auxiliary = find(document, "aux")) read_auxiliary(*auxiliary);
    read_hypotheses(require(document, "hypotheses", "document"));
    if (const Json* configuration = find(document, "configuration")) read_configuration(*configuration);
    if (const Json* scope = find(document, "scope")) read_scope(*scope);
    read_steps(require(document, "steps", "document"));
    if (const Json* certificate = find(document, "certificate")) {
      proof_.certificate = read_certificate_json(*certificate, proof_);
    }
    read_goals(document);
    if (const Json* existence = find(document, "existence")) read_existence(*existence);
    return std::move(proof_);
  }

 private:
  /// Reads a derivation of the existence section, for a claim that has its points and hypotheses.
  explicit ProofJsonReader(Proof claim) : proof_(std::move(claim)) {}

  void read_figure(const Json& figure) {
    const Json& points = require(figure, "points", "figure");
    if (!points.is_object()) throw Fault{"figure.points", "an object is needed"};
    if (points.size() > kMostPoints) throw Fault{"figure.points", "more than 200 points"};
    if (const Json* seed = find(figure, "seed")) proof_.seed = number_in(*seed, "figure.seed");
    if (const Json* order = find(figure, "order")) {
      array_in(*order, kMostPoints, "figure.order");
      for (std::size_t i = 0; i < order->size(); ++i) add_point(points, string_in((*order)[i], at("figure.order", i)));
    } else {
      for (const auto& [name, coordinates] : points.items()) add_point(points, name);
    }
    if (proof_.point_names.size() != points.size()) throw Fault{"figure.order", "it does not name every point once"};
  }

  void add_point(const Json& points, const std::string& name) {
    if (!is_point_name(name))
      throw Fault{"figure.points", "a point's name is no letter with letters and digits behind it"};
    if (!names_.insert(name).second) throw Fault{"figure.order", "point '" + name + "' is named twice"};
    const Json* coordinates = find(points, name.c_str());
    const std::string place = "figure.points." + name;
    if (coordinates == nullptr) throw Fault{place, "the point has no coordinates"};
    if (!coordinates->is_array() || coordinates->size() != 2) throw Fault{place, "two coordinates are needed"};
    const std::string& x = string_in((*coordinates)[0], at(place, 0));
    const std::string& y = string_in((*coordinates)[1], at(place, 1));
    if (x.size() > kLongestNumber || y.size() > kLongestNumber) throw Fault{place, "a coordinate is too long"};
    proof_.point_names.push_back(name);
    proof_.coordinates.emplace_back(x, y);
  }

  void read_auxiliary(const Json& constructions) {
    array_in(constructions, kMostPoints, "aux");
    for (std::size_t i = 0; i < constructions.size(); ++i) {
      const std::string place = at("aux", i);
      proof_.auxiliary.push_back({string_in(require(constructions[i], "text", place), place + ".text")});
    }
  }

  Fact fact_in(const Json& value, const std::string& place) const {
    Result<Fact> fact = parse_fact(string_in(value, place), proof_.point_names);
    if (!fact) throw Fault{place, fact.error().message};
    return std::move(fact).value();
  }

  void read_hypotheses(const Json& hypotheses) {
    array_in(hypotheses, kMostFacts, "hypotheses");
    for (std::size_t i = 0; i < hypotheses.size(); ++i) {
      proof_.hypotheses.push_back(fact_in(hypotheses[i], at("hypotheses", i)));
    }
  }

  void read_configuration(const Json& configuration) {
    array_in(configuration, kMostFacts, "configuration");
    for (std::size_t i = 0; i < configuration.size(); ++i) {
      const std::string place = at("configuration", i);
      if (string_in(require(configuration[i], "id", place), place + ".id") != "g" + std::to_string(i + 1)) {
        throw Fault{place + ".id", "ids are g1, g2, … in order"};
      }
      proof_.configuration.push_back(fact_in(require(configuration[i], "fact", place), place + ".fact"));
    }
  }

  /// A step's number, "p3" or "g2"; the step must be among the first `steps`.
  ProofReference reference_in(const Json& value, std::size_t steps, const std::string& place) const {
    if (value.is_number_unsigned()) {
      const auto number = value.get<std::uint64_t>();
      if (number == 0 || number > steps) throw Fault{place, "it refers to a step that is not before it"};
      return {ProofReference::Kind::kStep, static_cast<std::size_t>(number - 1)};
    }
    if (!value.is_string()) throw Fault{place, "a reference is a step's number, \"p1\" or \"g1\""};
    const std::string& text = string_in(value, place);
    const bool hypothesis = text.starts_with('p');
    const std::size_t count = hypothesis ? proof_.hypotheses.size() : proof_.configuration.size();
    std::size_t number = 0;
    const char* end = text.data() + text.size();
    const bool is_number = text.size() > 1 && (hypothesis || text.starts_with('g')) &&
                           std::from_chars(text.data() + 1, end, number).ptr == end;
    if (!is_number) throw Fault{place, "a reference is a step's number, \"p1\" or \"g1\""};
    if (number == 0 || number > count) throw Fault{place, "it refers to something that is not there"};
    return {hypothesis ? ProofReference::Kind::kHypothesis : ProofReference::Kind::kConfiguration, number - 1};
  }

  CombinationTerm term_in(const Json& value, const std::string& place) const {
    if (!value.is_array() || value.size() < 2 || value.size() > 3) {
      throw Fault{place, "a term is [coefficient, reference] or [coefficient, reference, fact]"};
    }
    const std::optional<Rational> coefficient = Rational::parse(string_in(value[0], at(place, 0)));
    if (!coefficient) throw Fault{at(place, 0), "the coefficient is not a number"};
    const ProofReference reference = reference_in(value[1], proof_.steps.size(), at(place, 1));
    if (value.size() == 3) return {*coefficient, reference, fact_in(value[2], at(place, 2))};
    switch (reference.kind) {
      case ProofReference::Kind::kHypothesis: return {*coefficient, reference, proof_.hypotheses[reference.index]};
      case ProofReference::Kind::kStep: return {*coefficient, reference, proof_.steps[reference.index].fact};
      case ProofReference::Kind::kConfiguration: break;
    }
    return {*coefficient, reference, proof_.configuration[reference.index]};
  }

  void read_scope(const Json& value) {
    ProofScope scope;
    const std::string& kind = string_in(require(value, "kind", "scope"), "scope.kind");
    const std::string& others = string_in(require(value, "other_cases", "scope"), "scope.other_cases");
    bool known = false;
    for (const auto each : {ProofScope::OtherCases::kNone, ProofScope::OtherCases::kHold, ProofScope::OtherCases::kFail,
                            ProofScope::OtherCases::kOpen}) {
      const ProofScope candidate{each, 0, {}};
      if (others != other_cases_word(candidate) || kind != scope_word(candidate)) continue;
      scope.others = each;
      known = true;
    }
    if (!known) throw Fault{"scope", "\"general\", or \"case\" with \"hold\", \"fail\" or \"open\", is needed"};
    if (const Json* figures = find(value, "figures")) scope.figures = number_in(*figures, "scope.figures");
    if (const Json* counter = find(value, "counter_figure")) {
      array_in(*counter, proof_.point_names.size(), "scope.counter_figure");
      for (std::size_t i = 0; i < counter->size(); ++i) {
        const std::string place = at("scope.counter_figure", i);
        const Json& entry = array_in((*counter)[i], 3, place);
        if (entry.size() != 3 || string_in(entry[0], place) != proof_.point_names[i])
          throw Fault{place, "a point's name and two coordinates, in the order of the points, are needed"};
        scope.counter_figure.emplace_back(string_in(entry[1], place), string_in(entry[2], place));
      }
    }
    proof_.scope = std::move(scope);
  }

  void read_steps(const Json& steps) {
    array_in(steps, kMostSteps, "steps");
    for (std::size_t i = 0; i < steps.size(); ++i) proof_.steps.push_back(step_in(steps[i], at("steps", i)));
  }

  ProofStep step_in(const Json& value, const std::string& place) const {
    if (number_in(require(value, "id", place), place + ".id") != proof_.steps.size() + 1) {
      throw Fault{place + ".id", "ids are 1, 2, … in order"};
    }
    ProofStep step;
    step.fact = fact_in(require(value, "fact", place), place + ".fact");
    const std::optional<Rule> rule = find_rule(string_in(require(value, "rule", place), place + ".rule"));
    if (!rule) throw Fault{place + ".rule", "unknown rule"};
    step.rule = *rule;
    if (const Json* premises = find(value, "premises")) {
      array_in(*premises, kMostFacts, place + ".premises");
      for (std::size_t i = 0; i < premises->size(); ++i) {
        step.premises.push_back(reference_in((*premises)[i], proof_.steps.size(), at(place + ".premises", i)));
      }
    }
    if (const Json* terms = find(value, "combination")) {
      array_in(*terms, kMostFacts, place + ".combination");
      for (std::size_t i = 0; i < terms->size(); ++i) {
        step.combination.push_back(term_in((*terms)[i], at(place + ".combination", i)));
      }
    }
    if (const Json* configuration = find(value, "configuration")) {
      array_in(*configuration, kMostFacts, place + ".configuration");
      for (std::size_t i = 0; i < configuration->size(); ++i) {
        const std::string entry = at(place + ".configuration", i);
        const ProofReference reference = reference_in((*configuration)[i], 0, entry);
        if (reference.kind != ProofReference::Kind::kConfiguration) throw Fault{entry, "\"g1\", \"g2\", … is needed"};
        step.configuration.push_back(reference.index);
      }
    }
    return step;
  }

  void read_goals(const Json& document) {
    const std::size_t steps = proof_.steps.size();
    const Json* first = find(document, "goal");
    if (const Json* goals = find(document, "goals")) {
      array_in(*goals, kMostFacts, "goals");
      for (std::size_t i = 0; i < goals->size(); ++i) {
        proof_.goals.push_back(reference_in((*goals)[i], steps, at("goals", i)));
      }
      const bool agrees = first == nullptr || (!goals->empty() && (*goals)[0] == *first);
      if (!agrees) throw Fault{"goal", "it is not the first of 'goals'"};
    } else if (first != nullptr) {
      proof_.goals.push_back(reference_in(*first, steps, "goal"));
    } else if (!proof_.certificate) {
      throw Fault{"document", "'goal' is missing"};
    }
  }

  void read_existence(const Json& value) {
    if (value.is_string()) {
      if (value != "not certified") throw Fault{"existence", "an object or \"not certified\" is needed"};
      return;
    }
    proof_.existence.emplace();
    const Json& independent = require(value, "independent", "existence");
    array_in(independent, kMostFacts, "existence.independent");
    for (std::size_t i = 0; i < independent.size(); ++i) {
      const std::string place = at("existence.independent", i);
      const bool is_hypothesis = independent[i].is_string() && string_in(independent[i], place).starts_with('p') &&
                                 string_in(independent[i], place).find(' ') == std::string::npos;
      proof_.existence->independent.push_back(is_hypothesis
                                                  ? proof_.hypotheses[reference_in(independent[i], 0, place).index]
                                                  : fact_in(independent[i], place));
    }
    const Json* derivations = find(value, "derivations");
    if (derivations == nullptr) return;
    array_in(*derivations, kMostDerivations, "existence.derivations");
    for (std::size_t i = 0; i < derivations->size(); ++i)
      read_derivation((*derivations)[i], at("existence.derivations", i));
  }

  void read_derivation(const Json& value, const std::string& place) {
    ExistenceDerivation derivation;
    const Json& facts = require(value, "facts", place);
    array_in(facts, kMostFacts, place + ".facts");
    for (std::size_t i = 0; i < facts.size(); ++i)
      derivation.facts.push_back(fact_in(facts[i], at(place + ".facts", i)));
    proof_.existence->derivations.emplace_back();
    try {
      ProofJsonReader reader(claim_of_derivation(proof_, proof_.existence->derivations.size() - 1));
      const Proof claim = reader.read_claim(value);
      derivation.configuration = claim.configuration;
      derivation.steps = claim.steps;
      derivation.goals = claim.goals;
      derivation.certificate = claim.certificate;
    } catch (const Fault& fault) {
      throw Fault{place + "." + fault.place, fault.reason};
    }
    proof_.existence->derivations.back() = std::move(derivation);
  }

  Proof read_claim(const Json& value) {
    if (const Json* certificate = find(value, "certificate")) {
      proof_.certificate = read_certificate_json(*certificate, proof_);
      return std::move(proof_);
    }
    if (const Json* configuration = find(value, "configuration")) read_configuration(*configuration);
    read_steps(require(value, "steps", "derivation"));
    read_goals(value);
    return std::move(proof_);
  }

  Proof proof_;
  std::set<std::string> names_;
};

std::string place_of(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, std::min(offset, text.size()));
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const std::size_t start = before.rfind('\n');
  const std::size_t column = start == std::string_view::npos ? before.size() : before.size() - start - 1;
  return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

}  // namespace

Result<Proof> read_proof_json(std::string_view text) {
  if (std::string reason = excess_of_json(text); !reason.empty()) return Failure{std::move(reason)};
  try {
    return ProofJsonReader().read(json_reading::parse_json(text));
  } catch (const Fault& fault) {
    return Failure{fault.place + ": " + fault.reason};
  } catch (const Json::parse_error& error) {
    return Failure{place_of(text, error.byte) + ": this is not JSON"};
  } catch (const Json::exception& error) {
    return Failure{std::string("this is not JSON: ") + error.what()};
  }
}

}  // namespace pappus::symbolic
