# SPDX-License-Identifier: Apache-2.0
# Commands of a GeoGebra file that are not understood: no figure refutes it, and a theorem stands that does not need them.
cat >make_ggb.py <<'PYTHON'
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w") as archive:
    archive.write(sys.argv[2], "geogebra.xml")
PYTHON
for name in centroid midline; do python3 make_ggb.py $name.ggb $name.xml; done
run solve centroid.ggb
run solve centroid.ggb --json --quiet | tr ',' '\n' | grep -E 'status|figure|not_understood|Barycenter'
run solve midline.ggb --quiet --szs
"$PAPPUS" solve midline.ggb 2>/dev/null | tail -n 1
run batch centroid.ggb midline.ggb --quiet --results run.sqlite
run report run.sqlite --html run.html | grep -c Theorem
grep -o 'proved without[^<]*' run.html
run convert centroid.ggb --to geo -o -
"$PAPPUS" convert centroid.ggb --to geo -o - 2>/dev/null >centroid.geo
run solve centroid.geo
