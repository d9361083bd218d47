// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventmaker.h"

#include "eventitems.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {

constexpr qint64 beginS = 1794000000;
constexpr int people = 24;

QJsonArray listOf(const QJsonObject &item)
{
    return QJsonArray{item};
}

} // namespace

EventMaker::EventMaker(quint32 seed)
    : m_random(seed)
    , m_nowS(beginS)
{
    makePeople();
    makeOwnMessages();
}

void EventMaker::makePeople()
{
    for (int i = 0; i < people; ++i) {
        MadePerson person;
        person.style = MadePerson::Style(i % 4);
        person.number = u"346000%1"_s.arg(10000 + i);
        if (i % 6 == 0) { // Brazil, with and without the ninth digit
            person.number = u"55119612%1"_s.arg(34000 + i);
            person.otherForm = u"5511612%1"_s.arg(34000 + i);
        }
        person.userId = u"ES.%1"_s.arg(1000 + i);
        person.name = u"Person %1"_s.arg(i);
        person.username = u"person.%1"_s.arg(i);
        m_people << person;
    }
}

void EventMaker::makeOwnMessages()
{
    for (int i = 0; i < 60; ++i) {
        OwnMessage own;
        const MadePerson &person = m_people.at(4 * m_random.bounded(people / 4)); // known by number
        own.id = MessageId(u"own-%1"_s.arg(i));
        own.isAnswered = !chance(4);
        own.wamid = Wamid(u"wamid.OWN%1"_s.arg(i));
        own.to = WaId(person.number);
        own.from = PhoneNumberId(numbers[m_random.bounded(2)]);
        own.sentAtS = beginS + 3600 * i;
        m_own << own;
    }
}

QList<MadeEvent> EventMaker::make(int count)
{
    while (m_events.size() < count)
        step();
    for (int i = 0; i < m_people.size(); ++i)
        shownInFull(i);
    return m_events;
}

void EventMaker::step()
{
    using Action = void (EventMaker::*)();
    struct Weighted {
        int weight;
        Action action;
    };
    constexpr Weighted actions[] = {
        {30, &EventMaker::message},        {8, &EventMaker::echo},      {10, &EventMaker::statuses},
        {3, &EventMaker::unknownStatuses}, {10, &EventMaker::reaction}, {6, &EventMaker::edit},
        {5, &EventMaker::revoke},          {4, &EventMaker::history},   {4, &EventMaker::phoneBook},
        {3, &EventMaker::preference},      {2, &EventMaker::change},    {3, &EventMaker::call},
        {2, &EventMaker::callByUs},        {4, &EventMaker::standby},   {8, &EventMaker::account}};
    int total = 0;
    for (const Weighted &each : actions)
        total += each.weight;
    int chosen = m_random.bounded(total);
    for (const Weighted &each : actions) {
        if ((chosen -= each.weight) < 0)
            return (this->*each.action)();
    }
}

QString EventMaker::mark()
{
    return QString::number(++m_marks);
}

ShownPerson EventMaker::shown(int index)
{
    const MadePerson &person = m_people.at(index);
    const QString number = !person.otherForm.isEmpty() && chance(2) ? person.otherForm : person.number;
    switch (person.style) {
    case MadePerson::Style::Number:
        return {number, {}};
    case MadePerson::Style::UserId:
        return {{}, person.userId};
    case MadePerson::Style::Both:
        return {number, person.userId};
    case MadePerson::Style::Mixed:
        break;
    }
    const int what = m_random.bounded(3);
    return {what == 1 ? QString() : number, what == 0 ? QString() : person.userId};
}

QJsonArray EventMaker::contactsOf(int index, const ShownPerson &shown)
{
    MadePerson &person = m_people[index];
    if (chance(8))
        return {};
    if (chance(12)) // the person chose another name
        person.name = u"Person %1, %2"_s.arg(index).arg(m_marks);
    QJsonObject profile{{u"name"_s, person.name}};
    if (chance(3))
        profile.insert("username"_L1, person.username);
    QJsonObject contact{{u"profile"_s, profile}};
    shown.addTo(contact, u"wa_id"_s, u"user_id"_s);
    return listOf(contact);
}

QJsonObject EventMaker::item(const QString &wamid, const QJsonObject &content)
{
    QJsonObject item = content;
    item.insert("id"_L1, wamid);
    item.insert("timestamp"_L1, QString::number(tick()));
    return item;
}

void EventMaker::add(const QString &field, int number, QJsonObject value, bool hasEntryTime)
{
    if (!hasEntryTime) {
        value.insert("messaging_product"_L1, u"whatsapp"_s);
        value.insert("metadata"_L1,
                     QJsonObject{{u"display_phone_number"_s, digits[number]},
                                 {u"phone_number_id"_s, numbers[number]}});
    }
    m_events << MadeEvent{field, value, hasEntryTime ? tick() : 0};
}

