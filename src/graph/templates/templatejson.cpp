// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/templates/templatejson.h"

#include "domain/template/templatevariables.h"
#include "graph/incomingmessage.h"
#include "graph/templates/metatemplatetext.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

bool isNamed(const QString &variable)
{
    return std::any_of(variable.begin(), variable.end(), [](QChar letter) { return !letter.isDigit(); });
}

/// The examples for the variables of `text`: named ones by their names, positional ones in their order.
QList<TemplateVariable> examplesIn(const QString &text, const QJsonArray &named, const QJsonArray &positional)
{
    QList<TemplateVariable> known;
    for (const auto &each : named) {
        const QJsonObject object = each.toObject();
        known << TemplateVariable{object.value("param_name"_L1).toString(),
                                  object.value("example"_L1).toString()};
    }
    for (qsizetype i = 0; i < positional.size(); ++i)
        known << TemplateVariable{QString::number(i + 1), positional.at(i).toString()};
    return matchingExamples(text, known);
}

TemplateHeader headerIn(const QJsonObject &object)
{
    TemplateHeader header;
    const QJsonObject example = object.value("example"_L1).toObject();
    header.format = headerFormatNamed(object.value("format"_L1).toString());
    header.text.text = object.value("text"_L1).toString();
    header.text.examples =
        examplesIn(header.text.text, example.value("header_text_named_params"_L1).toArray(),
                   example.value("header_text"_L1).toArray());
    header.exampleFile = example.value("header_handle"_L1).toArray().at(0).toString();
    return header;
}

TemplateText bodyIn(const QJsonObject &object)
{
    TemplateText body;
    const QJsonObject example = object.value("example"_L1).toObject();
    QJsonArray positional = example.value("body_text"_L1).toArray();
    if (positional.at(0).isArray()) // a list of lists
        positional = positional.at(0).toArray();
    body.text = object.value("text"_L1).toString();
    body.examples = examplesIn(body.text, example.value("body_text_named_params"_L1).toArray(), positional);
    return body;
}

QList<TemplateButton> buttonsIn(const QJsonObject &object)
{
    QList<TemplateButton> buttons;
    const QJsonArray all = object.value("buttons"_L1).toArray();
    for (const auto &each : all)
        buttons << templateButtonIn(each.toObject());
    return buttons;
}

QString componentType(const QJsonObject &component)
{
    return component.value("type"_L1).toString().toUpper();
}

QList<TemplateCard> cardsIn(const QJsonObject &object)
{
    QList<TemplateCard> cards;
    const QJsonArray all = object.value("cards"_L1).toArray();
    for (const auto &each : all) {
        TemplateCard card;
        const QJsonArray components = each.toObject().value("components"_L1).toArray();
        for (const auto &part : components) {
            const QJsonObject component = part.toObject();
            const QString type = componentType(component);
            if (type == "HEADER"_L1)
                card.header = headerIn(component);
            else if (type == "BODY"_L1)
                card.body = bodyIn(component);
            else if (type == "BUTTONS"_L1)
                card.buttons = buttonsIn(component);
        }
        cards << card;
    }
    return cards;
}

LimitedTimeOffer offerIn(const QJsonObject &object)
{
    const QJsonObject offer = object.value("limited_time_offer"_L1).toObject();
    return {true, offer.value("text"_L1).toString(), offer.value("has_expiration"_L1).toBool()};
}

void readComponent(TemplateComponents &components, const QJsonObject &object)
{
    const QString type = componentType(object);
    if (type == "HEADER"_L1) {
        components.header = headerIn(object);
    } else if (type == "BODY"_L1) {
        components.body = bodyIn(object);
        components.hasSecurityAdvice = object.value("add_security_recommendation"_L1).toBool();
    } else if (type == "FOOTER"_L1) {
        components.footer = object.value("text"_L1).toString();
        components.codeExpirationMinutes = object.value("code_expiration_minutes"_L1).toInt();
    } else if (type == "BUTTONS"_L1) {
        components.buttons = buttonsIn(object);
    } else if (type == "CAROUSEL"_L1) {
        components.cards = cardsIn(object);
    } else if (type == "LIMITED_TIME_OFFER"_L1) {
        components.offer = offerIn(object);
    } else {
        const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
        components.others << UnknownComponent{type, QString::fromUtf8(json)};
    }
}

/// The format that Meta names; if it names none, the format that the variables have.
VariableFormat formatOf(const QString &word, const TemplateComponents &components)
{
    if (!word.isEmpty())
        return word.compare("NAMED"_L1, Qt::CaseInsensitive) == 0 ? VariableFormat::Named
                                                                  : VariableFormat::Positional;
    const QStringList names = variablesIn(components.header.text.text) + variablesIn(components.body.text);
    return std::any_of(names.begin(), names.end(), isNamed) ? VariableFormat::Named
                                                            : VariableFormat::Positional;
}

// Writing.

void addExamples(QJsonObject &component, const TemplateText &text, VariableFormat format, bool isBody)
{
    const QList<TemplateVariable> examples = matchingExamples(text.text, text.examples);
    if (examples.isEmpty())
        return;
    const QString part = isBody ? u"body_text"_s : u"header_text"_s;
    QJsonArray all;
    for (const TemplateVariable &each : examples) {
        if (format == VariableFormat::Named)
            all << QJsonObject{{u"param_name"_s, each.name}, {u"example"_s, each.example}};
        else
            all << each.example;
    }
    if (format == VariableFormat::Named)
        component.insert("example"_L1, QJsonObject{{part + u"_named_params"_s, all}});
    else if (isBody)
        component.insert("example"_L1, QJsonObject{{part, QJsonArray{all}}});
    else
        component.insert("example"_L1, QJsonObject{{part, all}});
}

