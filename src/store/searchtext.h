// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"

#include <QString>

namespace shoptalk {

/// The form of `text` that a search stores and compares, in any script: case folded, compatibility forms and
/// every script's digits unified, accents of Latin, Greek and Cyrillic letters dropped ("José" is found by
/// "jose"), white space folded.
QString foldedForSearch(const QString &text);

/// The names and username of a customer in that form.
QString searchableNames(const Customer &customer);

/// A person's search, in the form that is compared.
struct SearchTerm {
    QString name; ///< Folded; empty matches everything.
    QString digits; ///< The digits if the text can be part of a phone number; otherwise empty.

    explicit SearchTerm(const QString &typed);
    bool isEmpty() const { return name.isEmpty(); }
    bool matches(const Customer &customer) const;
};

} // namespace shoptalk
