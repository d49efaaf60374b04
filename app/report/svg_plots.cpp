// SPDX-License-Identifier: Apache-2.0
#include "app/report/svg_plots.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "app/report/text_cactus.h"

namespace pappus::app {

namespace {

// All lengths are SVG user units, that is, pixels.
constexpr double kWidth = 560;
constexpr double kHeight = 420;
constexpr double kLeft = 76;
constexpr double kRight = 24;
constexpr double kTop = 44;
constexpr double kBottom = 56;
constexpr double kInnerWidth = kWidth - kLeft - kRight;
constexpr double kInnerHeight = kHeight - kTop - kBottom;

/// Colours that differ for colour-blind readers as well (Okabe and Ito 2008).
constexpr std::array<const char*, 7> kColors = {"#0072b2", "#d55e00", "#009e73", "#cc79a7",
                                                "#e69f00", "#56b4e9", "#000000"};

std::string number(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f", value);
  return text;
}

std::string line(double x1, double y1, double x2, double y2, const std::string& style) {
  return "<line x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" + number(x2) + "\" y2=\"" + number(y2) +
         "\" " + style + "/>\n";
}

std::string label(double x, double y, const std::string& anchor, const std::string& text,
                  const std::string& more = "") {
  return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\" " + more + ">" +
         escape_xml(text) + "</text>\n";
}

double to_x(double part) { return kLeft + part * kInnerWidth; }
double to_y(double part) { return kTop + (1 - part) * kInnerHeight; }

std::string power_of_ten(int exponent) {
  char text[32];
  std::snprintf(text, sizeof text, "%g s", std::pow(10.0, exponent));
  return text;
}

constexpr const char* kGrid = "stroke=\"#dddddd\"";

/// Grid lines and numbers of the time axis that goes up.
std::string time_axis_up(const TimeRange& range) {
  std::string svg;
  for (int exponent = range.lowest; exponent <= range.highest; ++exponent) {
    const double y = to_y(position_in(range, std::pow(10.0, exponent)));
    svg += line(kLeft, y, kWidth - kRight, y, kGrid) + label(kLeft - 8, y + 4, "end", power_of_ten(exponent));
  }
  return svg;
}

std::string time_axis_across(const TimeRange& range) {
  std::string svg;
  for (int exponent = range.lowest; exponent <= range.highest; ++exponent) {
    const double x = to_x(position_in(range, std::pow(10.0, exponent)));
    svg +=
        line(x, kTop, x, kHeight - kBottom, kGrid) + label(x, kHeight - kBottom + 18, "middle", power_of_ten(exponent));
  }
  return svg;
}

/// A step of 1, 2 or 5 times a power of ten that cuts `most` into about five parts.
std::size_t tick_step(std::size_t most) {
  std::size_t step = 1;
  while (most / step > 6) {
    const bool two_to_five = std::to_string(step).front() == '2';
    step = two_to_five ? step / 2 * 5 : step * 2;
  }
  return step;
}

std::string count_axis(std::size_t most) {
  std::string svg;
  for (std::size_t count = 0; count <= most; count += tick_step(most)) {
    const double x = to_x(static_cast<double>(count) / static_cast<double>(most));
    svg +=
        line(x, kTop, x, kHeight - kBottom, kGrid) + label(x, kHeight - kBottom + 18, "middle", std::to_string(count));
  }
  return svg;
}

std::string frame(const std::string& title, const std::string& across) {
  return "<rect x=\"" + number(kLeft) + "\" y=\"" + number(kTop) + "\" width=\"" + number(kInnerWidth) +
         "\" height=\"" + number(kInnerHeight) + "\" fill=\"none\" stroke=\"#444444\"/>\n" +
         label(kWidth / 2, 24, "middle", title, "font-size=\"15\" font-weight=\"bold\"") +
         label(to_x(0.5), kHeight - 16, "middle", across);
}

std::string curve(const std::vector<double>& solved, const TimeRange& range, std::size_t most, const char* color) {
  std::string points;
  for (std::size_t i = 0; i < solved.size(); ++i) {
    const double x = to_x(static_cast<double>(i + 1) / static_cast<double>(most));
    points += number(x) + "," + number(to_y(position_in(range, solved[i]))) + " ";
  }
  return "<polyline points=\"" + points + "\" fill=\"none\" stroke=\"" + color +
         "\" stroke-width=\"2\" stroke-linejoin=\"round\"/>\n";
}

std::string legend(const std::vector<RunSeries>& all) {
  std::string svg;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const double y = kTop + 20 + 18 * static_cast<double>(i);
    const std::string style = std::string("stroke-width=\"3\" stroke=\"") + kColors[i % kColors.size()] + "\"";
    svg += line(kLeft + 12, y - 4, kLeft + 34, y - 4, style) +
           label(kLeft + 42, y, "start", all[i].label + " (" + std::to_string(all[i].count(Status::kTheorem)) + ")");
  }
  return svg;
}

std::string cactus(const std::vector<RunSeries>& all) {
  const TimeRange range = find_time_range(all);
  std::size_t most = 1;
  for (const RunSeries& series : all) most = std::max(most, series.count(Status::kTheorem));
  std::string svg =
      count_axis(most) + time_axis_up(range) + frame("Problems solved", "problems solved within the time");
  for (std::size_t i = 0; i < all.size(); ++i) {
    svg += curve(all[i].solved_seconds(), range, most, kColors[i % kColors.size()]);
  }
  return svg + legend(all);
}

std::string scatter(const Report& report) {
  const TimeRange range = find_time_range(report.series);
  const std::string& first = report.series[report.first].label;
  const std::string& second = report.series[report.second].label;
  std::string svg = time_axis_across(range) + time_axis_up(range) + frame(second + " against " + first, first) +
                    line(to_x(0), to_y(0), to_x(1), to_y(1), "stroke=\"#999999\" stroke-dasharray=\"4 4\"");
  for (const ProblemPair& pair : report.comparison->pairs) {
    const bool by_first = pair.first == Status::kTheorem;
    const bool by_second = pair.second == Status::kTheorem;
    if (!by_first && !by_second) continue;
    const double x = to_x(by_first ? position_in(range, pair.first_seconds) : 1);
    const double y = to_y(by_second ? position_in(range, pair.second_seconds) : 1);
    const char* color = by_first && by_second ? kColors[0] : kColors[1];
    svg += "<circle cx=\"" + number(x) + "\" cy=\"" + number(y) + "\" r=\"3.5\" fill=\"" + color +
           "\" fill-opacity=\"0.6\"><title>" + escape_xml(pair.name) + "</title></circle>\n";
  }
  return svg;
}

std::string document(double width, const std::string& content) {
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + number(width) + "\" height=\"" + number(kHeight) +
         "\" viewBox=\"0 0 " + number(width) + " " + number(kHeight) +
         "\" font-family=\"DejaVu Sans, Helvetica, Arial, sans-serif\" font-size=\"12\" fill=\"#222222\">\n"
         "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n" +
         content + "</svg>\n";
}

}  // namespace

std::string escape_xml(const std::string& text) {
  std::string escaped;
  for (const char character : text) {
    switch (character) {
      case '&': escaped += "&amp;"; break;
      case '<': escaped += "&lt;"; break;
      case '>': escaped += "&gt;"; break;
      case '"': escaped += "&quot;"; break;
      default: escaped.push_back(character);
    }
  }
  return escaped;
}

std::string write_svg_cactus(const std::vector<RunSeries>& all) { return document(kWidth, cactus(all)); }

std::string write_svg_scatter(const Report& report) { return document(kWidth, scatter(report)); }

std::string write_svg_report(const Report& report) {
  if (!report.comparison) return write_svg_cactus(report.series);
  return document(2 * kWidth, cactus(report.series) + "<g transform=\"translate(" + number(kWidth) + " 0)\">\n" +
                                  scatter(report) + "</g>\n");
}

}  // namespace pappus::app
