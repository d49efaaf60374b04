// SPDX-License-Identifier: Apache-2.0
#include "memory/sqlite/database.h"

#include <gtest/gtest.h>

namespace pappus::memory {
namespace {

TEST(Database, ReturnsWhatWasBound) {
  auto database = Database::open(":memory:", Access::kReadWrite);
  ASSERT_TRUE(database);
  ASSERT_FALSE(database.value().execute("CREATE TABLE t(a TEXT, b INTEGER, c REAL)"));
  auto insert = database.value().prepare("INSERT INTO t VALUES(?1, ?2, ?3)");
  ASSERT_TRUE(insert);
  ASSERT_FALSE(insert.value().bind(1, std::string_view("x\0y", 3)).bind(2, std::int64_t{1} << 40U).bind(3, 0.5).run());
  auto select = database.value().prepare("SELECT a, b, c FROM t");
  ASSERT_TRUE(select);
  ASSERT_EQ(select.value().step().value(), SqlStatement::Step::kRow);
  EXPECT_EQ(select.value().text(0), std::string("x\0y", 3));
  EXPECT_EQ(select.value().integer(1), std::int64_t{1} << 40U);
  EXPECT_EQ(select.value().real(2), 0.5);
  EXPECT_EQ(select.value().step().value(), SqlStatement::Step::kDone);
}

TEST(Database, ErrorsNameTheFile) {
  const auto missing = Database::open("/nowhere/run.sqlite", Access::kReadOnly);
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().message, "/nowhere/run.sqlite: unable to open database file");
}

}  // namespace
}  // namespace pappus::memory
