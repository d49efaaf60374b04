// SPDX-License-Identifier: Apache-2.0
#include "app/proof_file.h"

#include <filesystem>
#include <string_view>

#include "app/atomic_file.h"
#include "symbolic/proof/proof_json.h"
#include "symbolic/proof/write_latex.h"
#include "symbolic/proof/write_markdown.h"
#include "symbolic/proof/write_text.h"

namespace pappus::app {

namespace {

using symbolic::Failure;

enum class ProofFormat { kText, kMarkdown, kLatex, kJson };

std::optional<ProofFormat> find_format(const std::string& path) {
  const std::string ending = std::filesystem::path(path).extension().string();
  if (ending == ".txt") return ProofFormat::kText;
  if (ending == ".md") return ProofFormat::kMarkdown;
  if (ending == ".tex") return ProofFormat::kLatex;
  if (ending == ".json") return ProofFormat::kJson;
  return std::nullopt;
}

std::string write_proof(ProofFormat format, const symbolic::Proof& proof) {
  switch (format) {
    case ProofFormat::kText: return symbolic::write_proof_text(proof, symbolic::TextOptions{});
    case ProofFormat::kMarkdown: return symbolic::write_proof_markdown(proof);
    case ProofFormat::kLatex: return symbolic::write_proof_latex(proof);
    case ProofFormat::kJson: return symbolic::write_proof_json(proof);
  }
  PAPPUS_CHECK(false);
}

bool is_portable(char character) {
  const auto within = [character](char low, char high) { return low <= character && character <= high; };
  return within('a', 'z') || within('A', 'Z') || within('0', '9') || character == '_' || character == '-' ||
         character == '.';
}

std::string in_lower_case(std::string text) {
  for (char& character : text) {
    if ('A' <= character && character <= 'Z') character = static_cast<char>(character - 'A' + 'a');
  }
  return text;
}

}  // namespace

std::optional<Failure> check_proof_path(const std::string& path) {
  if (!find_format(path)) {
    return Failure{"cannot write a proof to '" + path + "': the name must end in .txt, .md, .tex or .json"};
  }
  return check_writable(path);
}

std::optional<Failure> write_proof_file(const std::string& path, const symbolic::Proof& proof) {
  const std::optional<ProofFormat> format = find_format(path);
  PAPPUS_CHECK(format.has_value());
  return write_file_atomically(path, write_proof(*format, proof));
}

std::string ProofFileNames::next(const std::string& problem_name) {
  constexpr std::size_t kMaximumLength = 100;
  std::string stem = problem_name.substr(0, kMaximumLength);
  for (char& character : stem) {
    if (!is_portable(character)) character = '_';
  }
  if (stem.empty()) stem = "problem";
  if (stem.front() == '.' || stem.front() == '-') stem.front() = '_';
  std::string candidate = stem;
  for (int number = 2; !taken_.insert(in_lower_case(candidate)).second; ++number) {
    candidate = stem + "_" + std::to_string(number);
  }
  return candidate + ".json";
}

}  // namespace pappus::app
