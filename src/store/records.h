// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/message.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

namespace shoptalk {

/// The pairing with a relay, as stored. The bearer token is sealed (context "relay").
struct RelayRecord {
    QUrl baseUrl;
    DeviceId device;
    WorkspaceId workspace;
    QString workspaceName;
    QString sealedToken;
    QString metaAppId;
    QString graphVersion;

    friend bool operator==(const RelayRecord &, const RelayRecord &) = default;
};

/// The stored picture of a connected person.
struct AccountPicture {
    QString url; ///< The address it was loaded from; empty if there is none.
    QByteArray png; ///< Square.
};

/// The progress of the set-up. The choice of each step is stored before the next begins; an empty one is a
/// step that remains.
struct SetupRecord {
    AccountId account;
    BusinessManagerId businessManager;
    WabaId waba;
    QList<PhoneNumberId> phoneNumbers; ///< The first one becomes primary if no other is.
    bool complete = false;

    friend bool operator==(const SetupRecord &, const SetupRecord &) = default;
};

/// The progress of adding numbers, or another account, to a complete set-up.
struct AdditionRecord {
    SetupRecord progress;
    bool beginsWithLogin = false; ///< Another account is added; otherwise the account was connected before.

    friend bool operator==(const AdditionRecord &, const AdditionRecord &) = default;
};

/// The file of a message that the business sends.
struct OutgoingFile {
    QString name; ///< In the folder of outgoing files.
    QString mimeType;
    qint64 bytes = 0;
    MediaId media; ///< The id of its upload at Meta; empty before.
    QDateTime uploadedAt; ///< UTC; Meta keeps an upload for 30 days.

    friend bool operator==(const OutgoingFile &, const OutgoingFile &) = default;
};

/// One message in the queue.
struct OutboxEntry {
    MessageId message;
    ConversationId conversation;
    PhoneNumberId phoneNumber;
    QString to; ///< E.164 with the plus; empty if only `recipient` is known.
    BusinessScopedUserId recipient;
    MessageContent content;
    MessageContext context;
    int attempts = 0;
    QDateTime notBefore; ///< UTC; invalid means at once.
    Delivery delivery = Delivery::Queued; ///< Queued or Uncertain.
    QDateTime lastInboundAt; ///< UTC; opens the service window; invalid: the customer never wrote.
    int messagesPerSecond = 80; ///< How many the number may send.
    QDateTime triedAt; ///< UTC; when it was sent and the answer not stored yet, or lost (Uncertain).
};

/// One relay event for the console's webhook_events_log.
struct EventRecord {
    qint64 seq = 0;
    QDateTime receivedAt;
    QString kind;
    QString field; ///< Meta's field names in it, comma-separated.
    QString error; ///< Why it could not be used; empty if it was.
    QByteArray raw; ///< Kept only if the event was not understood.
    int reader = 0; ///< Version of the reader that looked at it.
};

} // namespace shoptalk
