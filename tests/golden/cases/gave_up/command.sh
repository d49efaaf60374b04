# SPDX-License-Identifier: Apache-2.0
# True, but by the rules it wants another point; when the prover learns to add one, this case needs a harder problem.
run solve trapezoid.geo --method deductive
run solve trapezoid.geo --method deductive --szs --json
run solve trapezoid.geo --method deductive --quiet --proof proof.txt
ls
