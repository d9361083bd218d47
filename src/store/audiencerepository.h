// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/broadcast/broadcastresult.h"

#include <QDateTime>
#include <QList>

namespace shoptalk {

class Connection;

/// How many people a business wrote to first.
struct ContactedPeople {
    int count = 0;
    QDateTime firstAt; ///< UTC; of the one who was written to first; invalid: nobody was.

    friend bool operator==(const ContactedPeople &, const ContactedPeople &) = default;
};

/// Customers as the people a broadcast could be for. Unbounded work: for `Store::readInBackground`. Errors
/// of every call: Storage.
class AudienceRepository {
public:
    explicit AudienceRepository(const Connection &connection);

    /// Those who wrote to a number, newest first.
    Result<QList<AudiencePerson>> people(const AudienceFilter &filter, const QDateTime &now) const;
    /// People from a file, who have a number: adds what is known here of those who are customers.
    Result<QList<AudiencePerson>> recognised(QList<AudiencePerson> people) const;
    /// People who got a template outside of their service window since `since`, from any number of the
    /// business portfolio of `number`: Meta's limit counts those.
    Result<ContactedPeople> contacted(const PhoneNumberId &number, const QDateTime &since) const;

private:
    const Connection *m_connection;
};

} // namespace shoptalk
