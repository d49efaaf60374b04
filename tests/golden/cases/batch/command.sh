# SPDX-License-Identifier: Apache-2.0
run batch good
run batch good two.txt --quiet --proofs proofs --jsonl results.jsonl --csv results.csv
ls proofs
cat results.jsonl results.csv
run batch good --json --quiet
run batch good --szs --quiet --fail-on-unsolved
run batch false.geo --quiet --fail-on-unsolved
run batch false.geo --quiet
run batch bad.geo false.geo --json
cat two.txt | run batch - --quiet
