// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/notation.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numbers>

#include "symbolic/core/check.h"

namespace pappus::symbolic {
namespace {

constexpr Symbols kUnicodeSymbols = {.angle = "∠",
                                     .triangle = "△",
                                     .circle = "circle\u00A0",
                                     .equal = "\u00A0=\u00A0",
                                     .not_equal = "\u00A0≠\u00A0",
                                     .greater = "\u00A0>\u00A0",
                                     .less = "\u00A0<\u00A0",
                                     .parallel = "\u00A0∥\u00A0",
                                     .not_parallel = "\u00A0∦\u00A0",
                                     .perpendicular = "\u00A0⊥\u00A0",
                                     .not_perpendicular = "\u00A0⊥̸\u00A0",
                                     .similar = "\u00A0∼\u00A0",
                                     .congruent = "\u00A0≅\u00A0",
                                     .ratio = "\u00A0:\u00A0",
                                     .times = "\u00A0·\u00A0",
                                     .comma = ",\u00A0",
                                     .plus = " +\u00A0",
                                     .minus = " −\u00A0",
                                     .degree = "°"};

constexpr Symbols kLatexSymbols = {.angle = "\\measuredangle ",
                                   .triangle = "\\triangle ",
                                   .circle = "\\text{circle } ",
                                   .equal = " = ",
                                   .not_equal = " \\neq ",
                                   .greater = " > ",
                                   .less = " < ",
                                   .parallel = " \\parallel ",
                                   .not_parallel = " \\nparallel ",
                                   .perpendicular = " \\perp ",
                                   .not_perpendicular = " \\not\\perp ",
                                   .similar = " \\sim ",
                                   .congruent = " \\cong ",
                                   .ratio = " : ",
                                   .times = " \\cdot ",
                                   .comma = ", ",
                                   .plus = " + ",
                                   .minus = " - ",
                                   .degree = "^{\\circ}"};

std::optional<double> parse_coordinate(const std::string& text) {
  char* end = nullptr;
  const double value = std::strtod(text.c_str(), &end);
  if (text.empty() || end != text.c_str() + text.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

std::string unicode_superscript(std::size_t digit) {
  static constexpr std::array<const char*, 10> kDigits = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  return kDigits[digit];
}

std::string unicode_fraction(const std::string& fraction) {
  static constexpr std::array<std::pair<const char*, const char*>, 5> kFractions = {
      {{"1/2", "½"}, {"1/3", "⅓"}, {"2/3", "⅔"}, {"1/4", "¼"}, {"3/4", "¾"}}};
  for (const auto& [plain, sign] : kFractions) {
    if (fraction == plain) return sign;
  }
  return fraction;
}

}  // namespace

std::optional<std::array<PointId, 3>> vertex_and_arms(PointId a, PointId b, PointId c, PointId d) {
  if (a == b || c == d) return std::nullopt;
  for (const auto& [vertex, first] : {std::pair(a, b), std::pair(b, a)}) {
    for (const auto& [other, second] : {std::pair(c, d), std::pair(d, c)}) {
      if (vertex == other && first != second) return std::array{first, vertex, second};
    }
  }
  return std::nullopt;
}

Notation::Notation(const Proof& proof, Markup markup) : names_(display_names(proof.point_names)), markup_(markup) {
  coordinates_.resize(names_.size());
  for (std::size_t index = 0; index < names_.size() && index < proof.coordinates.size(); ++index) {
    const auto x = parse_coordinate(proof.coordinates[index].first);
    const auto y = parse_coordinate(proof.coordinates[index].second);
    if (x && y) coordinates_[index] = std::pair(*x, *y);
  }
}

const Symbols& Notation::symbols() const { return markup_ == Markup::kLatex ? kLatexSymbols : kUnicodeSymbols; }

std::string Notation::math(std::string formula) const {
  return markup_ == Markup::kLatex ? "$" + formula + "$" : formula;
}

std::string Notation::point(PointId point) const {
  PAPPUS_CHECK(point.index() < names_.size());
  const DisplayName& name = names_[point.index()];
  if (markup_ == Markup::kLatex) return name.to_latex();
  const std::string plain = name.to_unicode();
  if (markup_ == Markup::kText) return plain;
  std::string escaped;
  for (const char character : plain) {
    if (std::string_view("\\`*_[]<>|#~&!").find(character) != std::string_view::npos) escaped += '\\';
    escaped += character;
  }
  return escaped;
}

std::string Notation::join(std::span<const PointId> points) const {
  bool separate = false;
  for (const PointId point : points) separate = separate || names_[point.index()].is_long();
  const std::string separator = !separate ? "" : markup_ == Markup::kLatex ? "\\," : std::string(kNoBreakSpace);
  std::string result;
  for (const PointId id : points) {
    if (!result.empty()) result += separator;
    result += point(id);
  }
  return result;
}

std::string Notation::line(PointId a, PointId b) const { return join(std::array{a, b}); }

std::string enumerate(std::span<const std::string> items) {
  std::string result;
  for (std::size_t index = 0; index < items.size(); ++index) {
    if (index > 0) result += index + 1 == items.size() ? " and " : ", ";
    result += items[index];
  }
  return result;
}

std::string Notation::enumerate(std::span<const PointId> points) const {
  std::vector<std::string> names;
  for (const PointId id : points) names.push_back(math(point(id)));
  return symbolic::enumerate(names);
}

std::string Notation::angle(PointId a, PointId b, PointId c, PointId d) const {
  const std::string sign(symbols().angle);
  if (const auto named = vertex_and_arms(a, b, c, d)) return sign + join(*named);
  return sign + "(" + line(a, b) + std::string(symbols().comma) + line(c, d) + ")";
}

std::optional<double> Notation::plain_angle(PointId a, PointId b, PointId c, PointId d) const {
  const auto named = vertex_and_arms(a, b, c, d);
  if (!named) return std::nullopt;
  std::array<std::pair<double, double>, 3> position;
  for (std::size_t index = 0; index < 3; ++index) {
    const auto& known = coordinates_[(*named)[index].index()];
    if (!known) return std::nullopt;
    position[index] = *known;
  }
  const auto [first, vertex, second] = position;
  const double ux = first.first - vertex.first;
  const double uy = first.second - vertex.second;
  const double vx = second.first - vertex.first;
  const double vy = second.second - vertex.second;
  const double value = std::atan2(std::abs(ux * vy - uy * vx), ux * vx + uy * vy) * 180.0 / std::numbers::pi;
  if (!std::isfinite(value) || (ux == 0 && uy == 0) || (vx == 0 && vy == 0)) return std::nullopt;
  return value;
}

std::string Notation::number(const Rational& value) const {
  std::string magnitude = (value.sign() < 0 ? -value : value).to_string();
  if (markup_ != Markup::kLatex) return (value.sign() < 0 ? "−" : "") + unicode_fraction(magnitude);
  if (const std::size_t slash = magnitude.find('/'); slash != std::string::npos) {
    magnitude = "\\tfrac{" + magnitude.substr(0, slash) + "}{" + magnitude.substr(slash + 1) + "}";
  }
  return (value.sign() < 0 ? "-" : "") + magnitude;
}

std::string Notation::degrees(const Rational& half_turns) const {
  const Rational value = half_turns * Rational(180);
  const Rational magnitude = value.sign() < 0 ? -value : value;
  const std::string sign = value.sign() >= 0 ? "" : markup_ == Markup::kLatex ? "-" : "−";
  const std::string unit(symbols().degree);
  const Rational thousandths = magnitude * Rational(1000);
  if (magnitude.is_integer()) return sign + magnitude.to_string() + unit;
  if (!thousandths.is_integer()) return sign + "(" + magnitude.to_string() + ")" + unit;
  std::string decimals = (thousandths - magnitude.floor() * Rational(1000)).to_string();
  decimals.insert(0, 3 - decimals.size(), '0');
  while (decimals.back() == '0') decimals.pop_back();
  return sign + magnitude.floor().to_string() + "." + decimals + unit;
}

std::string Notation::measured_degrees(double value) const {
  std::array<char, 32> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%.1f", value);
  return buffer.data() + std::string(symbols().degree);
}

std::string Notation::power(const std::string& base, const Rational& exponent) const {
  if (exponent.is_one()) return base;
  if (markup_ == Markup::kLatex) return base + "^{" + exponent.to_string() + "}";
  const std::string text = exponent.to_string();
  if (text.find_first_not_of("0123456789") != std::string::npos) return base + "^(" + text + ")";
  std::string result = base;
  for (const char digit : text) result += unicode_superscript(static_cast<std::size_t>(digit - '0'));
  return result;
}

}  // namespace pappus::symbolic
