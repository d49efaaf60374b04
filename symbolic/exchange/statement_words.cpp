// SPDX-License-Identifier: Apache-2.0
#include "symbolic/exchange/statement_words.h"

#include <algorithm>
#include <vector>

namespace pappus::symbolic {
namespace {

constexpr std::string_view kAlphaGeometryWords[] = {"on_line",
                                                    "on_circle",
                                                    "on_dia",
                                                    "on_tline",
                                                    "on_pline",
                                                    "on_bline",
                                                    "midpoint",
                                                    "mirror",
                                                    "circle",
                                                    "circumcenter",
                                                    "eqdistance",
                                                    "lc_tangent",
                                                    "on_circum",
                                                    "foot",
                                                    "angle_bisector",
                                                    "angle_mirror",
                                                    "on_aline",
                                                    "on_aline2",
                                                    "eqangle2",
                                                    "eqangle3",
                                                    "free",
                                                    "segment",
                                                    "triangle",
                                                    "quadrangle",
                                                    "pentagon",
                                                    "eq_triangle",
                                                    "ieq_triangle",
                                                    "iso_triangle",
                                                    "r_triangle",
                                                    "risos",
                                                    "triangle12",
                                                    "trapezoid",
                                                    "eq_trapezoid",
                                                    "r_trapezoid",
                                                    "parallelogram",
                                                    "rectangle",
                                                    "square",
                                                    "isquare",
                                                    "psquare",
                                                    "nsquare",
                                                    "eq_quadrangle",
                                                    "eqdia_quadrangle",
                                                    "incenter",
                                                    "incenter2",
                                                    "excenter",
                                                    "excenter2",
                                                    "centroid",
                                                    "ninepoints",
                                                    "orthocenter",
                                                    "reflect",
                                                    "shift",
                                                    "tangent",
                                                    "cc_tangent0",
                                                    "cc_tangent",
                                                    "intersection_cc",
                                                    "intersection_lc",
                                                    "intersection_ll",
                                                    "intersection_lp",
                                                    "intersection_lt",
                                                    "intersection_pp",
                                                    "intersection_tt",
                                                    "trisect",
                                                    "trisegment",
                                                    "on_opline",
                                                    "s_angle",
                                                    "2l1c",
                                                    "3peq",
                                                    "e5128"};

constexpr std::string_view kNewclidAdditions[] = {"iso_triangle_vertex",
                                                  "iso_triangle_vertex_angle",
                                                  "iso_triangle0",
                                                  "iso_trapezoid",
                                                  "iso_trapezoid2",
                                                  "on_pline0",
                                                  "aconst",
                                                  "acircle",
                                                  "rconst",
                                                  "rconst2",
                                                  "lconst",
                                                  "eqratio",
                                                  "eqratio6",
                                                  "on_aline0",
                                                  "simtri",
                                                  "simtrir",
                                                  "contri",
                                                  "contrir",
                                                  "between",
                                                  "between_bound",
                                                  "test_r20",
                                                  "test_r25"};

struct GoalWord {
  Predicate predicate;
  std::string_view alphageometry;
  std::string_view newclid;
};

/// Predicates that are not here have no word; Newclid writes sums as lequation and aequation.
constexpr GoalWord kGoalWords[] = {
    {Predicate::kCollinear, "coll", "coll"},
    {Predicate::kParallel, "para", "para"},
    {Predicate::kPerpendicular, "perp", "perp"},
    {Predicate::kCyclic, "cyclic", "cyclic"},
    {Predicate::kCircle, "circle", "circle"},
    {Predicate::kCongruent, "cong", "cong"},
    {Predicate::kEqualAngle, "eqangle", "eqangle"},
    {Predicate::kEqualRatio, "eqratio", "eqratio"},
    {Predicate::kMidpoint, "midp", "midp"},
    {Predicate::kConstantAngle, "aconst", "aconst"},
    {Predicate::kConstantRatio, "rconst", "rconst"},
    {Predicate::kConstantLength, {}, "lconst"},
    {Predicate::kSimilar, "simtri", "simtri"},
    {Predicate::kSimilarMirrored, "simtri2", "simtrir"},
    {Predicate::kCongruentTriangles, "contri", "contri"},
    {Predicate::kCongruentTrianglesMirrored, "contri2", "contrir"},
    {Predicate::kComputeAngle, {}, "acompute"},
    {Predicate::kComputeRatio, {}, "rcompute"},
    {Predicate::kComputeLength, {}, "lcompute"},
    {Predicate::kDistinct, {}, "diff"},
    {Predicate::kNotCollinear, {}, "ncoll"},
    {Predicate::kNotParallel, {}, "npara"},
    {Predicate::kNotPerpendicular, {}, "nperp"},
    {Predicate::kSameClock, {}, "sameclock"},
    {Predicate::kSameSide, {}, "sameside"},
    {Predicate::kNotSameSide, {}, "nsameside"},
};

/// Newclid's own words before on_bline, which states more than one fact.
std::vector<std::string_view> newclid_words() {
  std::vector<std::string_view> words(std::begin(kAlphaGeometryWords), std::end(kAlphaGeometryWords));
  words.insert(words.end(), std::begin(kNewclidAdditions), std::end(kNewclidAdditions));
  const auto exact = std::find(words.begin(), words.end(), "iso_triangle_vertex");
  const auto redundant = std::find(words.begin(), words.end(), "on_bline");
  std::iter_swap(exact, redundant);
  return words;
}

}  // namespace

std::string_view format_name(StatementFormat format) {
  return format == StatementFormat::kAlphaGeometry ? "AlphaGeometry" : "Newclid";
}

std::span<const std::string_view> known_constructions(StatementFormat format) {
  static const std::vector<std::string_view> newclid = newclid_words();
  if (format == StatementFormat::kNewclid) return newclid;
  return kAlphaGeometryWords;
}

bool knows_construction(StatementFormat format, std::string_view name) {
  return std::ranges::count(known_constructions(format), name) > 0;
}

std::string_view goal_word(StatementFormat format, Predicate predicate) {
  for (const GoalWord& word : kGoalWords) {
    if (word.predicate == predicate) {
      return format == StatementFormat::kNewclid ? word.newclid : word.alphageometry;
    }
  }
  return {};
}

}  // namespace pappus::symbolic
