// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/template/templateplaceholders.h"

#include "domain/template/templatevariables.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

using Kind = TemplatePlaceholder::Kind;
using Part = TemplatePlaceholder::Part;

std::optional<Kind> kindOf(HeaderFormat format)
{
    switch (format) {
    case HeaderFormat::Image:
        return Kind::Image;
    case HeaderFormat::Video:
        return Kind::Video;
    case HeaderFormat::Document:
        return Kind::Document;
    case HeaderFormat::Location:
        return Kind::Location;
    case HeaderFormat::None:
    case HeaderFormat::Text:
    case HeaderFormat::Unknown:
        break;
    }
    return std::nullopt;
}

void addText(QList<TemplatePlaceholder> &all, const TemplateText &text, const TemplatePlaceholder &like)
{
    const QStringList names = variablesIn(text.text);
    for (const QString &name : names) {
        TemplatePlaceholder placeholder = like;
        placeholder.variable = name;
        placeholder.example = text.exampleOf(name);
        all << placeholder;
    }
}

void addHeader(QList<TemplatePlaceholder> &all, const TemplateHeader &header, int card)
{
    if (header.format == HeaderFormat::Text)
        addText(all, header.text, {Part::Header, Kind::Text, {}, {}, card});
    else if (const std::optional<Kind> kind = kindOf(header.format))
        all << TemplatePlaceholder{Part::Header, *kind, {}, {}, card};
}

/// The rest of the example after the fixed part of the address.
QString exampleEnding(const TemplateButton &button)
{
    const QString fixed = filledText(button.url, {{variablesIn(button.url).value(0), QString()}});
    return button.example.startsWith(fixed) ? button.example.mid(fixed.size()) : button.example;
}

void addButtons(QList<TemplatePlaceholder> &all, const QList<TemplateButton> &buttons, int card)
{
    for (int i = 0; i < buttons.size(); ++i) {
        const TemplateButton &button = buttons.at(i);
        if (button.kind == TemplateButtonKind::Url && !variablesIn(button.url).isEmpty())
            all << TemplatePlaceholder{Part::Button, Kind::LinkEnding, {}, exampleEnding(button), card, i};
        else if (button.kind == TemplateButtonKind::CopyCode)
            all << TemplatePlaceholder{Part::Button, Kind::CouponCode, {}, button.example, card, i};
        else if (button.kind == TemplateButtonKind::ProductList)
            all << TemplatePlaceholder{Part::Button, Kind::ProductIds, {}, {}, card, i};
    }
}

bool hasOneTimeCode(const TemplateComponents &components)
{
    return std::any_of(
        components.buttons.begin(), components.buttons.end(),
        [](const TemplateButton &button) { return button.kind == TemplateButtonKind::OneTimeCode; });
}

/// The values of the texts of one part, by their variables.
QHash<QString, QString> textValues(const QList<TemplatePlaceholder> &placeholders,
                                   const QList<TemplateValue> &values, Part part, int card)
{
    QHash<QString, QString> found;
    for (int i = 0; i < placeholders.size(); ++i) {
        const TemplatePlaceholder &each = placeholders.at(i);
        const QString text = values.value(i).text;
        if (each.part == part && each.card == card && !each.variable.isEmpty() && !text.isEmpty())
            found.insert(each.variable, text);
    }
    return found;
}

void fillButton(TemplateButton &button, const TemplatePlaceholder &placeholder, const TemplateValue &value)
{
    if (placeholder.kind == Kind::LinkEnding && !value.text.isEmpty())
        button.url = filledText(button.url, {{variablesIn(button.url).value(0), value.text}});
    else if (placeholder.kind == Kind::CouponCode)
        button.example = value.text;
}

} // namespace

std::optional<MediaKind> fileKindOf(TemplatePlaceholder::Kind kind)
{
    switch (kind) {
    case TemplatePlaceholder::Kind::Image:
        return MediaKind::Image;
    case TemplatePlaceholder::Kind::Video:
        return MediaKind::Video;
    case TemplatePlaceholder::Kind::Document:
        return MediaKind::Document;
    default:
        return std::nullopt;
    }
}

std::optional<MediaKind> fileKindOf(HeaderFormat format)
{
    const std::optional<Kind> kind = kindOf(format);
    return kind ? fileKindOf(*kind) : std::nullopt;
}

QList<TemplatePlaceholder> placeholdersOf(const TemplateComponents &components)
{
    QList<TemplatePlaceholder> all;
    addHeader(all, components.header, -1);
    const Kind bodyKind = hasOneTimeCode(components) ? Kind::OneTimeCode : Kind::Text;
    addText(all, components.body, {Part::Body, bodyKind});
    if (bodyKind == Kind::OneTimeCode && variablesIn(components.body.text).isEmpty())
        all << TemplatePlaceholder{Part::Body, Kind::OneTimeCode, u"1"_s};
    if (components.offer.isThere && components.offer.hasEnd)
        all << TemplatePlaceholder{Part::Offer, Kind::EndTime};
    addButtons(all, components.buttons, -1);
    for (int card = 0; card < components.cards.size(); ++card) {
        const TemplateCard &each = components.cards.at(card);
        addHeader(all, each.header, card);
        addText(all, each.body, {Part::Body, Kind::Text, {}, {}, card});
        addButtons(all, each.buttons, card);
    }
    return all;
}

TemplateComponents filledIn(const TemplateComponents &components, const QList<TemplateValue> &values)
{
    const QList<TemplatePlaceholder> placeholders = placeholdersOf(components);
    TemplateComponents filled = components;
    filled.header.text.text =
        filledText(components.header.text.text, textValues(placeholders, values, Part::Header, -1));
    filled.body.text = filledText(components.body.text, textValues(placeholders, values, Part::Body, -1));
    for (int card = 0; card < filled.cards.size(); ++card) {
        QString &body = filled.cards[card].body.text;
        body = filledText(body, textValues(placeholders, values, Part::Body, card));
    }
    for (int i = 0; i < placeholders.size(); ++i) {
        const TemplatePlaceholder &each = placeholders.at(i);
        if (each.part != Part::Button)
            continue;
        QList<TemplateButton> &buttons = each.card < 0 ? filled.buttons : filled.cards[each.card].buttons;
        fillButton(buttons[each.button], each, values.value(i));
    }
    return filled;
}

bool isCustomerName(const TemplateComponents &components, const TemplatePlaceholder &placeholder)
{
    if (placeholder.kind != Kind::Text || placeholder.part != Part::Body || placeholder.card >= 0)
        return false;
    if (components.format == VariableFormat::Named)
        return placeholder.variable.contains("name"_L1) && !placeholder.variable.contains("shop"_L1)
            && !placeholder.variable.contains("product"_L1);
    constexpr qsizetype greeting = 24; // letters: "Good morning, dear "
    const QList<VariableSpan> spans = variableSpans(components.body.text);
    return !spans.isEmpty() && spans.first().name == placeholder.variable && spans.first().start <= greeting;
}

QString shownText(const TemplateComponents &filled)
{
    QStringList parts{filled.header.text.text, filled.body.text, filled.footer};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace shoptalk