QJsonObject headerJson(const TemplateHeader &header, VariableFormat format)
{
    QJsonObject object{{u"type"_s, u"HEADER"_s}, {u"format"_s, metaWord(header.format)}};
    if (header.format == HeaderFormat::Text) {
        object.insert("text"_L1, header.text.text);
        addExamples(object, header.text, format, false);
    } else if (!header.exampleFile.isEmpty()) {
        object.insert("example"_L1, QJsonObject{{u"header_handle"_s, QJsonArray{header.exampleFile}}});
    }
    return object;
}

QJsonObject bodyJson(const TemplateText &body, VariableFormat format)
{
    QJsonObject object{{u"type"_s, u"BODY"_s}, {u"text"_s, body.text}};
    addExamples(object, body, format, true);
    return object;
}

QJsonObject buttonsJson(const QList<TemplateButton> &buttons)
{
    QJsonArray all;
    for (const TemplateButton &button : buttons)
        all << templateButtonJson(button);
    return {{u"type"_s, u"BUTTONS"_s}, {u"buttons"_s, all}};
}

QJsonObject cardsJson(const TemplateComponents &components)
{
    QJsonArray cards;
    for (const TemplateCard &card : components.cards) {
        QJsonArray parts;
        if (card.header.format != HeaderFormat::None)
            parts << headerJson(card.header, components.format);
        if (!card.body.text.isEmpty())
            parts << bodyJson(card.body, components.format);
        if (!card.buttons.isEmpty())
            parts << buttonsJson(card.buttons);
        cards << QJsonObject{{u"components"_s, parts}};
    }
    return {{u"type"_s, u"CAROUSEL"_s}, {u"cards"_s, cards}};
}

/// WhatsApp writes the texts of an authentication template itself.
void addCodeTexts(QJsonArray &all, const TemplateComponents &components)
{
    QJsonObject body{{u"type"_s, u"BODY"_s}};
    if (components.hasSecurityAdvice)
        body.insert("add_security_recommendation"_L1, true);
    all << body;
    if (components.codeExpirationMinutes > 0)
        all << QJsonObject{{u"type"_s, u"FOOTER"_s},
                           {u"code_expiration_minutes"_s, components.codeExpirationMinutes}};
}

void addTexts(QJsonArray &all, const TemplateComponents &components)
{
    if (components.header.format != HeaderFormat::None)
        all << headerJson(components.header, components.format);
    if (components.offer.isThere)
        all << QJsonObject{{u"type"_s, u"LIMITED_TIME_OFFER"_s},
                           {u"limited_time_offer"_s,
                            QJsonObject{{u"text"_s, components.offer.text},
                                        {u"has_expiration"_s, components.offer.hasEnd}}}};
    all << bodyJson(components.body, components.format);
    if (!components.footer.isEmpty())
        all << QJsonObject{{u"type"_s, u"FOOTER"_s}, {u"text"_s, components.footer}};
}

} // namespace

Template templateIn(const QJsonObject &item, const WabaId &waba)
{
    Template whole;
    whole.id = TemplateId(textOf(item.value("id"_L1)));
    whole.waba = waba;
    whole.name = item.value("name"_L1).toString();
    whole.language = item.value("language"_L1).toString();
    whole.category = templateCategoryNamed(item.value("category"_L1).toString());
    whole.nextCategory = templateCategoryNamed(item.value("correct_category"_L1).toString());
    whole.status = templateStatusNamed(item.value("status"_L1).toString());
    const QJsonValue quality = item.value("quality_score"_L1);
    whole.quality =
        templateQualityNamed(quality.isObject() ? quality["score"_L1].toString() : quality.toString());
    const QString reason = item.value("rejected_reason"_L1).toString();
    if (reason != "NONE"_L1)
        whole.rejectionReason = reason;
    const QJsonArray components = item.value("components"_L1).toArray();
    for (const auto &component : components)
        readComponent(whole.components, component.toObject());
    whole.components.format = formatOf(item.value("parameter_format"_L1).toString(), whole.components);
    return whole;
}

QJsonArray componentsJson(const Template &whole)
{
    const TemplateComponents &components = whole.components;
    QJsonArray all;
    if (whole.category == TemplateCategory::Authentication)
        addCodeTexts(all, components);
    else
        addTexts(all, components);
    if (!components.buttons.isEmpty())
        all << buttonsJson(components.buttons);
    if (!components.cards.isEmpty())
        all << cardsJson(components);
    for (const UnknownComponent &other : components.others)
        all << QJsonDocument::fromJson(other.json.toUtf8()).object();
    return all;
}

QJsonObject templateCreation(const Template &whole)
{
    const bool isNamedFormat = whole.components.format == VariableFormat::Named;
    return {{u"name"_s, whole.name},
            {u"language"_s, whole.language},
            {u"category"_s, metaWord(whole.category)},
            {u"parameter_format"_s, isNamedFormat ? u"NAMED"_s : u"POSITIONAL"_s},
            {u"components"_s, componentsJson(whole)}};
}

QJsonObject templateEdit(const Template &whole)
{
    QJsonObject object{{u"components"_s, componentsJson(whole)}};
    if (whole.status != TemplateStatus::Approved)
        object.insert("category"_L1, metaWord(whole.category));
    return object;
}

} // namespace shoptalk
