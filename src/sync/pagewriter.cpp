// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pagewriter.h"

#include "core/uuid.h"
#include "domain/messagetime.h"
#include "store/session.h"
#include "sync/accountintake.h"
#include "sync/statusintake.h"
#include "sync/templateintake.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString fieldOf(const IncomingMessage &incoming)
{
    if (incoming.isHistory)
        return u"history"_s;
    if (std::holds_alternative<CallContent>(incoming.message.content))
        return u"calls"_s;
    return incoming.message.direction == Direction::Outbound ? u"smb_message_echoes"_s : u"messages"_s;
}

QString fieldOf(const IncomingAmendment &incoming)
{
    if (incoming.isHistory)
        return u"history"_s;
    return incoming.amendment.from == Direction::Outbound ? u"smb_message_echoes"_s : u"messages"_s;
}

QString fieldOf(const IncomingStatus &)
{
    return u"messages"_s;
}

QString fieldOf(const IncomingContact &)
{
    return u"smb_app_state_sync"_s;
}

QString fieldOf(const IncomingAlert &alert)
{
    return alert.field;
}

QString fieldOf(const IncomingTemplateChange &change)
{
    return change.field;
}

QString fieldOf(const IncomingMarketingChoice &)
{
    return u"user_preferences"_s;
}

QString fieldOf(const IncomingOther &other)
{
    return other.field;
}

QString joined(const QSet<QString> &fields)
{
    QStringList names(fields.begin(), fields.end());
    names.removeAll(QString());
    names.sort();
    return names.join(u',');
}

MessageRepository::Origin originOf(bool isHistory)
{
    return isHistory ? MessageRepository::Origin::History : MessageRepository::Origin::Live;
}

/// The first reader that could read it.
int readableSince(const Incoming &incoming)
{
    const auto *message = std::get_if<IncomingMessage>(&incoming);
    return message ? message->readableSince : 1;
}

/// True for alerts that many events may repeat.
bool comesOnceADay(AlertKind kind)
{
    return kind == AlertKind::PlatformError || kind == AlertKind::SenderUnknown;
}

/// The person who wrote a message or reacted to one in a group.
Customer personOf(const MessageAuthor &author)
{
    Customer writer;
    writer.waId = author.waId;
    writer.userId = author.userId;
    return writer;
}

/// True for the event with which a console tests the delivery; nothing is stored of it.
bool isSelfTestEvent(const RelayEvent &event)
{
    return event.kind == "team"_L1
        && QJsonDocument::fromJson(event.body).object().value("type"_L1).toString() == "loopback"_L1;
}

/// The seq from which the consoles read again if the event is a replay, which the relay's operator started.
std::optional<qint64> replayIn(const RelayEvent &event)
{
    const QJsonObject noted = QJsonDocument::fromJson(event.body).object();
    const qint64 after = noted.value("after"_L1).toInteger(-1);
    const bool isReplay = event.isReadable && event.kind == "account"_L1
        && noted.value("event"_L1).toString() == "replay"_L1 && after >= 0 && after < event.seq;
    return isReplay ? std::optional(after) : std::nullopt;
}

/// The time of receipt at the relay, or now if the relay gave none.
QDateTime receivedAtOf(const RelayEvent &event)
{
    return event.receivedAt.isValid() ? event.receivedAt : QDateTime::currentDateTimeUtc();
}

} // namespace

Result<QList<ConversationId>> PageWriter::write(const EventPage &page)
{
    for (const RelayEvent &event : page.events) {
        if (const Result<void> written = writeEvent(event); !written)
            return failure(written.error());
    }
    const qint64 next = std::min(page.next, m_readAgainAfter.value_or(page.next));
    if (const Result<void> moved = m_session.relay.setCursor(next); !moved)
        return failure(moved.error());
    return m_arrived;
}

EventRecord PageWriter::recordOf(const RelayEvent &event, const Reading &reading)
{
    EventRecord record;
    record.seq = event.seq;
    record.receivedAt = receivedAtOf(event);
    record.kind = event.kind;
    record.field = joined(reading.fields);
    record.error = reading.problem;
    record.reader = webhookReaderVersion;
    if (!reading.problem.isEmpty())
        record.raw = event.body;
    return record;
}

