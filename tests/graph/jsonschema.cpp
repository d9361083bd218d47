// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonschema.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == "object"_L1)
        return value.isObject();
    if (type == "array"_L1)
        return value.isArray();
    if (type == "string"_L1)
        return value.isString();
    if (type == "boolean"_L1)
        return value.isBool();
    if (type == "integer"_L1)
        return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
    return type == "number"_L1 && value.isDouble();
}

} // namespace

QStringList JsonSchemas::problems(const QJsonObject &schema, const QJsonValue &value,
                                  const QString &place) const
{
    QStringList found;
    if (schema.contains("$ref"_L1))
        found << problems(resolved(schema.value("$ref"_L1).toString()), value, place);
    checkType(schema, value, place, found);
    const QJsonValue words = schema.value("enum"_L1);
    if (words.isArray() && !words.toArray().contains(value))
        found << place + u": none of the words that may stand here"_s;
    if (value.isString())
        checkText(schema, value.toString(), place, found);
    if (value.isObject())
        checkObject(schema, value.toObject(), place, found);
    if (value.isArray())
        checkList(schema, value.toArray(), place, found);
    checkChoices(schema, value, place, found);
    return found;
}

/// "#/components/schemas/Name"
QJsonObject JsonSchemas::resolved(const QString &reference) const
{
    QJsonValue at = m_document;
    const QStringList parts = reference.split(u'/').mid(1);
    for (const QString &part : parts)
        at = at.toObject().value(part);
    if (!at.isObject())
        qFatal("no schema %s", qPrintable(reference));
    return at.toObject();
}

void JsonSchemas::checkType(const QJsonObject &schema, const QJsonValue &value, const QString &place,
                            QStringList &found) const
{
    const QJsonValue type = schema.value("type"_L1);
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    if (!schema.contains("type"_L1))
        return;
    for (const auto &each : types) {
        if (isOfType(value, each.toString()))
            return;
    }
    found << place + u": is no "_s + type.toVariant().toStringList().join(u" or "_s);
}

void JsonSchemas::checkText(const QJsonObject &schema, const QString &text, const QString &place,
                            QStringList &found) const
{
    const qsizetype characters = text.toUcs4().size();
    if (schema.contains("maxLength"_L1) && characters > schema.value("maxLength"_L1).toInt())
        found << place + u": too long"_s;
    if (schema.contains("pattern"_L1)
        && !QRegularExpression(schema.value("pattern"_L1).toString()).match(text).hasMatch())
        found << place + u": does not match its pattern"_s;
}

void JsonSchemas::checkObject(const QJsonObject &schema, const QJsonObject &object, const QString &place,
                              QStringList &found) const
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const QJsonArray required = schema.value("required"_L1).toArray();
    for (const auto &key : required) {
        if (!object.contains(key.toString()))
            found << place + u": lacks "_s + key.toString();
    }
    for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
        const QString inner = place + u'.' + each.key();
        if (properties.contains(each.key()))
            found << problems(properties.value(each.key()).toObject(), each.value(), inner);
        else if (schema.value("additionalProperties"_L1) == QJsonValue(false))
            found << inner + u": is not described"_s;
    }
}

void JsonSchemas::checkList(const QJsonObject &schema, const QJsonArray &list, const QString &place,
                            QStringList &found) const
{
    if (list.size() < schema.value("minItems"_L1).toInt())
        found << place + u": too few"_s;
    if (schema.contains("maxItems"_L1) && list.size() > schema.value("maxItems"_L1).toInt())
        found << place + u": too many"_s;
    const QJsonObject items = schema.value("items"_L1).toObject();
    for (qsizetype i = 0; i < list.size(); ++i)
        found << problems(items, list.at(i), place + u"[%1]"_s.arg(i));
}

void JsonSchemas::checkChoices(const QJsonObject &schema, const QJsonValue &value, const QString &place,
                               QStringList &found) const
{
    for (const QLatin1StringView key : {"allOf"_L1, "anyOf"_L1, "oneOf"_L1}) {
        if (!schema.contains(key))
            continue;
        const QJsonArray choices = schema.value(key).toArray();
        qsizetype fitting = 0;
        QStringList best;
        for (const auto &choice : choices) {
            const QStringList wrong = problems(choice.toObject(), value, place);
            fitting += wrong.isEmpty() ? 1 : 0;
            if (best.isEmpty() || (!wrong.isEmpty() && wrong.size() < best.size()))
                best = wrong;
        }
        const bool isRight = key == "allOf"_L1 ? fitting == choices.size()
            : key == "anyOf"_L1                ? fitting > 0
                                               : fitting == 1;
        if (!isRight)
            found << place + u": %1 of %2 fit (%3)"_s.arg(fitting).arg(key, best.join(u"; "_s));
    }
}

} // namespace shoptalk::test
