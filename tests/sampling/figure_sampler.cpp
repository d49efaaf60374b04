// SPDX-License-Identifier: Apache-2.0
// Compares the claims of result records with figures that owe nothing to the program. See tests/README.md.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "tests/sampling/claim.h"
#include "tests/sampling/compare_claim.h"

namespace pappus::sampling_test {
namespace {

constexpr int kExitViolation = 1;
constexpr int kExitBadInput = 2;

/// What was seen of the problems of one file or folder.
struct Row {
  std::string set;
  std::size_t theorems = 0, general = 0, refuted = 0, without_figure = 0;
  std::size_t drawn = 0, drawn_near = 0, applicable = 0, failing = 0, degenerate = 0, undecided = 0, violations = 0;

  void add(const Claim& claim, const Comparison& comparison) {
    const bool is_theorem = claim.kind == Claim::Kind::kTheorem;
    ++(is_theorem ? theorems : refuted);
    if (is_theorem && claim.scope == Claim::Scope::kGeneral) ++general;
    if (comparison.drawn == 0) ++without_figure;
    drawn += comparison.drawn;
    drawn_near += comparison.drawn_near;
    applicable += comparison.applicable;
    failing += comparison.failing;
    degenerate += comparison.degenerate;
    undecided += comparison.undecided;
    violations += comparison.violations.size();
  }
};

/// A collection of many problems by its name, a .geo file by its folder's.
std::string set_of(const std::string& file) {
  const std::filesystem::path path(file);
  return (path.extension() == ".geo" ? path.parent_path().filename() : path.filename()).string();
}

void print_table(const std::vector<Row>& rows) {
  std::printf("%-24s %8s %8s %8s %8s %8s %8s %10s %8s %10s %10s %10s\n", "set", "theorems", "general", "refuted",
              "undrawn", "figures", "near", "applicable", "failing", "degenerate", "undecided", "violations");
  for (const Row& row : rows) {
    std::printf("%-24s %8zu %8zu %8zu %8zu %8zu %8zu %10zu %8zu %10zu %10zu %10zu\n", row.set.c_str(), row.theorems,
                row.general, row.refuted, row.without_figure, row.drawn, row.drawn_near, row.applicable, row.failing,
                row.degenerate, row.undecided, row.violations);
  }
}

void print_violation(const Claim& claim, const Violation& violation) {
  std::printf("VIOLATION %s (%s): %s\n ", claim.problem.name.c_str(), claim.problem.file.c_str(),
              violation.what.c_str());
  for (std::size_t i = 0; i < std::min(violation.figure.size(), claim.problem.point_names.size()); ++i) {
    std::printf(" %s@%.15Lf_%.15Lf", claim.problem.point_names[i].c_str(), violation.figure[i].x,
                violation.figure[i].y);
  }
  std::printf("\n");
}

int run(const std::vector<std::string>& paths, const CompareOptions& options, bool verbose) {
  std::vector<Row> rows;
  std::size_t violations = 0;
  for (const std::string& path : paths) {
    const auto claims = read_claims(path);
    if (!claims) {
      std::fprintf(stderr, "figure_sampler: %s\n", claims.error().message.c_str());
      return kExitBadInput;
    }
    for (const Claim& claim : claims.value()) {
      const Comparison comparison = compare_claim(claim, options);
      const std::string set = set_of(claim.problem.file);
      if (rows.empty() || rows.back().set != set) rows.push_back({.set = set});
      rows.back().add(claim, comparison);
      violations += comparison.violations.size();
      if (!comparison.violations.empty()) print_violation(claim, comparison.violations.front());
      if (verbose) {
        std::printf("%s: %zu figures, %zu near, %zu applicable, %zu failing, %zu undecided, %zu violations\n",
                    claim.problem.name.c_str(), comparison.drawn, comparison.drawn_near, comparison.applicable,
                    comparison.failing, comparison.undecided, comparison.violations.size());
      }
      std::fflush(stdout);
    }
  }
  print_table(rows);
  return violations == 0 ? 0 : kExitViolation;
}

}  // namespace
}  // namespace pappus::sampling_test

int main(int argc, char** argv) {
  CLI::App app("Compares what result records claim with figures drawn without the program's drawing code");
  std::vector<std::string> paths;
  pappus::sampling_test::CompareOptions options;
  bool verbose = false;
  app.add_option("RESULTS", paths, "Records of 'pappus batch --jsonl RESULTS --proofs DIR', run from this folder")
      ->required();
  app.add_option("--figures", options.figures, "Figures a theorem, from random starts")->capture_default_str();
  app.add_option("--near", options.near_figures, "Figures a theorem near the proof's")->capture_default_str();
  app.add_option("--seed", options.seed, "Of all random numbers")->capture_default_str();
  app.add_flag("--verbose", verbose, "A line a problem");
  CLI11_PARSE(app, argc, argv);
  return pappus::sampling_test::run(paths, options, verbose);
}
