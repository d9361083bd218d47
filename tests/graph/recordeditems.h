// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

namespace shoptalk::test {

inline void addItems(const QJsonValue &value, QList<QJsonObject> &items)
{
    if (value.isArray()) {
        const QJsonArray all = value.toArray();
        for (const auto &each : all)
            addItems(each, items);
    }
    const QJsonObject object = value.toObject();
    for (const char *name : {"messages", "message_echoes"}) {
        const QLatin1StringView key(name);
        const QJsonArray messages = object.value(key).toArray();
        for (const auto &item : messages)
            items << item.toObject();
    }
    for (const auto &each : object)
        addItems(each, items);
}

/// The recorded webhooks, as far as they are JSON.
inline QList<QJsonObject> recordedBodies()
{
    QList<QJsonObject> bodies;
    const QDir cases(QStringLiteral(SHOPTALK_SOURCE_DIR "/tests/contract/cases"));
    for (const QString &name : cases.entryList({QStringLiteral("*.json")})) {
        QFile file(cases.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const QJsonObject body = isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        if (!body.isEmpty())
            bodies << body;
    }
    return bodies;
}

/// Every message of the recorded webhooks.
inline QList<QJsonObject> recordedItems()
{
    QList<QJsonObject> items;
    const QList<QJsonObject> bodies = recordedBodies();
    for (const QJsonObject &body : bodies)
        addItems(body, items);
    return items;
}

} // namespace shoptalk::test
