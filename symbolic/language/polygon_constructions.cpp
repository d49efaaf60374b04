// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "symbolic/language/construction_table.h"

namespace pappus::symbolic {
namespace {

constexpr std::array kRows = {
    ConstructionRow{"free", "+a", "", "", "a free point"},
    ConstructionRow{"segment", "+a +b", "", "", "two free points"},
    ConstructionRow{"triangle", "+a +b +c", "", "", "three free points"},
    ConstructionRow{"quadrangle", "+a +b +c +d", "", "", "a free quadrangle"},
    ConstructionRow{"pentagon", "+a +b +c +d +e", "", "", "a free pentagon"},
    ConstructionRow{"eq_quadrangle", "+a +b +c +d", "", "cong d a b c", "a quadrangle with AD = BC"},
    ConstructionRow{"eqdia_quadrangle", "+a +b +c +d", "", "cong d b a c", "a quadrangle with equal diagonals"},
    ConstructionRow{"eq_trapezoid", "+a +b +c +d", "", "para d c a b, cong d a b c",
                    "an isosceles trapezium with AB ∥ CD", "npara a d b c"},
    ConstructionRow{"iso_trapezoid", "+a +b +c +d", "", "para d c a b, cong d a b c",
                    "an isosceles trapezium with AB ∥ CD", "npara a d b c"},
    ConstructionRow{"iso_trapezoid2", "+x a b c", "ncoll a b c", "para x c a b, cong x a b c",
                    "the fourth vertex of an isosceles trapezium with AB ∥ CX", "npara a x b c"},
    ConstructionRow{"trapezoid", "+a +b +c +d", "", "para a b c d", "a trapezium with AB ∥ CD"},
    ConstructionRow{"r_trapezoid", "+a +b +c +d", "", "para a b c d, perp a b a d",
                    "a trapezium with AB ∥ CD and right angles at A and D"},
    ConstructionRow{"eq_triangle", "+x b c", "diff b c",
                    "cong x b b c, cong b c c x, eqangle b x b c c b c x, eqangle c x c b x b x c",
                    "the third vertex of an equilateral triangle over BC"},
    ConstructionRow{"ieq_triangle", "+a +b +c", "",
                    "cong a b b c, cong b c c a, eqangle a b a c c a c b, eqangle c a c b b c b a",
                    "an equilateral triangle"},
    ConstructionRow{"iso_triangle", "+a +b +c", "", "eqangle b a b c c b c a, cong a b a c",
                    "an isosceles triangle with apex A, its base angles stated"},
    ConstructionRow{"iso_triangle0", "+a +b +c", "", "cong a b a c", "an isosceles triangle with apex A"},
    ConstructionRow{"iso_triangle_vertex", "+x b c", "diff b c", "cong x b x c",
                    "the apex of an isosceles triangle over BC, by its equal sides"},
    ConstructionRow{"iso_triangle_vertex_angle", "+x b c", "diff b c", "eqangle b x b c c b c x",
                    "the apex of an isosceles triangle over BC, by its equal angles", "ncoll x b c"},
    ConstructionRow{"r_triangle", "+a +b +c", "", "perp a b a c", "a triangle with a right angle at A"},
    ConstructionRow{"risos", "+a +b +c", "", "perp a b a c, cong a b a c, eqangle b a b c c b c a",
                    "an isosceles triangle with a right angle at A"},
    ConstructionRow{"triangle12", "+a +b +c", "", "rconst a b a c 1/2", "a triangle with AC = 2 AB"},
    ConstructionRow{"parallelogram", "a b c +x", "ncoll a b c",
                    "para a b c x, para a x b c, cong a b c x, cong a x b c",
                    "the fourth vertex of parallelogram ABCX"},
    ConstructionRow{"rectangle", "+a +b +c +d", "",
                    "perp a b b c, para a b c d, para a d b c, perp a b a d, cong a b c d, cong a d b c, cong a c b d",
                    "a rectangle"},
    ConstructionRow{"square", "a b +x +y", "diff a b",
                    "perp a b b x, cong a b b x, para a b x y, para a y b x, perp a y y x, cong b x x y, "
                    "cong x y y a, perp a x b y, cong a x b y",
                    "the square ABXY over AB"},
    ConstructionRow{"isquare", "+a +b +c +d", "",
                    "perp a b b c, cong a b b c, para a b c d, para a d b c, perp a d d c, cong b c c d, "
                    "cong c d d a, perp a c b d, cong a c b d",
                    "a square"},
    ConstructionRow{"psquare", "+x a b", "diff a b", "cong x a a b, perp x a a b",
                    "B turned by 90° about A, counter-clockwise", "counterclock a b x"},
    ConstructionRow{"nsquare", "+x a b", "diff a b", "cong x a a b, perp x a a b", "B turned by 90° about A, clockwise",
                    "counterclock a x b"},
    // Inferred from the theorem it exercises: a right angle over a diameter (O is the centre, AC the diameter).
    ConstructionRow{"test_r20", "+o +a +b +c", "", "circle o a b c, coll o a c", "a triangle ABC over diameter AC"},
    // Inferred from the theorem it exercises: diagonals that bisect each other make a parallelogram ACBD.
    ConstructionRow{"test_r25", "+a +b +c +d +m", "", "midp m a b, midp m c d", "two segments with one midpoint"},
};

}  // namespace

std::span<const ConstructionRow> polygon_constructions() { return kRows; }

}  // namespace pappus::symbolic
