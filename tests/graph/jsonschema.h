// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <utility>

namespace shoptalk::test {

/// A document with JSON schemas, as far as Meta's description uses them: type, enum, properties, required,
/// additionalProperties: false, items, minItems, maxItems, maxLength, pattern, allOf, anyOf, oneOf, $ref
/// within the document. Source: JSON Schema, validation; OpenAPI 3.1, schema object.
class JsonSchemas {
public:
    explicit JsonSchemas(QJsonObject document)
        : m_document(std::move(document))
    {
    }

    /// What is wrong with `value`, each with its place in it; empty: nothing.
    QStringList problems(const QJsonObject &schema, const QJsonValue &value, const QString &place = {}) const;

private:
    QJsonObject resolved(const QString &reference) const;
    void checkType(const QJsonObject &schema, const QJsonValue &value, const QString &place,
                   QStringList &found) const;
    void checkText(const QJsonObject &schema, const QString &text, const QString &place,
                   QStringList &found) const;
    void checkObject(const QJsonObject &schema, const QJsonObject &object, const QString &place,
                     QStringList &found) const;
    void checkList(const QJsonObject &schema, const QJsonArray &list, const QString &place,
                   QStringList &found) const;
    void checkChoices(const QJsonObject &schema, const QJsonValue &value, const QString &place,
                      QStringList &found) const;

    QJsonObject m_document;
};

} // namespace shoptalk::test
