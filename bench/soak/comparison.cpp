// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

#include "domain/delivery.h"

#include <QJsonObject>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk::bench {

namespace {

QString nameOf(int delivery)
{
    static const QStringList names{u"queued"_s, u"uncertain"_s, u"sent"_s,  u"delivered"_s,
                                   u"read"_s,   u"played"_s,    u"failed"_s};
    return names.value(delivery, QString::number(delivery));
}

/// Which message is meant, for whoever looks for it in the logs.
QString named(const QJsonObject &message)
{
    return u"%1 “%2” of %3 (%4)"_s.arg(message["type"_L1].toString(), message["text"_L1].toString(),
                                       message["at"_L1].toVariant().toString(), message["id"_L1].toString());
}

Delivery deliveryNamed(const QString &status)
{
    if (status == u"delivered"_s)
        return Delivery::Delivered;
    if (status == u"read"_s)
        return Delivery::Read;
    if (status == u"played"_s)
        return Delivery::Played;
    return status == u"failed"_s ? Delivery::Failed : Delivery::Sent;
}

/// The messages of all chats, each with its side.
template <class Take>
void forEachMessage(const QJsonArray &chats, Take take)
{
    for (const QJsonValue &chat : chats) {
        const QJsonArray messages = chat[u"messages"_s].toArray();
        for (const QJsonValue &message : messages)
            take(message.toObject());
    }
}

class Comparer {
public:
    Comparer(const ConsoleMessages &console, Comparison &result)
        : m_console(console)
        , m_result(result)
    {
    }

    void takeInbound(const QJsonObject &message)
    {
        ++m_result.inbound;
        const QString wamid = message["id"_L1].toString();
        if (message["type"_L1].toString() == u"reaction"_s) {
            const QString target = message["content"_L1]["message_id"_L1].toString();
            // Empty: the shop had not written yet, so that there is nothing to react to.
            if (!target.isEmpty() && !m_console.amended.contains(target))
                m_result.faults << u"lost on the way here: the reaction to "_s + target;
            return;
        }
        const int times = m_console.inbound.value(wamid);
        if (times != 1)
            m_result.faults << u"there %1 times: inbound "_s.arg(times) + named(message);
        else
            checkInboundText(wamid, message);
        m_seen.insert(wamid);
    }
    void takeOutbound(const QJsonObject &message)
    {
        ++m_result.outbound;
        const QString id = message["callback_data"_L1].toString();
        const QString what = id + u", "_s + named(message);
        if (m_sent.contains(id))
            m_result.faults << u"sent twice: "_s + what;
        m_sent.insert(id);
        const auto ours = m_console.outbound.constFind(id);
        if (ours == m_console.outbound.constEnd()) {
            m_result.faults << u"sent and not known here: "_s + what;
            return;
        }
        if (ours->wamid != message["id"_L1].toString())
            m_result.faults << u"another wamid: "_s + what + u", here "_s + ours->wamid;
        if (message["type"_L1].toString() == u"text"_s && ours->text != message["text"_L1].toString())
            m_result.faults << u"another text: "_s + what + u", here “"_s + ours->text + u'”';
        const QString status = message["status"_L1].toString();
        if (ours->delivery != int(deliveryNamed(status)))
            m_result.faults << u"%1 at Meta, %2 here: "_s.arg(status, nameOf(ours->delivery)) + what;
    }
    /// What only the console has.
    void end(const AcceptedMessages &accepted)
    {
        for (auto each = m_console.outbound.begin(); each != m_console.outbound.end(); ++each) {
            if (m_sent.contains(each.key()))
                continue;
            if (each->delivery == int(Delivery::Failed))
                ++m_result.refused;
            else
                m_result.faults << u"lost on the way out (%1): %2, “%3”"_s.arg(nameOf(each->delivery),
                                                                               each.key(), each->text);
        }
        for (const QString &id : accepted.ids) {
            if (!m_console.outbound.contains(id))
                m_result.faults << u"accepted by the outbox, then lost: "_s + id;
        }
        for (auto each = m_console.inbound.begin(); each != m_console.inbound.end(); ++each) {
            if (!m_seen.contains(each.key()))
                m_result.faults << u"nobody wrote this: "_s + each.key();
        }
        checkTexts(accepted.texts);
        checkForms(accepted.forms);
        m_result.faults += m_console.backwards;
    }

private:
    void checkInboundText(const QString &wamid, const QJsonObject &message)
    {
        static const QStringList withText{u"text"_s, u"image"_s, u"document"_s};
        const QString here = m_console.inboundTexts.value(wamid);
        if (withText.contains(message["type"_L1].toString()) && here != message["text"_L1].toString())
            m_result.faults << u"another inbound text: "_s + named(message) + u", here “"_s + here + u'”';
    }
    void checkForms(const QHash<QString, FormState> &forms)
    {
        QStringList sent;
        for (const ConsoleMessages::Outbound &each : m_console.outbound) {
            if (each.text.contains(formTextBeginning))
                sent << each.text;
        }
        const auto timesIn = [](const QStringList &texts, const QString &part) {
            return std::count_if(texts.begin(), texts.end(),
                                 [&part](const QString &text) { return text.contains(part); });
        };
        for (auto each = forms.begin(); each != forms.end(); ++each) {
            const auto messages = timesIn(sent, each.key());
            const auto open = timesIn(m_console.forms, each.key());
            const bool isRight = each.value() == FormState::Typed ? messages + open <= 1
                : each.value() == FormState::Stored               ? messages + open == 1
                                                                  : messages == 1 && open == 0;
            if (!isRight)
                m_result.faults << u"a form that was %1: “%2” is there as %3 messages and %4 forms"_s
                                       .arg(each.value() == FormState::Typed        ? u"typed"_s
                                                : each.value() == FormState::Stored ? u"stored"_s
                                                                                    : u"sent"_s,
                                            each.key())
                                       .arg(messages)
                                       .arg(open);
        }
    }
    void checkTexts(const QHash<QString, bool> &texts)
    {
        QHash<QString, int> times;
        for (const ConsoleMessages::Outbound &each : m_console.outbound)
            ++times[each.text];
        for (auto each = texts.begin(); each != texts.end(); ++each) {
            const int found = times.value(each.key());
            if (found > 1 || (found == 0 && each.value()))
                m_result.faults << u"written in the window, there %1 times: %2"_s.arg(found).arg(each.key());
        }
    }

