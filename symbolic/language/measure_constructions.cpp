// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "symbolic/language/construction_table.h"

namespace pappus::symbolic {
namespace {

constexpr std::array kRows = {
    // The ray BX is the ray BA turned counter-clockwise by Y; as lines that is d(bx) - d(ba) = Y.
    ConstructionRow{"s_angle",
                    "a b +x angle:y",
                    "diff a b",
                    "aconst b a b x y",
                    "a point with ray BX at Y degrees, counter-clockwise, from ray BA",
                    {},
                    "b a x y"},
    ConstructionRow{"aconst", "a b c +x angle:y", "diff a b", "aconst a b c x y",
                    "a point whose line CX makes the angle Y with AB"},
    ConstructionRow{"acircle", "+x a b angle:y", "diff a b", "aconst x a x b y",
                    "a point that sees AB under the angle Y"},
    ConstructionRow{"rconst", "a b c +x ratio:r", "diff a b", "rconst a b c x r", "a point with AB : CX = R"},
    ConstructionRow{"rconst2", "+x a b ratio:r", "diff a b", "rconst x a x b r", "a point with XA : XB = R"},
    ConstructionRow{"lconst", "+x a length:r", "", "lconst x a r", "a point at the distance R from A"},
    // Inferred from the theorems they exercise: the fourth proportional as a distance from G, and a point
    // whose distances from two given points have a given ratio.
    ConstructionRow{"eqratio", "+x a b c d e f g", "diff a b, diff c d, diff e f", "eqratio a b c d e f g x",
                    "a point with AB : CD = EF : GX"},
    ConstructionRow{"eqratio6", "+x a c e f g h", "diff e f, diff g h", "eqratio a x c x e f g h",
                    "a point with AX : CX = EF : GH"},
    // Inferred from the theorems they exercise: the missing vertices of a second triangle.
    ConstructionRow{"simtri", "+x a b c p q", "ncoll a b c, diff p q", "simtri a b c p q x",
                    "the third vertex of triangle PQX, directly similar to ABC"},
    ConstructionRow{"simtrir", "+x a b c p q", "ncoll a b c, diff p q", "simtrir a b c p q x",
                    "the third vertex of triangle PQX, oppositely similar to ABC"},
    ConstructionRow{"contri", "+x +y a b c p", "ncoll a b c", "contri a b c p x y",
                    "a triangle PXY directly congruent to ABC"},
    ConstructionRow{"contrir", "+x +y a b c p", "ncoll a b c", "contrir a b c p x y",
                    "a triangle PXY oppositely congruent to ABC"},
};

}  // namespace

std::span<const ConstructionRow> measure_constructions() { return kRows; }

}  // namespace pappus::symbolic
