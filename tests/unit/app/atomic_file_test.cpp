// SPDX-License-Identifier: Apache-2.0
#include "app/atomic_file.h"

#include <filesystem>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

namespace pappus::app {
namespace {

namespace fs = std::filesystem;

class AtomicFileTest : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::path(testing::TempDir()) /
              ("pappus_" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
    fs::remove_all(folder_);
    fs::create_directories(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }

  [[nodiscard]] std::string path(const std::string& name) const { return (folder_ / name).string(); }
  [[nodiscard]] std::string content(const std::string& name) const {
    std::ifstream file(folder_ / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  [[nodiscard]] std::ptrdiff_t file_count() const {
    return std::distance(fs::directory_iterator(folder_), fs::directory_iterator());
  }

  fs::path folder_;
};

TEST_F(AtomicFileTest, ReplacesTheWholeFileAndLeavesNothingBeside) {
  ASSERT_FALSE(write_file_atomically(path("out"), "a long first content").has_value());
  ASSERT_FALSE(write_file_atomically(path("out"), std::string("b\0c", 3)).has_value());
  EXPECT_EQ(content("out"), std::string("b\0c", 3));
  EXPECT_EQ(file_count(), 1);
}

TEST_F(AtomicFileTest, SaysWhyItCannotWrite) {
  const auto failure = write_file_atomically(path("missing/out"), "x");
  ASSERT_TRUE(failure.has_value());
  EXPECT_EQ(failure->message, "cannot write " + path("missing/out") + ": No such file or directory");
  EXPECT_TRUE(write_file_atomically(folder_.string(), "x").has_value());
  EXPECT_EQ(file_count(), 0);
}

TEST_F(AtomicFileTest, WritesToDevicesDirectly) {
  EXPECT_FALSE(write_file_atomically("/dev/null", "x").has_value());
  const auto failure = write_file_atomically("/dev/full", "x");
  ASSERT_TRUE(failure.has_value());
  EXPECT_EQ(failure->message, "cannot write /dev/full: No space left on device");
}

TEST_F(AtomicFileTest, CheckWritableKnowsFoldersFromFiles) {
  EXPECT_FALSE(check_writable(path("new")).has_value());
  EXPECT_TRUE(check_writable(folder_.string()).has_value());
  EXPECT_TRUE(check_writable(path("missing/new")).has_value());
}

TEST_F(AtomicFileTest, LineFileIsReadableAfterEachLine) {
  auto opened = LineFile::open(path("lines"));
  ASSERT_TRUE(opened.has_value());
  LineFile file = std::move(opened).value();
  ASSERT_FALSE(file.write_line("one").has_value());
  EXPECT_EQ(content("lines"), "one\n");
  ASSERT_FALSE(file.write_line("two").has_value());
  EXPECT_EQ(content("lines"), "one\ntwo\n");
  EXPECT_FALSE(file.close().has_value());
}

TEST_F(AtomicFileTest, LineFileReportsAFullDisk) {
  auto opened = LineFile::open("/dev/full");
  ASSERT_TRUE(opened.has_value());
  LineFile file = std::move(opened).value();
  EXPECT_TRUE(file.write_line("one").has_value());
}

}  // namespace
}  // namespace pappus::app
