// SPDX-License-Identifier: GPL-3.0-or-later
// Events about messages after they were written, and events that are not about messages.
#include "eventitems.h"
#include "eventmaker.h"

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {

constexpr qint64 historyBeginS = 1794000000 - 60 * 86400;

QJsonArray listOf(const QJsonObject &item)
{
    return QJsonArray{item};
}

} // namespace

void EventMaker::statuses()
{
    if (m_ownDone == m_own.size())
        return;
    const OwnMessage own = m_own.at(m_ownDone++);
    QStringList states{u"sent"_s, u"delivered"_s, u"read"_s, u"played"_s};
    states = states.mid(0, 1 + m_random.bounded(4));
    if (states.size() == 1 && chance(2))
        states << u"failed"_s;
    for (const QString &state : states) {
        QJsonObject status =
            item(own.wamid.value(), {{u"status"_s, state}, {u"recipient_id"_s, own.to.value()}});
        if (!own.isAnswered)
            status.insert("biz_opaque_callback_data"_L1, own.id.value());
        if (state == "failed"_L1) {
            status.insert("errors"_L1,
                          QJsonArray{QJsonObject{{u"code"_s, 131026},
                                                 {u"title"_s, u"t"_s},
                                                 {u"error_data"_s, QJsonObject{{u"details"_s, u"why"_s}}}}});
        } else if (state != "played"_L1) {
            status.insert("pricing"_L1,
                          QJsonObject{{u"billable"_s, true},
                                      {u"pricing_model"_s, u"PMP"_s},
                                      {u"type"_s, u"regular"_s},
                                      {u"category"_s, u"service"_s}});
        }
        if (state == "sent"_L1 && chance(4)) {
            status.insert("conversation"_L1,
                          QJsonObject{{u"id"_s, u"c"_s},
                                      {u"expiration_timestamp"_s, QString::number(m_nowS + 72 * 3600)},
                                      {u"origin"_s, QJsonObject{{u"type"_s, u"referral_conversion"_s}}}});
        }
        add(u"messages"_s, own.from == PhoneNumberId(numbers[0]) ? 0 : 1, {{u"statuses"_s, listOf(status)}});
    }
}

void EventMaker::unknownStatuses()
{
    const QString wamid = u"wamid.ELSEWHERE"_s + mark();
    const bool isFailed = chance(3);
    for (const QString &state : {u"sent"_s, isFailed ? u"failed"_s : u"read"_s, u"seen_from_orbit"_s}) {
        QJsonObject status = item(wamid, {{u"status"_s, state}, {u"recipient_id"_s, u"34600000099"_s}});
        if (state == "sent"_L1)
            status.insert("pricing"_L1,
                          QJsonObject{{u"type"_s, u"regular"_s}, {u"category"_s, u"utility"_s}});
        add(u"messages"_s, 0, {{u"statuses"_s, listOf(status)}});
    }
}

void EventMaker::amend(const WrittenMessage &message, bool isByCustomer, const QJsonObject &content)
{
    const QJsonObject amendment = item(u"wamid.AMEND"_s + mark(), content);
    if (isByCustomer)
        addMessage(message.person, message.number, amendment);
    else
        addEcho(message.person, message.number, amendment);
}

void EventMaker::reaction()
{
    if (m_written.isEmpty())
        return;
    const WrittenMessage message = m_written.at(m_random.bounded(int(m_written.size())));
    QJsonObject reaction{{u"message_id"_s, message.wamid}};
    if (!chance(3))
        reaction.insert("emoji"_L1, chance(2) ? u"❤️"_s : u"👍"_s);
    amend(message, !chance(3), {{u"type"_s, u"reaction"_s}, {u"reaction"_s, reaction}});
}

void EventMaker::edit()
{
    if (m_written.isEmpty())
        return;
    const WrittenMessage message = m_written.at(m_random.bounded(int(m_written.size())));
    if (!message.isEditable)
        return;
    const QJsonObject text{{u"type"_s, u"text"_s},
                           {u"text"_s, QJsonObject{{u"body"_s, u"Edited "_s + mark()}}}};
    amend(message, message.isInbound,
          {{u"type"_s, u"edit"_s},
           {u"edit"_s, QJsonObject{{u"original_message_id"_s, message.wamid}, {u"message"_s, text}}}});
}

void EventMaker::revoke()
{
    if (m_written.isEmpty())
        return;
    const WrittenMessage message = m_written.at(m_random.bounded(int(m_written.size())));
    amend(message, message.isInbound,
          {{u"type"_s, u"revoke"_s}, {u"revoke"_s, QJsonObject{{u"original_message_id"_s, message.wamid}}}});
}

void EventMaker::history()
{
    const int index = anyPerson();
    const MadePerson &person = m_people.at(index);
    if (person.changes > 0) // the phone knows its chats by who they are with now
        return;
    const int number = m_random.bounded(2);
    const ShownPerson visible = shown(index);
    QJsonObject context;
    visible.addTo(context, u"wa_id"_s, u"user_id"_s);
    QJsonObject thread{{u"context"_s, context}};
    if (!visible.number.isEmpty())
        thread.insert("id"_L1, visible.number);
    QJsonArray messages;
    for (int i = 0; i < 3; ++i) {
        const QString id = mark();
        const QString wamid = u"wamid.HISTORY"_s + id;
        const bool isOurs = chance(2);
        const bool isFile = chance(2);
        QJsonObject item{{u"id"_s, wamid},
                         {u"timestamp"_s, QString::number(historyBeginS + 1000LL * m_marks + i)}};
        if (isOurs)
            item.insert("from"_L1, digits[number]);
        visible.addTo(item, isOurs ? u"to"_s : u"from"_s, isOurs ? u"to_user_id"_s : u"from_user_id"_s);
        QJsonObject whole = messageContent(isFile ? u"image"_s : u"text"_s, id, m_random);
        for (auto each = item.constBegin(); each != item.constEnd(); ++each)
            whole.insert(each.key(), each.value());
        if (isFile)
            item.insert("type"_L1, u"media_placeholder"_s);
        else
            item = whole;
        item.insert("history_context"_L1, QJsonObject{{u"status"_s, chance(2) ? u"READ"_s : u"DELIVERED"_s}});
        messages << item;
        m_written << WrittenMessage{wamid, index, number, !isOurs, true};
        if (isFile)
            add(u"history"_s, number, {{isOurs ? u"message_echoes"_s : u"messages"_s, listOf(whole)}});
    }
    thread.insert("messages"_L1, messages);
    add(u"history"_s, number,
        {{u"history"_s,
          listOf({{u"metadata"_s, QJsonObject{{u"phase"_s, 1}, {u"chunk_order"_s, 3}, {u"progress"_s, 55}}},
                  {u"threads"_s, listOf(thread)}})}});
}

