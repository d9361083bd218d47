// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"

#include <QDateTime>
#include <QString>

namespace shoptalk {

/// A customer wrote "stop": it is proposed that they get no more marketing messages, and a person decides.
struct StopProposal {
    Customer customer;
    QString text; ///< What they wrote; empty if the message was deleted here since.
    QDateTime askedAt; ///< UTC

    friend bool operator==(const StopProposal &, const StopProposal &) = default;
};

} // namespace shoptalk
