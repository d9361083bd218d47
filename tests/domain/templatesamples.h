// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template/template.h"

namespace shoptalk::test {

/// A template that Meta would accept.
inline Template pickup()
{
    Template whole;
    whole.id = TemplateId(QStringLiteral("1200000000000001"));
    whole.name = QStringLiteral("pickup_ready");
    whole.language = QStringLiteral("de");
    whole.category = TemplateCategory::Utility;
    whole.status = TemplateStatus::Approved;
    whole.components.header = {
        HeaderFormat::Text,
        {QStringLiteral("Order {{1}} is here"), {{QStringLiteral("1"), QStringLiteral("A-17")}}},
        {}};
    whole.components.body = {
        QStringLiteral("Hello {{1}}, your parcel {{2}} is ready."),
        {{QStringLiteral("1"), QStringLiteral("Ines")}, {QStringLiteral("2"), QStringLiteral("A-17")}}};
    whole.components.footer = QStringLiteral("Corner Shop");
    return whole;
}

inline TemplateButton button(TemplateButtonKind kind, const QString &text = QStringLiteral("Tap"))
{
    TemplateButton made;
    made.kind = kind;
    made.text = text;
    return made;
}

inline TemplateButton urlButton(const QString &url, const QString &example = {},
                                const QString &text = QStringLiteral("Map"))
{
    TemplateButton made = button(TemplateButtonKind::Url, text);
    made.url = url;
    made.example = example;
    return made;
}

inline QList<TemplateCard> twoCards()
{
    TemplateCard card;
    card.header = {HeaderFormat::Image, {}, QStringLiteral("4::handle")};
    card.body = {QStringLiteral("Only {{1}} today."), {{QStringLiteral("1"), QStringLiteral("9 €")}}};
    card.buttons << urlButton(QStringLiteral("https://shop.example/{{1}}"),
                              QStringLiteral("https://shop.example/a"));
    return {card, card};
}

} // namespace shoptalk::test
