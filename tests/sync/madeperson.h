// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace shoptalk::test {

/// A customer of the event generator.
struct MadePerson {
    /// What Meta's events show of the person. Mixed: sometimes the number, sometimes the user id, sometimes
    /// both.
    enum class Style { Number, UserId, Both, Mixed };

    Style style = Style::Number;
    QString number;
    QString otherForm; ///< Another form of the number that Meta uses, too; empty: there is none.
    QString userId;
    QString name;
    QString username;
    int changes = 0; ///< Of number or user id, until now.
};

/// What one event shows of a person; empty texts are not there.
struct ShownPerson {
    QString number;
    QString userId;

    /// `item` with the person under these keys.
    void addTo(QJsonObject &item, const QString &numberKey, const QString &userIdKey) const
    {
        if (!number.isEmpty())
            item.insert(numberKey, number);
        if (!userId.isEmpty())
            item.insert(userIdKey, userId);
    }
};

} // namespace shoptalk::test
