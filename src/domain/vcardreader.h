// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace shoptalk {

/// A person in a vCard file.
struct VCardPerson {
    QString name; ///< May be empty.
    QStringList numbers; ///< As they are written; each once.
    int line = 0; ///< Where the card begins, from 1.

    friend bool operator==(const VCardPerson &, const VCardPerson &) = default;
};

/// True if the file looks like vCards.
bool isVCard(const QByteArray &bytes);

/// The people of a file of vCards.
struct VCardFile {
    QList<VCardPerson> people;
    bool isCut = false; ///< It has more of them than `maxVCards`.

    friend bool operator==(const VCardFile &, const VCardFile &) = default;
};

inline constexpr qsizetype maxVCards = 100'000;

/// Reads a file of vCards 2.1, 3.0 or 4.0, as phones and address books write them. Anything else in the file
/// is skipped. For a worker thread.
/// Source: RFC 6350, RFC 2426, vCard 2.1 (versit).
VCardFile readVCards(const QByteArray &bytes);

} // namespace shoptalk
