// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/contactscontent.h"
#include "domain/content/interactivecontent.h"

namespace shoptalk::test {

/// A question of this kind with two choices, a button and an address; each kind uses some of them.
inline InteractiveContent cakeQuestion(InteractiveKind kind)
{
    InteractiveContent content;
    content.kind = kind;
    content.body = QStringLiteral("What would you like?");
    content.buttonText = QStringLiteral("Choose");
    content.url = QStringLiteral("https://shop.example");
    const InteractiveChoice plum{QStringLiteral("a"), QStringLiteral("Plum cake"), {}};
    const InteractiveChoice apple{QStringLiteral("b"), QStringLiteral("Apple cake"), {}};
    content.sections << InteractiveSection{QStringLiteral("Cakes"), {plum, apple}};
    return content;
}

/// One person with a number that WhatsApp knows.
inline ContactsContent benRuiz()
{
    ContactCard card;
    card.formattedName = QStringLiteral("Ben Ruiz");
    card.firstName = QStringLiteral("Ben");
    card.phones = {
        {QStringLiteral("+34 600 000 002"), WaId(QStringLiteral("34600000002")), QStringLiteral("CELL")}};
    ContactsContent content;
    content.cards << card;
    return content;
}

} // namespace shoptalk::test
