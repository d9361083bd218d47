// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"

#include <QString>

namespace shoptalk {

/// `text` as it is stored for and looked up by a search, in any script: case folded, compatibility forms and
/// every script's digits unified, accents of Latin, Greek and Cyrillic letters dropped ("José" is found by
/// "jose"), white space folded.
QString foldedForSearch(const QString &text);

/// Names and username of a customer as a search looks through them.
QString searchableNames(const Customer &customer);

/// What a person typed, ready to be looked for.
struct SearchTerm {
    QString name; ///< Folded; empty matches everything.
    QString digits; ///< If the text can be a part of a phone number: its digits; else empty.

    explicit SearchTerm(const QString &typed);
    bool isEmpty() const { return name.isEmpty(); }
    bool matches(const Customer &customer) const;
};

} // namespace shoptalk
