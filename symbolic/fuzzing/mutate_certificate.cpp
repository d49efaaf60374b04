// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/mutate_certificate.h"

#include <string>
#include <utility>
#include <vector>

#include "symbolic/fuzzing/random_fact.h"

namespace pappus::symbolic {
namespace {

class CertificateMutation {
 public:
  CertificateMutation(AlgebraicCertificate& certificate, std::size_t points, std::size_t hypotheses, Dice& dice)
      : certificate_(certificate), points_(points), hypotheses_(hypotheses), dice_(dice) {}

  void run() {
    switch (dice_.below(10)) {
      case 0: (dice_.once_in(2) ? certificate_.origin : certificate_.unit) = random_point(); return;
      case 1: return change_parameter();
      case 2:
        if (!certificate_.roots.empty()) change_polynomial(pick(certificate_.roots));
        return;
      case 3:
      case 4: return change_coordinate();
      case 5:
      case 6: return change_equation();
      case 7:
      case 8:
        if (!certificate_.goals.empty()) {
          Fact& goal = pick(certificate_.goals);
          goal = changed_fact(goal, dice_, points_);
        }
        return;
      default: return change_points();
    }
  }

 private:
  template <class Value>
  Value& pick(std::vector<Value>& values) {
    return values[dice_.below(values.size())];
  }
  PointId random_point() { return PointId(dice_.below(points_ + (dice_.once_in(40) ? 1 : 0))); }

  void change_parameter() {
    if (certificate_.parameters.empty()) return;
    CertificateParameter& parameter = pick(certificate_.parameters);
    if (dice_.once_in(3)) {
      parameter.kind = static_cast<CertificateParameter::Kind>(dice_.below(4));
    } else if (dice_.once_in(6)) {
      std::swap(parameter, pick(certificate_.parameters));
    } else {
      parameter.points[dice_.below(parameter.points.size())] = random_point();
    }
  }

  /// A sign, a digit or a name, so that most results can still be read.
  void change_polynomial(std::string& text) {
    if (text.empty() || dice_.once_in(8)) {
      text = dice_.once_in(2) ? "u1" : std::to_string(dice_.below(4));
    } else if (dice_.once_in(3)) {
      text += dice_.once_in(2) ? "+1" : "-u1*r1";
    } else if (dice_.once_in(4)) {
      text = text.front() == '-' ? text.substr(1) : "-" + text;
    } else {
      char& letter = text[dice_.below(text.size())];
      if (letter == '+' || letter == '-') {
        letter = letter == '+' ? '-' : '+';
      } else if (letter >= '0' && letter <= '9') {
        letter = static_cast<char>('0' + dice_.below(10));
      } else if (letter == 'u' || letter == 'r') {
        letter = letter == 'u' ? 'r' : 'u';
      }
    }
  }

  void change_coordinate() {
    if (certificate_.points.empty()) return;
    auto& coordinates = pick(certificate_.points).coordinates;
    if (!dice_.once_in(3)) return change_polynomial(coordinates[dice_.below(coordinates.size())]);
    auto& other = pick(certificate_.points).coordinates;
    if (dice_.once_in(2)) return std::swap(coordinates, other);
    std::swap(coordinates[0], coordinates[1]);
  }

  void change_equation() {
    if (certificate_.points.empty()) return;
    CertificateEquation& equation = pick(certificate_.points).equations[dice_.below(2)];
    if (dice_.once_in(3)) {
      equation.component = dice_.below(4);
    } else if (dice_.once_in(3)) {
      equation = pick(certificate_.points).equations[dice_.below(2)];
    } else if (dice_.once_in(3)) {
      equation = {CertificateEquation::Kind::kParameter, dice_.below(certificate_.parameters.size() + 1), 0};
    } else {
      equation = {CertificateEquation::Kind::kHypothesis, dice_.below(hypotheses_ + 1), equation.component};
    }
  }

  void change_points() {
    if (certificate_.points.empty()) return;
    const std::size_t place = dice_.below(certificate_.points.size());
    CertificatePoint& point = certificate_.points[place];
    switch (dice_.below(4)) {
      case 0: point.point = random_point(); return;
      case 1: certificate_.points.erase(certificate_.points.begin() + static_cast<std::ptrdiff_t>(place)); return;
      case 2: certificate_.points.push_back(CertificatePoint(point)); return;
      default: std::swap(point, pick(certificate_.points));
    }
  }

  AlgebraicCertificate& certificate_;
  std::size_t points_;
  std::size_t hypotheses_;
  Dice& dice_;
};

}  // namespace

void mutate_certificate(AlgebraicCertificate& certificate, std::size_t points, std::size_t hypotheses, Dice& dice) {
  CertificateMutation(certificate, points, hypotheses, dice).run();
}

}  // namespace pappus::symbolic
