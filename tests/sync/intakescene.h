// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "sync/eventintake.h"

#include <QTemporaryDir>
#include <QVariantList>
#include <qcoro/qcorotask.h>

#include <memory>

namespace shoptalk::test {

inline const PhoneNumberId number(QStringLiteral("610000000000003"));

/// A webhook about the number; `items` are members of its value.
QByteArray webhook(const QByteArray &field, const QByteArray &items);
QByteArray textFrom(const QByteArray &waId, const QByteArray &wamid, const QByteArray &text,
                    qint64 atS = 1795000000);
/// `more` are members of the status, each after a comma.
QByteArray statusOf(const QByteArray &wamid, const QByteArray &status, const QByteArray &more = {});
/// Members of a status: the callback data of its message; the reason of the failure.
QByteArray callbackData(const MessageId &id);
inline const QByteArray failedErrors =
    R"(,"errors":[{"code":131026,"message":"m","error_data":{"details":"cannot be reached"}}])";

/// Events from the relay, taken into a store.
class IntakeScene {
protected:
    void begin();
    void end();
    /// Takes webhooks on one page of the relay, numbered from the last seq on.
    Result<void> take(const QList<QByteArray> &bodies);
    Result<void> takeEvent(const RelayEvent &event);
    QList<Conversation> conversations() const
    {
        return m_store->reader().conversations.page({}, 100).value();
    }
    QList<Message> messages() const
    {
        return m_store->reader().messages.newest(conversations().first().id, 100).value();
    }
    /// An outbound message in this state.
    Message sent(Delivery delivery, const Wamid &wamid = {});
    Message stored(const MessageId &id) const { return m_store->reader().messages.find(id)->value(); }
    /// Its line of webhook_events_log: kind, field, processed, error, raw. Empty: there is none.
    QVariantList loggedEvent(qint64 seq) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<EventIntake> m_intake;
    qint64 m_seq = 0;
};

} // namespace shoptalk::test
