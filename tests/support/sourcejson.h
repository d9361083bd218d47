// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QString>

namespace shoptalk::support {

/// A JSON file of the source tree, by its path in it: "/tests/e2e/templates.json". Ends the test if there is
/// none.
inline QJsonDocument sourceJson(const QString &path)
{
    QFile file(QStringLiteral(SHOPTALK_SOURCE_DIR) + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be opened", qPrintable(path));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (document.isNull())
        qFatal("%s is no JSON", qPrintable(path));
    return document;
}

} // namespace shoptalk::support
