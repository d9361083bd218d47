// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactlist.h"

#include "domain/broadcast/audience.h"
#include "domain/broadcast/audiencecsv.h"
#include "domain/customer.h"
#include "domain/vcardreader.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The columns of a name, in the order in which they are read. Names of columns as Google, Outlook, Apple and
/// Shoptalk write them in its languages.
QList<int> nameColumns(const QStringList &header, int number)
{
    const auto columnNamed = [&header, number](const QStringList &names) {
        for (const QString &name : names) {
            for (int column = 0; column < int(header.size()); ++column) {
                if (column != number && header.at(column).trimmed().toCaseFolded() == name)
                    return column;
            }
        }
        return -1;
    };
    static const QStringList whole{u"name"_s, u"full name"_s, u"display name"_s, u"nombre"_s, u"nome"_s,
                                   u"nom"_s,  u"nama"_s,      u"الاسم"_s,        u"اسم"_s,    u"नाम"_s};
    if (const int column = columnNamed(whole); column >= 0)
        return {column};
    QList<int> columns;
    for (const QStringList &part :
         {QStringList{u"first name"_s, u"given name"_s, u"vorname"_s, u"prénom"_s},
          QStringList{u"middle name"_s, u"additional name"_s},
          QStringList{u"last name"_s, u"family name"_s, u"nachname"_s, u"apellidos"_s, u"sobrenome"_s}}) {
        if (const int column = columnNamed(part); column >= 0)
            columns << column;
    }
    return columns;
}

/// Removes the apostrophes that programs, ours too (`csvValue`), put before what looks like a formula.
QString withoutApostrophes(QString cell)
{
    static const QRegularExpression guard(u"(^|[;\\t\\r\\n]) *\\K'(?=[=+@-])"_s);
    return cell.contains(u'\'') ? cell.remove(guard) : cell;
}

QList<FileContact> contactsOf(const CsvTable &table, const QString &region)
{
    const CsvColumns likely = likelyColumns(table, region);
    if (likely.number < 0)
        return {};
    QList<int> names = nameColumns(table.header, likely.number);
    if (names.isEmpty() && likely.name >= 0)
        names << likely.name;
    QList<FileContact> contacts;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QStringList &cells = table.rows.at(row);
        QStringList name;
        for (const int column : names)
            name << withoutApostrophes(cells.value(column));
        FileContact contact;
        contact.name = cleanName(name.join(u' '));
        // Google writes several numbers into one cell.
        contact.number = withoutApostrophes(cells.value(likely.number)).section(" ::: "_L1, 0, 0).trimmed();
        contact.line = table.lines.value(row);
        contacts << contact;
    }
    return contacts;
}

QList<FileContact> contactsOf(const QList<VCardPerson> &people)
{
    QList<FileContact> contacts;
    for (const VCardPerson &person : people) {
        FileContact contact;
        contact.name = cleanName(person.name);
        contact.line = person.line;
        if (person.numbers.isEmpty())
            contacts << contact;
        for (const QString &number : person.numbers) {
            contact.number = number;
            contacts << contact;
        }
    }
    return contacts;
}

ContactOutcome outcomeOf(const FileContact &contact, QSet<QString> &seen)
{
    if (contact.number.isEmpty())
        return ContactOutcome::NumberMissing;
    if (contact.waId.isEmpty())
        return ContactOutcome::NumberInvalid;
    if (contact.name.isEmpty())
        return ContactOutcome::NameMissing;
    const QString canonical = canonicalNumber(contact.waId);
    if (seen.contains(canonical))
        return ContactOutcome::Duplicate;
    seen.insert(canonical);
    return ContactOutcome::New;
}

} // namespace

Result<ContactFile> contactsIn(const QByteArray &bytes, const QString &region)
{
    if (bytes.size() > maxCsvBytes)
        return failure(Error::Kind::Malformed, Reason::FileTooLarge);
    ContactFile file;
    if (isVCard(bytes)) {
        const VCardFile cards = readVCards(bytes);
        file = {contactsOf(cards.people), cards.isCut};
    } else {
        const Result<CsvTable> table = readCsv(bytes);
        if (!table)
            return failure(table.error());
        file = {contactsOf(*table, region), table->isCut};
    }
    if (file.contacts.isEmpty())
        return failure(Error::Kind::Malformed, Reason::NotUnderstood);
    QSet<QString> seen;
    for (FileContact &contact : file.contacts) {
        contact.waId = waIdFrom(contact.number, region);
        contact.outcome = outcomeOf(contact, seen);
    }
    return file;
}

} // namespace shoptalk
