# SPDX-License-Identifier: Apache-2.0
"$PAPPUS" solve midline.geo --quiet --proof proof.json
run check proof.json --against midline.geo --quiet
run check proof.json --against other.geo --quiet
run check - --quiet < proof.json
run check missing.json
echo '{"format": "pappus-proof"' > broken.json
"$PAPPUS" check broken.json 2>/dev/null
echo "exit status of a broken file: $?"
# The same proof for another goal, in the statement and in the last step alike.
sed 's/para m n b c/para m n a b/g' proof.json > forged.json
"$PAPPUS" check forged.json --quiet
echo "exit status of a forged proof: $?"
python3 - <<'PYTHON'
import json
proof = json.load(open("proof.json", encoding="utf-8"))
proof["steps"] = []
json.dump(proof, open("hollow.json", "w", encoding="utf-8"))
PYTHON
"$PAPPUS" check hollow.json >/dev/null 2>&1
case $? in 1 | 2) echo "a proof without its steps is not accepted" ;; esac
