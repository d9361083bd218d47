// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "core/secret.h"

#include <QList>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class RelayClient;
class Store;

/// True if asking again later may bring another answer.
bool isWorthAnotherTry(const Error &error);

/// What giving an account's numbers back to the relay needs.
struct NumberRelease {
    Store &store;
    RelayClient &relay;
    SharedSecret token; ///< Of the account; null: nothing can be claimed once more.
    QList<PhoneNumberId> numbers; ///< Those that were connected; empty: not known, those that are claimed.
    QList<PhoneNumberId> claimed; ///< Those that the relay keeps for this workspace now.
};

/// Gives the numbers of each WhatsApp account back. Gives the accounts that, as the relay says then, nobody
/// uses any more; one of which it says nothing is not among them. Safe to repeat: a number that is back
/// already is claimed once more and given back again, because only the answer to that tells whether others
/// use the account. Errors: those of RelayClient that are worth another try; Storage.
QCoro::Task<Result<QList<WabaId>>> releaseNumbers(NumberRelease what, QList<WabaId> wabas);

} // namespace shoptalk
