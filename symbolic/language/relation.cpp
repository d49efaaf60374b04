// SPDX-License-Identifier: Apache-2.0
#include "symbolic/language/relation.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include "symbolic/language/constants.h"
#include "symbolic/language/equation.h"
#include "symbolic/language/order_words.h"

namespace pappus::symbolic {
namespace {

/// Other notations for facts.
enum class Notation : std::uint8_t { kRenamed, kLessThan, kCenterFirst, kRayAngle, kSquaredLength, kLengths, kAngles };

struct Alias {
  std::string_view name;
  Notation notation;
  Predicate predicate;
};

constexpr std::array kAliases = {
    Alias{"overlap", Notation::kRenamed, Predicate::kSamePoint},
    Alias{"noverlap", Notation::kRenamed, Predicate::kDistinct},
    Alias{"eqangle6", Notation::kRenamed, Predicate::kEqualAngle},
    Alias{"simtri2", Notation::kRenamed, Predicate::kSimilarMirrored},
    Alias{"contri2", Notation::kRenamed, Predicate::kCongruentTrianglesMirrored},
    Alias{"lessthan", Notation::kLessThan, Predicate::kLonger},
    Alias{"cyclic_with_center", Notation::kCenterFirst, Predicate::kCircle},
    Alias{"s_angle", Notation::kRayAngle, Predicate::kConstantAngle},
    Alias{"l2const", Notation::kSquaredLength, Predicate::kLogLengthSum},
    Alias{"lequation", Notation::kLengths, Predicate::kLengthSum},
    Alias{"aequation", Notation::kAngles, Predicate::kAngleSum},
};

const Alias* find_alias(std::string_view name) {
  const auto* const found =
      std::find_if(kAliases.begin(), kAliases.end(), [name](const Alias& alias) { return alias.name == name; });
  return found == kAliases.end() ? nullptr : found;
}

/// Reads one call; `facts` of the result are well formed and not degenerate.
class RelationReader {
 public:
  RelationReader(const CallSyntax& call, const PointNames& points, Dialect dialect, LetterCase letter_case)
      : call_(call), points_(points), dialect_(dialect), letter_case_(letter_case) {}

  Result<std::vector<Fact>, InputError> read() {
    if (is_order_word(call_.name.text)) return read_order();
    const Alias* const alias = find_alias(call_.name.text);
    if (alias == nullptr) return finish(read_plain(*find_predicate(call_.name.text)));
    switch (alias->notation) {
      case Notation::kRenamed: return finish(read_plain(alias->predicate));
      case Notation::kLessThan: return finish(swap_pairs(read_plain(alias->predicate)));
      case Notation::kCenterFirst: return read_circle_with_center();
      case Notation::kRayAngle: return read_ray_angle();
      case Notation::kSquaredLength: return finish(read_squared_length());
      case Notation::kLengths: return finish(read_length_equation(call_, points_, letter_case_));
      case Notation::kAngles: return finish(read_angle_equation(call_, points_, letter_case_));
    }
    return std::vector<Fact>{};
  }

 private:
  [[nodiscard]] InputError wrong_number(std::string_view expected) const {
    return error_at(call_.name, quoted(call_.name.text) + " takes " + std::string(expected) + ", found " +
                                    std::to_string(call_.arguments.size()) + " arguments");
  }

  [[nodiscard]] static std::string describe_arguments(Predicate predicate) {
    const PredicateInfo& row = info(predicate);
    const int trailing = trailing_constants(predicate);
    std::string text;
    if (row.points > 0) text = std::to_string(row.points) + " points";
    if (row.points < 0) text = "at least " + std::to_string(-row.points) + " points";
    if (row.points == 0) text = "pairs of points, one coefficient a pair";
    if (trailing > 0) text += " and " + std::to_string(trailing) + (trailing == 1 ? " constant" : " constants");
    return text;
  }

  Result<std::vector<PointId>, InputError> read_points(std::size_t count) const {
    std::vector<PointId> result;
    for (std::size_t i = 0; i < count; ++i) {
      const auto point = points_.find(call_.arguments[i], letter_case_);
      if (!point) return point.error();
      result.push_back(point.value());
    }
    return result;
  }

