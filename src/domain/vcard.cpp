// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vcard.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString escaped(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    value.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\n', u"\\n"_s);
    return value;
}

/// The parts of a value with semicolons between them.
QString structured(const QStringList &parts)
{
    QStringList all;
    for (const QString &part : parts)
        all << escaped(part);
    return all.join(u';');
}

/// ";TYPE=HOME"; nothing for what is no simple word.
QString typed(const QString &type)
{
    const bool isWord = !type.isEmpty() && std::all_of(type.begin(), type.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    });
    return isWord ? u";TYPE="_s + type.toUpper() : QString();
}

class CardWriter {
public:
    void add(const QString &name, const QString &value)
    {
        if (!QString(value).remove(u';').isEmpty())
            m_lines << name + u':' + value;
    }
    void addPhone(const ContactPhone &phone)
    {
        add(u"TEL"_s + typed(phone.type.isEmpty() ? u"CELL"_s : phone.type), escaped(phone.number));
    }
    QByteArray text() const { return (m_lines.join(u"\r\n"_s) + u"\r\nEND:VCARD\r\n"_s).toUtf8(); }

private:
    QStringList m_lines{u"BEGIN:VCARD"_s, u"VERSION:3.0"_s};
};

} // namespace

QByteArray vCardOf(const ContactCard &card)
{
    CardWriter writer;
    const bool hasParts = !card.firstName.isEmpty() || !card.lastName.isEmpty();
    const QString first = hasParts ? card.firstName : card.title();
    writer.add(u"N"_s, structured({card.lastName, first, card.middleName, card.prefix, card.suffix}));
    writer.add(u"FN"_s, escaped(card.title()));
    writer.add(u"ORG"_s, structured({card.company, card.department}));
    writer.add(u"TITLE"_s, escaped(card.jobTitle));
    for (const ContactPhone &phone : card.phones)
        writer.addPhone(phone);
    for (const ContactAddress &email : card.emails)
        writer.add(u"EMAIL"_s + typed(email.type), escaped(email.value));
    for (const ContactAddress &url : card.urls)
        writer.add(u"URL"_s, escaped(url.value));
    for (const PostalAddress &at : card.addresses)
        writer.add(u"ADR"_s + typed(at.type),
                   structured({QString(), QString(), at.street, at.city, at.state, at.zip, at.country}));
    writer.add(u"BDAY"_s, escaped(card.birthday));
    return writer.text();
}

} // namespace shoptalk
