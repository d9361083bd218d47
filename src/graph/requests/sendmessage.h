// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/content/messagecontent.h"
#include "domain/content/messagecontext.h"
#include "domain/message.h"
#include "graph/graphcall.h"

#include <QString>

namespace shoptalk {

/// One message to one customer.
struct OutgoingMessage {
    PhoneNumberId from;
    QString to; ///< E.164 with the plus; empty if only `recipient` is known.
    BusinessScopedUserId recipient; ///< Used when `to` is empty. Source: Cloud API, business-scoped user ids.
    MessageContent content; ///< Within `checkLimits`.
    QString callbackData; ///< biz_opaque_callback_data, at most 512 characters: our own message id.
    MessageContext context = {}; ///< Only `quoted` is sent: the message that it answers.
};

/// Meta's answer about a message that it accepted.
struct AcceptedMessage {
    Wamid wamid;
    DeliveryHold hold = DeliveryHold::None;

    friend bool operator==(const AcceptedMessage &, const AcceptedMessage &) = default;
};

/// Sends a message and gives the id that WhatsApp assigned. Errors besides the sender's: Rejected
/// (ContentNotSendable: a business can't send this kind; PhoneNumberInvalid: it goes to no person),
/// Malformed (AnswerIncomplete: it may have been sent). Source: POST /{phone-number-id}/messages.
struct SendMessage {
    OutgoingMessage message;

    using Answer = AcceptedMessage;
    Result<GraphCall> call() const;
    Result<AcceptedMessage> answerIn(const QJsonObject &answer) const;
};

/// The body of `SendMessage`. Errors: Rejected (ContentNotSendable, PhoneNumberInvalid).
Result<QJsonObject> messagePayload(const OutgoingMessage &message);

} // namespace shoptalk
