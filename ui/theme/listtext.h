// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace shoptalk {

/// Several texts as one, in the way of the person's language. Empty ones are left out.
class ListText {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::ListText)
public:
    /// Names of people or things: "Ana, Max and Rosa".
    static QString names(QStringList names);
    /// Facts about one thing, of which the last is not a summing up: "Ana, 2 unread, Monday".
    static QString facts(const QStringList &facts);
};

} // namespace shoptalk