  Result<Rational, InputError> read_number(const Word& word, Predicate predicate, std::size_t index,
                                           std::size_t count) const {
    if (is_angle_constant(predicate, index, count)) {
      if (auto angle = parse_angle(word.text)) return *angle;
      return error_at(
          word, "expected " + std::string(describe_constant(ConstantKind::kAngle)) + ", found " + quoted(word.text));
    }
    const bool is_last = index + 1 == count;
    if (predicate == Predicate::kLogLengthSum && is_last && dialect_ == Dialect::kAlphaGeometry2 && word.text == "0") {
      return Rational(1);  // there the last constant is a logarithm
    }
    constexpr std::size_t longest = 256;
    if (word.text.size() <= longest) {
      if (auto value = Rational::parse(word.text)) return *std::move(value);
    }
    return error_at(word, "expected a number such as 2 or -1/2, found " + quoted(word.text));
  }

  Result<Fact, InputError> read_plain(Predicate predicate) const {
    const std::size_t arguments = call_.arguments.size();
    if (predicate == Predicate::kConstantRatio && arguments == 6) return read_split_ratio();
    const std::optional<std::size_t> count = point_count(predicate, arguments);
    if (!count) return wrong_number(describe_arguments(predicate));
    auto points = read_points(*count);
    if (!points) return points.error();
    Fact fact{predicate, std::move(points).value(), {}};
    for (std::size_t i = *count; i < arguments; ++i) {
      auto value = read_number(call_.arguments[i], predicate, i - *count, arguments - *count);
      if (!value) return value.error();
      fact.constants.push_back(std::move(value).value());
    }
    const bool is_angle = predicate == Predicate::kConstantAngle || predicate == Predicate::kAngleSum;
    if (is_angle) fact.constants.back() -= fact.constants.back().floor();
    const bool is_oriented = predicate == Predicate::kConstantAngle || predicate == Predicate::kComputeAngle;
    if (is_oriented && dialect_ == Dialect::kAlphaGeometry2) return swap_pairs(std::move(fact));
    return fact;
  }

  /// "inside p a b c" and the like.
  Result<std::vector<Fact>, InputError> read_order() const {
    const auto points = read_points(call_.arguments.size());
    if (!points) return points.error();
    auto facts = expand_order_word(call_.name.text, points.value());
    if (!facts) return wrong_number(facts.error().message);
    for (const Fact& fact : facts.value()) {
      if (auto checked = finish(fact); !checked) return checked.error();
    }
    return std::move(facts).value();
  }

  /// "rconst a b c d 1 2" for the ratio 1/2.
  Result<Fact, InputError> read_split_ratio() const {
    auto points = read_points(4);
    if (!points) return points.error();
    const auto above = parse_constant(call_.arguments[4].text, ConstantKind::kRatio);
    const auto below = parse_constant(call_.arguments[5].text, ConstantKind::kRatio);
    if (!above || !below) return error_at(call_.arguments[above ? 5 : 4], "expected a positive number");
    return Fact{Predicate::kConstantRatio, std::move(points).value(), {*above / *below}};
  }

  /// abcd becomes cdab.
  static Result<Fact, InputError> swap_pairs(Result<Fact, InputError> fact) {
    if (fact) {
      std::vector<PointId>& points = fact.value().points;
      std::rotate(points.begin(), points.begin() + 2, points.end());
    }
    return fact;
  }

  /// "s_angle a b x y": the ray bx is the ray ba turned by y, counter-clockwise: an angle of lines, and a side.
  Result<std::vector<Fact>, InputError> read_ray_angle() const {
    if (call_.arguments.size() != 4) return wrong_number("3 points and an angle");
    const auto points = read_points(3);
    if (!points) return points.error();
    const auto angle = read_number(call_.arguments[3], Predicate::kConstantAngle, 0, 1);
    if (!angle) return angle.error();
    const std::vector<PointId>& p = points.value();
    const Rational of_lines = angle.value() - angle.value().floor();
    auto facts = finish(Fact{Predicate::kConstantAngle, {p[1], p[0], p[1], p[2]}, {of_lines}});
    auto side = finish(side_of_turned_ray(p[1], p[0], p[2], angle.value()));
    if (!side) return side.error();
    if (facts) facts.value().push_back(std::move(side.value().front()));
    return facts;
  }

