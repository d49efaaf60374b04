# SPDX-License-Identifier: Apache-2.0
# Run as a script at build time: writes OUTPUT from TEMPLATE with the release RELEASE and the commit of SOURCE_DIR.
# The file is touched only when its text changes, so that an unchanged checkout rebuilds nothing.
find_program(GIT_PROGRAM git)
set(commit "")
if(GIT_PROGRAM AND EXISTS "${SOURCE_DIR}/.git")
  execute_process(COMMAND "${GIT_PROGRAM}" -C "${SOURCE_DIR}" describe --always --abbrev=7 --exclude=* --dirty=.dirty
                  OUTPUT_VARIABLE commit ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
endif()
set(PAPPUS_VERSION "${RELEASE}")
if(commit)
  string(APPEND PAPPUS_VERSION "+g${commit}")
endif()
configure_file("${TEMPLATE}" "${OUTPUT}" @ONLY)
