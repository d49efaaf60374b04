// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <string_view>

#include "symbolic/core/check.h"
#include "symbolic/drawing/place_labels.h"
#include "symbolic/drawing/scene_writers.h"

namespace pappus::symbolic {
namespace {

// Vermilion of the Okabe-Ito palette, which colour-blind readers tell from black; it prints as a middle grey, so the
// goal is also wider and dashed.
struct Style {
  std::string_view color;
  double width;
  std::string_view dashes;
};

Style style_of(Ink ink) {
  switch (ink) {
    case Ink::kGiven: return {"#1a1a1a", 1.3, ""};
    case Ink::kCircle: return {"#4d5a66", 1.1, ""};
    case Ink::kGoal: return {"#d55e00", 2.8, "9 4.5"};
    case Ink::kMark: return {"#1a1a1a", 1.0, ""};
    case Ink::kGoalMark: return {"#d55e00", 1.9, ""};
  }
  PAPPUS_CHECK(false);
  return {};
}

/// Text for XML; characters that XML 1.0 forbids become "?".
std::string escape_xml(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::size_t size = utf8_sequence_length(text);
    const std::string_view sequence = text.substr(0, size);
    const auto byte = static_cast<unsigned char>(sequence[0]);
    if (sequence == "&")
      result += "&amp;";
    else if (sequence == "<")
      result += "&lt;";
    else if (sequence == ">")
      result += "&gt;";
    else if (sequence == "\"")
      result += "&quot;";
    else if (size == 1 && (byte < 0x20 || byte >= 0x7F))
      result += "?";
    else if (sequence >= "\xED\xA0\x80" && sequence <= "\xED\xBF\xBF")
      result += "?";
    else if (sequence == "\xEF\xBF\xBE" || sequence == "\xEF\xBF\xBF")
      result += "?";
    else
      result += sequence;
    text.remove_prefix(size);
  }
  return result;
}

class SvgWriter {
 public:
  explicit SvgWriter(const Scene& scene) : scene_(scene) {}

  std::string write(const std::string& title) {
    const std::string width = short_decimal(scene_.width);
    const std::string height = short_decimal(scene_.height);
    text_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width +
            "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height + "\">\n";
    if (!title.empty()) text_ += "<title>" + escape_xml(title) + "</title>\n";
    text_ +=
        "<defs><clipPath id=\"page\"><rect width=\"" + width + "\" height=\"" + height + "\"/></clipPath></defs>\n";
    text_ += "<rect width=\"" + width + "\" height=\"" + height + "\" fill=\"#ffffff\"/>\n";
    text_ += "<g clip-path=\"url(#page)\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\n";
    for (const Ink ink : {Ink::kCircle, Ink::kGiven, Ink::kGoal, Ink::kMark, Ink::kGoalMark}) strokes(ink);
    text_ += "</g>\n";
    dots();
    labels();
    texts();
    return text_ + "</svg>\n";
  }

 private:
  [[nodiscard]] std::string x(Vector point) const { return short_decimal(point.x); }
  [[nodiscard]] std::string y(Vector point) const { return short_decimal(scene_.height - point.y); }
  [[nodiscard]] std::string pair(Vector point) const { return x(point) + " " + y(point); }

  void strokes(Ink ink) {
    std::string shapes;
    for (const CircleShape& circle : scene_.circles) {
      if (circle.ink != ink) continue;
      shapes += "<circle cx=\"" + x(circle.centre) + "\" cy=\"" + y(circle.centre) + "\" r=\"" +
                short_decimal(circle.radius) + "\"/>\n";
    }
    for (const SegmentShape& segment : scene_.segments) {
      if (segment.ink == ink) shapes += "<path d=\"M" + pair(segment.from) + " L" + pair(segment.to) + "\"/>\n";
    }
    for (const PolylineShape& polyline : scene_.polylines) {
      if (polyline.ink != ink) continue;
      shapes += "<path d=\"M" + pair(polyline.corners[0]);
      for (std::size_t index = 1; index < polyline.corners.size(); ++index)
        shapes += " L" + pair(polyline.corners[index]);
      shapes += "\"/>\n";
    }
    for (const ArcShape& arc : scene_.arcs) {
      if (arc.ink == ink) shapes += arc_path(arc);
    }
    if (shapes.empty()) return;
    const Style style = style_of(ink);
    text_ += "<g stroke=\"" + std::string(style.color) + "\" stroke-width=\"" +
             short_decimal(style.width * scene_.unit) + "\"";
    // Butt caps, or the round ones would close the gaps between dashes.
    if (!style.dashes.empty()) text_ += " stroke-linecap=\"butt\" stroke-dasharray=\"" + dashes(style.dashes) + "\"";
    text_ += ">\n" + shapes + "</g>\n";
  }

