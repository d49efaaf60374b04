// SPDX-License-Identifier: Apache-2.0
#include "app/atomic_file.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "app/system_message.h"

namespace pappus::app {

namespace {

using symbolic::Failure;

Failure cannot_write(const std::string& path, int error_number) {
  return Failure{"cannot write " + path + ": " + system_message(error_number)};
}

/// 0, or the errno of the write that failed.
int write_all(int descriptor, std::string_view content) {
  while (!content.empty()) {
    const ssize_t written = ::write(descriptor, content.data(), content.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      return errno;
    }
    content.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

/// Writes everything and closes the descriptor whatever happens. 0, or the first errno.
int write_and_close(int descriptor, std::string_view content) {
  const int write_error = write_all(descriptor, content);
  const int close_error = ::close(descriptor) == 0 ? 0 : errno;
  return write_error != 0 ? write_error : close_error;
}

std::optional<Failure> write_directly(const std::string& path, std::string_view content) {
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
  const int error_number = descriptor < 0 ? errno : write_and_close(descriptor, content);
  if (error_number != 0) return cannot_write(path, error_number);
  return std::nullopt;
}

std::string name_beside(const std::string& target, int attempt) {
  return target + ".part" + std::to_string(::getpid()) + "-" + std::to_string(attempt);
}

constexpr int kMaximumTries = 100;

/// A new file beside `target`, and its name in `temporary`; or -1 with errno set.
int create_beside(const std::string& target, std::string& temporary) {
  for (int attempt = 0; attempt < kMaximumTries; ++attempt) {
    temporary = name_beside(target, attempt);
    const int descriptor = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor >= 0 || errno != EEXIST) return descriptor;
  }
  errno = EEXIST;
  return -1;
}

/// Gives the nameless file of `descriptor` the name `target`, whoever has it now. 0 or the errno.
int give_name(int descriptor, const std::string& target) {
  const std::string source = "/proc/self/fd/" + std::to_string(descriptor);
  const auto link_as = [&](const std::string& name) {
    return ::linkat(AT_FDCWD, source.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0 ? 0 : errno;
  };
  int error_number = link_as(target);
  if (error_number != EEXIST) return error_number;
  // A link never takes a name away from another file; a rename does.
  for (int attempt = 0; attempt < kMaximumTries && error_number == EEXIST; ++attempt) {
    const std::string temporary = name_beside(target, attempt);
    error_number = link_as(temporary);
    if (error_number != 0) continue;
    if (std::rename(temporary.c_str(), target.c_str()) == 0) return 0;
    error_number = errno;
    ::unlink(temporary.c_str());
    return error_number;
  }
  return error_number;
}

/// Writes a file that has no name until it is complete, so that a process which is killed leaves nothing behind.
/// Nothing where the file system has no such files; else 0 or the errno.
std::optional<int> write_nameless(const std::string& target, std::string_view content) {
  const std::string folder = std::filesystem::path(target).parent_path().string();
  const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_WRONLY | O_TMPFILE | O_CLOEXEC, 0666);
  if (descriptor < 0) return std::nullopt;
  int error_number = write_all(descriptor, content);
  if (error_number == 0) error_number = give_name(descriptor, target);
  if (::close(descriptor) != 0 && error_number == 0) error_number = errno;
  // Without /proc such a file cannot be given a name.
  if (error_number == ENOENT) return std::nullopt;
  return error_number;
}

}  // namespace

std::optional<Failure> write_file_atomically(const std::string& path, std::string_view content) {
  namespace fs = std::filesystem;
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (fs::exists(status) && !fs::is_regular_file(status)) return write_directly(path, content);
  std::string target = path;
  if (fs::is_symlink(fs::symlink_status(path, error))) {
    target = fs::weakly_canonical(path, error).string();
    if (error) return cannot_write(path, error.value());
  }
  if (const std::optional<int> outcome = write_nameless(target, content)) {
    if (*outcome == 0) return std::nullopt;
    return cannot_write(path, *outcome);
  }
  std::string temporary;
  const int descriptor = create_beside(target, temporary);
  if (descriptor < 0) return cannot_write(path, errno);
  int error_number = write_and_close(descriptor, content);
  if (error_number == 0 && std::rename(temporary.c_str(), target.c_str()) != 0) error_number = errno;
  if (error_number == 0) return std::nullopt;
  ::unlink(temporary.c_str());
  return cannot_write(path, error_number);
}

std::optional<Failure> check_writable(const std::string& path) {
  namespace fs = std::filesystem;
  std::error_code error;
  if (fs::is_directory(path, error)) return cannot_write(path, EISDIR);
  const fs::path folder = fs::path(path).parent_path();
  if (!folder.empty() && !fs::is_directory(folder, error)) return cannot_write(path, error ? error.value() : ENOENT);
  return std::nullopt;
}

symbolic::Result<LineFile> LineFile::open(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0666);
  if (descriptor < 0) return cannot_write(path, errno);
  return LineFile(path, descriptor);
}

LineFile::LineFile(LineFile&& other) noexcept
    : path_(std::move(other.path_)), descriptor_(std::exchange(other.descriptor_, -1)) {}

LineFile::~LineFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

std::optional<Failure> LineFile::write_line(std::string_view line) {
  std::string text(line);
  text.push_back('\n');
  const int error_number = write_all(descriptor_, text);
  if (error_number != 0) return cannot_write(path_, error_number);
  return std::nullopt;
}

std::optional<Failure> LineFile::close() {
  const int descriptor = std::exchange(descriptor_, -1);
  if (descriptor >= 0 && ::close(descriptor) != 0) return cannot_write(path_, errno);
  return std::nullopt;
}

}  // namespace pappus::app
