// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace shoptalk {

/// Says with which of the shop's numbers a conversation is.
class NumberText {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::NumberText)
public:
    /// "to Flowers Centre"; empty without a name, as with one number. See NumberList::nameOf.
    static QString to(const QString &numberName);
};

} // namespace shoptalk
