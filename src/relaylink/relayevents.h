// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace shoptalk {

/// One event from the relay.
struct RelayEvent {
    qint64 seq = 0;
    QDateTime receivedAt;
    QString kind; ///< "webhook", "team", "account"
    QByteArray body; ///< Exact bytes, decoded and opened.
    bool isReadable = true; ///< False: `body` is as it came, for the reason in `problem`.
    QString problem; ///< "encoding_unknown", "seal_not_opened": sealed for a key that this console lacks, or
                     ///< damaged.
};

/// Consecutive events.
struct EventPage {
    QList<RelayEvent> events;
    qint64 next = 0; ///< The cursor to ask with.
    qint64 head = 0; ///< The newest event at the relay.
    qint64 oldest = 0; ///< The oldest event that the relay still has.
};

} // namespace shoptalk
