// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/requests/markread.h"

#include "graph/grapherror.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QJsonObject readBody(const Wamid &message)
{
    QJsonObject body = cloudApiBody();
    body.insert("status"_L1, u"read"_s);
    body.insert("message_id"_L1, message.value());
    return body;
}

} // namespace

GraphCall MarkRead::call() const
{
    return postCall(number.value() + "/messages"_L1, readBody(message));
}

Result<void> MarkRead::answerIn(const QJsonObject &answer) const
{
    return successIn(answer);
}

GraphCall ShowTyping::call() const
{
    QJsonObject body = readBody(message);
    body.insert("typing_indicator"_L1, QJsonObject{{u"type"_s, u"text"_s}});
    return postCall(number.value() + "/messages"_L1, body);
}

Result<void> ShowTyping::answerIn(const QJsonObject &answer) const
{
    return successIn(answer);
}

} // namespace shoptalk
