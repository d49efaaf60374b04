# SPDX-License-Identifier: Apache-2.0
run solve center.geo
run solve center.geo --szs --json
run draw center.geo -o figure.svg
ls
