# SPDX-License-Identifier: Apache-2.0
run solve moving.geo --problem moving --proof proof.json
run check proof.json --against moving.geo --problem moving
run check proof.json --against moving.geo --problem no_such_point
run solve moving.geo --problem no_such_point
