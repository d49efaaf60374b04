// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "symbolic/core/random.h"
#include "symbolic/diagram/build_figure.h"
#include "symbolic/exchange/ggb_archive.h"
#include "symbolic/exchange/read_ggb.h"
#include "symbolic/exchange/write_ggb.h"
#include "symbolic/language/parser.h"

namespace pappus::symbolic {
namespace {

using testing::IsEmpty;

/// The largest deviation of the figure's distances from those of the coordinates in the file, relative to the distance
/// of the first two points. Points without coordinates are passed over.
double deviation(const Problem& problem, const Figure& figure) {
  std::vector<std::optional<std::pair<double, double>>> stated(problem.point_names.size());
  for (const Clause& clause : problem.clauses) {
    for (std::size_t i = 0; i < clause.coordinates.size(); ++i) {
      if (!clause.coordinates[i]) continue;
      stated[clause.new_points[i].index()] = {std::strtod(clause.coordinates[i]->first.c_str(), nullptr),
                                              std::strtod(clause.coordinates[i]->second.c_str(), nullptr)};
    }
  }
  const auto distance = [&](std::size_t i) {
    return std::hypot(stated[i]->first - stated[0]->first, stated[i]->second - stated[0]->second);
  };
  const auto drawn = [&](std::size_t i) { return figure.distance(PointId(std::size_t{0}), PointId(i)).first; };
  double largest = 0;
  for (std::size_t i = 2; i < stated.size(); ++i) {
    if (stated[i]) largest = std::max(largest, std::abs(drawn(i) / drawn(1) - distance(i) / distance(1)));
  }
  return largest;
}

/// Imports without a warning, and what it states holds in the figure of the file.
void expect_sound_import(const std::string& archive, const std::string& name) {
  const auto imported = read_ggb(archive, name);
  ASSERT_TRUE(imported) << imported.error().message;
  EXPECT_THAT(imported.value().warnings, IsEmpty());
  const Problem& problem = imported.value().problem;
  const auto figure = build_figure(problem, {});
  ASSERT_TRUE(figure) << name << ": " << figure.error().message;
  for (const Fact& fact : problem.hypotheses) {
    EXPECT_TRUE(figure.value().seems_true(fact)) << to_string(fact, problem.point_names);
  }
  EXPECT_LT(deviation(problem, figure.value()), 1e-9) << name;
}

std::string sample_archive() {
  const auto problems = parse_problems(
      "p\na b c = triangle; i = incenter a b c; d = foot i b c; o = circle a b c; e = on_line a i, on_circle o a "
      "? cong e b e i\n",
      "sample");
  const Problem& problem = problems.value().front();
  const auto figure = build_figure(problem, {});
  EXPECT_TRUE(figure);
  std::vector<ApproximatePoint> places;
  for (std::size_t i = 0; i < figure.value().point_count(); ++i)
    places.push_back(figure.value().approximate(PointId(i)));
  return write_ggb(problem, places).value().content;
}

TEST(GgbFilesTest, WhatIsWrittenIsReadAsTheSameFigure) { expect_sound_import(sample_archive(), "sample.ggb"); }

/// Real files, listed in the environment variable PAPPUS_GGB_FILES with colons between them.
TEST(GgbFilesTest, RealFiles) {
  const char* const listed = std::getenv("PAPPUS_GGB_FILES");
  std::stringstream list(listed == nullptr ? "" : listed);
  for (std::string path; std::getline(list, path, ':');) {
    std::ifstream file(path, std::ios::binary);
    ASSERT_TRUE(file) << path;
    std::stringstream bytes;
    bytes << file.rdbuf();
    expect_sound_import(bytes.str(), path);
  }
}

/// Constructions with bytes changed, cut or doubled give a problem or an error in words, whatever they say.
TEST(GgbFilesTest, DamagedConstructionsAreErrorsOrProblems) {
  const std::string xml = read_ggb_xml(sample_archive()).value();
  SplitMix64 random(5);
  int read = 0;
  for (int trial = 0; trial < 2000; ++trial) {
    std::string damaged = xml;
    for (int change = 0; change < 3; ++change) {
      const std::size_t place = random.next() % damaged.size();
      const std::size_t length = 1 + random.next() % 12;
      const std::size_t from = random.next() % damaged.size();
      const std::string piece = damaged.substr(from, length);
      damaged.replace(place, random.next() % 2 == 0 ? length : 0, piece);
    }
    const auto imported = read_ggb_construction(damaged, "damaged.ggb");
    if (imported) {
      ++read;
    } else {
      EXPECT_NE(imported.error().message, "");
    }
  }
  EXPECT_GT(read, 20);
}

}  // namespace
}  // namespace pappus::symbolic
