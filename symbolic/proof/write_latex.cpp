// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/write_latex.h"

#include "symbolic/facts/display_name.h"
#include "symbolic/proof/proof_outline.h"

namespace pappus::symbolic {
namespace {

constexpr std::string_view kPreamble = R"(\documentclass[11pt,a4paper]{article}
\usepackage{amsmath}
\usepackage{amssymb}
\addtolength{\textwidth}{28mm}
\addtolength{\oddsidemargin}{-14mm}
\setlength{\parindent}{0pt}
\pagestyle{plain}
\newenvironment{facts}{\begin{list}{}{%
  \setlength{\leftmargin}{3.2em}\setlength{\labelwidth}{2.6em}\setlength{\labelsep}{0.6em}%
  \setlength{\itemsep}{0.3ex}\setlength{\parsep}{0pt}\renewcommand{\makelabel}[1]{##1\hfil}}}{\end{list}}
\begin{document}
\sloppy
)";

std::string section(const std::string& title) { return "\n\\subsection*{" + title + "}\n"; }

std::string items(const std::vector<OutlineItem>& list) {
  std::string result = "\\begin{facts}\n";
  for (const OutlineItem& item : list) result += "\\item[{[" + item.label + "]}] " + item.text + "\n";
  return result + "\\end{facts}\n";
}

/// A text in the problem language; semicolons may end lines.
std::string code(const std::string& text) { return "{\\ttfamily\\raggedright " + escape_latex(text) + "\\par}\n"; }

std::string step_text(const OutlineStep& step) {
  std::string result = "\\item[{[" + step.claim.label + "]}] " + step.claim.text + "\\\\\n" + step.because + "\n";
  if (!step.terms.empty()) {
    result += "\\begin{itemize}\\setlength{\\itemsep}{0pt}\n";
    for (const std::string& term : step.terms) result += "\\item {}" + term + "\n";
    result += "\\end{itemize}\n";
  }
  if (!step.remark.empty()) result += step.remark + "\n";
  return result;
}

}  // namespace

std::string write_proof_latex(const Proof& proof) {
  const ProofOutline outline = outline_proof(proof, Markup::kLatex);
  std::string body(kPreamble);
  body += "\\section*{Problem" + (outline.title.empty() ? "" : " " + escape_latex(outline.title)) + "}\n";
  body += code(outline.statement);
  if (!outline.hypotheses.empty()) body += section("Given") + items(outline.hypotheses);
  if (!outline.goals.empty()) body += section("To prove");
  for (const std::string& goal : outline.goals) body += goal + "\\par\n";
  if (!outline.auxiliary.empty()) body += section("Auxiliary points");
  for (const std::string& construction : outline.auxiliary) body += construction + "\\par\n";
  if (!outline.steps.empty()) body += section("Proof");
  for (const std::string& note : outline.notes) body += note + "\\par\n";
  if (!outline.steps.empty()) body += "\\begin{facts}\n";
  for (const OutlineStep& step : outline.steps) body += step_text(step);
  if (!outline.steps.empty()) body += "\\end{facts}\n";
  if (!outline.configuration.empty()) body += section("In the figure") + items(outline.configuration);
  body += section("Conclusion") + outline.conclusion + "\n";
  for (const std::string& remark : outline.remarks) body += "\\par " + remark + "\n";
  return body + "\\end{document}\n";
}

}  // namespace pappus::symbolic
