// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/requests/sendmessage.h"

#include "domain/phonenumber.h"
#include "graph/content/contentcodec.h"

#include <QJsonArray>

#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// An unknown status counts as "accepted": the webhooks bring the further statuses.
DeliveryHold holdFrom(const QString &messageStatus)
{
    if (messageStatus == "held_for_quality_assessment"_L1)
        return DeliveryHold::QualityAssessment;
    return messageStatus == "paused"_L1 ? DeliveryHold::Paused : DeliveryHold::None;
}

/// False for a group, and for a `to` that is no phone number: Meta drops every other character, so that the
/// rest could be a stranger's number.
bool namesPerson(const OutgoingMessage &message)
{
    if (message.to.isEmpty())
        return !message.recipient.isEmpty();
    return message.to.startsWith(u'+') && isPhoneId(message.to.sliced(1));
}

} // namespace

Result<QJsonObject> messagePayload(const OutgoingMessage &message)
{
    std::optional<QJsonObject> content = payloadOf(message.content);
    if (!content)
        return failure(Error::Kind::Rejected, Reason::ContentNotSendable);
    if (!namesPerson(message))
        return failure(Error::Kind::Rejected, Reason::PhoneNumberInvalid);
    QJsonObject &payload = *content;
    payload.insert("messaging_product"_L1, u"whatsapp"_s);
    payload.insert("recipient_type"_L1, u"individual"_s);
    // A reaction names its message itself, and Meta refuses one that quotes.
    const bool canQuote = !std::holds_alternative<ReactionContent>(message.content);
    if (canQuote && !message.context.quoted.isEmpty())
        payload.insert("context"_L1, QJsonObject{{u"message_id"_s, message.context.quoted.value()}});
    if (!message.to.isEmpty())
        payload.insert("to"_L1, message.to);
    else
        payload.insert("recipient"_L1, message.recipient.value());
    if (!message.callbackData.isEmpty())
        payload.insert("biz_opaque_callback_data"_L1, message.callbackData);
    return payload;
}

Result<GraphCall> SendMessage::call() const
{
    const Result<QJsonObject> body = messagePayload(message);
    if (!body)
        return failure(body.error());
    return postCall(message.from.value() + "/messages"_L1, *body);
}

Result<AcceptedMessage> SendMessage::answerIn(const QJsonObject &answer) const
{
    const QJsonObject accepted = answer.value("messages"_L1).toArray().at(0).toObject();
    const Wamid wamid(accepted.value("id"_L1).toString());
    if (wamid.isEmpty())
        return failure(Error::Kind::Malformed, Reason::AnswerIncomplete);
    return AcceptedMessage{wamid, holdFrom(accepted.value("message_status"_L1).toString())};
}

} // namespace shoptalk
