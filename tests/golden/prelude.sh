# SPDX-License-Identifier: Apache-2.0
# Stands before the command.sh of every golden case.

# run ARGS…: runs the program and shows, one after the other, the command, both outputs and the exit status.
run() {
  local status=0
  printf '$ pappus %s\n' "$*"
  "$PAPPUS" "$@" >.out 2>.err || status=$?
  cat .out
  sed 's/^/[err] /' .err
  printf '[exit %s]\n\n' "$status"
}
