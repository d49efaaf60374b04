// SPDX-License-Identifier: Apache-2.0
#include "symbolic/exchange/read_ggb.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "symbolic/exchange/ggb_archive.h"
#include "symbolic/exchange/ggb_document.h"
#include "symbolic/exchange/ggb_interpreter.h"
#include "symbolic/language/parser.h"

namespace pappus::symbolic {
namespace {

/// On one line and not too long, without characters that a terminal would act on.
std::string one_line(std::string text) {
  constexpr std::size_t longest = 500;
  if (text.size() > longest) text.resize(longest);
  std::ranges::replace_if(
      text, [](char letter) { return static_cast<unsigned char>(letter) < ' ' || letter == '\x7f'; }, ' ');
  return text;
}

bool is_blank(const std::string& text) { return text.find_first_not_of(' ') == std::string::npos; }

}  // namespace

Result<ImportedProblem> read_ggb_construction(std::string_view xml, const std::string& file_name) {
  const auto document = parse_ggb_document(xml);
  if (!document) return Failure{file_name + ": " + document.error().message};
  GgbInterpreter interpreter(document.value());
  interpreter.run();
  if (interpreter.statement().size() == 0) return Failure{file_name + ": the construction has no points"};
  std::string name = std::filesystem::path(file_name).stem().string();
  if (is_blank(one_line(name))) name = "construction";
  std::string text = "name: " + one_line(name) + "\n";
  if (const std::string author = one_line(document.value().author); !is_blank(author)) {
    text += "author: " + author + "\n";
  }
  if (const std::string title = one_line(document.value().title); !is_blank(title)) text += "text: " + title + "\n";
  for (const std::string& words : interpreter.not_understood()) text += "not_understood: " + one_line(words) + "\n";
  text += "\n" + interpreter.statement().text();
  auto problems = parse_problems(text, file_name, {.goal_required = false});
  if (!problems) {
    return Failure{file_name + ": the construction is no problem: " + problems.error().message + " in\n    " +
                   problems.error().source_line};
  }
  ImportedProblem result{std::move(problems.value().front()), interpreter.warnings()};
  for (std::string& warning : result.warnings) warning = file_name + ": " + one_line(warning);
  return result;
}

Result<ImportedProblem> read_ggb(std::string_view archive, const std::string& file_name) {
  const auto xml = read_ggb_xml(archive);
  if (!xml) return Failure{file_name + ": " + xml.error().message};
  return read_ggb_construction(xml.value(), file_name);
}

}  // namespace pappus::symbolic
