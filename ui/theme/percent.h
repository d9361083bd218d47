// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace shoptalk {

/// A share from 0 to 1 in the locale's format, with one decimal at most: "96.3%", "96,3 %", "%96,3".
QString percentText(double share, const QLocale &locale = QLocale());

} // namespace shoptalk
