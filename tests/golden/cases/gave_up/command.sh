# SPDX-License-Identifier: Apache-2.0
# True, but it wants another point; when the prover learns to add one, this case needs a harder problem.
run solve trapezoid.geo
run solve trapezoid.geo --szs --json
run solve trapezoid.geo --quiet --proof proof.txt
ls
