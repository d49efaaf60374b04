// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/write_text.h"

#include <algorithm>

#include "symbolic/proof/proof_outline.h"
#include "symbolic/proof/wrap_text.h"

namespace pappus::symbolic {
namespace {

constexpr std::size_t kLeastWidth = 40;
constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kCyan = "\x1b[36m";
constexpr std::string_view kReset = "\x1b[0m";

class TextWriter {
 public:
  explicit TextWriter(const TextOptions& options)
      : width_(std::max(kLeastWidth, static_cast<std::size_t>(std::max(options.width, 0)))), color_(options.color) {}

  void heading(const std::string& text) {
    if (!text_.empty()) text_ += "\n";
    add(wrap_text(text, width_, "", 0), text.size(), kBold);
  }
  void paragraph(const std::string& text, std::size_t indent) {
    text_ += wrap_text(text, width_, std::string(indent, ' '), indent);
  }
  void item(const OutlineItem& item, std::size_t label_width) {
    std::string label = "  [" + item.label + "] ";
    const std::size_t columns = display_width(label);
    if (columns < label_width) label.append(label_width - columns, ' ');
    add(wrap_text(item.text, width_, label, display_width(label)), label.size(), kCyan);
  }
  /// The label column of items, so that their texts are flush.
  static std::size_t label_width(const std::vector<OutlineItem>& items) {
    std::size_t widest = 0;
    for (const OutlineItem& item : items) widest = std::max(widest, display_width(item.label) + 5);
    return widest;
  }
  void bullet(const std::string& text, std::size_t indent) {
    text_ += wrap_text(text, width_, std::string(indent, ' ') + "• ", indent + 2);
  }
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  /// Appends `block` with its first `count` bytes, or its first line if that is shorter, in a colour.
  void add(const std::string& block, std::size_t count, std::string_view style) {
    if (!color_) {
      text_ += block;
      return;
    }
    const std::size_t end = std::min(count, block.find('\n'));
    text_ += std::string(style) + block.substr(0, end) + std::string(kReset) + block.substr(end);
  }

  std::string text_;
  std::size_t width_;
  bool color_;
};

void write_step(const OutlineStep& step, std::size_t label_width, TextWriter& writer) {
  writer.item(step.claim, label_width);
  writer.paragraph(step.because, label_width + 2);
  for (const std::string& term : step.terms) writer.bullet(term, label_width + 4);
  if (!step.remark.empty()) writer.paragraph(step.remark, label_width + 2);
}

}  // namespace

std::string write_proof_text(const Proof& proof, const TextOptions& options) {
  const ProofOutline outline = outline_proof(proof, Markup::kText);
  TextWriter writer(options);
  writer.heading(outline.title.empty() ? "Problem" : "Problem " + outline.title);
  writer.paragraph(outline.statement, 2);
  if (!outline.hypotheses.empty()) writer.heading("Given");
  for (const OutlineItem& item : outline.hypotheses) writer.item(item, TextWriter::label_width(outline.hypotheses));
  if (!outline.goals.empty()) writer.heading("To prove");
  for (const std::string& goal : outline.goals) writer.paragraph(goal, 2);
  if (!outline.auxiliary.empty()) writer.heading("Auxiliary points");
  for (const std::string& construction : outline.auxiliary) writer.paragraph(construction, 2);
  if (!outline.steps.empty()) writer.heading("Proof");
  for (const std::string& note : outline.notes) writer.paragraph(note, 2);
  const std::size_t width = outline.steps.empty() ? 0 : outline.steps.back().claim.label.size() + 5;
  for (const OutlineStep& step : outline.steps) write_step(step, width, writer);
  if (!outline.configuration.empty()) writer.heading("In the figure");
  for (const OutlineItem& item : outline.configuration)
    writer.item(item, TextWriter::label_width(outline.configuration));
  writer.heading("Conclusion");
  writer.paragraph(outline.conclusion, 2);
  for (const std::string& remark : outline.remarks) writer.paragraph(remark, 2);
  return writer.take();
}

}  // namespace pappus::symbolic
