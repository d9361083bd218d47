// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/content/codecsupport.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr auto voiceCall = "voice_call"_L1;

bool claimsVoiceCall(const QJsonObject &item)
{
    return isOfType(item, "interactive"_L1)
        && objectAt(item, "interactive"_L1).value("type"_L1).toString() == voiceCall;
}

VoiceCallContent readVoiceCall(const QJsonObject &item)
{
    const QJsonObject interactive = objectAt(item, "interactive"_L1);
    const QJsonObject parameters = objectAt(objectAt(interactive, "action"_L1), "parameters"_L1);
    VoiceCallContent content;
    content.body = objectAt(interactive, "body"_L1).value("text"_L1).toString();
    content.buttonText = titleIn(parameters, "display_text"_L1);
    content.minutesValid = wholeNumberIn(parameters, "ttl_minutes"_L1);
    content.payload = idIn(parameters, "payload"_L1);
    return content;
}

std::optional<QJsonObject> writeVoiceCall(const VoiceCallContent &content)
{
    QJsonObject parameters;
    insertText(parameters, "display_text"_L1, content.buttonText);
    if (content.minutesValid > 0)
        parameters.insert("ttl_minutes"_L1, content.minutesValid);
    insertText(parameters, "payload"_L1, content.payload);
    QJsonObject action{{u"name"_s, QString(voiceCall)}};
    if (!parameters.isEmpty())
        action.insert("parameters"_L1, parameters);
    const QJsonObject interactive{{u"type"_s, QString(voiceCall)},
                                  {u"body"_s, QJsonObject{{u"text"_s, content.body}}},
                                  {u"action"_s, action}};
    return typed("interactive"_L1, interactive);
}

} // namespace

extern const ContentCodec voiceCallCodec{
    alternativeOf<VoiceCallContent>(),         claimsVoiceCall, readAs<VoiceCallContent, readVoiceCall>,
    writeAs<VoiceCallContent, writeVoiceCall>, nullptr,         CodecPrecedence::Narrow};

} // namespace shoptalk
