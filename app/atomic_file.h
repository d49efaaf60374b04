// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "symbolic/core/result.h"

namespace pappus::app {

/// Makes `path` hold exactly `content`, or leaves it as it was and returns why ("cannot write OUT: …").
///
/// The text goes to a new file, which gets the name of the target when it is complete, so that no full disk and no
/// process that is killed ever leaves half a file, and none of another name where the file system has nameless files.
/// A target that is not a regular file (a device, a pipe) is written to directly; a symbolic link is followed.
[[nodiscard]] std::optional<symbolic::Failure> write_file_atomically(const std::string& path, std::string_view content);

/// Why a file at `path` could certainly not be written (no such folder, or it is a folder), before work is spent on
/// what should go there.
[[nodiscard]] std::optional<symbolic::Failure> check_writable(const std::string& path);

/// A file that grows line by line; what was written stays when the program is stopped.
class LineFile {
 public:
  /// Creates or empties the file.
  static symbolic::Result<LineFile> open(const std::string& path);
  LineFile(LineFile&& other) noexcept;
  LineFile& operator=(LineFile&& other) = delete;
  LineFile(const LineFile& other) = delete;
  LineFile& operator=(const LineFile& other) = delete;
  ~LineFile();

  /// Hands the line and a line feed to the system before it returns.
  [[nodiscard]] std::optional<symbolic::Failure> write_line(std::string_view line);
  /// Reports what the system says only on closing.
  [[nodiscard]] std::optional<symbolic::Failure> close();

 private:
  LineFile(std::string path, int descriptor) : path_(std::move(path)), descriptor_(descriptor) {}

  std::string path_;
  int descriptor_ = -1;
};

}  // namespace pappus::app
