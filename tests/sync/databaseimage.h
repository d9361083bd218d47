// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace shoptalk::test {

/// The content of a database independently of the order in which its rows were written: a sorted line for
/// each row. Rows are named by Meta's ids, and not by those of this computer.
struct DatabaseImage {
    QStringList lines;
    /// Tables with rows that are neither in the image nor left out by name.
    QStringList forgotten;
};

DatabaseImage imageOf(const QString &path);

/// The lines that only one of them has; none if the contents are equal.
QStringList difference(const DatabaseImage &one, const DatabaseImage &other);

} // namespace shoptalk::test
