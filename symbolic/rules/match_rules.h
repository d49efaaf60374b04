// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "symbolic/rules/figure_candidates.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

// One pass of each family of theorems over the candidates: whatever follows from the state's tables by one
// application of a theorem is recorded, with its premises and configuration facts. The theorems are stated in
// symbolic/proof/README.md.

/// Similar and congruent triangles by AA, SAS, SSS and guarded SSA, in both orientations.
void match_similar(ClosureState& state, const FigureCandidates& candidates);
/// Points that see a segment under equal directed angles are concyclic.
void match_concyclic(ClosureState& state, const FigureCandidates& candidates);
/// Three points equidistant from a fourth; centres from central angles; Thales; isosceles triangles.
void match_equidistant(ClosureState& state, const FigureCandidates& candidates);
/// Two lines of one direction through one point are one line; midpoints.
void match_collinear(ClosureState& state, const FigureCandidates& candidates);
/// Equal inscribed angles stand on equal chords, and conversely.
void match_chords(ClosureState& state);
/// Sums along lines; equal and proportional lengths carried between the length and log-length tables.
void match_lengths(ClosureState& state, const FigureCandidates& candidates);
/// The law of sines in every triangle whose angles occur elsewhere, and equal sines back to equal angles.
void match_sines(ClosureState& state, const FigureCandidates& candidates);
/// Proportional division of segments, and collinearity from equality in the triangle inequality.
void match_divisions(ClosureState& state, const FigureCandidates& candidates);
/// Medians, and perpendicular segments by squared lengths in both directions.
void match_squares(ClosureState& state, const FigureCandidates& candidates);
/// Two points with equal coordinates on two common lines, circles, or as centres of one circle are one point.
void match_same_point(ClosureState& state, const FigureCandidates& candidates);

}  // namespace pappus::symbolic
