// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "symbolic/rules/figure_incidences.h"
#include "symbolic/rules/halfway_candidates.h"
#include "symbolic/rules/intercept_candidates.h"
#include "symbolic/rules/pappus_candidates.h"
#include "symbolic/rules/parallelogram_candidates.h"
#include "symbolic/rules/power_candidates.h"
#include "symbolic/rules/rule_family.h"
#include "symbolic/rules/stewart_candidates.h"
#include "symbolic/rules/transversal_candidates.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// Figure candidates of the theorems that need their own: configurations that only some problems contain. Flat
/// lists, to which those with new points are appended as the figure grows.
struct FamilyCandidates {
  std::vector<PowerCandidate> powers;
  std::vector<InterceptCandidate> intercepts;
  std::vector<HalfwayTriple> halfway_triples;
  std::vector<HalfwayCandidate> halfway;
  std::vector<PappusCandidate> pappus;
  std::vector<ParallelogramCandidate> parallelograms;
  std::vector<StewartCandidate> stewart;
  TriangleCandidates triangles;
};

/// Appends the candidates of the selected families one of whose points has at least the index `first_new_point`.
void add_family_candidates(const ClosureState& state, const FigureIncidences& figure, std::size_t first_new_point,
                           RuleSelection rules, FamilyCandidates& families);

// One pass of each of these theorems, as stated in symbolic/proof/README.md. Candidates that have nothing left to say
// are dropped, or marked with what was said.

/// The power of a point: products of lengths from squared lengths, and conversely.
void match_powers(ClosureState& state, std::vector<PowerCandidate>& candidates);
/// A line that divides two segments between parallels in one ratio is parallel to them.
void match_intercepts(ClosureState& state, std::vector<InterceptCandidate>& candidates);
/// Points halfway between a point and a line are on a parallel of it.
void match_halfway(ClosureState& state, std::vector<HalfwayCandidate>& candidates);
/// The hexagon theorem of Pappus.
void match_pappus(ClosureState& state, std::vector<PappusCandidate>& candidates);
/// Squared distances from the vertices of a parallelogram.
void match_parallelograms(ClosureState& state, std::span<ParallelogramCandidate> candidates);
/// Stewart's theorem where a segment is divided in a known rational ratio.
void match_stewart(ClosureState& state, std::span<StewartCandidate> candidates);
/// The converses of Menelaus and Ceva.
void match_transversals(ClosureState& state, TriangleCandidates& candidates);
/// A point on the bisectors of two chords is the circle's centre.
void match_chord_centers(ClosureState& state, std::span<const EquidistantPoints> groups);

}  // namespace pappus::symbolic
