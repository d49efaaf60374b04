# SPDX-License-Identifier: Apache-2.0
# Proofs by coordinates: as a fallback, alone, written, and checked again; and what is not supported.
run solve trapezoid.geo --quiet --json
run solve incentre.geo --method algebraic --proof incentre.json
run check incentre.json --against incentre.geo
run check incentre.json --against trapezoid.geo
run solve lengths.geo --method algebraic
