// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/businessaccount.h"
#include "graph/graphcall.h"

#include <QList>

namespace shoptalk {

/// The WhatsApp Business Accounts (WABAs) that a portfolio owns, or that others share with it.
/// Source: GET /{business-id}/owned_whatsapp_business_accounts, client_whatsapp_business_accounts.
struct ListWabas {
    BusinessManagerId businessManager;
    Waba::Ownership ownership = Waba::Ownership::Owned;

    using Answer = QList<Waba>;
    GraphCall call() const;
    Result<QList<Waba>> answerIn(const QList<QJsonObject> &items) const;
};

/// One WABA by its id, for a token that cannot list the WABAs of a portfolio. Malformed (AnswerIncomplete)
/// without an id. Source: GET /{waba-id}.
struct FetchWaba {
    WabaId waba;
    BusinessManagerId businessManager; ///< Its owner, which this request does not ask for.

    using Answer = Waba;
    GraphCall call() const;
    Result<Waba> answerIn(const QJsonObject &answer) const;
};

/// The portfolio that owns a WABA, for a token that cannot list portfolios. Malformed (AnswerIncomplete)
/// without an id. Source: GET /{waba-id}, owner_business_info.
struct FetchWabaOwner {
    WabaId waba;

    using Answer = BusinessManager;
    GraphCall call() const;
    Result<BusinessManager> answerIn(const QJsonObject &answer) const;
};

} // namespace shoptalk
