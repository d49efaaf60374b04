// SPDX-License-Identifier: Apache-2.0
#include "memory/run_store/run_store.h"

#include <filesystem>
#include <fstream>
#include <limits>

#include <gtest/gtest.h>

#include "memory/run_store/content_hash.h"

namespace pappus::memory {
namespace {

namespace fs = std::filesystem;

class RunStoreTest : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::path(testing::TempDir()) /
              ("pappus_store_" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
    fs::remove_all(folder_);
    fs::create_directories(folder_ / "sub");
  }
  void TearDown() override { fs::remove_all(folder_); }

  [[nodiscard]] std::string path(const std::string& name) const { return (folder_ / name).string(); }

  static RunStore opened(const std::string& file) {
    auto store = RunStore::open(file, Access::kReadWrite);
    EXPECT_TRUE(store);
    return std::move(store).value();
  }

  /// Stores a result of the problem `name` with the proof "proofs/NAME.json".
  static void add(RunStore& store, const std::string& name, const std::string& status = "Theorem",
                  std::uint64_t seed = 1, double seconds = 0.5) {
    StoredResult result;
    result.key = {problem_hash(name, "statement"), content_hash("{}"), "0.1.0", seed};
    result.status = status;
    result.wall_seconds = seconds;
    result.record = R"({"problem":")" + name + R"(","proof":"proofs/)" + name + R"(.json"})";
    result.finished = utc_timestamp();
    ASSERT_FALSE(store.begin());
    ASSERT_FALSE(store.add_configuration(result.key.configuration, "{}"));
    ASSERT_FALSE(store.add_problem(result.key.problem, name, "statement"));
    ASSERT_FALSE(store.put(result));
    ASSERT_FALSE(store.commit());
  }

  fs::path folder_;
};

TEST_F(RunStoreTest, HashesAreThoseOfTheStandard) {
  EXPECT_EQ(content_hash("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_NE(problem_hash("ab", "c"), problem_hash("a", "bc"));
}

TEST_F(RunStoreTest, KeepsOneResultAKey) {
  RunStore store = opened(path("run.sqlite"));
  const std::uint64_t largest = std::numeric_limits<std::uint64_t>::max();
  add(store, "p", "Timeout");
  add(store, "p", "Theorem");
  add(store, "p", "GaveUp", largest);
  EXPECT_EQ(store.size().value(), 2);
  const ResultKey key{problem_hash("p", "statement"), content_hash("{}"), "0.1.0", 1};
  EXPECT_EQ(store.find(key).value()->status, "Theorem");
  EXPECT_EQ(store.find({key.problem, key.configuration, key.version, largest}).value()->status, "GaveUp");
  EXPECT_FALSE(store.find({key.problem, key.configuration, "0.2.0", 1}).value());
}

TEST_F(RunStoreTest, TellsTheLongestTime) {
  RunStore store = opened(path("run.sqlite"));
  add(store, "p", "Theorem", 1, 0.25);
  add(store, "p", "Theorem", 2, 3.5);
  EXPECT_EQ(store.longest_seconds().value().at(problem_hash("p", "statement")), 3.5);
}

TEST_F(RunStoreTest, UncommittedResultsAreNotThereAfterwards) {
  {
    RunStore store = opened(path("run.sqlite"));
    add(store, "kept");
    ASSERT_FALSE(store.begin());
    ASSERT_FALSE(store.add_problem(problem_hash("lost", ""), "lost", ""));
  }
  EXPECT_EQ(opened(path("run.sqlite")).size().value(), 1);
}

TEST_F(RunStoreTest, AbsorbsAndMovesThePathsOfProofs) {
  RunStore first = opened(path("first.sqlite"));
  add(first, "a");
  add(first, "b", "Theorem");
  {
    RunStore second = opened(path("sub/second.sqlite"));
    add(second, "b", "Timeout");
    add(second, "c");
  }
  EXPECT_EQ(first.absorb(path("sub/second.sqlite"), "sub").value(), 1);
  const auto results = first.results().value();
  ASSERT_EQ(results.size(), 3U);
  EXPECT_EQ(results[1].status, "Theorem");
  EXPECT_NE(results[1].record.find(R"("proof":"proofs/b.json")"), std::string::npos);
  EXPECT_NE(results[2].record.find(R"("proof":"sub/proofs/c.json")"), std::string::npos);
}

TEST_F(RunStoreTest, RefusesOtherFiles) {
  std::ofstream(path("text.sqlite")) << "This is a text, and a long one, so that it could hold a header.";
  EXPECT_EQ(RunStore::open(path("text.sqlite"), Access::kReadWrite).error().message,
            path("text.sqlite") + ": file is not a database");
  ASSERT_FALSE(Database::open(path("other.sqlite"), Access::kReadWrite).value().execute("CREATE TABLE t(a)"));
  EXPECT_EQ(RunStore::open(path("other.sqlite"), Access::kReadWrite).error().message,
            path("other.sqlite") + ": is not a run store of Pappus");
  opened(path("later.sqlite"));
  ASSERT_FALSE(Database::open(path("later.sqlite"), Access::kReadWrite).value().execute("PRAGMA user_version=99"));
  EXPECT_EQ(RunStore::open(path("later.sqlite"), Access::kReadOnly).error().message,
            path("later.sqlite") + ": is a run store of version 99; this program reads version 1");
}

}  // namespace
}  // namespace pappus::memory
