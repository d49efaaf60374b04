# SPDX-License-Identifier: Apache-2.0
# True, but nothing that the closure knows proves it (the theorem of Morley).
run solve morley.geo
run solve morley.geo --szs --json
run solve morley.geo --quiet --proof proof.txt
ls
