// SPDX-License-Identifier: Apache-2.0
#include "symbolic/exchange/ggb_document.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include <pugixml.hpp>

namespace pappus::symbolic {
namespace {

bool is_too_deep(const pugi::xml_document& document) {
  struct DepthLimit : pugi::xml_tree_walker {
    bool for_each(pugi::xml_node& /*node*/) override { return depth() < kDeepestXml; }
  };
  // The walk is a loop, not a recursion, so hostile nesting cannot exhaust the stack.
  DepthLimit limit;
  return !const_cast<pugi::xml_document&>(document).traverse(limit);
}

/// The attributes a0, a1, … of an <input> or <output>, as many as a command of a real file can have.
std::vector<std::string> numbered_attributes(const pugi::xml_node& node) {
  std::vector<std::string> values;
  constexpr std::size_t most = 500;
  for (std::size_t i = 0; i < most; ++i) {
    const pugi::xml_attribute attribute = node.attribute(("a" + std::to_string(i)).c_str());
    if (!attribute) break;
    values.emplace_back(attribute.value());
  }
  return values;
}

class DocumentReader {
 public:
  explicit DocumentReader(std::string_view xml) : xml_(xml) {}

  Result<GgbDocument> read() {
    pugi::xml_document document;
    const pugi::xml_parse_result parsed = document.load_buffer(xml_.data(), xml_.size());
    if (!parsed) {
      return Failure{"geogebra.xml, line " + std::to_string(line_at(parsed.offset)) + ": " + parsed.description()};
    }
    if (is_too_deep(document)) return Failure{"geogebra.xml is nested more than 64 levels deep"};
    const pugi::xml_node construction = document.child("geogebra").child("construction");
    if (!construction) return Failure{"geogebra.xml holds no construction"};
    result_.title = construction.attribute("title").value();
    result_.author = construction.attribute("author").value();
    for (const pugi::xml_node node : construction.children()) {
      add_node(node);
      if (result_.steps.size() > kMostGgbSteps) return Failure{"the construction has more than 5000 steps"};
    }
    return std::move(result_);
  }

 private:
  void add_node(const pugi::xml_node& node) {
    const std::string_view kind = node.name();
    if (kind == "command") {
      GgbStep step;
      step.command.emplace();
      step.command->name = node.attribute("name").value();
      step.command->inputs = numbered_attributes(node.child("input"));
      step.command->outputs = numbered_attributes(node.child("output"));
      step.command->line = line_at(node.offset_debug());
      pending_outputs_ = step.command->outputs;
      result_.steps.push_back(std::move(step));
    } else if (kind == "expression") {
      expression_label_ = node.attribute("label").value();
      expression_ = node.attribute("exp").value();
    } else if (kind == "element") {
      add_element(node);
    }
  }

  void add_element(const pugi::xml_node& node) {
    GgbElement element;
    element.type = node.attribute("type").value();
    element.label = node.attribute("label").value();
    element.line = line_at(node.offset_debug());
    if (const pugi::xml_node coordinates = node.child("coords")) {
      element.coordinates = {coordinates.attribute("x").as_double(std::nan("")),
                             coordinates.attribute("y").as_double(std::nan("")),
                             coordinates.attribute("z").as_double(1)};
    }
    if (const pugi::xml_node value = node.child("value")) element.value = value.attribute("val").value();
    result_.elements[element.label] = element;
    if (std::ranges::count(pending_outputs_, element.label) > 0) return;
    GgbStep step;
    if (expression_label_ == element.label) step.expression = expression_;
    step.element = std::move(element);
    result_.steps.push_back(std::move(step));
  }

  /// The line of a place in the text; quick for places in ascending order.
  int line_at(std::ptrdiff_t offset) {
    if (offset < 0) return 0;
    const std::size_t place = std::min(static_cast<std::size_t>(offset), xml_.size());
    if (place < counted_) {
      counted_ = 0;
      lines_ = 0;
    }
    lines_ += static_cast<int>(std::ranges::count(xml_.substr(counted_, place - counted_), '\n'));
    counted_ = place;
    return lines_ + 1;
  }

  std::string_view xml_;
  std::size_t counted_ = 0;  ///< before this place are `lines_` ends of lines
  int lines_ = 0;
  GgbDocument result_;
  std::vector<std::string> pending_outputs_;  ///< of the last command: their elements follow it
  std::string expression_label_;
  std::string expression_;
};

}  // namespace

const GgbElement* GgbDocument::find(const std::string& label) const {
  const auto found = elements.find(label);
  return found == elements.end() ? nullptr : &found->second;
}

Result<GgbDocument> parse_ggb_document(std::string_view xml) { return DocumentReader(xml).read(); }

}  // namespace pappus::symbolic
