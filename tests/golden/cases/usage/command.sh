# SPDX-License-Identifier: Apache-2.0
run slove problem.geo
run solve
run solve problem.geo --tme 3
run solve problem.geo other.geo
run solve problem.geo -x
run solve problem.geo --time never
run solve problem.geo --time nan
run solve problem.geo --method algebra
run solve missing.geo
run solve problem.geo --proof proof.doc
run solve problem.geo --figure missing/figure.svg
run solve two.txt
run solve two.txt --problem secnd
run solve empty.geo
run batch . --jobs 0
run batch missing
run batch nothing_here
run draw problem.geo
run draw problem.geo -o figure.gif
run check problem.geo
run check --problem first proof.json
"$PAPPUS" solve two.txt --problem first --json > /dev/full
echo "exit status with a full standard output: $?"

"$PAPPUS" batch two.txt --json > /dev/full
echo "exit status of a batch with a full standard output: $?"
run solve problem.geo --seed -1
