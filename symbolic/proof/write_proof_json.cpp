// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "symbolic/proof/certificate_json.h"
#include "symbolic/proof/existence.h"
#include "symbolic/proof/proof_json.h"

namespace pappus::symbolic {
namespace {

/// A JSON string; bytes that are no UTF-8 become replacement characters.
std::string quoted(const std::string& text) {
  return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string written(const ProofReference& reference) {
  const std::string number = std::to_string(reference.index + 1);
  switch (reference.kind) {
    case ProofReference::Kind::kHypothesis: return "\"p" + number + "\"";
    case ProofReference::Kind::kConfiguration: return "\"g" + number + "\"";
    case ProofReference::Kind::kStep: break;
  }
  return number;
}

/// "[a, b, c]", or with each element on a line of its own.
std::string array_of(const std::vector<std::string>& elements, bool on_lines = false) {
  if (elements.empty()) return "[]";
  std::string result = on_lines ? "[\n    " : "[";
  for (std::size_t i = 0; i < elements.size(); ++i) {
    if (i > 0) result += on_lines ? ",\n    " : ", ";
    result += elements[i];
  }
  return result + (on_lines ? "\n  ]" : "]");
}

class ProofJsonWriter {
 public:
  explicit ProofJsonWriter(const Proof& proof) : proof_(proof) {}

  [[nodiscard]] std::string document() const {
    std::string text = "{\n  \"format\": \"pappus-proof\",\n  \"version\": 1,\n";
    text += "  \"problem\": {\"name\": " + quoted(proof_.problem_name) +
            ", \"statement\": " + quoted(proof_.statement) + "},\n";
    text +=
        "  \"convention\": \"points with different names are different, unless the statement or a proved idc says "
        "otherwise\",\n";
    text += "  \"figure\": " + figure() + ",\n";
    text += "  \"aux\": " + auxiliary() + ",\n";
    text += "  \"hypotheses\": " + hypotheses() + ",\n";
    text += "  \"configuration\": " + configuration() + ",\n";
    if (proof_.scope) text += "  \"scope\": " + scope(*proof_.scope) + ",\n";
    text += "  \"steps\": " + steps();
    if (proof_.certificate) {
      text +=
          ",\n  \"method\": \"algebraic\",\n  \"certificate\": " + write_certificate_json(*proof_.certificate, proof_) +
          ",\n  \"existence\": " + existence() + "\n}\n";
      return text;
    }
    if (!proof_.goals.empty()) text += ",\n  \"goal\": " + written(proof_.goals.front());
    return text + ",\n  \"goals\": " + goals() + ",\n  \"existence\": " + existence() + "\n}\n";
  }

  /// A derivation of the existence section, for its claim.
  [[nodiscard]] std::string derivation(const std::vector<Fact>& facts) const {
    std::vector<std::string> names;
    for (const Fact& derived : facts) names.push_back(fact(derived));
    std::string text = "{\"facts\": " + array_of(names);
    if (proof_.certificate)
      return text + ", \"certificate\": " + write_certificate_json(*proof_.certificate, proof_) + "}";
    return text + ",\n  \"configuration\": " + configuration() + ",\n  \"steps\": " + steps() +
           ",\n  \"goals\": " + goals() + "}";
  }

 private:
  [[nodiscard]] std::string fact(const Fact& value) const { return quoted(to_string(value, proof_.point_names)); }

  [[nodiscard]] std::string figure() const {
    std::vector<std::string> order;
    std::string points;
    for (std::size_t i = 0; i < proof_.point_names.size(); ++i) {
      order.push_back(quoted(proof_.point_names[i]));
      const bool placed = i < proof_.coordinates.size();
      const std::string x = quoted(placed ? proof_.coordinates[i].first : std::string());
      const std::string y = quoted(placed ? proof_.coordinates[i].second : std::string());
      points += (i == 0 ? "\n    " : ",\n    ") + order.back() + ": [" + x + ", " + y + "]";
    }
    return "{\"seed\": " + std::to_string(proof_.seed) + ", \"order\": " + array_of(order) + ", \"points\": {" +
           points + "}}";
  }

  [[nodiscard]] std::string auxiliary() const {
    std::vector<std::string> lines;
    for (const AuxiliaryConstruction& construction : proof_.auxiliary) {
      lines.push_back("{\"text\": " + quoted(construction.text) + "}");
    }
    return array_of(lines, true);
  }

  [[nodiscard]] std::string hypotheses() const {
    std::vector<std::string> lines;
    for (const Fact& hypothesis : proof_.hypotheses) lines.push_back(fact(hypothesis));
    return array_of(lines, true);
  }

  [[nodiscard]] std::string configuration() const {
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < proof_.configuration.size(); ++i) {
      lines.push_back("{\"id\": \"g" + std::to_string(i + 1) + "\", \"fact\": " + fact(proof_.configuration[i]) + "}");
    }
    return array_of(lines, true);
  }

  [[nodiscard]] std::string scope(const ProofScope& value) const {
    std::vector<std::string> counter;
    for (std::size_t i = 0; i < value.counter_figure.size(); ++i) {
      const auto& [x, y] = value.counter_figure[i];
      counter.push_back(array_of({quoted(proof_.point_names[i]), quoted(x), quoted(y)}));
    }
    return "{\"kind\": " + quoted(std::string(scope_word(value))) +
           ", \"other_cases\": " + quoted(std::string(other_cases_word(value))) +
           ", \"figures\": " + std::to_string(value.figures) + ", \"counter_figure\": " + array_of(counter) + "}";
  }

  [[nodiscard]] std::string steps() const {
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < proof_.steps.size(); ++i) lines.push_back(step(i));
    return array_of(lines, true);
  }

