// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contentjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The version of the form. It is raised when the meaning of a field changes, not when a field is added.
constexpr int formVersion = 1;

template <class Value>
concept Struct = requires
{
    Value::fields();
};

template <Struct Value>
QJsonObject toObject(const Value &value);
template <Struct Value>
Value fromObject(const QJsonObject &object);

// A pair of functions for each type of a field.

QJsonValue toJson(const QString &value)
{
    return value;
}
QJsonValue toJson(bool value)
{
    return value;
}
QJsonValue toJson(int value)
{
    return value;
}
QJsonValue toJson(double value)
{
    return value;
}
/// Stored as text, because numbers in QJsonValue are doubles.
QJsonValue toJson(qint64 value)
{
    return QString::number(value);
}
template <class Tag>
QJsonValue toJson(const Identifier<Tag> &id)
{
    return id.value();
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

void fromJson(const QJsonValue &json, QString &value)
{
    value = json.toString();
}
void fromJson(const QJsonValue &json, bool &value)
{
    value = json.toBool();
}
void fromJson(const QJsonValue &json, int &value)
{
    value = json.toInt();
}
void fromJson(const QJsonValue &json, double &value)
{
    value = json.toDouble();
}
void fromJson(const QJsonValue &json, qint64 &value)
{
    value = json.toString().toLongLong();
}
template <class Tag>
void fromJson(const QJsonValue &json, Identifier<Tag> &id)
{
    id = Identifier<Tag>(json.toString());
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

template <std::size_t index = 0>
MessageContent contentNamed(const QString &name, const QJsonObject &object)
{
    if constexpr (index == std::variant_size_v<MessageContent>) {
        return UnknownContent{name};
    } else {
        using Content = std::variant_alternative_t<index, MessageContent>;
        return name == QLatin1StringView(Content::name) ? MessageContent(fromObject<Content>(object))
                                                        : contentNamed<index + 1>(name, object);
    }
}

QByteArray compact(const QJsonObject &object)
{
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray contentToJson(const MessageContent &content)
{
    return std::visit(
        [](const auto &each) {
            QJsonObject object = toObject(each);
            object.insert("v"_L1, formVersion);
            object.insert("is"_L1, QString::fromLatin1(each.name));
            return compact(object);
        },
        content);
}

MessageContent contentFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return contentNamed(object.value("is"_L1).toString(), object);
}

QByteArray detailsToJson(const MessageDetails &details)
{
    QJsonObject object;
    if (const QJsonObject context = toObject(details.context); !context.isEmpty())
        object.insert("context"_L1, context);
    if (const QJsonObject referral = toObject(details.referral); !referral.isEmpty())
        object.insert("referral"_L1, referral);
    return compact(object);
}

MessageDetails detailsFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {fromObject<MessageContext>(object.value("context"_L1).toObject()),
            fromObject<AdReferral>(object.value("referral"_L1).toObject())};
}

} // namespace shoptalk
