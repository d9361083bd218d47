// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <optional>

namespace shoptalk {

/// The content of one request: everything but the relay's address and this device's token, which only the
/// sender knows.
struct RelayCall {
    enum class Lane {
        Ordinary,
        Events ///< Ended by `RelaySender::cancelEvents`.
    };

    QByteArray verb = "GET";
    QString path; ///< "/v1/me"
    QUrlQuery query = {};
    QJsonObject body = {}; ///< Empty: the request has no body.
    /// How long the relay may keep the request open, at most 60 seconds; nothing: it answers at once.
    std::optional<int> waitS = {};
    Lane lane = Lane::Ordinary;
    QUrl publicAddress = {}; ///< Used instead of the relay's own address, and then without the token.
};

/// A request that the relay may keep open for `waitS` seconds.
RelayCall longPoll(const QString &path, QUrlQuery query, int waitS);

} // namespace shoptalk