Result<void> PageWriter::writeEvent(const RelayEvent &event)
{
    const Result<Reading> reading = read(event);
    if (!reading)
        return failure(reading.error());
    // An event whose seq was logged before is read again anyway: after a relay was restored from an older
    // copy, other events have the same numbers, and an event that is really the same changes nothing.
    const Result<bool> added = m_session.events.add(recordOf(event, *reading));
    if (!added)
        return failure(added.error());
    const std::optional<qint64> replay = replayIn(event);
    if (replay && *added) // The second time it comes among the events that it asked for.
        m_readAgainAfter = std::min(*replay, m_readAgainAfter.value_or(*replay));
    return {};
}

Result<PageWriter::Reread> PageWriter::readAgain(int limit)
{
    const auto kept = m_session.events.unread(webhookReaderVersion, limit);
    if (!kept)
        return failure(kept.error());
    for (const EventRecord &record : *kept) {
        RelayEvent event;
        event.seq = record.seq;
        event.receivedAt = record.receivedAt;
        event.kind = record.kind;
        event.body = record.raw;
        // The earlier version could read nothing of it, or all except what only a later version can read.
        m_readBefore = record.error == "webhook_not_json"_L1 ? 0 : qMax(1, record.reader);
        const Result<Reading> reading = read(event);
        m_readBefore = 0;
        if (!reading)
            return failure(reading.error());
        if (const Result<void> noted = m_session.events.replace(recordOf(event, *reading)); !noted)
            return failure(noted.error());
    }
    return Reread{m_arrived, static_cast<int>(kept->size())};
}

Result<PageWriter::Reading> PageWriter::read(const RelayEvent &event)
{
    if (!event.isReadable)
        return Reading{{}, event.problem.isEmpty() ? u"encoding_unknown"_s : event.problem};
    if (event.kind == "account"_L1) {
        const Result<QString> problem = storeAccountEvent(m_session, event.body);
        return problem ? Result<Reading>(Reading{{}, *problem}) : failure(problem.error());
    }
    if (isSelfTestEvent(event))
        return Reading{{u"loopback"_s}, {}};
    if (event.kind != "webhook"_L1)
        return Reading{{}, u"kind_unknown"_s};
    return readWebhook(event);
}

Result<PageWriter::Reading> PageWriter::readWebhook(const RelayEvent &event)
{
    Result<QList<Incoming>> all = incomingIn(event.body);
    if (!all)
        return Reading{{}, auditWord(all.error())};
    Reading reading;
    for (Incoming &incoming : *all) {
        if (const Result<void> found = findNumber(incoming); !found)
            return failure(found.error());
        reading.fields << std::visit([](const auto &each) { return fieldOf(each); }, incoming);
        if (std::holds_alternative<IncomingOther>(incoming))
            reading.problem = u"no_use_yet"_s;
        else if (readableSince(incoming) <= m_readBefore)
            continue;
        const Result<void> taken = std::visit([&](const auto &each) { return take(each, event); }, incoming);
        if (!taken)
            return failure(taken.error());
    }
    return reading;
}

/// Finds the number of a message that names none: the account's, if that has only one. Otherwise it is
/// unknown, and the message is kept as it came.
Result<void> PageWriter::findNumber(Incoming &incoming) const
{
    auto *message = std::get_if<IncomingMessage>(&incoming);
    if (!message || !message->phoneNumber.isEmpty())
        return {};
    const Result<QList<PhoneNumber>> numbers = m_session.accounts.phoneNumbers(message->waba);
    if (!numbers)
        return failure(numbers.error());
    if (numbers->size() == 1 && numbers->first().isActive)
        message->phoneNumber = numbers->first().id;
    else
        incoming = IncomingOther{fieldOf(*message)};
    return {};
}

/// Stores an alert for staff and the new value of the number. An earlier reported value does not replace a
/// later one.
Result<void> PageWriter::take(const IncomingAlert &incoming, const RelayEvent &event)
{
    const QDateTime at = believableTime(incoming.at, receivedAtOf(event));
    if (incoming.alert) {
        AccountAlert alert = *incoming.alert;
        alert.at = comesOnceADay(alert.kind) ? at.date().startOfDay(Qt::UTC) : at;
        if (alert.kind == AlertKind::AgentHandsOver) {
            Customer customer;
            customer.waId = WaId(alert.subject);
            const Result<bool> erased = m_session.privacy.isErasedSince(customer, event.seq);
            if (!erased || *erased)
                return erased ? Result<void>() : failure(erased.error());
        }
        const Result<bool> added = m_session.alerts.add(alert);
        if (!added || !*added)
            return added ? Result<void>() : failure(added.error());
    }
    const NumberFacts facts{incoming.waba,       incoming.digits,        incoming.messagingLimit,
                            incoming.throughput, incoming.qualityRating, incoming.verifiedName,
                            incoming.nameStatus, incoming.status};
    return m_session.alerts.apply(facts, at);
}