    const ConsoleMessages &m_console;
    Comparison &m_result;
    QSet<QString> m_seen;
    QSet<QString> m_sent;
};

/// Each broadcast sends one template to a customer.
void checkTemplates(const QJsonArray &chats, int broadcasts, Comparison &result)
{
    for (const QJsonValue &chat : chats) {
        const QJsonArray messages = chat[u"messages"_s].toArray();
        const auto sent = std::count_if(messages.begin(), messages.end(), [](const QJsonValue &message) {
            return message[u"type"_s].toString() == u"template"_s
                && message[u"content"_s][u"name"_s].toString() != formTemplate;
        });
        if (sent > broadcasts)
            result.faults << u"%1 messages of %2 broadcasts to %3"_s.arg(sent)
                                 .arg(broadcasts)
                                 .arg(chat[u"wa_id"_s].toString());
    }
}

} // namespace

QStringList ConsoleMessages::uncertain() const
{
    QStringList ids;
    for (auto each = outbound.begin(); each != outbound.end(); ++each) {
        if (each->delivery == int(Delivery::Uncertain))
            ids << each.key();
    }
    return ids;
}

Comparison compare(const QJsonArray &chats, const ConsoleMessages &console, const AcceptedMessages &accepted)
{
    Comparison result;
    Comparer comparer(console, result);
    forEachMessage(chats, [&comparer](const QJsonObject &message) {
        if (message["from_customer"_L1].toBool())
            comparer.takeInbound(message);
        else
            comparer.takeOutbound(message);
    });
    comparer.end(accepted);
    checkTemplates(chats, console.broadcasts, result);
    return result;
}

QSet<QString> receivedByMeta(const QJsonArray &chats)
{
    QSet<QString> ids;
    forEachMessage(chats, [&ids](const QJsonObject &message) {
        if (!message["from_customer"_L1].toBool())
            ids << message["callback_data"_L1].toString();
    });
    return ids;
}

} // namespace shoptalk::bench
