// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/figure.h"

#include <cmath>
#include <numbers>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace pappus::symbolic {
namespace {

using Coordinates = std::vector<std::pair<std::string, std::string>>;

PointId p(int index) { return PointId(index); }

Figure figure_of(const Coordinates& coordinates) {
  Result<Figure> figure = figure_from_coordinates(coordinates);
  EXPECT_TRUE(figure.has_value());
  return std::move(figure).value();
}

TEST(Figure, DecidesTheRightTriangle) {
  const Figure figure = figure_of({{"0", "0"}, {"4", "0"}, {"0", "3"}, {"2", "1.5"}});
  EXPECT_EQ(figure.point_count(), 4U);
  EXPECT_EQ(figure.orientation(p(0), p(1), p(2)), 1);
  EXPECT_EQ(figure.orientation(p(0), p(2), p(1)), -1);
  EXPECT_EQ(figure.orientation(p(1), p(2), p(3)), std::nullopt) << "collinear points have no certain side";
  EXPECT_EQ(figure.orientation(p(1), p(1), p(2)), std::nullopt);
  EXPECT_EQ(figure.compare_lengths(p(0), p(1), p(0), p(2)), 1);
  EXPECT_EQ(figure.compare_lengths(p(0), p(2), p(0), p(1)), -1);
  EXPECT_EQ(figure.compare_lengths(p(3), p(0), p(3), p(1)), std::nullopt) << "equal lengths";
  EXPECT_EQ(figure.scalar_sign(p(0), p(1), p(0), p(2)), std::nullopt) << "a right angle";
  EXPECT_EQ(figure.scalar_sign(p(0), p(1), p(1), p(2)), -1);
  EXPECT_DOUBLE_EQ(figure.approximate(p(3)).y, 1.5);
}

TEST(Figure, EnclosesDirectionsAndDistances) {
  const Figure figure = figure_of({{"0", "0"}, {"1", "1"}, {"-3", "4"}, {"5", "0"}});
  for (const auto& [from, to, angle, length] : {std::tuple{0, 1, 0.25, std::numbers::sqrt2},
                                                {0, 2, std::atan2(4.0, -3.0) / std::numbers::pi, 5.0},
                                                {0, 3, 0.0, 5.0}}) {
    const auto [low, high] = figure.direction(p(from), p(to));
    EXPECT_LE(low, angle);
    EXPECT_GE(high, angle);
    EXPECT_LT(high - low, 1e-12);
    EXPECT_EQ(figure.direction(p(to), p(from)), std::pair(low, high));
    const auto [shortest, longest] = figure.distance(p(from), p(to));
    EXPECT_LE(shortest, length);
    EXPECT_GE(longest, length);
    EXPECT_LT(longest - shortest, 1e-12);
  }
}

TEST(Figure, CoincidingPointsDoNotMakeTheOthersCollinearOrConcyclic) {
  const Figure figure =
      figure_of({{"0", "0"}, {"0", "0"}, {"3", "1"}, {"1", "4"}, {"-2", "3"}, {"1", "1"}, {"2", "2"}});
  const Fact circle{Predicate::kCyclic, {p(0), p(1), p(2), p(3), p(4)}, {}};
  EXPECT_FALSE(figure.seems_true(circle)) << "the first two points are one, the other three are on no circle with it";
  EXPECT_TRUE(figure.refutes(circle));
  const Fact line{Predicate::kCollinear, {p(0), p(1), p(2), p(3)}, {}};
  EXPECT_FALSE(figure.seems_true(line));
  EXPECT_TRUE(figure.refutes(line));
  const Fact diagonal{Predicate::kCollinear, {p(0), p(1), p(5), p(6)}, {}};
  EXPECT_TRUE(figure.seems_true(diagonal));
  EXPECT_FALSE(figure.refutes(diagonal));
}

TEST(Figure, PointsOfALineAreOnNoCircle) {
  const Figure figure = figure_of({{"0", "0"}, {"1", "1"}, {"3", "3"}, {"-2", "-2"}, {"1", "1"}});
  EXPECT_FALSE(figure.seems_true({Predicate::kCyclic, {p(0), p(1), p(2), p(3)}, {}}))
      << "cross-ratios are real there too";
  EXPECT_TRUE(figure.seems_true({Predicate::kCyclic, {p(0), p(1), p(4), p(0)}, {}})) << "two places are on a circle";
}

TEST(Figure, RefutesOnlyWhatIsCertainlyFalse) {
  const Figure figure = figure_of({{"0", "0"}, {"4", "0"}, {"0", "3"}, {"2", "1.5"}});
  EXPECT_FALSE(figure.refutes({Predicate::kMidpoint, {p(3), p(1), p(2)}, {}}));
  EXPECT_TRUE(figure.holds_within({Predicate::kMidpoint, {p(3), p(1), p(2)}, {}}, 1e-60));
  EXPECT_TRUE(figure.refutes({Predicate::kMidpoint, {p(3), p(0), p(1)}, {}}));
  EXPECT_FALSE(figure.refutes({Predicate::kComputeAngle, {p(0), p(1), p(0), p(2)}, {}}));
  EXPECT_FALSE(figure.refutes({Predicate::kNotCollinear, {p(3), p(1), p(2)}, {}})) << "an open condition";
}

TEST(Figure, KeepsSomeOfItsPoints) {
  const Figure figure = figure_of({{"0", "0"}, {"4", "0"}, {"0", "3"}, {"2", "1.5"}});
  const Figure part = figure.restricted_to(std::vector<PointId>{p(3), p(1), p(2)});
  ASSERT_EQ(part.point_count(), 3U);
  EXPECT_TRUE(part.seems_true({Predicate::kMidpoint, {p(0), p(1), p(2)}, {}}));
}

TEST(Figure, TellsNearlyCollinearPointsApart) {
  const Figure figure =
      figure_of({{"0", "0"}, {"3", "3"}, {"1", "1.00000000000001"}, {"1", "0.99999999999999"}, {"1", "1"}});
  EXPECT_EQ(figure.orientation(p(0), p(1), p(2)), 1);
  EXPECT_EQ(figure.orientation(p(0), p(1), p(3)), -1);
  EXPECT_EQ(figure.orientation(p(0), p(1), p(4)), std::nullopt);
  EXPECT_EQ(figure.compare_lengths(p(0), p(2), p(0), p(4)), 1);
  EXPECT_EQ(figure.compare_lengths(p(0), p(3), p(0), p(4)), -1);
}

TEST(Figure, DecidesNothingThatPointsWithinItsRoomDecideOtherwise) {
  const Figure figure = figure_of({{"0", "0"}, {"3", "3"}, {"1", "1.0000000000000003"}, {"1", "1"}, {"1e-15", "0"}});
  EXPECT_EQ(figure.orientation(p(0), p(1), p(2)), std::nullopt);
  EXPECT_EQ(figure.clear_orientation(p(0), p(1), p(2)), 0);
  EXPECT_EQ(figure.compare_lengths(p(0), p(2), p(0), p(3)), std::nullopt);
  EXPECT_FALSE(figure.distinct(p(0), p(4)));
  EXPECT_FALSE(figure.certify({Predicate::kNotParallel, {p(0), p(1), p(0), p(2)}, {}}));
  EXPECT_TRUE(figure.certify({Predicate::kAcute, {p(1), p(0), p(2)}, {}}));
}

TEST(Figure, IsNotFooledByRoundingOfDecimals) {
  // 0.1 + 0.2 is not 0.3 in doubles; as decimals these points are collinear exactly.
  const Figure figure = figure_of({{"0.1", "0.3"}, {"0.2", "0.6"}, {"0.3", "0.9"}});
  EXPECT_EQ(figure.orientation(p(0), p(1), p(2)), std::nullopt);
  EXPECT_EQ(figure.compare_lengths(p(0), p(1), p(1), p(2)), std::nullopt);
}

TEST(Figure, CoincidingPointsAreNotDistinct) {
  const Figure figure = figure_of({{"0.5", "0.25"}, {"0.5", "0.25"}, {"0.5", "0.25000000001"}});
  EXPECT_FALSE(figure.distinct(p(0), p(1)));
  EXPECT_FALSE(figure.distinct(p(0), p(0)));
  EXPECT_TRUE(figure.distinct(p(0), p(2)));
  EXPECT_LE(figure.distance(p(0), p(1)).first, 0.0);
}

TEST(Figure, DirectionOfCoincidingPointsIsAPreconditionViolation) {
  const Figure figure = figure_of({{"0", "0"}, {"0", "0"}});
  EXPECT_DEATH(static_cast<void>(figure.direction(p(0), p(1))), "broken invariant");
}

TEST(Figure, RefusesMalformedCoordinates) {
  for (const char* text : {"", "x", "1.2.3", "0x10", "nan", "inf", "--1", "1e999999999", " 1", "1 "}) {
    const Coordinates coordinates = {{"0", text}};
    EXPECT_FALSE(figure_from_coordinates(coordinates).has_value()) << text;
  }
  EXPECT_FALSE(figure_from_coordinates(Coordinates{{std::string(5000, '1'), "0"}}).has_value());
}

TEST(Figure, WritesDecimals) {
  const Figure figure = figure_of({{"-1.25", "3"}, {"1e-3", "0"}});
  const Coordinates decimals = figure.decimal_coordinates();
  EXPECT_EQ(decimals[0].first, "-1.25" + std::string(68, '0'));
  EXPECT_EQ(decimals[0].second, "3." + std::string(70, '0'));
  EXPECT_EQ(decimals[1].first, "0.001" + std::string(67, '0'));
}

TEST(Figure, MayBeReadByThreads) {
  const Figure figure = figure_of({{"0", "0"}, {"1", "1"}, {"2", "2"}, {"3", "1"}});
  std::vector<std::thread> threads;
  std::vector<int> decided(4, 0);
  for (std::size_t i = 0; i < decided.size(); ++i) {
    threads.emplace_back([&figure, &decided, i] {
      for (int repeat = 0; repeat < 2000; ++repeat) {
        if (figure.orientation(p(0), p(1), p(2)).has_value()) decided[i] = -1000000;
        decided[i] += figure.orientation(p(0), p(1), p(3)).value_or(0);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const int count : decided) EXPECT_EQ(count, -2000);
}

}  // namespace
}  // namespace pappus::symbolic
