// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>
#include <utility>

namespace shoptalk {

/// An identifier of one kind of thing. Identifiers of different kinds are different types.
template <class Tag>
class Identifier {
public:
    Identifier() = default;
    explicit Identifier(QString value)
        : m_value(std::move(value))
    {
    }

    const QString &value() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const Identifier &, const Identifier &) = default;
    friend bool operator<(const Identifier &a, const Identifier &b) { return a.m_value < b.m_value; }
    friend size_t qHash(const Identifier &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

/// A Facebook account connected to this console: the person's app-scoped user id.
using AccountId = Identifier<struct AccountTag>;
/// Meta's business portfolio ("business manager").
using BusinessManagerId = Identifier<struct BusinessManagerTag>;
/// WhatsApp Business Account.
using WabaId = Identifier<struct WabaTag>;
/// Meta's id of a business phone number (not the number itself).
using PhoneNumberId = Identifier<struct PhoneNumberTag>;
/// Meta's id of a message ("wamid.…").
using Wamid = Identifier<struct WamidTag>;
/// Our own id of a message, a UUID; also sent as biz_opaque_callback_data.
using MessageId = Identifier<struct MessageTag>;
/// Our own id of a conversation, a UUID: one customer on one phone number.
using ConversationId = Identifier<struct ConversationTag>;
/// Our own id of a customer, a UUID.
using CustomerId = Identifier<struct CustomerTag>;
/// Our own id of a label, a UUID.
using LabelId = Identifier<struct LabelTag>;
/// Meta's id of a file.
using MediaId = Identifier<struct MediaTag>;
/// A customer's WhatsApp id: the phone number in digits, without the plus. May be unknown.
using WaId = Identifier<struct WaIdTag>;
/// A customer's business-scoped user id ("ES.902…"). May be unknown.
using BusinessScopedUserId = Identifier<struct BusinessScopedUserTag>;
/// The relay's id of a paired console.
using DeviceId = Identifier<struct DeviceTag>;
/// The relay's id of a workspace: one business on one relay.
using WorkspaceId = Identifier<struct WorkspaceTag>;

} // namespace shoptalk

Q_DECLARE_METATYPE(shoptalk::AccountId)
Q_DECLARE_METATYPE(shoptalk::BusinessManagerId)
Q_DECLARE_METATYPE(shoptalk::WabaId)
Q_DECLARE_METATYPE(shoptalk::PhoneNumberId)
Q_DECLARE_METATYPE(shoptalk::MessageId)
Q_DECLARE_METATYPE(shoptalk::ConversationId)
