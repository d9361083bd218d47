// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casebodies.h"
#include "desk.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace shoptalk::test {

/// The customer of most cases.
inline const WaId ada(QStringLiteral("16505550142"));
/// The business's number, as in wamids of messages from its own phone.
inline const QByteArray shop = "15550783881";

/// The bodies in tests/contract/cases, posted to a real relay and taken into a real store.
class CaseScene {
protected:
    /// Gives what went wrong; empty if nothing did.
    QString start();
    void stop();

    /// Posts a body signed, as Meta does; gives the status of the answer.
    int post(const QByteArray &body);
    /// Posts the cases in this order and waits until the console has taken all of them in.
    bool deliver(const QStringList &names);
    /// The message of that name in the case's body; if it is not stored, fails the test and gives an empty
    /// one.
    Message message(const QByteArray &name, const QByteArray &who = "16505550142") const;
    std::optional<Message> messageNamed(const QString &wamid) const;
    QStringList textsOf(const ConversationId &id) const;
    Conversation conversationOf(const Message &message) const;
    std::optional<Conversation> conversationWith(const WaId &waId) const;
    /// An outbound message with this wamid.
    Message sent(const QString &wamid, const WaId &to = ada);
    /// True if a body with these bytes is kept for a later version.
    bool isKept(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::Servers> m_servers;
    crypto::KeyPair m_keys = crypto::KeyPair::make();
    std::unique_ptr<Desk> m_desk;
    int m_marks = 0;
};

} // namespace shoptalk::test
