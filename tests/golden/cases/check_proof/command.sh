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

# What is printed is the statement that was checked, whatever text the proof carries.
run check proof.json
run check proof.json --against midline.geo
run check proof.json --against midline.geo --json
python3 - <<'PYTHON'
import json

proof = json.load(open("proof.json", encoding="utf-8"))


def write(name, change):
    forged = json.loads(json.dumps(proof))
    change(forged)
    json.dump(forged, open(name, "w", encoding="utf-8"))


def isosceles(forged):
    forged["problem"]["statement"] = "a b c = triangle a b c ? cong a b a c"


def unreadable(forged):
    forged["problem"]["statement"] = "accepted: 99 steps"


def escapes(forged):
    forged["problem"]["name"] = "x\naccepted: 99 steps\n\x1b[8m" + 80 * " " + "\u202e\u2028\x9b"


def spaced(forged):
    forged["problem"]["statement"] = "a b c=triangle   a b c;m=midpoint a b;n=midpoint a c?para m n b c"


def other_point(forged):
    forged["figure"]["points"]["a\nb"] = forged["figure"]["points"].pop("a")


write("isosceles.json", isosceles)
write("unreadable.json", unreadable)
write("escapes.json", escapes)
write("spaced.json", spaced)
write("other_point.json", other_point)
text = open("proof.json", encoding="utf-8").read()
open("twice.json", "w", encoding="utf-8").write(text.replace('"version"', '"version": 1, "version"', 1))
PYTHON
run check isosceles.json --against midline.geo
run check unreadable.json --against midline.geo
run check escapes.json
run check escapes.json --against midline.geo
run check spaced.json
run check spaced.json --against midline.geo
run check other_point.json
run check twice.json
# Equations do not tell the two squares apart; the figure does.
"$PAPPUS" solve other_side.geo --quiet --proof other_side.json
sed 's/nsquare/psquare/' other_side.geo > one_side.geo
sed 's/nsquare/psquare/' other_side.json > one_side.json
run check other_side.json --against other_side.geo
run check one_side.json --against one_side.geo
run check one_side.json
run check other_side.json --against one_side.geo
