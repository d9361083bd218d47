// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contentjson.h"

#include "store/fieldjson.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace shoptalk {

using fieldjson::fromObject;
using fieldjson::toObject;

namespace {

/// The version of the form. It is raised when the meaning of a field changes, not when a field is added.
constexpr int formVersion = 1;

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
    if (const QJsonObject author = toObject(details.author); !author.isEmpty())
        object.insert("author"_L1, author);
    return compact(object);
}

MessageDetails detailsFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {fromObject<MessageContext>(object.value("context"_L1).toObject()),
            fromObject<AdReferral>(object.value("referral"_L1).toObject()),
            fromObject<MessageAuthor>(object.value("author"_L1).toObject())};
}

} // namespace shoptalk
