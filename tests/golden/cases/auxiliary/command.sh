# SPDX-License-Identifier: Apache-2.0
# Problems that need a point more than they name, and two that have no proof although their goals are true in the figure:
# one that is false, and one that the rules do not reach.
"$PAPPUS" solve chord.geo --method deductive > text.out
echo "exit status $?"
sed -n '/^Given/,/^Proof/p' text.out
run solve chord.geo --method deductive --no-aux --quiet
run solve chord.geo --method deductive --quiet --proof proof.json --threads 2
check() { "$PAPPUS" check "$@" --quiet; echo "exit status $?"; }
check proof.json --against chord.geo
"$PAPPUS" check proof.json --against free_points.geo | tail -n 1
# A construction whose text says something else than its facts, and a fact too many of the problem's own points.
sed 's/"text": *"x = /"text": "x = on_circle x a b, /' proof.json > lie.json
"$PAPPUS" check lie.json --against chord.geo | tail -n 1
sed 's/"coll f a b",/& "cong a f f a",/' proof.json > more.json
"$PAPPUS" check more.json --against chord.geo | tail -n 1
run solve pascal.geo --method deductive --quiet --proof pascal.json
check pascal.json --against pascal.geo
run solve free_points.geo --method deductive
run solve equal_bisectors.geo --method deductive --attempts 100
# What was tried: the totals change with the engine, the headings and the reason do not.
"$PAPPUS" solve equal_bisectors.geo --method deductive --attempts 64 --strategy single --without-family midpoint --explain |
  sed -n '/single points/p; /beams/p; /midpoint/p; /^The search/p' | sed 's/ *[0-9]*$//'
run solve equal_bisectors.geo --no-aux --method deductive --explain
run solve free_points.geo --without-family rotation
