// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "symbolic/language/construction_table.h"

namespace pappus::symbolic {
namespace {

constexpr std::array kRows = {
    ConstructionRow{"on_line", "+x a b", "diff a b", "coll x a b", "a point of line AB"},
    ConstructionRow{"on_opline", "+x a b", "diff a b", "coll x a b", "a point of line AB beyond A", "between a x b"},
    ConstructionRow{"between", "+x +a +b", "", "coll x a b", "three points, X between A and B", "between x a b"},
    ConstructionRow{"between_bound", "+x a b", "diff a b", "coll x a b", "a point between A and B", "between x a b"},
    ConstructionRow{"on_pline", "+x a b c", "diff b c, ncoll a b c", "para x a b c",
                    "a point of the parallel to BC through A"},
    ConstructionRow{"on_pline0", "+x a b c", "diff b c", "para x a b c",
                    "a point of the parallel to BC through A, which may be line BC itself"},
    ConstructionRow{"on_tline", "+x a b c", "diff b c", "perp x a b c", "a point of the perpendicular to BC through A"},
    ConstructionRow{"on_bline", "+x a b", "diff a b", "cong x a x b, eqangle a x a b b a b x",
                    "a point of the perpendicular bisector of AB"},
    ConstructionRow{"on_circle", "+x o a", "diff o a", "cong o x o a", "a point of the circle about O through A"},
    ConstructionRow{"on_circum", "+x a b c", "ncoll a b c", "cyclic a b c x",
                    "a point of the circle through A, B and C"},
    ConstructionRow{"on_dia", "+x a b", "diff a b", "perp x a x b", "a point of the circle with diameter AB"},
    ConstructionRow{"lc_tangent", "+x a o", "diff a o", "perp a x a o",
                    "a point of the tangent at A to a circle about O"},
    ConstructionRow{"eqdistance", "+x a b c", "diff b c", "cong x a b c",
                    "a point of the circle about A with radius BC"},
    ConstructionRow{"angle_bisector", "+x a b c", "ncoll a b c", "eqangle b a b x b x b c",
                    "a point of the inner bisector of angle ABC", "sameclock b a x b x c"},
    ConstructionRow{"angle_mirror", "+x a b c", "ncoll a b c", "eqangle b a b c b c b x",
                    "a point of line BA's image in the mirror BC"},
    ConstructionRow{"eqangle2", "+x a b c", "ncoll a b c", "eqangle a b a x c x c b",
                    "a point with angle BAX equal to angle XCB"},
    ConstructionRow{"eqangle3", "+x a b d e f", "ncoll d e f, diff a b", "eqangle x a x b d e d f",
                    "a point that sees AB under angle EDF"},
    ConstructionRow{"on_aline", "+x a b c d e", "ncoll c d e", "eqangle a x a b d c d e",
                    "a point with angle XAB equal to angle CDE"},
    ConstructionRow{"on_aline2", "+x a b c d e", "ncoll c d e", "eqangle x a x b d c d e",
                    "a point with angle AXB equal to angle CDE"},
    // Inferred from the theorems it exercises: the angle of two given lines carried over to a line through G.
    ConstructionRow{"on_aline0", "+x a b c d e f g", "diff a b, diff c d, diff e f", "eqangle a b c d e f g x",
                    "a point whose line GX makes with EF the angle of AB and CD"},
};

}  // namespace

std::span<const ConstructionRow> locus_constructions() { return kRows; }

}  // namespace pappus::symbolic
