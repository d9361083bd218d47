// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/doctor.h"
#include "core/secret.h"
#include "graph/graphsender.h"
#include "graph/requests/webhooksubscriptions.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/identity.h"
#include "relaylink/requests/tokens.h"
#include "store/records.h"

#include <optional>

namespace shoptalk {

class StoreSession;

/// A connected Facebook account and its token.
struct CheckedAccount {
    LinkSubject subject;
    SharedSecret token = {}; ///< Null if it has no valid token.
    std::optional<TokenFacts> facts = {};
};

/// A WhatsApp Business Account that has connected numbers.
struct CheckedWaba {
    LinkSubject subject;
    QList<LinkSubject> numbers = {};
    std::optional<QList<Subscription>> subscriptions =
        {}; ///< Nothing if they were not requested or could not be loaded.
};

/// What one run has learned so far. A link that needs missing information is skipped.
struct DiagnosticRun {
    std::optional<RelayRecord> pairing;
    std::optional<RelayIdentity> identity;
    QList<CheckedAccount> accounts;
    QList<CheckedWaba> wabas;

    /// Null if that account's token is not valid.
    SharedSecret tokenOf(const AccountId &account) const;
};

/// Everything that is connected according to the database; what can't be read is missing. For
/// `Store::readInBackground`.
Result<DiagnosticRun> beginDiagnosticRun(const StoreSession &session);

} // namespace shoptalk
