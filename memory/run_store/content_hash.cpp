// SPDX-License-Identifier: Apache-2.0
#include "memory/run_store/content_hash.h"

#include <array>
#include <cstdint>

#include <nettle/sha2.h>

namespace pappus::memory {

std::string content_hash(std::string_view bytes) {
  sha256_ctx context{};
  sha256_init(&context);
  sha256_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
  sha256_digest(&context, digest.size(), digest.data());
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string hash;
  hash.reserve(2 * digest.size());
  for (const std::uint8_t byte : digest) {
    hash.push_back(kDigits[byte >> 4U]);
    hash.push_back(kDigits[byte & 15U]);
  }
  return hash;
}

std::string problem_hash(std::string_view name, std::string_view statement) {
  // A name is one line, so the line feed keeps "ab" + "c" and "a" + "bc" apart.
  return content_hash(std::string(name) + "\n" + std::string(statement));
}

}  // namespace pappus::memory
