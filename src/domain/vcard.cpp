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

/// Folds a line into lines of at most 75 bytes; continuation lines begin with a space.
QByteArray folded(const QString &line)
{
    constexpr qsizetype maxBytes = 74;
    QByteArray text;
    qsizetype length = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isPair = line.at(i).isHighSurrogate() && i + 1 < line.size();
        const QByteArray bytes = line.sliced(i, isPair ? 2 : 1).toUtf8();
        i += isPair ? 1 : 0;
        if (length + bytes.size() > maxBytes) {
            text += "\r\n ";
            length = 1;
        }
        text += bytes;
        length += bytes.size();
    }
    return text + "\r\n";
}

class CardWriter {
public:
    explicit CardWriter(VCardVersion version)
        : m_isFour(version == VCardVersion::Four)
    {
        m_lines << u"BEGIN:VCARD"_s << (m_isFour ? u"VERSION:4.0"_s : u"VERSION:3.0"_s);
    }

    void add(const QString &name, const QString &value)
    {
        if (!QString(value).remove(u';').isEmpty())
            m_lines << name + u':' + value;
    }
    void addPhone(const ContactPhone &phone)
    {
        const QString name = u"TEL"_s + typed(phone.type.isEmpty() ? u"CELL"_s : phone.type);
        if (m_isFour && !phone.waId.isEmpty())
            add(name + u";VALUE=uri"_s, u"tel:+"_s + phone.waId.value());
        else
            add(name, escaped(phone.number));
    }
    QByteArray text() const
    {
        QByteArray text;
        for (const QString &line : m_lines)
            text += folded(line);
        return text + "END:VCARD\r\n";
    }

private:
    QStringList m_lines;
    bool m_isFour;
};

} // namespace

QByteArray vCardOf(const ContactCard &card, VCardVersion version)
{
    CardWriter writer(version);
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
