// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace shoptalk::test {

/// What a database says, whatever the order in which its rows came: a line for each row, sorted. Rows are
/// named by what Meta calls them, and not by the ids that this computer gave them.
struct DatabaseImage {
    QStringList lines;
    /// Tables with rows that are neither in the image nor left out by name.
    QStringList forgotten;
};

DatabaseImage imageOf(const QString &path);

/// The lines that only one of them has; none if they say the same.
QStringList difference(const DatabaseImage &one, const DatabaseImage &other);

} // namespace shoptalk::test
