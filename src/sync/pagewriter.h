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

    /// Writes every event, then the cursor: after the page, or where the operator's replay begins. Gives the
    /// conversations in which a customer has just written, each once, in order. Errors: Storage; then the
    /// transaction has to be rolled back.
    Result<QList<ConversationId>> write(const EventPage &page);

    /// The result of reading events again.
    struct Reread {
        QList<ConversationId> arrived; ///< Conversations in which a customer wrote.
        int count = 0; ///< How many events were read; 0 if none are left.
    };
    /// Reads bodies again that an earlier version could not use completely, at most `limit`. Only the parts
    /// that it could not read are stored: messages that the person deleted since must not come back. Errors:
    /// Storage.
    Result<Reread> readAgain(int limit);

private:
    /// The result of reading one event, for webhook_events_log.
    struct Reading {
        QSet<QString> fields;
        QString problem; ///< Why a part of it could not be used; empty if all could.
    };

    Result<void> writeEvent(const RelayEvent &event);
    static EventRecord recordOf(const RelayEvent &event, const Reading &reading);
    Result<Reading> read(const RelayEvent &event);
    Result<Reading> readWebhook(const RelayEvent &event);
    Result<void> findNumber(Incoming &incoming) const;
    /// True if the customer was erased after the event (for history, after `reportedAt`), so that it must not
    /// be stored again.
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

    StoreSession &m_session;
    StopIntake m_stops;
    QList<ConversationId> m_arrived;
    int m_readBefore = 0; ///< The reader that read the event before; 0 if none could read it.
    std::optional<qint64> m_readAgainAfter; ///< Set if an event of this page is the operator's replay.
};

} // namespace shoptalk
