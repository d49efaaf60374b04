# SPDX-License-Identifier: Apache-2.0
# Into each format of statements; through GeoGebra and back, to the same theorem; what goes wrong.
for format in geo alphageometry newclid lean; do
  run convert midline.geo --to $format -o -
done
run convert midline.geo -o midline.ggb
run convert midline.ggb -o - --to newclid | sed -E 's/@[^ ]+//g'
run solve midline.ggb --quiet
run convert find.geo --to lean -o -
run convert midline.geo -o midline
run convert midline.geo -o - --to word
printf 'PK\003\004 and no archive' >broken.ggb
run solve broken.ggb
