// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "symbolic/language/parser.h"

namespace pappus::symbolic {

/// Statements that between them use every feature of the language; each parses.
inline constexpr std::string_view kSampleStatements[] = {
    "a b c = triangle a b c; h = orthocenter h a b c; m = midpoint m b c ? perp a h b c",
    "a b c = triangle; h = orthocenter a b c; d e f i = incenter2 a b c ? cong i d i e; perp a h b c",
    "a b = segment a b; c = on_tline c b b a, on_circle c b a; x = s_angle a b x 60 ? aconst b a b x 60o",
    "x@4.96_-0.13 y@-1.0e-05_2 z@3_1 = triangle x y z; o = circle o x y z; w@1_2 = on_circle w o x ? cong o w o y",
    "a@0_0 = ; b@1_0 = ; c@0.5_1.5 = cong a c b c, aconst a b a c 60, distseq a b b c a c 1 1 -2 ? eqangle a b a c c b "
    "a b",
    "a = free a; b = free b; c = rconst a b a c 1/2; d = lconst d a 3; e = aconst a b c e 2pi/3 ? rconst a b a c 1 2",
    "a b c = triangle a b c; p q = segment p q; r = simtri r a b c p q ? eqratio b a b c q p q r; eqangle b a b c q p "
    "q r",
    "a b c = triangle; m = midpoint a b ? lequation 2/1 A M * A M -2/1 B C * B C 0; aequation 1/1 A B B C 1/1 C A A M "
    "90o",
    "a b c = triangle; d = on_circum a b c ? sameclock a b c a b d; sameside c a b d a b; eqangle c a c b d a d b",
};

/// All of `text` parsed. For tests that expect no error.
std::vector<Problem> parsed_problems(std::string_view text);
/// The one statement parsed.
Problem parsed_statement(const std::string& statement);
/// The message of the error that the statement gives; "accepted" if none.
std::string refusal_of(const std::string& statement);
/// The hypotheses as text, joined by ", ".
std::string hypotheses_of(const std::string& statement);
/// The open conditions that the statement says as text, joined by ", ".
std::string order_of(const std::string& statement);
/// What its constructions need as text, joined by ", ".
std::string requirements_of(const std::string& statement);
/// The goals as text, joined by ", ".
std::string goals_of(const std::string& statement);

}  // namespace pappus::symbolic
