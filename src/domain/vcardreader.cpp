// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vcardreader.h"

#include "domain/broadcast/csvtext.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// One property of a card: "item1.TEL;TYPE=CELL:+34 600".
struct Property {
    QString name; ///< In capitals, without its group.
    QStringList parameters; ///< In capitals.
    QString value;
};

struct Line {
    QByteArray bytes;
    int number = 0;
};

bool isQuotedPrintable(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && line.left(colon).toUpper().contains("QUOTED-PRINTABLE");
}

/// The file in an encoding in which the ends of lines are single bytes.
QByteArray withByteLines(const QByteArray &bytes)
{
    const bool isUtf16 =
        bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || bytes.left(64).contains('\0');
    return isUtf16 ? textFrom(bytes).toUtf8() : bytes;
}

/// The lines of a file, with continuation lines joined. They are joined before they are decoded, because a
/// line may be folded within a letter of several bytes.
QList<Line> unfolded(const QByteArray &file)
{
    QList<Line> lines;
    int number = 0;
    for (QByteArray each : file.split('\n')) {
        ++number;
        if (each.endsWith('\r'))
            each.chop(1);
        const bool isOpen =
            !lines.isEmpty() && lines.last().bytes.endsWith('=') && isQuotedPrintable(lines.last().bytes);
        if (isOpen) {
            lines.last().bytes.chop(1);
            lines.last().bytes += each;
        } else if (!lines.isEmpty() && (each.startsWith(' ') || each.startsWith('\t'))) {
            lines.last().bytes += each.sliced(1);
        } else {
            lines << Line{each, number};
        }
    }
    return lines;
}

/// The first colon outside of quotation marks, after which the value begins; -1 if there is none.
qsizetype colonOf(const QString &line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == u'"')
            isQuoted = !isQuoted;
        else if (line.at(i) == u':' && !isQuoted)
            return i;
    }
    return -1;
}

QString decoded(const QString &value, const QStringList &parameters)
{
    const bool isCoded = std::any_of(parameters.begin(), parameters.end(), [](const QString &each) {
        return each.endsWith("QUOTED-PRINTABLE"_L1);
    });
    if (!isCoded)
        return value;
    QByteArray bytes = value.toUtf8();
    bytes.replace('%', "%25").replace('=', '%');
    bytes = QByteArray::fromPercentEncoding(bytes);
    for (const QString &each : parameters) {
        if (!each.startsWith("CHARSET="_L1))
            continue;
        QStringDecoder decoder(each.sliced(8).toLatin1().constData());
        if (decoder.isValid())
            return decoder.decode(bytes);
    }
    return textFrom(bytes);
}

Property propertyOf(const QString &line)
{
    const qsizetype colon = colonOf(line);
    if (colon <= 0)
        return {};
    QStringList head = line.left(colon).toUpper().split(u';');
    Property property;
    property.name = head.takeFirst().section(u'.', -1).trimmed();
    property.parameters = head;
    property.value = decoded(line.sliced(colon + 1), head);
    return property;
}

/// The parts of a value that is separated by semicolons, unescaped.
QStringList partsOf(const QString &value)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar each = value.at(i);
        if (each == u'\\' && i + 1 < value.size()) {
            const QChar next = value.at(++i);
            parts.last() += next == u'n' || next == u'N' ? u' ' : next;
        } else if (each == u';') {
            parts << QString();
        } else {
            parts.last() += each;
        }
    }
    return parts;
}

/// Unescapes a text, in which semicolons that are not escaped are part of the text.
QString plain(const QString &value)
{
    return partsOf(value).join(u';').simplified();
}

/// "Ortega;Lucía;María;Dr.;": family, given, additional, before, after.
QString nameFromParts(const QString &value)
{
    const QStringList parts = partsOf(value);
    QStringList inOrder{parts.value(3), parts.value(1), parts.value(2), parts.value(0), parts.value(4)};
    return inOrder.join(u' ').simplified();
}

QString numberOf(const Property &property)
{
    QString number = plain(property.value);
    if (number.startsWith("tel:"_L1, Qt::CaseInsensitive))
        number = number.sliced(4).section(u';', 0, 0);
    return number;
}

class CardReader {
public:
    void take(const Line &line)
    {
        const Property property = propertyOf(textFrom(line.bytes));
        const bool isEdge = property.name == "BEGIN"_L1 || property.name == "END"_L1;
        if (isEdge && property.value.trimmed().compare("VCARD"_L1, Qt::CaseInsensitive) == 0)
            property.name == "BEGIN"_L1 ? begin(line.number) : end();
        else if (m_isOpen)
            add(property);
    }
    void end()
    {
        if (!m_isOpen)
            return;
        m_isOpen = false;
        if (m_person.name.isEmpty())
            m_person.name = m_partsName.isEmpty() ? m_otherName : m_partsName;
        m_people << m_person;
    }
    const QList<VCardPerson> &people() const { return m_people; }
    /// True within a card.
    bool isOpen() const { return m_isOpen; }

private:
    void begin(int line)
    {
        end();
        m_isOpen = true;
        m_person = {};
        m_person.line = line;
        m_partsName.clear();
        m_otherName.clear();
    }
    void add(const Property &property)
    {
        if (property.name == "FN"_L1 && m_person.name.isEmpty())
            m_person.name = plain(property.value);
        else if (property.name == "N"_L1)
            m_partsName = nameFromParts(property.value);
        else if (property.name == "ORG"_L1 && m_otherName.isEmpty())
            m_otherName = partsOf(property.value).first().simplified();
        else if (property.name == "TEL"_L1)
            addNumber(numberOf(property));
    }
    void addNumber(const QString &number)
    {
        if (!number.isEmpty() && !m_person.numbers.contains(number))
            m_person.numbers << number;
    }

    QList<VCardPerson> m_people;
    VCardPerson m_person;
    QString m_partsName;
    QString m_otherName;
    bool m_isOpen = false;
};

} // namespace

bool isVCard(const QByteArray &bytes)
{
    return textFrom(bytes.left(512)).trimmed().startsWith("BEGIN:VCARD"_L1, Qt::CaseInsensitive);
}

VCardFile readVCards(const QByteArray &bytes)
{
    CardReader reader;
    for (const Line &line : unfolded(withByteLines(bytes))) {
        reader.take(line);
        if (reader.people().size() >= maxVCards && reader.isOpen())
            return {reader.people(), true};
    }
    reader.end();
    return {reader.people(), false};
}

} // namespace shoptalk
