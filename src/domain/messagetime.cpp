// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagetime.h"

namespace shoptalk {

QDateTime whatsAppStart()
{
    return {QDate(2009, 1, 1), QTime(0, 0), Qt::UTC};
}

QDateTime believableTime(const QDateTime &claimed, const QDateTime &receivedAt)
{
    if (claimed.isValid() && claimed >= whatsAppStart() && claimed <= receivedAt.addDays(1))
        return claimed;
    return QDateTime::fromSecsSinceEpoch(receivedAt.toSecsSinceEpoch(), Qt::UTC);
}

} // namespace shoptalk
