// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventbatches.h"

#include <QJsonDocument>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {

/// The keys of lists in a value that may have several items.
const QStringList &listKeys()
{
    static const QStringList keys{u"messages"_s,   u"statuses"_s, u"message_echoes"_s,   u"history"_s,
                                  u"state_sync"_s, u"calls"_s,    u"user_preferences"_s, u"contacts"_s};
    return keys;
}

bool isSamePerson(const QJsonObject &one, const QJsonObject &other)
{
    for (const QString &key : {u"wa_id"_s, u"user_id"_s}) {
        if (one.contains(key) && one.value(key) == other.value(key))
            return true;
    }
    return false;
}

/// Meta names each person once in a value, so values that name one differently are not put together.
bool contradict(const QJsonArray &contacts, const QJsonArray &others)
{
    for (const auto &one : contacts) {
        for (const auto &other : others) {
            if (isSamePerson(one.toObject(), other.toObject()) && one.toObject() != other.toObject())
                return true;
        }
    }
    return false;
}

/// True if the value is about people but has no names, because Meta gives those of all or of none.
bool isNameless(const QJsonObject &value)
{
    return !value.contains("contacts"_L1)
        && (value.contains("messages"_L1) || value.contains("message_echoes"_L1));
}

bool mayStandTogether(const QJsonObject &one, const QJsonObject &other)
{
    const bool isOneNameless = isNameless(one) && other.contains("contacts"_L1);
    const bool isOtherNameless = isNameless(other) && one.contains("contacts"_L1);
    return !isOneNameless && !isOtherNameless
        && !contradict(one.value("contacts"_L1).toArray(), other.value("contacts"_L1).toArray());
}

/// Both values as one; nullopt if Meta would not send them as one.
std::optional<QJsonObject> joined(const MadeEvent &one, const MadeEvent &other)
{
    if (one.field != other.field || one.entryTimeS != 0 || other.entryTimeS != 0
        || one.value.value("metadata"_L1) != other.value.value("metadata"_L1)
        || !mayStandTogether(one.value, other.value))
        return std::nullopt;
    QJsonObject value = one.value;
    for (auto each = other.value.constBegin(); each != other.value.constEnd(); ++each) {
        if (each.key() == "messaging_product"_L1 || each.key() == "metadata"_L1)
            continue;
        if (!listKeys().contains(each.key()))
            return std::nullopt;
        QJsonArray items = value.value(each.key()).toArray();
        for (const auto &item : each.value().toArray()) {
            if (each.key() != "contacts"_L1 || !items.contains(item))
                items << item;
        }
        value.insert(each.key(), items);
    }
    return value;
}

QJsonObject entryOf(const MadeEvent &event)
{
    QJsonObject entry{
        {u"id"_s, EventMaker::waba},
        {u"changes"_s, QJsonArray{QJsonObject{{u"field"_s, event.field}, {u"value"_s, event.value}}}}};
    if (event.entryTimeS != 0)
        entry.insert("time"_L1, event.entryTimeS);
    return entry;
}

QByteArray bodyOf(const QList<MadeEvent> &events, QRandomGenerator &random)
{
    QJsonArray entries;
    for (const MadeEvent &event : events) {
        const QJsonObject entry = entryOf(event);
        QJsonObject last = entries.isEmpty() ? QJsonObject() : entries.last().toObject();
        const bool isSameEntry = last.value("time"_L1) == entry.value("time"_L1) && random.bounded(2) == 0;
        if (entries.isEmpty() || !isSameEntry) {
            entries << entry;
            continue;
        }
        QJsonArray changes = last.value("changes"_L1).toArray();
        changes << entry.value("changes"_L1).toArray().first();
        last.insert("changes"_L1, changes);
        entries.replace(entries.size() - 1, last);
    }
    const QJsonObject body{{u"object"_s, u"whatsapp_business_account"_s}, {u"entry"_s, entries}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

QList<QByteArray> cleanBodies(const QList<MadeEvent> &events)
{
    QRandomGenerator random(1);
    QList<QByteArray> bodies;
    for (const MadeEvent &event : events)
        bodies << bodyOf({event}, random);
    return bodies;
}

QList<QByteArray> disorderedBodies(QList<MadeEvent> events, QRandomGenerator &random)
{
    const qsizetype count = events.size();
    for (qsizetype i = 0; i < count; ++i) {
        if (random.bounded(4) == 0)
            events << events.at(i);
    }
    std::shuffle(events.begin(), events.end(), random);
    QList<QByteArray> bodies;
    QList<MadeEvent> together;
    for (const MadeEvent &event : events) {
        if (!together.isEmpty() && random.bounded(3) == 0) {
            bodies << bodyOf(together, random);
            together.clear();
        }
        const std::optional<QJsonObject> value =
            together.isEmpty() ? std::nullopt : joined(together.last(), event);
        if (value && random.bounded(4) != 0)
            together.last().value = *value;
        else
            together << event;
    }
    bodies << bodyOf(together, random);
    return bodies;
}

} // namespace shoptalk::test
