// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/template/templateplaceholders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

using Kind = TemplatePlaceholder::Kind;
using Part = TemplatePlaceholder::Part;

QString json(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Meta wants one product to stand for the list, and the products in sections with a title.
QString productsJson(const QString &ids)
{
    QJsonArray products;
    const QStringList all = ids.split(u',', Qt::SkipEmptyParts);
    for (const QString &id : all)
        products << QJsonObject{{u"product_retailer_id"_s, id.trimmed()}};
    const QJsonObject section{{u"title"_s, u"1"_s}, {u"product_items"_s, products}};
    return json(
        {{u"thumbnail_product_retailer_id"_s, all.value(0).trimmed()}, {u"sections"_s, QJsonArray{section}}});
}

TemplateParameter fileParameter(const QString &type, MediaKind kind, const MediaContent &file)
{
    TemplateParameter parameter;
    parameter.type = type;
    parameter.media << file;
    parameter.media.first().kind = kind;
    return parameter;
}

TemplateParameter textParameter(const QString &type, const QString &text, const QString &name = {})
{
    TemplateParameter parameter;
    parameter.type = type;
    parameter.text = text;
    parameter.parameterName = name;
    return parameter;
}

TemplateParameter jsonParameter(const QString &type, const QString &content)
{
    TemplateParameter parameter;
    parameter.type = type;
    parameter.actionJson = content;
    return parameter;
}

TemplateParameter parameterOf(const TemplatePlaceholder &placeholder, const TemplateValue &value,
                              VariableFormat format)
{
    switch (placeholder.kind) {
    case Kind::Image:
        return fileParameter(u"image"_s, MediaKind::Image, value.media);
    case Kind::Video:
        return fileParameter(u"video"_s, MediaKind::Video, value.media);
    case Kind::Document:
        return fileParameter(u"document"_s, MediaKind::Document, value.media);
    case Kind::Location: {
        TemplateParameter parameter = textParameter(u"location"_s, {});
        parameter.location << value.location;
        return parameter;
    }
    case Kind::CouponCode:
        return textParameter(u"coupon_code"_s, value.text);
    case Kind::EndTime:
        return jsonParameter(u"limited_time_offer"_s,
                             json({{u"expiration_time_ms"_s, value.endsAt.toMSecsSinceEpoch()}}));
    case Kind::ProductIds:
        return jsonParameter(u"action"_s, productsJson(value.text));
    case Kind::Text:
    case Kind::LinkEnding:
    case Kind::OneTimeCode:
        break;
    }
    const bool isNamed = format == VariableFormat::Named && placeholder.kind == Kind::Text;
    return textParameter(u"text"_s, value.text, isNamed ? placeholder.variable : QString());
}

QString subTypeOf(TemplateButtonKind kind)
{
    switch (kind) {
    case TemplateButtonKind::CopyCode:
        return u"copy_code"_s;
    case TemplateButtonKind::ProductList:
        return u"mpm"_s;
    case TemplateButtonKind::Flow:
        return u"flow"_s;
    default: // the code of an authentication template goes as the ending of a link, too
        return u"url"_s;
    }
}

TemplateComponent buttonComponent(TemplateButtonKind kind, int index, const TemplateParameter &parameter)
{
    TemplateComponent component;
    component.type = u"button"_s;
    component.subType = subTypeOf(kind);
    component.index = index;
    component.parameters << parameter;
    return component;
}

/// A button that needs a parameter although nothing of it is filled in.
void addImpliedButtons(QList<TemplateComponent> &components, const QList<TemplateButton> &buttons,
                       const QString &oneTimeCode)
{
    for (int i = 0; i < buttons.size(); ++i) {
        const TemplateButtonKind kind = buttons.at(i).kind;
        if (kind == TemplateButtonKind::OneTimeCode)
            components << buttonComponent(kind, i, textParameter(u"text"_s, oneTimeCode));
        else if (kind == TemplateButtonKind::Flow)
            components << buttonComponent(kind, i,
                                          jsonParameter(u"action"_s, json({{u"flow_token"_s, u"unused"_s}})));
    }
}

QString typeOf(Part part)
{
    switch (part) {
    case Part::Header:
        return u"header"_s;
    case Part::Offer:
        return u"limited_time_offer"_s;
    case Part::Body:
    case Part::Button:
        break;
    }
    return u"body"_s;
}

void addParameter(QList<TemplateComponent> &components, const TemplatePlaceholder &placeholder,
                  const TemplateParameter &parameter, const QList<TemplateButton> &buttons)
{
    if (placeholder.part == Part::Button) {
        components << buttonComponent(buttons.at(placeholder.button).kind, placeholder.button, parameter);
        return;
    }
    const QString type = typeOf(placeholder.part);
    if (components.isEmpty() || components.last().type != type) {
        TemplateComponent component;
        component.type = type;
        components << component;
    }
    components.last().parameters << parameter;
}

/// The parts of the message (card -1) or of one card.
QList<TemplateComponent> componentsOf(const TemplateComponents &whole, const QList<TemplateValue> &values,
                                      int card)
{
    const QList<TemplatePlaceholder> placeholders = placeholdersOf(whole);
    const QList<TemplateButton> &buttons = card < 0 ? whole.buttons : whole.cards.at(card).buttons;
    QList<TemplateComponent> components;
    QString oneTimeCode;
    for (int i = 0; i < placeholders.size(); ++i) {
        const TemplatePlaceholder &each = placeholders.at(i);
        if (each.card != card)
            continue;
        if (each.kind == Kind::OneTimeCode)
            oneTimeCode = values.value(i).text;
        addParameter(components, each, parameterOf(each, values.value(i), whole.format), buttons);
    }
    addImpliedButtons(components, buttons, oneTimeCode);
    return components;
}

// The cards of a carousel are kept as Meta's JSON (TemplateComponent::cardsJson).

QJsonObject cardParameter(const TemplateParameter &parameter)
{
    QJsonObject object{{u"type"_s, parameter.type}};
    if (!parameter.media.isEmpty()) {
        const MediaContent &file = parameter.media.first();
        object.insert(parameter.type,
                      file.id.isEmpty() ? QJsonObject{{u"link"_s, file.link}}
                                        : QJsonObject{{u"id"_s, file.id.value()}});
    } else if (!parameter.actionJson.isEmpty()) {
        object.insert(parameter.type, QJsonDocument::fromJson(parameter.actionJson.toUtf8()).object());
    } else {
        object.insert(parameter.type, parameter.text);
    }
    if (!parameter.parameterName.isEmpty())
        object.insert(u"parameter_name"_s, parameter.parameterName);
    return object;
}

QJsonObject cardComponent(const TemplateComponent &component)
{
    QJsonArray parameters;
    for (const TemplateParameter &parameter : component.parameters)
        parameters << cardParameter(parameter);
    QJsonObject object{{u"type"_s, component.type}, {u"parameters"_s, parameters}};
    if (!component.subType.isEmpty())
        object.insert(u"sub_type"_s, component.subType);
    if (component.index >= 0)
        object.insert(u"index"_s, QString::number(component.index));
    return object;
}

TemplateComponent carouselOf(const TemplateComponents &whole, const QList<TemplateValue> &values)
{
    QJsonArray cards;
    for (int card = 0; card < whole.cards.size(); ++card) {
        QJsonArray components;
        const QList<TemplateComponent> parts = componentsOf(whole, values, card);
        for (const TemplateComponent &part : parts)
            components << cardComponent(part);
        cards << QJsonObject{{u"card_index"_s, card}, {u"components"_s, components}};
    }
    TemplateComponent carousel;
    carousel.type = u"carousel"_s;
    carousel.cardsJson = QString::fromUtf8(QJsonDocument(cards).toJson(QJsonDocument::Compact));
    return carousel;
}

} // namespace

TemplateContent contentOf(const Template &whole, const QList<TemplateValue> &values)
{
    TemplateContent content;
    content.templateName = whole.name;
    content.language = whole.language;
    content.components = componentsOf(whole.components, values, -1);
    if (!whole.components.cards.isEmpty())
        content.components << carouselOf(whole.components, values);
    content.shownText = shownText(filledIn(whole.components, values));
    return content;
}

} // namespace shoptalk
