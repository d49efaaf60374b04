# SPDX-License-Identifier: Apache-2.0
zeros=$(printf '0%.0s' $(seq 74))
echo "a b = segment a b; c = cong a b a c, rconst a b a c 1.${zeros}1 ? cong a b a c" > near.txt
sed -i '1i near' near.txt
run solve near.txt --quiet
run solve orthocentre.geo --quiet --proof proof.json
run check proof.json
python3 - <<'PYTHON'
import json
proof = json.load(open("proof.json", encoding="utf-8"))
print("independent:", *proof["existence"]["independent"])
print("derived:", *(fact for part in proof["existence"]["derivations"] for fact in part["facts"]))
silent = dict(proof, existence="not certified")
json.dump(silent, open("silent.json", "w", encoding="utf-8"))
proof["existence"]["derivations"] = []
json.dump(proof, open("hollow.json", "w", encoding="utf-8"))
PYTHON
run check silent.json
run check silent.json --json
run check hollow.json
run solve orthocentre.geo --no-check --quiet --proof proof.txt
tail -n 2 proof.txt
# Whatever the goal, and proved or not: premises that contradict each other are an error of the input.
sed 's/? .*/? coll a b c/' near.txt > refuted.txt
run solve refuted.txt --quiet
# A report counts both, whatever put the results there.
"$PAPPUS" batch orthocentre.geo --quiet --results run.sqlite >/dev/null
"$PAPPUS" report run.sqlite --html run.html | grep '^Existence'
grep -c 'Existence of the figure: certified for 1 theorems' run.html
