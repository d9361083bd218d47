// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/broadcast/broadcastresult.h"

#include <QDateTime>
#include <QList>

namespace shoptalk {

class Connection;

/// How many people a business started a conversation with.
struct ContactedPeople {
    int count = 0;
    QDateTime firstAt; ///< UTC; when it wrote to the first of them; invalid if there are none.

    friend bool operator==(const ContactedPeople &, const ContactedPeople &) = default;
};

/// Customers as possible recipients of a broadcast. Unbounded work: for `Store::readInBackground`. Errors of
/// every call: Storage.
class AudienceRepository {
public:
    explicit AudienceRepository(const Connection &connection);

    /// Those with a conversation on a number, newest first, then contacts without any conversation, by name.
    Result<QList<AudiencePerson>> people(const AudienceFilter &filter, const QDateTime &now) const;
    /// Completes people from a file, who have a number, with what is stored about those who are customers.
    Result<QList<AudiencePerson>> recognised(QList<AudiencePerson> people) const;
    /// People who got a template outside their service window since `since`, from any number of the business
    /// portfolio of `number`: Meta's limit counts these.
    Result<ContactedPeople> contacted(const PhoneNumberId &number, const QDateTime &since) const;

private:
    const Connection *m_connection;
};

} // namespace shoptalk
