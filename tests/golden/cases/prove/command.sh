# SPDX-License-Identifier: Apache-2.0
run solve midline.geo --quiet
run solve midline.geo --json
run solve midline.geo --szs --quiet --no-check
"$PAPPUS" solve midline.geo > text.out
echo "exit status $?"
tail -n 1 text.out | sed 's/([0-9]* steps\?/(N steps/; s/[0-9]* facts/F facts/; s/[0-9]* rounds\?/R rounds/; s/[0-9.]* s)/T s)/'
run solve - --quiet --proof proof.txt < midline.geo
run solve midline.geo --quiet --proof proof.md --figure figure.png
run solve midline.geo --quiet --proof proof.tex --figure figure.tikz
run solve midline.geo --quiet --proof proof.json --figure figure.pdf
run check proof.json --quiet
run draw midline.geo -o figure.svg
for file in proof.* figure.*; do
  if [[ -s $file ]]; then echo "$file"; fi
done
ls -a | grep part
