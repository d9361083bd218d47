// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/amendment.h"
#include "domain/customer.h"
#include "domain/message.h"
#include "domain/messagepricing.h"
#include "graph/accountalerts.h"
#include "graph/templates/templatewebhooks.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>

namespace shoptalk {

/// A message that a customer wrote, or one from the history of a number that stays in the phone app.
struct IncomingMessage {
    PhoneNumberId phoneNumber; ///< Empty if Meta did not name it: then it is one of `waba`.
    Customer customer; ///< Without our id; the group of a message in one.
    Customer newIdentity = {}; ///< The person's identifiers from now on; all empty: as before.
    Message message = {}; ///< Without our ids; `direction` may be Outbound in history, with its delivery.
    bool isHistory = false;
    bool isUnread = false;
    WabaId waba = {};
    int readableSince = 1; ///< The first reader that could read it; see webhookReaderVersion.
};

/// Somebody edited or deleted a message of their own, or reacted to a message.
struct IncomingAmendment {
    PhoneNumberId phoneNumber;
    Customer customer; ///< The customer of the conversation; without our id.
    Amendment amendment;
    bool isHistory = false;
};

/// A status of one of our messages.
struct IncomingStatus {
    PhoneNumberId phoneNumber;
    Wamid wamid;
    MessageId callbackData; ///< biz_opaque_callback_data; may be empty.
    Delivery delivery = Delivery::Sent;
    QDateTime at; ///< UTC
    SendFailure failure;
    MessagePricing pricing; ///< Empty if Meta does not say.
    QDateTime freeUntil; ///< UTC; the end of the free entry point window, if the customer came from an ad.
};

/// A name from the phone book of a number that stays in the phone app.
struct IncomingContact {
    PhoneNumberId phoneNumber;
    Customer customer; ///< With `phoneBookName`.
    bool isRemoved = false; ///< The phone book has no name for the customer any more.
    QDateTime at = {}; ///< UTC
};

/// An item that this console does not use yet; the caller keeps it raw and never drops it.
struct IncomingOther {
    QString field;
};

using Incoming = std::variant<IncomingMessage, IncomingAmendment, IncomingStatus, IncomingContact,
                              IncomingAlert, IncomingTemplateChange, IncomingMarketingChoice, IncomingOther>;

/// Raised by every version that can read bodies which earlier versions could not: what those kept is read
/// again. 2: calls, conversations that another responder answers (`standby`), and files in history. 3:
/// messages in groups.
inline constexpr int webhookReaderVersion = 3;

/// Everything in one webhook body, in its order. Unknown fields, types and statuses are kept under Meta's
/// names; characters that can't be read are replaced; a message that can't be read is one of unknown kind, an
/// item that names nobody is `IncomingOther`, and for messages also an alert. Times are as Meta gives them,
/// or invalid. Errors: Malformed ("webhook_not_json"). Source: Cloud API webhooks, `messages`, `history`,
/// `smb_message_echoes`, `smb_app_state_sync`, `calls`, `standby`, `user_preferences` and the fields of
/// accounts and templates.
Result<QList<Incoming>> incomingIn(const QByteArray &body);

} // namespace shoptalk
