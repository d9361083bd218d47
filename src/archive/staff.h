// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/staffmember.h"

#include <QList>
#include <QObject>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class Clock;
class Store;

/// The names of the people to whom conversations can be assigned. Errors of every call: Storage.
class Staff : public QObject {
    Q_OBJECT
public:
    /// The maximum length of a name, in characters.
    static constexpr int maxName = 40;

    Staff(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Sorted by name; empty while the store is not open.
    QList<StaffMember> all() const;
    /// Adds a person, or restores a removed one of this name. `name` is trimmed. Errors: also Malformed
    /// ("name_invalid": empty, too long, control characters), Storage ("constraint": the name is taken).
    QCoro::Task<Result<StaffMember>> add(QString name);
    /// Errors: as `add`.
    QCoro::Task<Result<void>> rename(StaffMember member);
    /// Hides the person; `restore` brings them back. Their conversations stay assigned.
    QCoro::Task<Result<void>> remove(StaffId id);
    QCoro::Task<Result<void>> restore(StaffId id);

Q_SIGNALS:
    /// A person was added, removed or renamed.
    void changed();

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace shoptalk
