// SPDX-License-Identifier: Apache-2.0
#include "app/proof_file.h"

#include <gtest/gtest.h>

namespace pappus::app {
namespace {

TEST(ProofFileNames, KeepsPlainNames) { EXPECT_EQ(ProofFileNames().next("imo_2000_p1"), "imo_2000_p1.json"); }

TEST(ProofFileNames, LeavesNoWayOutOfTheFolder) {
  ProofFileNames names;
  EXPECT_EQ(names.next("../../etc/passwd"), "_._.._etc_passwd.json");
  EXPECT_EQ(names.next(""), "problem.json");
  EXPECT_EQ(names.next("."), "_.json");
  EXPECT_EQ(names.next("-rf"), "_rf.json");
  EXPECT_EQ(names.next("a\nb c"), "a_b_c.json");
  EXPECT_LE(names.next(std::string(5000, 'x')).size(), 110U);
}

TEST(ProofFileNames, NumbersNamesThatDifferAtMostInCase) {
  ProofFileNames names;
  EXPECT_EQ(names.next("Thales"), "Thales.json");
  EXPECT_EQ(names.next("thales_2"), "thales_2.json");
  EXPECT_EQ(names.next("thales"), "thales_3.json");
}

TEST(CheckProofPath, WantsAKnownEndingAndAFolderThatExists) {
  EXPECT_FALSE(check_proof_path("proof.json").has_value());
  EXPECT_TRUE(check_proof_path("proof").has_value());
  EXPECT_TRUE(check_proof_path("proof.pdf").has_value());
  EXPECT_TRUE(check_proof_path("no/such/folder/proof.json").has_value());
}

}  // namespace
}  // namespace pappus::app
