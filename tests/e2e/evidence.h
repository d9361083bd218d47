// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace shoptalk::e2e {

/// The first column of a query's rows, read from a database file while the program uses it.
QVariantList column(const QString &databasePath, const QString &sql, const QVariantList &values = {});

/// Files below `folder` that hold any of `needles` (as UTF-8 or UTF-16) or match one of the token patterns: a
/// Meta access token, a device token. "file: what".
QStringList leaks(const QString &folder, const QList<QByteArray> &needles);

} // namespace shoptalk::e2e
