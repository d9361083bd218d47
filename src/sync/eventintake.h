// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relaylink/eventstream.h"

#include <QObject>

namespace shoptalk {

class Store;

/// Turns a page of relay events into domain values and writes them and the new cursor in one transaction. An
/// event that can't be understood is kept raw in webhook_events_log with its reason and never stops the rest.
class EventIntake final : public QObject, public EventSink {
    Q_OBJECT
public:
    explicit EventIntake(Store &store, QObject *parent = nullptr);

    qint64 cursor() const override;
    QCoro::Task<Result<void>> take(EventPage page) override;
    /// Reads again what an earlier version of this program kept because it could not read it; gives how many
    /// events. For the start: nothing happens the second time. Errors: Storage.
    QCoro::Task<Result<int>> readKept();

Q_SIGNALS:
    /// A customer wrote just now (not history): for the badge and the notification.
    void messageArrived(const shoptalk::ConversationId &conversation);

private:
    void notify(const QList<ConversationId> &arrived);

    Store &m_store;
};

} // namespace shoptalk
