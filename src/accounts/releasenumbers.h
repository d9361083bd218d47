// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "core/secret.h"

#include <QList>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class RelaySender;
class Store;

/// True if asking again later may bring another answer.
bool isWorthAnotherTry(const Error &error);

/// What is needed to release an account's numbers at the relay.
struct NumberRelease {
    Store &store;
    RelaySender &relay;
    SharedSecret token; ///< The account's token; null if numbers can't be claimed again.
    QList<PhoneNumberId> numbers; ///< Those that were connected; empty: not known, those that are claimed.
    QList<PhoneNumberId> claimed; ///< Those that the relay keeps for this workspace now.
};

/// Releases the numbers of each WhatsApp account. Returns the accounts that, according to the relay, nobody
/// uses any more. An account without an answer is not among them. Safe to repeat: a number that is already
/// released is claimed and released again, because only the answer to a release tells whether others use the
/// account. Errors: those of RelaySender that are worth another try; Storage.
QCoro::Task<Result<QList<WabaId>>> releaseNumbers(NumberRelease what, QList<WabaId> wabas);

} // namespace shoptalk
