// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/content/contentrenderer.h"
#include "ui/theme/listtext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

const CallContent &callOf(const Message &message)
{
    return std::get<CallContent>(message.content);
}

/// Source: Cloud API webhooks, `calls`: `event` and `status`.
QString callText(const Message &message)
{
    const CallContent &call = callOf(message);
    const bool isInbound = message.direction == Direction::Inbound;
    if (call.status == "REJECTED"_L1)
        return isInbound ? ContentStrings::tr("Declined call")
                         : ContentStrings::tr("The customer declined the call");
    if (call.status == "FAILED"_L1 || (call.event == "terminate"_L1 && call.durationS == 0))
        return isInbound ? ContentStrings::tr("Missed call")
                         : ContentStrings::tr("The customer did not answer");
    return isInbound ? ContentStrings::tr("Call from the customer")
                     : ContentStrings::tr("Call to the customer");
}

/// "2 min 5 s"; empty if nobody talked.
QString callLength(const CallContent &call)
{
    if (call.durationS <= 0)
        return {};
    if (call.durationS < 60)
        return ContentStrings::tr("%1 s").arg(QLocale().toString(call.durationS));
    return ContentStrings::tr("%1 min %2 s")
        .arg(QLocale().toString(call.durationS / 60), QLocale().toString(call.durationS % 60));
}

void layOutCall(const Message &message, ContentBuilder &builder)
{
    ContentBuilder::Card card;
    card.icon = Icon::Phone;
    card.title = callText(message);
    if (const QString length = callLength(callOf(message)); !length.isEmpty())
        card.details << length;
    builder.addCard(card);
}

QString callLine(const Message &message)
{
    return ListText::facts({callText(message), callLength(callOf(message))});
}

} // namespace

extern const ContentRenderer callRenderer{alternativeOf<CallContent>(),
                                          [](const Message &) { return ContentStrings::tr("Call"); },
                                          [](const Message &) { return std::optional(Icon::Phone); },
                                          layOutCall,
                                          callLine,
                                          callLine};

} // namespace shoptalk
