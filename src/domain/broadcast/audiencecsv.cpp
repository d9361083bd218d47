// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/broadcast/audiencecsv.h"

#include "domain/customer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qsizetype sampleRows = 20;

int columnNamed(const QStringList &header, const QStringList &names)
{
    for (const QString &name : names) {
        for (int column = 0; column < int(header.size()); ++column) {
            if (header.at(column).toCaseFolded().contains(name))
                return column;
        }
    }
    return -1;
}

/// The column in which most of the first rows have a phone number.
int columnOfNumbers(const CsvTable &table, const QString &region)
{
    const qsizetype rows = std::min(table.rows.size(), sampleRows);
    int best = -1;
    qsizetype most = 0;
    for (int column = 0; column < int(table.header.size()); ++column) {
        qsizetype numbers = 0;
        for (qsizetype row = 0; row < rows; ++row)
            numbers += waIdFrom(table.rows.at(row).at(column), region).isEmpty() ? 0 : 1;
        if (numbers > most) {
            most = numbers;
            best = column;
        }
    }
    return most * 2 >= rows ? best : -1;
}

} // namespace

CsvColumns likelyColumns(const CsvTable &table, const QString &region)
{
    static const QStringList numberNames{
        u"whatsapp"_s, u"phone"_s,   u"mobile"_s, u"teléfono"_s,  u"telefono"_s, u"móvil"_s,    u"movil"_s,
        u"celular"_s,  u"telefon"_s, u"handy"_s,  u"téléphone"_s, u"portable"_s, u"telefone"_s, u"هاتف"_s,
        u"फ़ोन"_s,      u"telepon"_s, u"number"_s, u"numero"_s,    u"número"_s,   u"tel"_s};
    static const QStringList nameNames{u"first name"_s, u"name"_s, u"nombre"_s, u"nom"_s,
                                       u"nome"_s,       u"nama"_s, u"اسم"_s,    u"नाम"_s};
    CsvColumns columns;
    columns.region = region;
    columns.number = columnOfNumbers(table, region);
    if (columns.number < 0)
        columns.number = columnNamed(table.header, numberNames);
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
