// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "domain/staffmember.h"
#include "store/changeset.h"

#include <QDateTime>
#include <QList>

namespace shoptalk {

class Connection;

/// The people of the shop to whom conversations can be assigned. Errors of every call: Storage.
class StaffRepository {
public:
    StaffRepository(const Connection &connection, ChangeSet &changes);

    /// By name.
    Result<QList<StaffMember>> all() const;
    /// Also Storage ("constraint"): there is a person with this name, in whatever case. A removed person with
    /// this name is restored instead, with the old id.
    Result<void> add(const StaffMember &member);
    Result<void> rename(const StaffMember &member);
    /// Hides the person. Their conversations stay assigned to them until somebody changes that.
    Result<void> remove(const StaffId &id, const QDateTime &at);
    Result<void> restore(const StaffId &id);
    /// Notes who wrote a message that is sent from this computer; nothing if that is none of the staff. It is
    /// forgotten with the message.
    Result<void> noteWriter(const MessageId &message, const StaffId &writer);

private:
    Result<void> refuseTaken(const StaffMember &member) const;
    void noteConversations(const StaffId &id);

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