  /// "l2const a b r": |ab|² = r, that is |ab|²·(1/r) = 1.
  Result<Fact, InputError> read_squared_length() const {
    if (call_.arguments.size() != 3) return wrong_number("2 points and a squared length");
    auto points = read_points(2);
    if (!points) return points.error();
    const auto square = parse_constant(call_.arguments[2].text, ConstantKind::kLength);
    if (!square)
      return error_at(call_.arguments[2], "expected a positive number, found " + quoted(call_.arguments[2].text));
    return Fact{Predicate::kLogLengthSum, std::move(points).value(), {Rational(2), Rational(1) / *square}};
  }

  /// "cyclic_with_center a1 … an k": a1 = … = ak is the centre of a circle through the other points; k is 1 if left
  /// out.
  Result<std::vector<Fact>, InputError> read_circle_with_center() const {
    std::size_t count = call_.arguments.size();
    std::size_t centers = 1;
    if (count > 0) {
      const std::optional<Rational> given = Rational::parse(call_.arguments.back().text.substr(0, kLongestIdentifier));
      if (given) {
        --count;
        const bool fits = given->is_small() && given->is_integer() && given->sign() > 0 &&
                          given->small_numerator() <= static_cast<std::int64_t>(kMostArguments);
        if (!fits) return error_at(call_.arguments.back(), "expected the number of points that are the centre");
        centers = static_cast<std::size_t>(given->small_numerator());
      }
    }
    if (count < centers + 3)
      return wrong_number("the centre, at least 3 points of the circle, and the number of centres");
    const auto points = read_points(count);
    if (!points) return points.error();
    const PointId center = points.value().front();
    const auto on_circle = points.value().begin() + static_cast<std::ptrdiff_t>(centers);
    Fact circle{Predicate::kCircle, {center}, {}};
    circle.points.insert(circle.points.end(), on_circle, points.value().end());
    auto facts = finish(std::move(circle));
    if (!facts) return facts;
    for (std::size_t i = 1; i < centers; ++i) {
      facts.value().push_back({Predicate::kSamePoint, {center, points.value()[i]}, {}});
    }
    return facts;
  }

  [[nodiscard]] Result<std::vector<Fact>, InputError> finish(Result<Fact, InputError> fact) const {
    if (!fact) return fact.error();
    std::string reason = malformation(fact.value());
    if (reason.empty()) reason = degeneracy(fact.value(), points_.names());
    if (!reason.empty()) return error_at(call_.name, std::move(reason));
    return std::vector<Fact>{std::move(fact).value()};
  }

  const CallSyntax& call_;
  const PointNames& points_;
  Dialect dialect_;
  LetterCase letter_case_;
};

std::vector<std::string_view> collect_names() {
  std::vector<std::string_view> names;
  for (const PredicateInfo& row : all_predicates()) names.push_back(row.name);
  for (const Alias& alias : kAliases) names.push_back(alias.name);
  names.insert(names.end(), order_words().begin(), order_words().end());
  return names;
}

}  // namespace

bool is_relation(std::string_view name) {
  return find_predicate(name).has_value() || find_alias(name) != nullptr || is_order_word(name);
}

std::span<const std::string_view> relation_names() {
  static const std::vector<std::string_view> names = collect_names();
  return names;
}

Result<std::vector<Fact>, InputError> read_relation(const CallSyntax& call, const PointNames& points, Dialect dialect,
                                                    LetterCase letter_case) {
  return RelationReader(call, points, dialect, letter_case).read();
}

std::string print_relation(const Fact& fact, std::span<const std::string> point_names, Dialect dialect) {
  const bool is_oriented = fact.predicate == Predicate::kConstantAngle || fact.predicate == Predicate::kComputeAngle;
  if (!is_oriented || dialect == Dialect::kAlphaGeometry) return to_string(fact, point_names);
  Fact swapped = fact;
  std::rotate(swapped.points.begin(), swapped.points.begin() + 2, swapped.points.end());
  return to_string(swapped, point_names);
}

}  // namespace pappus::symbolic
