# SPDX-License-Identifier: Apache-2.0
# True, but nothing that the closure knows proves it (the theorem of Morley).
run solve morley.geo --method deductive --no-aux
run solve morley.geo --method deductive --no-aux --szs --json
run solve morley.geo --method deductive --no-aux --quiet --proof proof.txt
ls
