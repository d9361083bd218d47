// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/figure.h"

#include <QByteArray>

namespace shoptalk {

/// The table of a figure as comma-separated values (RFC 4180) in UTF-8: days in ISO 8601, numbers with a
/// point, durations in seconds, shares from 0 to 1. A text that a spreadsheet would take for a formula gets
/// an apostrophe before it, because customers and Meta choose some of the texts.
QByteArray figureCsv(const Figure &figure);
/// Several tables, each below its title. They begin with the byte order mark that tells spreadsheets UTF-8.
QByteArray figuresCsv(const QList<Figure> &figures);

} // namespace shoptalk
