// SPDX-License-Identifier: Apache-2.0
#include "app/worker/shared_memory.h"

#include <cerrno>
#include <cstdint>
#include <utility>

#include <sys/ipc.h>
#include <sys/shm.h>

#include "app/system_message.h"

namespace pappus::app {

using symbolic::Failure;
using symbolic::Result;

Result<SharedMemory> SharedMemory::create(std::size_t bytes) {
  const int id = ::shmget(IPC_PRIVATE, bytes, IPC_CREAT | IPC_EXCL | 0600);
  if (id < 0) return Failure{"cannot share memory: " + system_message(errno)};
  Result<SharedMemory> memory = join(id);
  // Linux lets others attach it by its number as long as anybody has it.
  ::shmctl(id, IPC_RMID, nullptr);
  return memory;
}

Result<SharedMemory> SharedMemory::join(int id) {
  shmid_ds state{};
  void* data = ::shmat(id, nullptr, 0);
  // The result of an attachment that failed is not null but -1.
  if (reinterpret_cast<std::intptr_t>(data) == -1) return Failure{"cannot share memory: " + system_message(errno)};
  if (::shmctl(id, IPC_STAT, &state) != 0) {
    const int error_number = errno;
    ::shmdt(data);
    return Failure{"cannot share memory: " + system_message(error_number)};
  }
  return SharedMemory(id, data, state.shm_segsz);
}

SharedMemory::SharedMemory(SharedMemory&& other) noexcept
    : id_(other.id_), data_(std::exchange(other.data_, nullptr)), size_(other.size_) {}

SharedMemory::~SharedMemory() {
  if (data_ != nullptr) ::shmdt(data_);
}

}  // namespace pappus::app
