// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/businessaccount.h"
#include "graph/graphcall.h"

#include <QList>

namespace shoptalk {

/// The business portfolios of the person behind the token. Source: GET /me/businesses.
struct ListBusinessManagers {
    using Answer = QList<BusinessManager>;
    GraphCall call() const;
    Result<QList<BusinessManager>> answerIn(const QList<QJsonObject> &items) const;
};

} // namespace shoptalk
