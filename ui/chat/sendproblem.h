// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QCoreApplication>
#include <QString>

namespace shoptalk {

/// Why a message did not go out, in plain words, and what to do.
class SendProblems {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::SendProblems)
public:
    /// Empty for a message that is on its way or arrived.
    static QString describe(const Message &message);
    /// True if pressing "Try again" can help.
    static bool canRetry(const Message &message);
};

} // namespace shoptalk
