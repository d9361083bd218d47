// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace shoptalk {

/// A table from a text file. Every row has as many cells as the widest one.
struct CsvTable {
    QStringList header; ///< Names of the columns: the first row.
    QList<QStringList> rows; ///< Without empty ones.
    QList<int> lines; ///< Where each row begins in the file, from 1.
    bool isCut = false; ///< It has more rows than `maxCsvRows`.

    friend bool operator==(const CsvTable &, const CsvTable &) = default;
};

inline constexpr qsizetype maxCsvRows = 100'000;
inline constexpr qsizetype maxCsvBytes = 64 * 1024 * 1024;

/// The text of a file in UTF-8 or UTF-16, with or without a byte order mark, else in the Western European
/// code page that spreadsheets write on Windows.
QString textFrom(const QByteArray &bytes);

/// Reads a table as spreadsheets write it: separated by commas, semicolons or tabs (whichever the first row
/// has most of), quoted values with separators, line breaks and doubled quotes in them, lines that end in
/// any way. Errors: Malformed (NotUnderstood: there is no row below the names, or it is no text;
/// FileTooLarge). For a worker thread.
Result<CsvTable> readCsv(const QByteArray &bytes);

/// One value of a CSV file: quoted if necessary, and never a formula for a spreadsheet.
QString csvValue(const QString &value);

/// A row of such values, with the end of the line.
QString csvLine(const QStringList &values);

} // namespace shoptalk
