// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxstate.h"

#include "serverprocess.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk::support {

namespace {

/// The messages of a chat, oldest first, for which `isWanted` holds.
template <class IsWanted>
QStringList textsOf(const QUrl &sandbox, const QString &waId, IsWanted isWanted)
{
    QStringList texts;
    const QJsonArray chats =
        getJson(sandbox.resolved(QUrl(u"/sandbox/state"_s))).body.value("chats"_L1).toArray();
    for (const QJsonValue &chat : chats) {
        if (chat[u"wa_id"_s].toString() != waId)
            continue;
        const QJsonArray messages = chat[u"messages"_s].toArray();
        for (const QJsonValue &message : messages) {
            if (isWanted(message))
                texts << message[u"text"_s].toString();
        }
    }
    return texts;
}

} // namespace

QStringList textsSentTo(const QUrl &sandbox, const QString &waId)
{
    return textsOf(sandbox, waId,
                   [](const QJsonValue &message) { return !message[u"from_customer"_s].toBool(); });
}

QHash<QString, int> messagesThatArrived(const QUrl &sandbox)
{
    QHash<QString, int> counts;
    const QJsonArray chats =
        getJson(sandbox.resolved(QUrl(u"/sandbox/state"_s))).body.value("chats"_L1).toArray();
    for (const QJsonValue &chat : chats) {
        const QJsonArray messages = chat[u"messages"_s].toArray();
        counts[chat[u"wa_id"_s].toString()] +=
            int(std::count_if(messages.begin(), messages.end(), [](const QJsonValue &message) {
                return !message[u"from_customer"_s].toBool()
                    && message[u"status"_s].toString() != "failed"_L1;
            }));
    }
    return counts;
}

QStringList textsReadFrom(const QUrl &sandbox, const QString &waId)
{
    return textsOf(sandbox, waId, [](const QJsonValue &message) {
        return message[u"from_customer"_s].toBool() && message[u"status"_s].toString() == "read"_L1;
    });
}

int timesAnswered(const QUrl &sandbox, const QString &pathEnd)
{
    const QJsonArray requests =
        getJson(sandbox.resolved(QUrl(u"/sandbox/requests"_s))).body.value("requests"_L1).toArray();
    const auto isSo = [&](const QJsonValue &request) {
        return request[u"path"_s].toString().endsWith(pathEnd) && request[u"status"_s].toInt() == 200;
    };
    return int(std::count_if(requests.begin(), requests.end(), isSo));
}

QString say(const QUrl &sandbox, const QString &waId, const QString &text)
{
    const QUrl url = sandbox.resolved(QUrl(u"/sandbox/customers/%1/say"_s.arg(waId)));
    return postJson(url, {{u"text"_s, text}}).body.value("id"_L1).toString();
}

} // namespace shoptalk::support
