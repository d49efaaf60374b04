// SPDX-License-Identifier: Apache-2.0
#include "symbolic/exchange/ggb_archive.h"

#include <memory>

#include <zip.h>

namespace pappus::symbolic {
namespace {

constexpr const char* kEntry = "geogebra.xml";

struct CloseArchive {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseEntry {
  void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};
struct FreeSource {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;
using Entry = std::unique_ptr<zip_file_t, CloseEntry>;
using Source = std::unique_ptr<zip_source_t, FreeSource>;

std::string message_of(zip_error_t& error) {
  std::string message = zip_error_strerror(&error);
  zip_error_fini(&error);
  return message;
}

Failure not_readable(const std::string& reason) { return {"not a GeoGebra file: " + reason}; }

/// The archive, which reads from `bytes` as long as it lives.
Result<Archive> open_archive(std::string_view bytes) {
  zip_error_t error;
  zip_error_init(&error);
  Source source(zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error));
  if (!source) return not_readable(message_of(error));
  Archive archive(zip_open_from_source(source.get(), ZIP_RDONLY, &error));
  if (!archive) return not_readable(message_of(error));
  static_cast<void>(source.release());  // belongs to the archive now
  zip_error_fini(&error);
  return archive;
}

/// Why the entry described by `entry` is not read; empty if it may be.
std::string objection(const zip_stat_t& entry) {
  constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
  if ((entry.valid & needed) != needed) return "its table of contents is incomplete";
  if (entry.encryption_method != ZIP_EM_NONE) return "geogebra.xml is encrypted";
  if (entry.size > kMostXmlBytes) return "geogebra.xml is larger than 8 MiB";
  if (entry.size / kMostCompression > entry.comp_size) return "geogebra.xml is compressed more than 200 times";
  return {};
}

}  // namespace

bool is_archive(std::string_view bytes) { return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06"); }

Result<std::string> read_ggb_xml(std::string_view archive_bytes) {
  if (archive_bytes.size() > kMostArchiveBytes) return not_readable("it is larger than 64 MiB");
  auto opened = open_archive(archive_bytes);
  if (!opened) return opened.error();
  zip_t* const archive = opened.value().get();
  if (zip_get_num_entries(archive, 0) > static_cast<zip_int64_t>(kMostArchiveEntries)) {
    return not_readable("the archive has more than 1000 entries");
  }
  zip_stat_t status;
  zip_stat_init(&status);
  if (zip_stat(archive, kEntry, 0, &status) != 0) return not_readable("it holds no geogebra.xml");
  if (const std::string reason = objection(status); !reason.empty()) return not_readable(reason);
  const Entry entry(zip_fopen(archive, kEntry, 0));
  if (!entry) return not_readable(zip_strerror(archive));
  // The table of contents may lie about the size, so the end of the data is looked for, one byte beyond.
  std::string text(static_cast<std::size_t>(status.size) + 1, '\0');
  std::size_t length = 0;
  while (length < text.size()) {
    const zip_int64_t count = zip_fread(entry.get(), text.data() + length, text.size() - length);
    if (count < 0) return not_readable("geogebra.xml is damaged");
    if (count == 0) break;
    length += static_cast<std::size_t>(count);
  }
  if (length != status.size) return not_readable("geogebra.xml is damaged");
  text.resize(length);
  return text;
}

Result<std::string> make_ggb_archive(std::string_view xml) {
  zip_error_t error;
  zip_error_init(&error);
  Source buffer(zip_source_buffer_create(nullptr, 0, 0, &error));
  if (!buffer) return Failure{"cannot make an archive: " + message_of(error)};
  zip_source_keep(buffer.get());  // once for the archive, once for reading it afterwards
  Archive archive(zip_open_from_source(buffer.get(), ZIP_CREATE | ZIP_TRUNCATE, &error));
  if (!archive) return Failure{"cannot make an archive: " + message_of(error)};
  Source content(zip_source_buffer(archive.get(), xml.data(), xml.size(), 0));
  const zip_int64_t index =
      content ? zip_file_add(archive.get(), kEntry, content.get(), ZIP_FL_ENC_UTF_8) : zip_int64_t{-1};
  if (index < 0) return Failure{"cannot make an archive: " + std::string(zip_strerror(archive.get()))};
  static_cast<void>(content.release());
  // A fixed time, 1 January 2000 in DOS's notation, for equal bytes.
  constexpr zip_uint16_t dos_time = 0;
  constexpr zip_uint16_t dos_date = (20U << 9U) | (1U << 5U) | 1U;
  const bool failed =
      zip_file_set_dostime(archive.get(), static_cast<zip_uint64_t>(index), dos_time, dos_date, 0) != 0 ||
      zip_close(archive.get()) != 0;
  if (failed) return Failure{"cannot make an archive: " + std::string(zip_strerror(archive.get()))};
  static_cast<void>(archive.release());
  zip_stat_t status;
  zip_stat_init(&status);
  if (zip_source_stat(buffer.get(), &status) != 0 || zip_source_open(buffer.get()) != 0) {
    return Failure{"cannot make an archive: out of memory"};
  }
  std::string bytes(static_cast<std::size_t>(status.size), '\0');
  const zip_int64_t count = zip_source_read(buffer.get(), bytes.data(), bytes.size());
  zip_source_close(buffer.get());
  if (count != static_cast<zip_int64_t>(bytes.size())) return Failure{"cannot make an archive: out of memory"};
  return bytes;
}

}  // namespace pappus::symbolic