  [[nodiscard]] std::string goals() const {
    std::vector<std::string> references;
    for (const ProofReference& goal : proof_.goals) references.push_back(written(goal));
    return array_of(references);
  }

  /// An independent fact that is a hypothesis is given by its number.
  [[nodiscard]] std::string existence() const {
    if (!proof_.existence) return quoted("not certified");
    std::vector<std::string> independent, derivations;
    for (const Fact& each : proof_.existence->independent) {
      const auto hypothesis = std::ranges::find(proof_.hypotheses, each);
      const auto index = static_cast<std::size_t>(hypothesis - proof_.hypotheses.begin());
      independent.push_back(
          hypothesis == proof_.hypotheses.end() ? fact(each) : written({ProofReference::Kind::kHypothesis, index}));
    }
    for (std::size_t i = 0; i < proof_.existence->derivations.size(); ++i) {
      const Proof claim = claim_of_derivation(proof_, i);
      derivations.push_back(ProofJsonWriter(claim).derivation(proof_.existence->derivations[i].facts));
    }
    return "{\"independent\": " + array_of(independent) + ", \"derivations\": " + array_of(derivations, true) + "}";
  }

  [[nodiscard]] std::string step(std::size_t index) const {
    const ProofStep& value = proof_.steps[index];
    std::string text = "{\"id\": " + std::to_string(index + 1) + ", \"fact\": " + fact(value.fact) +
                       ", \"rule\": " + quoted(std::string(info(value.rule).name));
    std::vector<std::string> premises, terms, configuration;
    for (const ProofReference& premise : value.premises) premises.push_back(written(premise));
    for (const CombinationTerm& entry : value.combination) terms.push_back(term(entry));
    for (const std::size_t entry : value.configuration) {
      configuration.push_back(written({ProofReference::Kind::kConfiguration, entry}));
    }
    if (!premises.empty()) text += ", \"premises\": " + array_of(premises);
    if (!terms.empty()) text += ", \"combination\": " + array_of(terms);
    if (!configuration.empty()) text += ", \"configuration\": " + array_of(configuration);
    return text + "}";
  }

  /// The instance is left out where it is the fact referred to.
  [[nodiscard]] std::string term(const CombinationTerm& value) const {
    std::vector<std::string> parts{quoted(value.coefficient.to_string()), written(value.reference)};
    const std::size_t index = value.reference.index;
    const bool hypothesis = value.reference.kind == ProofReference::Kind::kHypothesis;
    const bool step = value.reference.kind == ProofReference::Kind::kStep;
    const bool is_the_fact =
        (hypothesis && index < proof_.hypotheses.size() && proof_.hypotheses[index] == value.instance) ||
        (step && index < proof_.steps.size() && proof_.steps[index].fact == value.instance);
    if (!is_the_fact) parts.push_back(fact(value.instance));
    return array_of(parts);
  }

  const Proof& proof_;
};

}  // namespace

std::string write_proof_json(const Proof& proof) { return ProofJsonWriter(proof).document(); }

}  // namespace pappus::symbolic
