// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "domain/foldedtext.h"

#include <QString>

namespace shoptalk {

/// The names and username of a customer in the form of `foldedForSearch`.
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
