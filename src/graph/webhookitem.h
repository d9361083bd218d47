// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>

namespace shoptalk {

/// An object in a webhook's body: parsed, and its bytes as Meta sent them.
struct WebhookItem {
    QJsonObject object;
    QByteArrayView bytes; ///< Points into the body, which outlives this; empty if it could not be found.

    /// A copy of the bytes as Meta sent them; if they could not be found in the body, the object's JSON.
    QByteArray raw() const;
    /// The objects of the list under `key`, which may be missing around one; what is no object comes as an
    /// empty one.
    QList<WebhookItem> itemsAt(QLatin1StringView key) const;
    /// The object under `key`; an empty one if there is none.
    WebhookItem at(QLatin1StringView key) const;
};

/// The bytes of the object under `key` in the JSON object `json`, or none if it is not there. If a key is
/// repeated, the last one counts, as it does when the object is parsed. JSON that had to be repaired to be
/// parsed (`repairedJson`) has its objects at the same places.
QByteArrayView memberBytes(QByteArrayView json, QLatin1StringView key);
/// The bytes of each element of the JSON list `json`.
QList<QByteArrayView> elementBytes(QByteArrayView json);

} // namespace shoptalk
