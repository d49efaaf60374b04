// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/write_markdown.h"

#include <algorithm>

#include "symbolic/proof/proof_outline.h"

namespace pappus::symbolic {
namespace {

/// One line without markup: escapes what CommonMark gives a meaning, turns control characters into blanks.
std::string escaped(const std::string& text) {
  std::string result;
  for (const char character : text) {
    if (std::string_view("\\`*_{}[]<>()#+-.!|~&").find(character) != std::string_view::npos) result += '\\';
    result += static_cast<unsigned char>(character) < ' ' ? ' ' : character;
  }
  return result;
}

/// A fenced block; the fence is longer than any run of backticks inside.
std::string code_block(const std::string& text) {
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char character : text) {
    run = character == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(std::max<std::size_t>(3, longest + 1), '`');
  return fence + "text\n" + text + (text.ends_with('\n') ? "" : "\n") + fence + "\n";
}

std::string with_plain_spaces(std::string text) {
  for (std::size_t at = text.find(kNoBreakSpace); at != std::string::npos; at = text.find(kNoBreakSpace, at + 1)) {
    text.replace(at, kNoBreakSpace.size(), " ");
  }
  return text;
}

std::string items(const std::vector<OutlineItem>& list) {
  std::string result;
  for (const OutlineItem& item : list) result += "- **[" + item.label + "]** " + item.text + "\n";
  return result;
}

std::string step_text(const OutlineStep& step) {
  std::string result = "- **[" + step.claim.label + "]** " + step.claim.text + "  \n  " + step.because + "\n";
  for (const std::string& term : step.terms) result += "  - " + term + "\n";
  if (!step.remark.empty()) result += (step.terms.empty() ? "  " : "\n  ") + step.remark + "\n";
  return result;
}

}  // namespace

std::string write_proof_markdown(const Proof& proof) {
  const ProofOutline outline = outline_proof(proof, Markup::kMarkdown);
  std::string body = "# Problem";
  if (!outline.title.empty()) body += " " + escaped(outline.title);
  body += "\n\n" + code_block(outline.statement);
  if (!outline.hypotheses.empty()) body += "\n## Given\n\n" + items(outline.hypotheses);
  if (!outline.goals.empty()) body += "\n## To prove\n\n";
  for (const std::string& goal : outline.goals) body += "- " + goal + "\n";
  if (!outline.auxiliary.empty()) body += "\n## Auxiliary points\n\n";
  for (const std::string& construction : outline.auxiliary) body += "- " + construction + "\n";
  if (!outline.steps.empty()) body += "\n## Proof\n\n";
  for (const std::string& note : outline.notes) body += note + "\n\n";
  for (const OutlineStep& step : outline.steps) body += step_text(step);
  if (!outline.configuration.empty()) body += "\n## In the figure\n\n" + items(outline.configuration);
  body += "\n## Conclusion\n\n" + outline.conclusion + "\n";
  for (const std::string& remark : outline.remarks) body += "\n" + remark + "\n";
  return with_plain_spaces(std::move(body));
}

}  // namespace pappus::symbolic
