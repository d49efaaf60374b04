# SPDX-License-Identifier: Apache-2.0
# Proofs by coordinates: alone, written, and checked again; and what is not supported.
run solve trapezoid.geo --method algebraic --quiet --json
run solve incentre.geo --method algebraic --proof incentre.json
run check incentre.json --against incentre.geo
run check incentre.json --against trapezoid.geo
run solve lengths.geo --method algebraic
