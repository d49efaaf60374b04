# SPDX-License-Identifier: Apache-2.0
run solve construction.geo
run solve predicate.geo
run solve point.geo
run solve arguments.geo --json
run solve - < construction.geo
printf 'a b c = triangle a b c ? \377\376' | run solve -
run draw construction.geo -o figure.svg
ls