  [[nodiscard]] std::string dashes(std::string_view pattern) const {
    const std::size_t blank = pattern.find(' ');
    const auto scaled = [&](std::string_view number) {
      return short_decimal(std::stod(std::string(number)) * scene_.unit);
    };
    return scaled(pattern.substr(0, blank)) + " " + scaled(pattern.substr(blank + 1));
  }

  [[nodiscard]] std::string arc_path(const ArcShape& arc) const {
    const auto at = [&](double angle) {
      return pair(arc.centre + arc.radius * Vector{std::cos(angle), std::sin(angle)});
    };
    const std::string radius = short_decimal(arc.radius);
    // Sweep flag 0: anticlockwise on a page whose y axis points down.
    return "<path d=\"M" + at(arc.start) + " A" + radius + " " + radius + " 0 0 0 " + at(arc.start + arc.sweep) +
           "\"/>\n";
  }

  void dots() {
    if (scene_.dots.empty()) return;
    text_ += "<g fill=\"#000000\" stroke=\"#ffffff\" stroke-width=\"" + short_decimal(0.8 * scene_.unit) + "\">\n";
    for (const Vector& dot : scene_.dots) {
      text_ += "<circle cx=\"" + x(dot) + "\" cy=\"" + y(dot) + "\" r=\"" +
               short_decimal((kDotRadius + 0.4) * scene_.unit) + "\"/>\n";
    }
    text_ += "</g>\n";
  }

  void labels() {
    if (scene_.labels.empty()) return;
    const double size = kFontSize * scene_.unit;
    text_ +=
        "<g font-family=\"STIX Two Text, Times New Roman, Times, DejaVu Serif, serif\" font-style=\"italic\" "
        "font-size=\"" +
        short_decimal(size) + "\" text-anchor=\"middle\" fill=\"#000000\" stroke=\"#ffffff\" stroke-width=\"" +
        short_decimal(3 * scene_.unit) + "\" stroke-linejoin=\"round\" paint-order=\"stroke\">\n";
    for (const LabelShape& label : scene_.labels) {
      // The centre of a capital letter is about 0.36 em above the base line; a subscript lowers the box.
      const double lowered = label.name.digits.empty() ? 0.36 : 0.29;
      const Vector base = label.centre - Vector{0, lowered * size};
      text_ += "<text x=\"" + x(base) + "\" y=\"" + y(base) + "\">" + label_text(label.name, size) + "</text>\n";
    }
    text_ += "</g>\n";
  }

  void texts() {
    if (scene_.texts.empty()) return;
    const double size = kTextSize * scene_.unit;
    text_ += "<g font-family=\"DejaVu Sans, Helvetica, Arial, sans-serif\" font-size=\"" + short_decimal(size) +
             "\" fill=\"" + std::string(style_of(Ink::kGoalMark).color) + "\" stroke=\"#ffffff\" stroke-width=\"" +
             short_decimal(3 * scene_.unit) + "\" stroke-linejoin=\"round\" paint-order=\"stroke\">\n";
    for (const TextShape& text : scene_.texts) {
      const Vector base = text.place - Vector{0, text.starts_here ? 0 : 0.36 * size};
      text_ += "<text x=\"" + x(base) + "\" y=\"" + y(base) + "\" text-anchor=\"" +
               (text.starts_here ? "start" : "middle") + "\">" + escape_xml(text.text) + "</text>\n";
    }
    text_ += "</g>\n";
  }

  [[nodiscard]] static std::string label_text(const DisplayName& name, double size) {
    std::string primes;
    for (std::size_t index = 0; index < name.primes; ++index) primes += "\u2032";
    if (name.digits.empty()) return escape_xml(name.stem) + primes;
    const std::string drop = short_decimal(0.2 * size);
    std::string text = escape_xml(name.stem) + "<tspan font-style=\"normal\" font-size=\"" +
                       short_decimal(0.66 * size) + "\" dy=\"" + drop + "\">" + name.digits + "</tspan>";
    if (!primes.empty()) text += "<tspan dy=\"-" + drop + "\">" + primes + "</tspan>";
    return text;
  }

  const Scene& scene_;
  std::string text_;
};

}  // namespace

std::string write_svg(const Scene& scene, const std::string& title) { return SvgWriter(scene).write(title); }

}  // namespace pappus::symbolic
