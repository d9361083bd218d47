// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uuid.h"
#include "domain/broadcast/broadcast.h"
#include "store/session.h"

#include <QDateTime>

namespace shoptalk::test {

inline const PhoneNumberId broadcastNumber(QStringLiteral("610000000000001"));
inline const WabaId broadcastWaba(QStringLiteral("500000000000001"));

inline Template offerTemplate(TemplateCategory category = TemplateCategory::Marketing)
{
    Template whole;
    whole.id = TemplateId(QStringLiteral("1"));
    whole.waba = broadcastWaba;
    whole.name = QStringLiteral("offer");
    whole.language = QStringLiteral("en");
    whole.category = category;
    whole.status = TemplateStatus::Approved;
    whole.components.body.text = QStringLiteral("Hello {{1}}, there is news today.");
    return whole;
}

/// The same text below a picture.
inline Template pictureTemplate()
{
    Template whole = offerTemplate();
    whole.id = TemplateId(QStringLiteral("2"));
    whole.name = QStringLiteral("picture");
    whole.components.header.format = HeaderFormat::Image;
    return whole;
}

/// The number is connected, and its account has the template.
inline Result<void> connectForBroadcast(StoreSession &session, const Template &whole,
                                        const QString &tier = QStringLiteral("TIER_2K"))
{
    PhoneNumber number;
    number.id = broadcastNumber;
    number.waba = broadcastWaba;
    number.displayPhoneNumber = QStringLiteral("+34 910 00 00 01");
    number.verifiedName = QStringLiteral("Corner Shop");
    number.messagingLimit = tier;
    number.throughput = QStringLiteral("STANDARD");
    number.status = QStringLiteral("CONNECTED");
    if (const Result<void> saved = session.accounts.savePhoneNumbers(broadcastWaba, {number}); !saved)
        return saved;
    if (const Result<void> active = session.accounts.activate(broadcastNumber, QString()); !active)
        return active;
    return session.templates.save(whole);
}

/// Templates that were delivered to so many customers who had not written.
inline Result<void> writeFirstTo(StoreSession &session, int people, const QDateTime &at)
{
    for (int i = 0; i < people; ++i) {
        Customer customer;
        customer.waId = WaId(QStringLiteral("3460000%1").arg(2000 + i));
        const Result<ConversationId> conversation = session.conversations.resolve(broadcastNumber, customer);
        if (!conversation)
            return failure(conversation.error());
        Message message;
        message.id = newId<MessageId>();
        message.conversation = *conversation;
        message.direction = Direction::Outbound;
        message.content = TemplateContent();
        message.sentAt = at;
        message.delivery = Delivery::Delivered;
        if (const Result<bool> added = session.messages.add(message, false); !added)
            return failure(added.error());
    }
    return {};
}

inline CheckedPerson eligiblePerson(const QString &waId, const QString &name = QStringLiteral("Ana"))
{
    CheckedPerson checked;
    checked.person.waId = WaId(waId);
    checked.person.number = u'+' + waId;
    checked.person.name = name;
    checked.words = {name};
    return checked;
}

inline Broadcast offerBroadcast(const QString &id = QStringLiteral("5b0c7a52-8f0c-4f2e-9a53-0d5fd5d2a001"))
{
    Broadcast broadcast;
    broadcast.id = BroadcastId(id);
    broadcast.name = QStringLiteral("November offer");
    broadcast.number = broadcastNumber;
    broadcast.templateName = QStringLiteral("offer");
    broadcast.templateLanguage = QStringLiteral("en");
    broadcast.isMarketing = true;
    broadcast.sources = {VariableSource{VariableSource::Kind::CustomerName, QString()}};
    broadcast.state = BroadcastState::Running;
    broadcast.createdAt = QDateTime::fromSecsSinceEpoch(1795000000, Qt::UTC);
    return broadcast;
}

} // namespace shoptalk::test
