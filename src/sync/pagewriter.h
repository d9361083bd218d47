// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "graph/payload.h"
#include "relaylink/relayevents.h"
#include "relaylink/relaysender.h"
#include "sync/stopintake.h"

#include <QList>
#include <QSet>

#include <optional>

namespace shoptalk {

class StoreSession;
struct EventRecord;

/// Writes one page of relay events through a session of `Store::write`: on the writer thread, in its
/// transaction.
class PageWriter {
public:
    explicit PageWriter(StoreSession &session)
        : m_session(session)
        , m_stops(session)
    {
    }

    /// Every event, then the cursor: behind the page, or where the operator's replay begins. Gives the
    /// conversations in which a customer wrote just now, each once, in order. Errors: Storage; then nothing
    /// of the page may stay.
    Result<QList<ConversationId>> write(const EventPage &page);

    /// What came of events that were read once more.
    struct Reread {
        QList<ConversationId> arrived; ///< Conversations in which a customer wrote.
        int count = 0; ///< Events that were looked at; 0: there are none left.
    };
    /// Reads bodies again of which an earlier version could not use all, at most `limit`. Only what that
    /// version could not read is stored: what the person deleted since must not come back. Errors: Storage.
    Result<Reread> readAgain(int limit);

private:
    /// What one event was, for webhook_events_log.
    struct Reading {
        QSet<QString> fields;
        QString problem; ///< Why some of it was of no use; empty: all was.
    };

    Result<void> writeEvent(const RelayEvent &event);
    static EventRecord recordOf(const RelayEvent &event, const Reading &reading);
    Result<Reading> read(const RelayEvent &event);
    Result<Reading> readWebhook(const RelayEvent &event);
    Result<void> findNumber(Incoming &incoming) const;
    /// Of somebody who was erased after it was said, at `reportedAt` by history or else by the event: it is
    /// not taken in again.
    Result<bool> isErased(const Customer &customer, bool isHistory, const QDateTime &reportedAt,
                          const RelayEvent &event) const;
    Result<void> take(const IncomingMessage &incoming, const RelayEvent &event);
    Result<void> take(const IncomingAmendment &incoming, const RelayEvent &event);
    Result<void> take(const IncomingContact &contact, const RelayEvent &event);
    Result<void> take(const IncomingStatus &status, const RelayEvent &event);
    Result<void> take(const IncomingAlert &incoming, const RelayEvent &event);
    Result<void> take(const IncomingTemplateChange &change, const RelayEvent &event);
    Result<void> take(const IncomingMarketingChoice &choice, const RelayEvent &event);
    Result<void> take(const IncomingOther &, const RelayEvent &) { return {}; }
    /// What a status says beside the delivery: the price, the free window. `message` may be unknown.
    Result<void> takePricing(const IncomingStatus &status, const std::optional<Message> &message,
                             const RelayEvent &event);
    Result<void> settle(const IncomingStatus &status, const Message &message);

    StoreSession &m_session;
    StopIntake m_stops;
    QList<ConversationId> m_arrived;
    int m_readBefore = 0; ///< By this reader; 0: by none that could read it.
    std::optional<qint64> m_readAgainAfter; ///< The operator asked for it, by an event of this page.
};

} // namespace shoptalk
