// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace shoptalk {

/// The outcome of a contact of a file when it is imported.
enum class ContactOutcome {
    New, ///< Nobody with this number is known here.
    Updated, ///< The customer gets this name.
    Unchanged, ///< The customer has this name already.
    NameMissing,
    NumberMissing,
    NumberInvalid, ///< It is no phone number, or one without a country code whose country is unknown.
    Duplicate ///< The number occurs earlier in the file.
};

/// True if the contact is stored by an import.
constexpr bool isImported(ContactOutcome outcome)
{
    return outcome == ContactOutcome::New || outcome == ContactOutcome::Updated;
}

/// A contact of a file: one for each of a person's numbers.
struct FileContact {
    QString name; ///< Cleaned; may be empty.
    QString number; ///< As it is written.
    WaId waId; ///< Empty if the number can't be used.
    int line = 0; ///< In the file, from 1.
    ContactOutcome outcome = ContactOutcome::New; ///< As far as it is known from the file alone.
    QString knownName; ///< The name that the customer has here; empty for a new one.

    friend bool operator==(const FileContact &, const FileContact &) = default;
};

struct ContactFile {
    QList<FileContact> contacts; ///< At least one.
    bool isCut = false; ///< The file has more people than `maxCsvRows` or `maxVCards`.

    friend bool operator==(const ContactFile &, const ContactFile &) = default;
};

/// The contacts of a file of vCards, or of a table (see `readCsv`) with a column of numbers. `region` (ISO
/// 3166) is that of numbers without a country; numbers are checked by libphonenumber. Errors: Malformed
/// (NotUnderstood: no contacts are in it; FileTooLarge). For a worker thread: it takes about a second for
/// 100,000 contacts.
Result<ContactFile> contactsIn(const QByteArray &bytes, const QString &region);

} // namespace shoptalk
