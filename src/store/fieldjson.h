// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/content/storedfield.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <tuple>
#include <type_traits>

/// Structs that list their values in `fields()`, as JSON for the database: default values are left out, and
/// missing fields get them. A field that is added later needs no new version of the form.
namespace shoptalk::fieldjson {

template <class Value>
concept Struct = requires
{
    Value::fields();
};

template <Struct Value>
QJsonObject toObject(const Value &value);
template <Struct Value>
Value fromObject(const QJsonObject &object);

// One pair of functions for each type that a field may have.

inline QJsonValue toJson(const QString &value)
{
    return value;
}
inline QJsonValue toJson(bool value)
{
    return value;
}
inline QJsonValue toJson(int value)
{
    return value;
}
inline QJsonValue toJson(double value)
{
    return value;
}
/// As text: JSON's numbers are doubles here.
inline QJsonValue toJson(qint64 value)
{
    return QString::number(value);
}
template <class Tag>
QJsonValue toJson(const Identifier<Tag> &id)
{
    return id.value();
}
template <class Tag>
QJsonValue toJson(const QList<Identifier<Tag>> &ids)
{
    QJsonArray all;
    for (const Identifier<Tag> &id : ids)
        all << id.value();
    return all;
}
template <class Enum>
requires std::is_enum_v<Enum> QJsonValue toJson(Enum value)
{
    return static_cast<int>(value);
}
template <Struct Item>
QJsonValue toJson(const QList<Item> &items)
{
    QJsonArray all;
    for (const Item &item : items)
        all << toObject(item);
    return all;
}

template <Struct Item>
QJsonValue toJson(const Item &item)
{
    return toObject(item);
}

inline void fromJson(const QJsonValue &json, QString &value)
{
    value = json.toString();
}
inline void fromJson(const QJsonValue &json, bool &value)
{
    value = json.toBool();
}
inline void fromJson(const QJsonValue &json, int &value)
{
    value = json.toInt();
}
inline void fromJson(const QJsonValue &json, double &value)
{
    value = json.toDouble();
}
inline void fromJson(const QJsonValue &json, qint64 &value)
{
    value = json.toString().toLongLong();
}
template <class Tag>
void fromJson(const QJsonValue &json, Identifier<Tag> &id)
{
    id = Identifier<Tag>(json.toString());
}
template <class Tag>
void fromJson(const QJsonValue &json, QList<Identifier<Tag>> &ids)
{
    const QJsonArray all = json.toArray();
    for (const auto &id : all)
        ids << Identifier<Tag>(id.toString());
}
template <class Enum>
requires std::is_enum_v<Enum>
void fromJson(const QJsonValue &json, Enum &value)
{
    value = static_cast<Enum>(json.toInt());
}
template <Struct Item>
void fromJson(const QJsonValue &json, QList<Item> &items)
{
    const QJsonArray all = json.toArray();
    for (const auto &item : all)
        items << fromObject<Item>(item.toObject());
}

template <Struct Item>
void fromJson(const QJsonValue &json, Item &item)
{
    item = fromObject<Item>(json.toObject());
}

template <Struct Value>
QJsonObject toObject(const Value &value)
{
    QJsonObject object;
    const Value defaults;
    const auto write = [&](const auto &field) {
        if (!(value.*field.member == defaults.*field.member))
            object.insert(field.name, toJson(value.*field.member));
    };
    std::apply([&](const auto &...field) { (write(field), ...); }, Value::fields());
    return object;
}

template <Struct Value>
Value fromObject(const QJsonObject &object)
{
    Value value;
    const auto read = [&](const auto &field) {
        const auto found = object.constFind(field.name);
        if (found != object.constEnd())
            fromJson(*found, value.*field.member);
    };
    std::apply([&](const auto &...field) { (read(field), ...); }, Value::fields());
    return value;
}

} // namespace shoptalk::fieldjson
