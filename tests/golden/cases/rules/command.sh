# SPDX-License-Identifier: Apache-2.0
run solve --rules list
run solve midline.geo --rules all,-sines --szs --quiet
run solve midline.geo --rules concyclic,chords --szs --quiet
run batch midline.geo --rules all,-sinse
run solve midline.geo --rules similar,
