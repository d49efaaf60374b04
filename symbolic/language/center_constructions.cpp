// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "symbolic/language/construction_table.h"

namespace pappus::symbolic {
namespace {

constexpr std::array kRows = {
    ConstructionRow{"midpoint", "+x a b", "diff a b", "midp x a b", "the midpoint of AB"},
    ConstructionRow{"mirror", "+x a b", "diff a b", "midp b a x", "A's image in the point B"},
    ConstructionRow{"reflect", "+x a b c", "diff b c, ncoll a b c", "cong b a b x, cong c a c x, perp b c a x",
                    "A's image in the line BC"},
    ConstructionRow{"foot", "+x a b c", "ncoll a b c", "perp x a b c, coll x b c",
                    "the foot of the perpendicular from A to BC"},
    ConstructionRow{"circle", "+x a b c", "ncoll a b c", "circle x a b c", "the circumcentre of ABC"},
    ConstructionRow{"circumcenter", "+x a b c", "ncoll a b c", "circle x a b c", "the circumcentre of ABC"},
    ConstructionRow{"orthocenter", "+x a b c", "ncoll a b c", "perp x a b c, perp x b c a, perp x c a b",
                    "the orthocentre of ABC"},
    ConstructionRow{"incenter", "+x a b c", "ncoll a b c",
                    "eqangle a b a x a x a c, eqangle c a c x c x c b, eqangle b c b x b x b a", "the incentre of ABC",
                    "sameclock x b c a b c, sameclock x c a a b c, sameclock x a b a b c"},
    ConstructionRow{"incenter2", "+x +y +z +i a b c", "ncoll a b c",
                    "eqangle a b a i a i a c, eqangle c a c i c i c b, eqangle b c b i b i b a, coll x b c, "
                    "perp i x b c, coll y c a, perp i y c a, coll z a b, perp i z a b, circle i x y z",
                    "the incentre I of ABC and the points of contact on BC, CA and AB",
                    "sameclock i b c a b c, sameclock i c a a b c, sameclock i a b a b c"},
    ConstructionRow{"excenter", "+x a b c", "ncoll a b c",
                    "eqangle a b a x a x a c, eqangle c a c x c x c b, eqangle b c b x b x b a",
                    "the excentre of ABC opposite A",
                    "sameclock x c b a b c, sameclock x c a a b c, sameclock x a b a b c"},
    ConstructionRow{"excenter2", "+x +y +z +i a b c", "ncoll a b c",
                    "eqangle a b a i a i a c, eqangle c a c i c i c b, eqangle b c b i b i b a, coll x b c, "
                    "perp i x b c, coll y c a, perp i y c a, coll z a b, perp i z a b, circle i x y z",
                    "the excentre I of ABC opposite A and the points of contact on BC, CA and AB",
                    "sameclock i c b a b c, sameclock i c a a b c, sameclock i a b a b c"},
    ConstructionRow{"centroid", "+x +y +z +i a b c", "ncoll a b c",
                    "midp x b c, midp y c a, midp z a b, coll a x i, coll b y i, coll c z i",
                    "the midpoints of the sides and the centroid I of ABC"},
    ConstructionRow{"ninepoints", "+x +y +z +i a b c", "ncoll a b c",
                    "midp x b c, midp y c a, midp z a b, circle i x y z",
                    "the midpoints of the sides and the centre I of the nine-point circle of ABC"},
    ConstructionRow{"intersection_cc", "+x o w a", "ncoll o w a", "cong o a o x, cong w a w x",
                    "the second common point of the circles about O and W through A", "diff x a"},
    ConstructionRow{"intersection_lc", "+x a o b", "diff a b, diff o b, nperp b o b a", "coll x a b, cong o b o x",
                    "the second common point of line AB and the circle about O through B", "diff x b"},
    ConstructionRow{"intersection_ll", "+x a b c d", "npara a b c d, ncoll a b c", "coll x a b, coll x c d",
                    "the common point of lines AB and CD"},
    ConstructionRow{"intersection_lp", "+x a b c m n", "npara m n a b, ncoll a b c, ncoll c m n",
                    "coll x a b, para c x m n", "the common point of line AB and the parallel to MN through C"},
    ConstructionRow{"intersection_lt", "+x a b c d e", "ncoll a b c, nperp a b d e", "coll x a b, perp x c d e",
                    "the common point of line AB and the perpendicular to DE through C"},
    ConstructionRow{"intersection_pp", "+x a b c d e f", "diff a d, npara b c e f", "para x a b c, para x d e f",
                    "the common point of the parallels to BC through A and to EF through D"},
    ConstructionRow{"intersection_tt", "+x a b c d e f", "diff a d, npara b c e f", "perp x a b c, perp x d e f",
                    "the common point of the perpendiculars to BC through A and to EF through D"},
    ConstructionRow{"tangent", "+x +y a o b", "diff o a, diff o b, diff a b",
                    "cong o x o b, perp a x o x, cong o y o b, perp a y o y",
                    "the points of contact of the tangents from A to the circle about O through B", "diff x y"},
    ConstructionRow{
        "cc_tangent0", "+x +y o a w b", "diff o a, diff w b, diff o w",
        "cong o x o a, cong w y w b, perp x o x y, perp y w y x",
        "the points of contact of one outer common tangent of the circles about O through A and W through B",
        "sameclock x o w y o w"},
    ConstructionRow{"cc_tangent", "+x +y +z +i o a w b", "diff o a, diff w b, diff o w",
                    "cong o x o a, cong w y w b, perp x o x y, perp y w y x, cong o z o a, cong w i w b, "
                    "perp z o z i, perp i w i z",
                    "the points of contact of both outer common tangents XY and ZI of two circles",
                    "sameclock x o w y o w, sameclock z o w i o w, sameclock x o w z w o"},
    ConstructionRow{"trisect", "+x +y a b c", "ncoll a b c",
                    "coll x a c, coll y a c, eqangle b a b x b x b y, eqangle b x b y b y b c",
                    "the points of AC on the trisectors of angle ABC", "between x a y, between y x c"},
    ConstructionRow{"trisegment", "+x +y a b", "diff a b", "midp x a y, midp y x b",
                    "the points that divide AB in three"},
    ConstructionRow{"shift", "+x b c d", "diff d b", "cong x b c d, cong x c b d",
                    "the fourth vertex of the parallelogram with BC and DX as diagonals", "sameclock x b c d c b"},
    ConstructionRow{"2l1c", "+x +y +z +i a b c o", "cong o a o b, ncoll a b c",
                    "coll x a c, coll y b c, cong o a o z, coll i o z, circle i x y z, perp i x a c, perp i y b c",
                    "the circle about I that touches CA, CB and from within the circle about O through A and B",
                    "between i o z, sameclock i c a b c a, sameclock i c b a c b"},
    ConstructionRow{"3peq", "+x +y +z a b c", "ncoll a b c", "coll z b c, coll x a b, coll y a c, midp z x y",
                    "a point X of AB and a point Y of AC whose midpoint Z lies on BC"},
    ConstructionRow{"e5128", "+x +y a b c d", "cong c b c d, perp b c b a",
                    "cong c b c x, coll y a b, coll x y d, eqangle a b a d x a x y",
                    "X on the circle about C through B and D, and Y on AB and DX, with angle BAD equal to angle AXY"},
};

}  // namespace

std::span<const ConstructionRow> center_constructions() { return kRows; }

}  // namespace pappus::symbolic