void EventMaker::addMessage(int index, int number, const QJsonObject &message)
{
    const ShownPerson visible = shown(index);
    QJsonObject item = message;
    visible.addTo(item, u"from"_s, u"from_user_id"_s);
    QJsonObject value{{u"messages"_s, listOf(item)}};
    if (const QJsonArray contacts = contactsOf(index, visible); !contacts.isEmpty())
        value.insert("contacts"_L1, contacts);
    add(u"messages"_s, number, value);
}

void EventMaker::addEcho(int index, int number, const QJsonObject &message)
{
    const ShownPerson visible = shown(index);
    QJsonObject item = message;
    item.insert("from"_L1, digits[number]);
    visible.addTo(item, u"to"_s, u"to_user_id"_s);
    QJsonObject value{{u"message_echoes"_s, listOf(item)}};
    if (const QJsonArray contacts = contactsOf(index, visible); !contacts.isEmpty())
        value.insert("contacts"_L1, contacts);
    add(u"smb_message_echoes"_s, number, value);
}

void EventMaker::message()
{
    const int person = anyPerson();
    const int number = m_random.bounded(2);
    const QStringList kinds = messageKinds();
    const QString kind = chance(2) ? u"text"_s : kinds.at(m_random.bounded(int(kinds.size())));
    const QString id = mark();
    const QString wamid = u"wamid.IN"_s + id;
    QJsonObject content = messageContent(kind, id, m_random);
    if (m_marks % 9 == 0 && kind == "text"_L1)
        content.insert("text"_L1, QJsonObject{{u"body"_s, u"Stop!"_s}});
    if (chance(25) && kind == "text"_L1) {
        m_nowS += 5 * 86400; // a new ad has nothing to do with an earlier one
        content.insert("referral"_L1,
                       QJsonObject{{u"source_url"_s, u"https://fb.me/x1"_s},
                                   {u"source_type"_s, u"ad"_s},
                                   {u"source_id"_s, u"1202"_s},
                                   {u"headline"_s, u"Summer"_s}});
    }
    if (chance(40))
        content.insert("group_id"_L1, u"Y2Fw"_s);
    const bool isGroup = content.contains("group_id"_L1);
    addMessage(person, number, item(wamid, content));
    if (!isGroup && content.value("type"_L1) != "system"_L1)
        m_written << WrittenMessage{wamid, person, number, true, isEditable(kind)};
}

void EventMaker::echo()
{
    const int person = anyPerson();
    const int number = m_random.bounded(2);
    const QString id = mark();
    const QString kind = chance(2) ? u"text"_s : chance(2) ? u"image"_s : u"document"_s;
    const QString wamid = u"wamid.ECHO"_s + id;
    addEcho(person, number, item(wamid, messageContent(kind, id, m_random)));
    m_written << WrittenMessage{wamid, person, number, false, true};
}

void EventMaker::shownInFull(int index)
{
    MadePerson &person = m_people[index];
    const MadePerson::Style style = std::exchange(person.style, MadePerson::Style::Both);
    if (style == MadePerson::Style::Mixed)
        addMessage(index, 0, item(u"wamid.IN"_s + mark(), messageContent(u"text"_s, u"full"_s, m_random)));
    person.style = style;
}

void EventMaker::change()
{
    const int index = anyPerson();
    MadePerson &person = m_people[index];
    if (person.changes == 2)
        return;
    if (!person.otherForm.isEmpty() && person.style != MadePerson::Style::Number)
        return;
    shownInFull(index);
    ++person.changes;
    const MadePerson before = person;
    const bool hasNumber = person.style != MadePerson::Style::UserId;
    const bool hasUserId = person.style != MadePerson::Style::Number;
    const bool isNumber = !hasUserId || (hasNumber && chance(2));
    person.userId += u"n"_s;
    if (isNumber) {
        person.number = u"34699%1%2"_s.arg(10000 + index).arg(person.changes);
        person.otherForm.clear();
    }
    QJsonObject system{{u"body"_s, u"User changed"_s}};
    QJsonObject notice;
    if (isNumber) {
        system.insert("type"_L1,
                      hasUserId || chance(2) ? u"user_changed_number"_s : u"customer_changed_number"_s);
        const bool isOld = system.value("type"_L1) == "customer_changed_number"_L1;
        system.insert(isOld ? "new_wa_id"_L1 : "wa_id"_L1, person.number);
        notice.insert("from"_L1, before.number);
    } else {
        system.insert("type"_L1, u"user_changed_user_id"_s);
    }
    if (hasUserId) {
        system.insert("user_id"_L1, person.userId);
        system.insert("previous_user_id"_L1, before.userId);
    }
    notice.insert("type"_L1, u"system"_s);
    notice.insert("system"_L1, system);
    add(u"messages"_s, m_random.bounded(2), {{u"messages"_s, listOf(item(u"wamid.SYS"_s + mark(), notice))}});
}

} // namespace shoptalk::test
