// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relaylink/eventstream.h"

#include <QObject>

namespace shoptalk {

class Store;

/// Converts a page of relay events to domain values and writes them and the new cursor in one transaction. An
/// event that can't be understood is kept raw in webhook_events_log with the reason and never stops the
/// others.
class EventIntake final : public QObject, public EventSink {
    Q_OBJECT
public:
    explicit EventIntake(Store &store, QObject *parent = nullptr);

    qint64 cursor() const override;
    QCoro::Task<Result<void>> take(EventPage page) override;
    /// Reads events again that an earlier version of this program could not read; gives how many. Call it at
    /// the start; a second call does nothing. Errors: Storage.
    QCoro::Task<Result<int>> readKept();

Q_SIGNALS:
    /// A customer has just written (not history): for the badge and the notification.
    void messageArrived(const shoptalk::ConversationId &conversation);

private:
    void notify(const QList<ConversationId> &arrived);

    Store &m_store;
};

} // namespace shoptalk
