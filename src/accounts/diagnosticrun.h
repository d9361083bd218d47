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

/// A connected Facebook account, and what its token turned out to be.
struct ExaminedAccount {
    LinkSubject subject;
    SharedSecret token = {}; ///< Null: there is none that is good.
    std::optional<TokenFacts> facts = {};
};

/// A WhatsApp Business Account that has connected numbers.
struct ExaminedWaba {
    LinkSubject subject;
    QList<LinkSubject> numbers = {};
    std::optional<QList<Subscription>> subscriptions = {}; ///< Nothing: not asked for, or not to be had.
};

/// What one run has learned so far. A link that needs missing information is skipped.
struct DiagnosticRun {
    std::optional<RelayRecord> pairing;
    std::optional<RelayIdentity> identity;
    QList<ExaminedAccount> accounts;
    QList<ExaminedWaba> wabas;

    /// Null if that account's token is not good.
    SharedSecret tokenOf(const AccountId &account) const;
};

/// All that is connected here, by the database.
DiagnosticRun beginDiagnosticRun(const Store &store);

} // namespace shoptalk
