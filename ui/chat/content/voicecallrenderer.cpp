// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/content/contentrenderer.h"

namespace shoptalk {

namespace {

const VoiceCallContent &voiceCallOf(const Message &message)
{
    return std::get<VoiceCallContent>(message.content);
}

QString voiceCallName(const Message &)
{
    return ContentStrings::tr("Message with a call button");
}

QString buttonText(const VoiceCallContent &content)
{
    return content.buttonText.isEmpty() ? ContentStrings::tr("Call now") : content.buttonText;
}

void layOutVoiceCall(const Message &message, ContentBuilder &builder)
{
    builder.addBody(voiceCallOf(message).body);
    builder.addButton(buttonText(voiceCallOf(message)), Icon::Phone, std::nullopt);
}

QString voiceCallText(const Message &message)
{
    const VoiceCallContent &content = voiceCallOf(message);
    return content.body + QLatin1Char('\n') + buttonText(content);
}

} // namespace

extern const ContentRenderer voiceCallRenderer{alternativeOf<VoiceCallContent>(), voiceCallName,
                                               [](const Message &) { return std::optional(Icon::Phone); },
                                               layOutVoiceCall, voiceCallText};

} // namespace shoptalk
