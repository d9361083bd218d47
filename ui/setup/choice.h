// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/businessaccount.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace shoptalk {

/// One row of a list in the set-up, as texts to show.
struct Choice {
    enum class Mark { None, Good, Fair, Poor };

    QString id;
    QString name;
    QString detail; ///< May be empty.
    QStringList facts; ///< Short texts; may be empty.
    Mark mark = Mark::None; ///< The mark before the first fact.

    friend bool operator==(const Choice &, const Choice &) = default;
};

QList<Choice> choicesOf(const QList<BusinessManager> &businesses);
QList<Choice> choicesOf(const QList<Waba> &wabas);
/// A number's name is the number itself: several numbers of a business often share their verified name.
QList<Choice> choicesOf(const QList<PhoneNumber> &numbers);

/// Keeps `text` (a phone number) in its own order inside a text of the other direction.
QString leftToRight(const QString &text);

} // namespace shoptalk
