// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/content/codecsupport.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

bool claimsTemplate(const QJsonObject &item)
{
    return isOfType(item, "template"_L1);
}

template <class Json>
QString compactJson(const Json &json)
{
    return json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<MediaKind> mediaKindNamed(const QString &type)
{
    for (const MediaKind kind : {MediaKind::Image, MediaKind::Video, MediaKind::Document}) {
        if (type == mediaType(kind))
            return kind;
    }
    return std::nullopt;
}

/// The text of a parameter, which each type has under another key. A value of another type than text (a
/// number, a truth value) is taken as Meta's samples write it.
QString textOfParameter(const QJsonObject &parameter, const QString &type)
{
    if (type == "currency"_L1 || type == "date_time"_L1)
        return parameter.value(type).toObject().value("fallback_value"_L1).toString();
    const QLatin1StringView key = type == "payload"_L1 ? "payload"_L1
        : type == "coupon_code"_L1                     ? "coupon_code"_L1
                                                       : "text"_L1;
    return parameter.value(key).toVariant().toString();
}

TemplateParameter parameterIn(const QJsonObject &object)
{
    TemplateParameter parameter;
    parameter.type = object.value("type"_L1).toString();
    parameter.parameterName = object.value("parameter_name"_L1).toString();
    parameter.text = textOfParameter(object, parameter.type);
    const QJsonObject currency = objectAt(object, "currency"_L1);
    parameter.currencyCode = currency.value("code"_L1).toString();
    parameter.amount1000 = currency.value("amount_1000"_L1).toInteger();
    if (const std::optional<MediaKind> kind = mediaKindNamed(parameter.type))
        parameter.media << mediaIn(objectAt(object, mediaType(*kind)), *kind);
    if (parameter.type == "location"_L1)
        parameter.location << std::get<LocationContent>(locationCodec.read(object));
    // Everything else in it: flows, catalogues, offers, the parts of a date.
    const bool isRead =
        parameter.type == "currency"_L1 || !parameter.media.isEmpty() || !parameter.location.isEmpty();
    if (!isRead)
        parameter.actionJson = compactJson(objectAt(object, QLatin1StringView(parameter.type.toLatin1())));
    return parameter;
}

TemplateComponent componentIn(const QJsonObject &object)
{
    TemplateComponent component;
    component.type = object.value("type"_L1).toString();
    component.subType = object.value("sub_type"_L1).toString();
    component.index = object.contains("index"_L1) ? wholeNumberIn(object, "index"_L1) : -1;
    const QJsonArray parameters = object.value("parameters"_L1).toArray();
    for (const auto &parameter : parameters)
        component.parameters << parameterIn(parameter.toObject());
    component.cardsJson = compactJson(object.value("cards"_L1).toArray());
    return component;
}

TemplateContent readTemplate(const QJsonObject &item)
{
    const QJsonObject object = objectAt(item, "template"_L1);
    TemplateContent content;
    content.templateName = titleIn(object, "name"_L1);
    content.language = objectAt(object, "language"_L1).value("code"_L1).toString();
    const QJsonArray components = object.value("components"_L1).toArray();
    for (const auto &component : components)
        content.components << componentIn(component.toObject());
    return content;
}

QJsonValue valueOf(const TemplateParameter &parameter)
{
    if (parameter.type == "currency"_L1) {
        return QJsonObject{{u"fallback_value"_s, parameter.text},
                           {u"code"_s, parameter.currencyCode},
                           {u"amount_1000"_s, parameter.amount1000}};
    }
    if (parameter.type == "date_time"_L1 && parameter.actionJson.isEmpty())
        return QJsonObject{{u"fallback_value"_s, parameter.text}};
    if (!parameter.media.isEmpty())
        return mediaObject(parameter.media.first());
    if (!parameter.location.isEmpty())
        return locationCodec.write(parameter.location.first())->value("location"_L1);
    if (!parameter.actionJson.isEmpty())
        return QJsonDocument::fromJson(parameter.actionJson.toUtf8()).object();
    return parameter.text;
}

QJsonObject parameterObject(const TemplateParameter &parameter)
{
    QJsonObject object{{u"type"_s, parameter.type}, {parameter.type, valueOf(parameter)}};
    insertText(object, "parameter_name"_L1, parameter.parameterName);
    return object;
}

QJsonObject componentObject(const TemplateComponent &component)
{
    QJsonObject object{{u"type"_s, component.type}};
    insertText(object, "sub_type"_L1, component.subType);
    if (component.index >= 0)
        object.insert("index"_L1, QString::number(component.index));
    QJsonArray parameters;
    for (const TemplateParameter &parameter : component.parameters)
        parameters << parameterObject(parameter);
    if (!parameters.isEmpty())
        object.insert("parameters"_L1, parameters);
    if (!component.cardsJson.isEmpty())
        object.insert("cards"_L1, QJsonDocument::fromJson(component.cardsJson.toUtf8()).array());
    return object;
}

std::optional<QJsonObject> writeTemplate(const TemplateContent &content)
{
    QJsonObject object{{u"name"_s, content.templateName},
                       {u"language"_s, QJsonObject{{u"code"_s, content.language}}}};
    QJsonArray components;
    for (const TemplateComponent &component : content.components)
        components << componentObject(component);
    if (!components.isEmpty())
        object.insert("components"_L1, components);
    return typed("template"_L1, object);
}

bool hasTemplate(const QJsonObject &item)
{
    return hasObject(item, {"template"});
}

} // namespace

extern const ContentCodec templateCodec{alternativeOf<TemplateContent>(), claimsTemplate,
                                        readAs<TemplateContent, readTemplate>,
                                        writeAs<TemplateContent, writeTemplate>, hasTemplate};

} // namespace shoptalk
