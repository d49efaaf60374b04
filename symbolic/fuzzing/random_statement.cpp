// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/random_statement.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "symbolic/language/construction_library.h"
#include "symbolic/language/construction_table.h"
#include "symbolic/language/parser.h"

namespace pappus::symbolic {
namespace {

/// Grows the text of a statement clause by clause.
class StatementText {
 public:
  explicit StatementText(Dice& dice) : dice_(dice) {
    for (const ConstructionDefinition& definition : construction_library()) {
      const std::size_t old = definition.parameters.size() - definition.new_parameters.size();
      if (old == 0) {
        bases_.push_back(&definition);
      } else {
        steps_.push_back(&definition);
      }
    }
    // Any two of these meet in points, so that they may stand in one clause: whole lines and circles.
    const auto is_part_of_line = [](const FactTemplate& fact) { return fact.predicate == Predicate::kBetween; };
    for (const ConstructionRow& row : locus_constructions()) {
      const ConstructionDefinition* const definition = find_construction(row.name);
      if (definition != nullptr && definition->new_parameters.size() == 1 &&
          std::ranges::none_of(definition->order, is_part_of_line)) {
        loci_.push_back(definition);
      }
    }
  }

  [[nodiscard]] std::size_t points() const { return names_.size(); }
  [[nodiscard]] const std::string& text() const { return text_; }

  void add_base() { add_clause({dice_.once_in(2) ? find_construction("triangle") : dice_.pick(bases_)}); }

  void add_step() {
    if (dice_.once_in(3)) {
      add_clause({dice_.pick(loci_), dice_.pick(loci_)});
    } else {
      add_clause({dice_.pick(steps_)});
    }
  }

 private:
  void add_clause(const std::vector<const ConstructionDefinition*>& calls) {
    const std::size_t fresh = calls.front()->new_parameters.size();
    std::vector<std::string> fresh_names;
    for (std::size_t i = 0; i < fresh; ++i) fresh_names.push_back(name(names_.size() + i));
    std::string clause;
    for (const std::string& each : fresh_names) clause += each + " ";
    clause += "=";
    for (std::size_t i = 0; i < calls.size(); ++i) clause += (i == 0 ? " " : ", ") + call(*calls[i], fresh_names);
    text_ += (text_.empty() ? "" : "; ") + clause;
    names_.insert(names_.end(), fresh_names.begin(), fresh_names.end());
  }

  std::string call(const ConstructionDefinition& definition, const std::vector<std::string>& fresh) {
    const std::size_t old = definition.parameters.size() - definition.new_parameters.size();
    const std::vector<std::size_t> order = dice_.different(old, names_.size());
    std::string result = definition.name;
    std::size_t next_fresh = 0, next_old = 0;
    for (std::size_t i = 0; i < definition.parameters.size(); ++i) {
      // Few points may have to serve twice; the language says whether they may.
      result += " " + (definition.is_new(i) ? fresh[next_fresh++] : names_[order[next_old++ % order.size()]]);
    }
    for (const ConstantKind kind : definition.constant_kinds) result += " " + constant(kind);
    return result;
  }

  std::string constant(ConstantKind kind) {
    constexpr std::array angles{"30", "45", "60", "90", "120", "40", "72", "15", "150"};
    constexpr std::array ratios{"1/2", "2", "3", "1/3", "3/2", "2/3", "5/4"};
    return kind == ConstantKind::kAngle ? angles[dice_.below(angles.size())] : ratios[dice_.below(ratios.size())];
  }

  static std::string name(std::size_t index) {
    constexpr std::size_t letters = 26;
    std::string result(1, static_cast<char>('a' + static_cast<char>(index % letters)));
    return index < letters ? result : result + std::to_string(index / letters);
  }

  Dice& dice_;
  std::vector<const ConstructionDefinition*> bases_, steps_, loci_;
  std::vector<std::string> names_;
  std::string text_;
};

}  // namespace

std::optional<Problem> random_statement(Dice& dice, std::size_t least, std::size_t most) {
  StatementText statement(dice);
  statement.add_base();
  const std::size_t wanted = least + dice.below(most - least + 1);
  while (statement.points() < wanted) statement.add_step();
  auto parsed = parse_problems("random\n" + statement.text() + "\n", "random", {.goal_required = false});
  if (!parsed || parsed.value().size() != 1) return std::nullopt;
  return std::move(parsed.value().front());
}

}  // namespace pappus::symbolic
