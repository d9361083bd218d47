// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/businessaccount.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

namespace shoptalk {

class Store;

/// The connected numbers of the shop with their names. With several of them, every conversation says with
/// which one it is. Read once, and again when accounts change. GUI thread.
class NumberList : public QObject {
    Q_OBJECT
public:
    /// Empty until `reload`, which is called once the store is open. `store` outlives this.
    explicit NumberList(Store &store, QObject *parent = nullptr);

    void reload();
    /// The primary one first.
    const QList<PhoneNumber> &numbers() const { return m_numbers; }
    /// False if no conversation has to say with which number it is.
    bool areSeveral() const { return m_numbers.size() > 1; }
    bool contains(const PhoneNumberId &number) const;
    /// True for a known number that is not connected (any more): nothing can be sent from it.
    bool isDisconnected(const PhoneNumberId &number) const { return m_disconnected.contains(number); }
    /// What staff see of a number, also of one that is not connected any more. Empty with at most one
    /// connected number, and for an unknown one.
    QString nameOf(const PhoneNumberId &number) const;

Q_SIGNALS:
    /// A number was connected or disconnected, or its name changed.
    void changed();

private:
    Store &m_store;
    QList<PhoneNumber> m_numbers;
    QSet<PhoneNumberId> m_disconnected;
    QHash<PhoneNumberId, QString> m_names; ///< Only with several numbers.
};

} // namespace shoptalk
