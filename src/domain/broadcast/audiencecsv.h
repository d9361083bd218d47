// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/broadcast/audience.h"
#include "domain/broadcast/csvtext.h"

namespace shoptalk {

/// The columns of a file with the phone number and the name.
struct CsvColumns {
    int number = -1; ///< From 0; -1: none.
    int name = -1;
    QString region; ///< ISO 3166, of numbers without a country.

    static constexpr auto fields()
    {
        return std::tuple(storedField("number", &CsvColumns::number), storedField("name", &CsvColumns::name),
                          storedField("region", &CsvColumns::region));
    }
    friend bool operator==(const CsvColumns &, const CsvColumns &) = default;
};

/// Finds the columns by their names in the file, in the program's languages, else by their values.
CsvColumns likelyColumns(const CsvTable &table, const QString &region);

/// The people of a file. For a worker thread: it takes about a second for 100,000 rows.
QList<AudiencePerson> peopleFrom(const CsvTable &table, const CsvColumns &columns);

} // namespace shoptalk