void EventMaker::phoneBook()
{
    const int index = anyPerson();
    const bool isRemoved = chance(3);
    QJsonObject contact;
    shown(index).addTo(contact, u"phone_number"_s, u"user_id"_s);
    if (!isRemoved)
        contact.insert("full_name"_L1, u"In the phone book %1"_s.arg(m_marks));
    const QJsonObject entry{{u"type"_s, u"contact"_s},
                            {u"action"_s, isRemoved ? u"remove"_s : u"add"_s},
                            {u"contact"_s, contact},
                            {u"metadata"_s, QJsonObject{{u"timestamp"_s, QString::number(tick())}}}};
    add(u"smb_app_state_sync"_s, 0, {{u"state_sync"_s, listOf(entry)}});
}

void EventMaker::preference()
{
    const int index = anyPerson();
    const ShownPerson visible = shown(index);
    QJsonObject choice{{u"category"_s, u"marketing_messages"_s},
                       {u"value"_s, chance(2) ? u"stop"_s : u"resume"_s},
                       {u"timestamp"_s, tick()}};
    visible.addTo(choice, u"wa_id"_s, u"user_id"_s);
    add(u"user_preferences"_s, 0, {{u"user_preferences"_s, listOf(choice)}});
}

void EventMaker::call()
{
    const int index = anyPerson();
    const int number = m_random.bounded(2);
    const ShownPerson visible = shown(index);
    const QString id = u"wacid.IN"_s + mark();
    const auto event = [&](const QString &name, const QJsonObject &more) {
        QJsonObject call = item(id, more);
        call.insert("event"_L1, name);
        call.insert("direction"_L1, u"USER_INITIATED"_s);
        call.insert("to"_L1, digits[number]);
        visible.addTo(call, u"from"_s, u"from_user_id"_s);
        add(u"calls"_s, number, {{u"calls"_s, listOf(call)}});
    };
    event(u"connect"_s, {});
    const qint64 startS = m_nowS;
    if (chance(2))
        event(u"terminate"_s, {{u"status"_s, u"FAILED"_s}});
    else
        event(u"terminate"_s,
              {{u"status"_s, QJsonArray{u"COMPLETED"_s}},
               {u"start_time"_s, QString::number(startS)},
               {u"duration"_s, 61}});
}

void EventMaker::callByUs()
{
    const int index = anyPerson();
    const int number = m_random.bounded(2);
    const ShownPerson visible = shown(index);
    const QString id = u"wacid.OUT"_s + mark();
    for (const QString &state : {u"RINGING"_s, chance(2) ? u"ACCEPTED"_s : u"REJECTED"_s}) {
        QJsonObject status = item(id, {{u"type"_s, u"call"_s}, {u"status"_s, state}});
        visible.addTo(status, u"recipient_id"_s, u"recipient_user_id"_s);
        add(u"calls"_s, number, {{u"statuses"_s, listOf(status)}});
    }
    QJsonObject call = item(id,
                            {{u"event"_s, u"terminate"_s},
                             {u"direction"_s, u"BUSINESS_INITIATED"_s},
                             {u"status"_s, u"COMPLETED"_s},
                             {u"from"_s, digits[number]}});
    visible.addTo(call, u"to"_s, u"to_user_id"_s);
    add(u"calls"_s, number, {{u"calls"_s, listOf(call)}});
}

void EventMaker::standby()
{
    const int index = anyPerson();
    const int number = m_random.bounded(2);
    const ShownPerson visible = shown(index);
    const QString id = mark();
    QJsonObject inner;
    if (chance(2)) {
        QJsonObject message = item(u"wamid.STANDBY"_s + id, messageContent(u"text"_s, id, m_random));
        visible.addTo(message, u"from"_s, u"from_user_id"_s);
        inner.insert("messages"_L1, listOf(message));
    } else {
        QJsonObject request{{u"messaging_product"_s, u"whatsapp"_s},
                            {u"type"_s, u"text"_s},
                            {u"text"_s, QJsonObject{{u"body"_s, u"The agent says "_s + id}}}};
        visible.addTo(request, u"to"_s, u"recipient"_s);
        inner.insert("message_echoes"_L1, listOf(item(u"wamid.STANDBY"_s + id, {{u"message"_s, request}})));
    }
    add(u"standby"_s, number, {{u"standby"_s, inner}});
}

void EventMaker::account()
{
    const AccountValue made = accountValue(digits[m_random.bounded(2)], templateId, m_random);
    add(made.field, 0, made.value, true);
    if (chance(10))
        add(u"messages"_s, 0, {{u"errors"_s, QJsonArray{QJsonObject{{u"code"_s, 130429}}}}});
}

} // namespace shoptalk::test
