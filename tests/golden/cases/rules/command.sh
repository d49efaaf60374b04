# SPDX-License-Identifier: Apache-2.0
run solve --rules list
run solve midline.geo --method deductive --no-aux --rules all,-sines --szs --quiet
run solve midline.geo --method deductive --no-aux --rules concyclic,chords --szs --quiet
run batch midline.geo --rules all,-sinse
run solve midline.geo --rules similar,
