// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace shoptalk {

/// A phone number inside a text, in UTF-16 units.
struct NumberInText {
    int start = 0;
    int length = 0;
    QString e164; ///< "+49301234567"

    friend bool operator==(const NumberInText &, const NumberInText &) = default;
};

/// The phone numbers in `text`, in order: international ones, and those written as in `region`, an ISO 3166
/// alpha-2 code that may be empty. Dates, amounts and parts of longer numbers are none. Rules:
/// libphonenumber.
QList<NumberInText> numbersIn(const QString &text, const QString &region);

} // namespace shoptalk
