# SPDX-License-Identifier: Apache-2.0
run solve isosceles.geo --quiet
run solve isosceles.geo --szs --quiet --figure figure.svg
head -c 4 figure.svg
"$PAPPUS" solve isosceles.geo --json |
  python3 -c 'import json, sys; r = json.load(sys.stdin); print("\n", r["status"], sorted(r["figure"]["points"]), r["proof_steps"], r["checked"])'
"$PAPPUS" solve isosceles.geo | sed 's/([-0-9.]*, [-0-9.]*)/(X, Y)/; s/([0-9.]* s)/(T s)/'
ls
