// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "symbolic/core/result.h"
#include "symbolic/language/problem.h"

namespace pappus::app {

/// The bytes of a file, or of standard input for "-". Fails on what cannot be read and on more than 64 MiB.
[[nodiscard]] symbolic::Result<std::string> read_input(const std::string& path);

enum class Goals { kRequired, kOptional };

/// Every problem in the file ("-": standard input) in order, or what is wrong with it; at least one entry.
/// Messages are complete: place, clause with a caret and suggestion where there are any. A GeoGebra file, known by its
/// first bytes, is one problem; what of it was not understood is said on standard error.
[[nodiscard]] symbolic::Result<std::vector<symbolic::Result<symbolic::Problem>>> load_problems(const std::string& path,
                                                                                               Goals goals);

/// The problem called `name`, or the only one when `name` is empty.
[[nodiscard]] symbolic::Result<symbolic::Problem> load_problem(const std::string& path, const std::string& name,
                                                               Goals goals);

/// A file stands for itself, a folder for all .geo and .txt files in it and below, sorted by path.
/// Fails on a path that does not exist and on a folder without such a file.
[[nodiscard]] symbolic::Result<std::vector<std::string>> expand_problem_path(const std::string& path);

}  // namespace pappus::app
