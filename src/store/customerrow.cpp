// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customerrow.h"

#include "domain/numberforms.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

void takeName(QString &known, qint64 &knownAtS, const QString &news, qint64 atS)
{
    if (news.isEmpty() || atS < knownAtS)
        return;
    known = news;
    knownAtS = atS;
}

void joinName(QString &kept, qint64 &keptAtS, const QString &gone, qint64 goneAtS)
{
    if (goneAtS > keptAtS || (kept.isEmpty() && goneAtS == keptAtS))
        kept = gone;
    keptAtS = std::max(keptAtS, goneAtS);
}

} // namespace

QString customerRowColumns()
{
    return u"id, wa_id, user_id, profile_name, username, phone_book_name, wa_id_at_s, profile_name_at_s, "
           "username_at_s, phone_book_at_s"_s;
}

CustomerRow customerRowFrom(const Statement &row)
{
    return {Customer{row.id<CustomerId>(0), row.id<WaId>(1), row.id<BusinessScopedUserId>(2), row.text(3),
                     row.text(4), row.text(5)},
            row.big(6), row.big(7), row.big(8), row.big(9)};
}

CustomerRow withNews(CustomerRow known, const Customer &news, const QDateTime &reportedAt)
{
    const auto timeFor = [&reportedAt](qint64 knownAtS) {
        return reportedAt.isValid() ? reportedAt.toSecsSinceEpoch() : knownAtS;
    };
    Customer &customer = known.customer;
    const qint64 numberAtS = timeFor(known.numberAtS);
    if (!news.waId.isEmpty() && (customer.waId.isEmpty() || numberAtS >= known.numberAtS)) {
        // The other form of the known number is nothing new.
        if (!isSameNumber(customer.waId, news.waId))
            customer.waId = news.waId;
        known.numberAtS = std::max(numberAtS, known.numberAtS);
    }
    if (!news.userId.isEmpty())
        customer.userId = news.userId;
    takeName(customer.profileName, known.profileNameAtS, news.profileName, timeFor(known.profileNameAtS));
    takeName(customer.username, known.usernameAtS, news.username, timeFor(known.usernameAtS));
    takeName(customer.phoneBookName, known.phoneBookAtS, news.phoneBookName, timeFor(known.phoneBookAtS));
    return known;
}

CustomerRow joinedRows(CustomerRow kept, const CustomerRow &gone)
{
    Customer &customer = kept.customer;
    if (customer.waId.isEmpty()) {
        customer.waId = gone.customer.waId;
        kept.numberAtS = gone.numberAtS;
    } else if (isSameNumber(customer.waId, gone.customer.waId)) {
        kept.numberAtS = std::max(kept.numberAtS, gone.numberAtS);
    }
    if (customer.userId.isEmpty())
        customer.userId = gone.customer.userId;
    joinName(customer.profileName, kept.profileNameAtS, gone.customer.profileName, gone.profileNameAtS);
    joinName(customer.username, kept.usernameAtS, gone.customer.username, gone.usernameAtS);
    joinName(customer.phoneBookName, kept.phoneBookAtS, gone.customer.phoneBookName, gone.phoneBookAtS);
    return kept;
}

bool isSameNumber(const WaId &one, const WaId &other)
{
    return one == other || (!one.isEmpty() && otherFormOf(one) == other);
}

} // namespace shoptalk
