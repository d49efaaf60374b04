# SPDX-License-Identifier: Apache-2.0
run solve isosceles.geo --quiet
run solve isosceles.geo --szs --quiet --figure figure.svg
head -c 4 figure.svg
"$PAPPUS" solve isosceles.geo --json |
  python3 -c 'import json, sys; r = json.load(sys.stdin); print("\n", r["status"], sorted(r["figure"]["points"]), r["proof_steps"], r["checked"])'
"$PAPPUS" solve isosceles.geo | sed 's/([-0-9.]*, [-0-9.]*)/(X, Y)/; s/([0-9.]* s)/(T s)/; s/= [0-9.]*[0-9]/= L/g'
ls
# Which of two goals fails, what may have been meant, what the figure shows, and a clause that binds earlier points.
printf 'a b c = iso_triangle a b c; m = midpoint m b c ? perp a m b c; eqangle a b b c a c c b\n' >sense.txt
"$PAPPUS" solve sense.txt --figure sense.svg | tail -n 1 | sed 's/[0-9.]*°/A°/g; s/([0-9.]* s)/(T s)/'
grep -c 'fails:' sense.svg
printf 'a b c = triangle a b c; d = on_circle d a b, on_circle d a c ? cong a b a d\n' >bent.txt
run solve bent.txt --quiet
"$PAPPUS" solve bent.txt --json 2>/dev/null | grep -o '"warnings.*'
