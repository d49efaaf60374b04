// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/proof_wording.h"

#include <array>
#include <utility>

#include <gtest/gtest.h>

#include "symbolic/proof/proof_outline.h"
#include "tests/unit/proof/sample_proofs.h"

namespace pappus::symbolic {
namespace {

Proof lettered_proof() {
  Proof proof;
  for (char name = 'a'; name <= 'p'; ++name) proof.point_names.emplace_back(1, name);
  proof.coordinates = {{"0", "0"}, {"1", "0"}, {"1", "1"}, {"-1", "0"}, {"-1", "1"}, {"nan", "0"}};
  return proof;
}

std::string plain(std::string text) {
  for (std::size_t at = text.find(kNoBreakSpace); at != std::string::npos; at = text.find(kNoBreakSpace, at))
    text.replace(at, 2, " ");
  return text;
}

std::string say(const std::string& fact, Markup markup = Markup::kText) {
  const Proof proof = lettered_proof();
  return plain(ProofWording(proof, markup).sentence(fact_of(proof, fact)));
}

std::string say_with_reading(const std::string& fact) {
  const Proof proof = lettered_proof();
  return plain(ProofWording(proof, Markup::kText).sentence_with_reading(fact_of(proof, fact)));
}

TEST(ProofWording, SaysEveryRelation) {
  const std::array<std::pair<const char*, const char*>, 27> cases = {{
      {"coll a b c", "A, B and C are collinear"},
      {"para a b c d", "AB ∥ CD"},
      {"para a b a c", "B, A and C are collinear"},
      {"perp a b c d", "AB ⊥ CD"},
      {"cyclic a b c d", "A, B, C and D lie on one circle"},
      {"circle o a b c", "O is the centre of the circle through A, B and C"},
      {"cong a b c d", "AB = CD"},
      {"eqangle a b c d e f g h", "∠(AB, CD) = ∠(EF, GH)"},
      {"eqangle a b a c d e d f", "∠BAC = ∠EDF"},
      {"eqangle b a c a e d f d", "∠BAC = ∠EDF"},
      {"eqangle a b b a c d e f", "CD ∥ EF"},
      {"eqangle a b c d b a e f", "CD ∥ EF"},
      {"eqratio a b c d e f g h", "AB : CD = EF : GH"},
      {"midp m a b", "M is the midpoint of AB"},
      {"aconst a b a c 60", "∠BAC = 60°"},
      {"aconst a b c d 45/2", "∠(AB, CD) = 22.5°"},
      {"aconst a b c d 180/7", "∠(AB, CD) = (180/7)°"},
      {"rconst a b c d 2/3", "AB : CD = 2 : 3"},
      {"lconst a b 3/2", "AB = 3/2"},
      {"simtri a b c d e f", "△ABC ∼ △DEF"},
      {"simtrir a b c d e f", "△ABC ∼ △DEF (oppositely oriented)"},
      {"contri a b c d e f", "△ABC ≅ △DEF"},
      {"contrir a b c d e f", "△ABC ≅ △DEF (oppositely oriented)"},
      {"idc a b", "A and B are the same point"},
      {"acompute a b a c", "the angle ∠BAC is to be found"},
      {"rcompute a b c d", "the ratio AB : CD is to be found"},
      {"distseq a b b c a c 1 1 -1", "AB + BC = AC"},
  }};
  for (const auto& [fact, sentence] : cases) EXPECT_EQ(say(fact), sentence) << fact;
}

TEST(ProofWording, SaysEveryConfigurationFact) {
  const std::array<std::pair<const char*, const char*>, 20> cases = {{
      {"diff a b", "A and B are different points"},
      {"ncoll a b c", "A, B and C are not collinear"},
      {"npara a b c d", "lines AB and CD are not parallel"},
      {"nperp a b c d", "lines AB and CD are not perpendicular"},
      {"sameclock a b c d e f", "triangles ABC and DEF have the same orientation"},
      {"between b a c", "B lies between A and C"},
      {"outside b a c", "B lies outside segment AC"},
      {"sameside a b c d e f", "A lies between B and C if and only if D lies between E and F"},
      {"nsameside a b c d e f", "either A lies between B and C or D lies between E and F, but not both"},
      {"longer a b c d", "AB > CD"},
      {"distsgt a b c d e f 1 1 -2", "AB + CD > 2 · EF"},
      {"angsgt a b c d e f -1 -1 90", "90° > ∠ABC + ∠DEF"},
      {"angsge a b c d e f 1 -1 -30", "∠ABC ≥ ∠DEF + 30°"},
      {"acute a b c", "∠ABC < 90°"},
      {"obtuse a b c", "∠ABC > 90°"},
      {"neqangle a b a c d e d f", "∠BAC ≠ ∠EDF"},
      {"samehalf a b c d e f g",
       "A and B lie on the same side of the perpendicular to CD through the centre of circle EFG"},
      {"samehalfc a b c d o", "A and B lie on the same side of the perpendicular to CD through O"},
      {"sameflank a b c d e f g h",
       "A and B lie on the same side of the line through the centres of circles CDE and FGH"},
      {"branch o a o b p a p b -1 1 2 -2 0 2",
       "the two sides of ∠AOB = 2 · ∠APB differ by less than 45°, up to multiples of 180°"},
  }};
  for (const auto& [fact, sentence] : cases) EXPECT_EQ(say(fact), sentence) << fact;
}

TEST(ProofWording, BalancesPairSums) {
  EXPECT_EQ(say("angeq o a o b p a p b -1 1 2 -2 0"), "∠AOB = 2 · ∠APB");
  EXPECT_EQ(say("angeq a b c d -1 1 90"), "∠(AB, CD) = 90°");
  EXPECT_EQ(say("angeq a b c d 1 1 -30"), "dir(AB) + dir(CD) = 30°");
  EXPECT_EQ(say("angeq o j a o a j 2 -1 -1 0"), "∠AOJ = ∠OJA") << "a direction is split between two angles";
  EXPECT_EQ(say("angeq a b c d -1 1 0"), "∠(AB, CD) = 0°");
  EXPECT_EQ(say("distmeq a b c d e f g h 1 1 -1 -1 1"), "AB · CD = EF · GH");
  EXPECT_EQ(say("distmeq a b c d 2 -1/2 3/4"), "3 · AB² = 4 · CD^(1/2)");
  EXPECT_EQ(say("dist2eq a b b c a c -1 -1 1"), "AC² = AB² + BC²");
  EXPECT_EQ(say("distseq a b c d -2 -1/2"), "2 · AB + ½ · CD = 0");
}

TEST(ProofWording, NotesDirectionsOnlyWhereTheyAreNamed) {
  const Proof proof = lettered_proof();
  EXPECT_TRUE(names_directions(fact_of(proof, "angeq a b c d 1 1 0")));
  EXPECT_FALSE(names_directions(fact_of(proof, "angeq a b c d 1 -1 0")));
  EXPECT_FALSE(names_directions(fact_of(proof, "para a b c d")));
}

TEST(ProofWording, ReadsPlainAnglesFromTheFigure) {
  EXPECT_EQ(say_with_reading("eqangle a b a c a e a d"), "∠BAC = ∠EAD (45.0°)");
  EXPECT_EQ(say_with_reading("eqangle a b a c a b a e"), "C, A and E are collinear");
  EXPECT_EQ(say_with_reading("eqangle a d a c a e a b"), "∠DAC = ∠EAB (135.0°)");
  EXPECT_EQ(say_with_reading("eqangle a b a c a c a d"), "∠BAC = ∠CAD (45.0° and 135.0°)");
  EXPECT_EQ(say_with_reading("eqangle a b a c d e b c"), "∠BAC = ∠(DE, BC) (∠BAC is 45.0°)");
  EXPECT_EQ(say_with_reading("aconst a d a e 135"), "∠DAE = 135° (in the figure 45.0°)");
  EXPECT_EQ(say_with_reading("aconst a b a c 45"), "∠BAC = 45°");
  EXPECT_EQ(say_with_reading("eqangle a b a f a f a g"), "∠BAF = ∠FAG")
      << "coordinates that are no numbers are not used";
}

TEST(ProofWording, ReversesAnEquationWithoutChangingItsMeaning) {
  const Proof proof = lettered_proof();
  const auto turned = [&](const char* text) { return to_string(reversed(fact_of(proof, text)), proof.point_names); };
  EXPECT_EQ(turned("eqangle a b c d e f g h"), "eqangle c d a b g h e f");
  EXPECT_EQ(turned("aconst a b c d 60"), "aconst c d a b 120");
  EXPECT_EQ(turned("rconst a b c d 2/3"), "rconst c d a b 3/2");
  EXPECT_EQ(turned("distmeq a b c d 1 -2 3"), "distmeq a b c d -1 2 1/3");
  EXPECT_EQ(turned("cyclic a b c d"), "cyclic a b c d");
  for (const char* text :
       {"para a b c d", "cong a b c d", "eqratio a b c d e f g h", "angeq a b c d 1 2 30", "distseq a b c d 1 2"}) {
    EXPECT_EQ(reversed(reversed(fact_of(proof, text))).points, fact_of(proof, text).points) << text;
  }
}

TEST(ProofWording, WritesLatexMathematics) {
  EXPECT_EQ(say("eqangle a b a c d e f g", Markup::kLatex), "$\\measuredangle BAC = \\measuredangle (DE, FG)$");
  EXPECT_EQ(say("cyclic a b c d", Markup::kLatex), "$A$, $B$, $C$ and $D$ lie on one circle");
  EXPECT_EQ(say("distmeq a b c d 2 -1/2 3/4", Markup::kLatex), "$3 \\cdot AB^{2} = 4 \\cdot CD^{1/2}$");
  EXPECT_EQ(say("acute a b c", Markup::kLatex), "$\\angle ABC < 90^{\\circ}$");
}

TEST(ReferenceRanges, ContractsRunsOfThreeAndMore) {
  EXPECT_EQ(reference_ranges({}, 'g', Markup::kText), "");
  EXPECT_EQ(reference_ranges({0, 1}, 'g', Markup::kText), "[g1], [g2]");
  EXPECT_EQ(reference_ranges({0, 1, 2, 4, 6, 7}, 'g', Markup::kText), "[g1]–[g3], [g5], [g7], [g8]");
  EXPECT_EQ(reference_ranges({2, 3, 4}, 'p', Markup::kLatex), "[p3]--[p5]");
}

}  // namespace
}  // namespace pappus::symbolic
