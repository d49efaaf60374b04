// SPDX-License-Identifier: Apache-2.0
// The only file that knows MPI (MPI Forum, version 3.1). It is a module of its own, which load_mpi.cpp loads.
#include <cstdlib>
#include <limits>
#include <list>
#include <thread>
#include <utility>

#include <mpi.h>

#include "app/cluster/mpi_module.h"
#include "symbolic/core/check.h"

namespace pappus::app {

namespace {

class MpiMessages : public RankMessages {
 public:
  MpiMessages() {
    PAPPUS_CHECK(MPI_Init(nullptr, nullptr) == MPI_SUCCESS);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank_);
    MPI_Comm_size(MPI_COMM_WORLD, &size_);
  }
  MpiMessages(const MpiMessages& other) = delete;
  MpiMessages& operator=(const MpiMessages& other) = delete;
  ~MpiMessages() override {
    for (Sending& sending : sendings_) MPI_Wait(&sending.request, MPI_STATUS_IGNORE);
    MPI_Finalize();
  }

  [[nodiscard]] int rank() const override { return rank_; }
  [[nodiscard]] int size() const override { return size_; }

  void send(int to, const std::string& line) override {
    PAPPUS_CHECK(line.size() < static_cast<std::size_t>(std::numeric_limits<int>::max()));
    // Not MPI_Send: two ranks that send one another long lines would wait for each other.
    Sending& sending = sendings_.emplace_back(line);
    MPI_Isend(sending.line.data(), static_cast<int>(line.size()), MPI_CHAR, to, kTag, MPI_COMM_WORLD, &sending.request);
    forget_sent();
  }

  [[nodiscard]] std::optional<Message> receive(std::chrono::milliseconds longest) override {
    using Clock = std::chrono::steady_clock;
    const Clock::time_point deadline = Clock::now() + longest;
    while (true) {
      int there = 0;
      MPI_Status status;
      MPI_Iprobe(MPI_ANY_SOURCE, kTag, MPI_COMM_WORLD, &there, &status);
      if (there != 0) return take(status);
      forget_sent();
      if (Clock::now() >= deadline) return std::nullopt;
      // MPI can only be asked again and again; a pause leaves the processor to those who prove.
      std::this_thread::sleep_for(std::chrono::microseconds(200));
    }
  }

  [[noreturn]] void abort(int exit_status) override {
    MPI_Abort(MPI_COMM_WORLD, exit_status);
    std::abort();
  }

 private:
  static constexpr int kTag = 1;

  /// A line on its way; it must stay in memory until it has arrived.
  struct Sending {
    explicit Sending(std::string text) : line(std::move(text)) {}
    std::string line;
    MPI_Request request = MPI_REQUEST_NULL;
  };

  void forget_sent() {
    sendings_.remove_if([](Sending& sending) {
      int done = 0;
      MPI_Test(&sending.request, &done, MPI_STATUS_IGNORE);
      return done != 0;
    });
  }

  static Message take(const MPI_Status& probed) {
    int size = 0;
    MPI_Get_count(&probed, MPI_CHAR, &size);
    Message message{probed.MPI_SOURCE, std::string(static_cast<std::size_t>(size), '\0')};
    MPI_Recv(message.line.data(), size, MPI_CHAR, probed.MPI_SOURCE, kTag, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    return message;
  }

  int rank_ = 0;
  int size_ = 1;
  std::list<Sending> sendings_;
};

}  // namespace

}  // namespace pappus::app

extern "C" pappus::app::RankMessages* pappus_start_mpi() { return new pappus::app::MpiMessages(); }