/// Erased customers must not come back when the relay's operator has events read again, or when history comes
/// late.
Result<bool> PageWriter::isErased(const Customer &customer, bool isHistory, const QDateTime &reportedAt,
                                  const RelayEvent &event) const
{
    return isHistory ? m_session.privacy.isErasedSince(customer, reportedAt)
                     : m_session.privacy.isErasedSince(customer, event.seq);
}

Result<void> PageWriter::take(const IncomingContact &contact, const RelayEvent &event)
{
    const Result<bool> erased = m_session.privacy.isErasedSince(contact.customer, event.seq);
    if (!erased || *erased)
        return erased ? Result<void>() : failure(erased.error());
    const QDateTime at = believableTime(contact.at, receivedAtOf(event));
    return contact.isRemoved ? m_session.conversations.forgetPhoneBookName(contact.customer, at)
                             : m_session.conversations.saveCustomer(contact.customer, at);
}

Result<void> PageWriter::take(const IncomingTemplateChange &change, const RelayEvent &event)
{
    return takeTemplateChange(m_session, change, receivedAtOf(event));
}

Result<void> PageWriter::take(const IncomingMarketingChoice &choice, const RelayEvent &event)
{
    const Result<bool> erased = m_session.privacy.isErasedSince(choice.customer, event.seq);
    if (!erased || *erased)
        return erased ? Result<void>() : failure(erased.error());
    return takeMarketingChoice(m_session, choice, receivedAtOf(event));
}

Result<void> PageWriter::take(const IncomingAmendment &incoming, const RelayEvent &event)
{
    Amendment amendment = incoming.amendment;
    amendment.at = believableTime(amendment.at, receivedAtOf(event));
    for (const Customer &customer : {incoming.customer, personOf(amendment.author)}) {
        const Result<bool> erased = isErased(customer, incoming.isHistory, amendment.at, event);
        if (!erased || *erased)
            return erased ? Result<void>() : failure(erased.error());
    }
    return m_session.messages.amend(incoming.phoneNumber, incoming.customer, amendment,
                                    originOf(incoming.isHistory));
}

Result<void> PageWriter::take(const IncomingMessage &incoming, const RelayEvent &event)
{
    Message message = incoming.message;
    message.sentAt = believableTime(message.sentAt, receivedAtOf(event));
    if (auto *call = std::get_if<CallContent>(&message.content); call && call->startedAtS > 0)
        call->startedAtS = message.sentAt.toSecsSinceEpoch();
    for (const Customer &customer : {incoming.customer, incoming.newIdentity, personOf(message.author)}) {
        const Result<bool> erased = isErased(customer, incoming.isHistory, message.sentAt, event);
        if (!erased || *erased)
            return erased ? Result<void>() : failure(erased.error());
    }
    const bool isChange = !incoming.newIdentity.waId.isEmpty() || !incoming.newIdentity.userId.isEmpty();
    if (isChange) {
        const Result<void> changed =
            m_session.conversations.changeCustomer(incoming.customer, incoming.newIdentity, message.sentAt);
        if (!changed)
            return changed;
    }
    const Result<ConversationId> conversation = m_session.conversations.resolve(
        incoming.phoneNumber, isChange ? incoming.newIdentity : incoming.customer,
        isChange ? message.sentAt.addSecs(1) : message.sentAt, message.wamid);
    if (!conversation)
        return failure(conversation.error());
    message.id = newId<MessageId>();
    message.conversation = *conversation;
    // Nobody has to answer a message that was deleted before it came.
    const Result<bool> revoked = m_session.messages.isRevoked(message);
    if (!revoked)
        return failure(revoked.error());
    const bool isUnread = incoming.isUnread && !*revoked;
    const Result<bool> added = m_session.messages.add(message, isUnread, originOf(incoming.isHistory));
    if (!added)
        return failure(added.error());
    const bool isNews = *added && isUnread && !incoming.isHistory;
    if (isNews && !m_arrived.contains(*conversation))
        m_arrived << *conversation;
    const bool mayAskToStop = *added && !incoming.isHistory && message.direction == Direction::Inbound
        && !incoming.customer.isGroup();
    return mayAskToStop ? m_stops.take(message) : Result<void>();
}

Result<void> PageWriter::take(const IncomingStatus &status, const RelayEvent &event)
{
    return takeStatus(m_session, status, receivedAtOf(event));
}

} // namespace shoptalk
