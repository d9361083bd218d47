// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/content/storedfield.h"
#include "domain/messagekind.h"

#include <QList>
#include <QString>

#include <tuple>

namespace shoptalk {

struct ContactPhone {
    QString number; ///< As it was written.
    WaId waId; ///< Digits only (`isPhoneId`); empty if the number is not on WhatsApp.
    QString type; ///< "CELL", "HOME", …; free text.

    static constexpr auto fields()
    {
        return std::tuple(storedField("number", &ContactPhone::number),
                          storedField("wa_id", &ContactPhone::waId),
                          storedField("type", &ContactPhone::type));
    }
    friend bool operator==(const ContactPhone &, const ContactPhone &) = default;
};

/// An e-mail address or a web address with what it is for.
struct ContactAddress {
    QString value;
    QString type;

    static constexpr auto fields()
    {
        return std::tuple(storedField("value", &ContactAddress::value),
                          storedField("type", &ContactAddress::type));
    }
    friend bool operator==(const ContactAddress &, const ContactAddress &) = default;
};

struct PostalAddress {
    QString street;
    QString city;
    QString state;
    QString zip;
    QString country;
    QString countryCode;
    QString type;

    static constexpr auto fields()
    {
        return std::tuple(
            storedField("street", &PostalAddress::street), storedField("city", &PostalAddress::city),
            storedField("state", &PostalAddress::state), storedField("zip", &PostalAddress::zip),
            storedField("country", &PostalAddress::country),
            storedField("country_code", &PostalAddress::countryCode),
            storedField("type", &PostalAddress::type));
    }
    friend bool operator==(const PostalAddress &, const PostalAddress &) = default;
};

struct ContactCard {
    QString formattedName; ///< May be empty in a card that WhatsApp shared on our request.
    QString firstName;
    QString middleName;
    QString lastName;
    QString prefix;
    QString suffix;
    QList<ContactPhone> phones;
    QList<ContactAddress> emails;
    QList<ContactAddress> urls;
    QList<PostalAddress> addresses;
    QString company;
    QString department;
    QString jobTitle;
    QString birthday; ///< YYYY-MM-DD
    QString vcard;
    bool isAnswerToRequest = false; ///< The customer's own number, shared on our request.

    /// The name, else the first number.
    QString title() const
    {
        return formattedName.isEmpty() && !phones.isEmpty() ? phones.first().number : formattedName;
    }
    static constexpr auto fields()
    {
        return std::tuple(
            storedField("name", &ContactCard::formattedName),
            storedField("first_name", &ContactCard::firstName),
            storedField("middle_name", &ContactCard::middleName),
            storedField("last_name", &ContactCard::lastName), storedField("prefix", &ContactCard::prefix),
            storedField("suffix", &ContactCard::suffix), storedField("phones", &ContactCard::phones),
            storedField("emails", &ContactCard::emails), storedField("urls", &ContactCard::urls),
            storedField("addresses", &ContactCard::addresses), storedField("company", &ContactCard::company),
            storedField("department", &ContactCard::department),
            storedField("job_title", &ContactCard::jobTitle), storedField("birthday", &ContactCard::birthday),
            storedField("vcard", &ContactCard::vcard),
            storedField("requested", &ContactCard::isAnswerToRequest));
    }
    friend bool operator==(const ContactCard &, const ContactCard &) = default;
};

/// Source: Cloud API, contacts messages.
struct ContactsContent {
    static constexpr const char *name = "contacts";
    QList<ContactCard> cards;

    static constexpr auto fields() { return std::tuple(storedField("cards", &ContactsContent::cards)); }
    /// The names of the contacts, separated by commas.
    QString plainText() const;
    MessageKind messageKind() const { return MessageKind::Contacts; }
    friend bool operator==(const ContactsContent &, const ContactsContent &) = default;
};

} // namespace shoptalk
