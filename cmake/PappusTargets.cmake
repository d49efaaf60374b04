# SPDX-License-Identifier: Apache-2.0
# One static library a source folder, one test executable a tested folder.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

function(pappus_compile_options target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor
                                           -Woverloaded-virtual -Wno-unused-function)
  # g++ 12 reports a false overlap for `"literal" + std::string` (GCC bug 105651).
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(${target} PRIVATE -Wno-restrict)
  endif()
  if(PAPPUS_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}")
endfunction()

# pappus_library(core DEPENDS other_target ...): library pappus_core from all .cpp files of this folder's `core`.
function(pappus_library folder)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "DEPENDS")
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp")
  if(sources)
    add_library(pappus_${folder} STATIC ${sources})
    pappus_compile_options(pappus_${folder})
    target_link_libraries(pappus_${folder} PUBLIC ${arg_DEPENDS})
  endif()
endfunction()

# pappus_unit_test(core DEPENDS target ...): executable test_core from tests/unit/core/*.cpp, run by ctest. The target
# unit_tests builds all of them and nothing else.
function(pappus_unit_test folder)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "DEPENDS")
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp")
  if(sources)
    add_executable(test_${folder} ${sources})
    pappus_compile_options(test_${folder})
    target_compile_definitions(test_${folder} PRIVATE PAPPUS_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    target_link_libraries(test_${folder} PRIVATE ${arg_DEPENDS} GTest::gtest GTest::gmock GTest::gtest_main)
    if(NOT TARGET unit_tests)
      add_custom_target(unit_tests)
    endif()
    add_dependencies(unit_tests test_${folder})
    gtest_discover_tests(test_${folder} DISCOVERY_MODE PRE_TEST)
  endif()
endfunction()
