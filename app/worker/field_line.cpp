// SPDX-License-Identifier: Apache-2.0
#include "app/worker/field_line.h"

namespace pappus::app {

FieldWriter& FieldWriter::add(std::string_view text) {
  while (true) {
    const std::size_t special = text.find_first_of("\t\n\\");
    line_ += text.substr(0, special);
    if (special == std::string_view::npos) break;
    line_ += '\\';
    line_ += text[special] == '\t' ? 't' : text[special] == '\n' ? 'n' : '\\';
    text.remove_prefix(special + 1);
  }
  line_ += '\t';
  return *this;
}

std::string_view FieldReader::next_field() {
  const std::size_t end = rest_.find('\t');
  if (end == std::string_view::npos) failed_ = true;
  if (failed_) return {};
  const std::string_view field = rest_.substr(0, end);
  rest_.remove_prefix(end + 1);
  return field;
}

void FieldReader::read(std::string& text) {
  text.clear();
  std::string_view field = next_field();
  while (true) {
    const std::size_t escape = field.find('\\');
    text += field.substr(0, escape);
    if (escape == std::string_view::npos) return;
    const char letter = escape + 1 < field.size() ? field[escape + 1] : '\0';
    if (letter != 't' && letter != 'n' && letter != '\\') {
      failed_ = true;
      text.clear();
      return;
    }
    text += letter == 't' ? '\t' : letter == 'n' ? '\n' : '\\';
    field.remove_prefix(escape + 2);
  }
}

std::size_t FieldReader::read_count() {
  std::size_t count = 0;
  read(count);
  // Every field takes one byte at least.
  if (count > rest_.size()) failed_ = true;
  return failed_ ? 0 : count;
}

}  // namespace pappus::app
