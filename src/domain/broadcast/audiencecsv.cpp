// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/broadcast/audiencecsv.h"

#include "domain/customer.h"
#include "domain/phonenumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qsizetype sampleRows = 20;

/// How many of the first rows have a phone number in each column.
struct NumberCounts {
    qsizetype possible = 0; ///< They have as many digits as a number; so have many dates and postcodes.
    qsizetype valid = 0; ///< The number plan has them.
};

QList<NumberCounts> countNumbers(const CsvTable &table, const QString &region)
{
    QList<NumberCounts> counts(table.header.size());
    const qsizetype rows = std::min(table.rows.size(), sampleRows);
    for (qsizetype row = 0; row < rows; ++row) {
        for (qsizetype column = 0; column < counts.size(); ++column) {
            const WaId waId = waIdFrom(table.rows.at(row).at(column), region);
            counts[column].possible += waId.isEmpty() ? 0 : 1;
            counts[column].valid += !waId.isEmpty() && isValidNumber(waId.value()) ? 1 : 0;
        }
    }
    return counts;
}

bool isNamed(const QString &title, const QString &name)
{
    return title.toCaseFolded().contains(name);
}

int columnNamed(const QStringList &header, const QStringList &names)
{
    for (const QString &name : names) {
        for (int column = 0; column < int(header.size()); ++column) {
            if (isNamed(header.at(column), name))
                return column;
        }
    }
    return -1;
}

/// Of the columns with one of the names, or of all if there are no names, the one with most numbers in the
/// first rows. -1: none of them has numbers in half of these rows.
int columnOfNumbers(const CsvTable &table, const QList<NumberCounts> &counts,
                    qsizetype NumberCounts::*counted, const QStringList &names)
{
    const qsizetype rows = std::min(table.rows.size(), sampleRows);
    int best = -1;
    qsizetype most = 0;
    for (int column = 0; column < int(table.header.size()); ++column) {
        const bool isMeant =
            names.isEmpty() || std::any_of(names.begin(), names.end(), [&table, column](const QString &name) {
                return isNamed(table.header.at(column), name);
            });
        const qsizetype numbers = counts.at(column).*counted;
        if (isMeant && numbers > most) {
            most = numbers;
            best = column;
        }
    }
    return most * 2 >= rows ? best : -1;
}

/// The column of phone numbers; -1 if there seems to be none.
int likelyNumberColumn(const CsvTable &table, const QString &region)
{
    static const QStringList phoneNames{u"whatsapp"_s, u"phone"_s, u"mobile"_s,    u"teléfono"_s,
                                        u"telefono"_s, u"móvil"_s, u"movil"_s,     u"celular"_s,
                                        u"telefon"_s,  u"handy"_s, u"téléphone"_s, u"portable"_s,
                                        u"telefone"_s, u"هاتف"_s,  u"फ़ोन"_s,       u"telepon"_s};
    // Columns with these names can also have the number of a customer or of an order.
    static const QStringList vagueNames{u"number"_s, u"numero"_s, u"número"_s, u"tel"_s};
    const QList<NumberCounts> counts = countNumbers(table, region);
    for (const int column : {columnOfNumbers(table, counts, &NumberCounts::possible, phoneNames),
                             columnOfNumbers(table, counts, &NumberCounts::valid, vagueNames),
                             columnOfNumbers(table, counts, &NumberCounts::valid, {}),
                             columnNamed(table.header, phoneNames), columnNamed(table.header, vagueNames)}) {
        if (column >= 0)
            return column;
    }
    return -1;
}

} // namespace

CsvColumns likelyColumns(const CsvTable &table, const QString &region)
{
    static const QStringList nameNames{u"first name"_s, u"name"_s, u"nombre"_s, u"nom"_s,
                                       u"nome"_s,       u"nama"_s, u"اسم"_s,    u"नाम"_s};
    CsvColumns columns;
    columns.region = region;
    columns.number = likelyNumberColumn(table, region);
    columns.name = columnNamed(table.header, nameNames);
    if (columns.name == columns.number)
        columns.name = -1;
    return columns;
}

QList<AudiencePerson> peopleFrom(const CsvTable &table, const CsvColumns &columns)
{
    QList<AudiencePerson> people;
    people.reserve(table.rows.size());
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        AudiencePerson person;
        person.cells = table.rows.at(row);
        person.number = person.cells.value(columns.number);
        person.waId = waIdFrom(person.number, columns.region);
        person.name = cleanName(person.cells.value(columns.name));
        person.line = table.lines.value(row);
        people << person;
    }
    return people;
}

} // namespace shoptalk
