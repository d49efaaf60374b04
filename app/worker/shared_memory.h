// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "symbolic/core/result.h"

namespace pappus::app {

/// Memory that processes share by a number, which they may tell one another as they like; it starts out as zeros.
///
/// It goes when the last process that has it here is gone, however that ends. Not a file, nor behind a descriptor: a
/// limit of the size of files (RLIMIT_FSIZE) is not meant for it.
class SharedMemory {
 public:
  static symbolic::Result<SharedMemory> create(std::size_t bytes);
  /// What another process of the same user created and still has.
  static symbolic::Result<SharedMemory> join(int id);
  SharedMemory(SharedMemory&& other) noexcept;
  SharedMemory& operator=(SharedMemory&& other) = delete;
  SharedMemory(const SharedMemory& other) = delete;
  SharedMemory& operator=(const SharedMemory& other) = delete;
  ~SharedMemory();

  [[nodiscard]] int id() const { return id_; }
  [[nodiscard]] void* data() const { return data_; }
  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  SharedMemory(int id, void* data, std::size_t size) : id_(id), data_(data), size_(size) {}

  int id_;
  void* data_;
  std::size_t size_;
};

}  // namespace pappus::app
