// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace shoptalk {

/// What Meta said about a message that failed, for somebody who helps the shop. The sentences for staff are
/// those of SendProblems.
class SupportDetails {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::SupportDetails)
public:
    /// Meta's code and sub-code, and its own text; empty for a message that did not fail.
    static QStringList lines(const Message &message);
    /// The same with the message's id and time, to be sent to the person who helps; empty as `lines`.
    static QString report(const Message &message);
};

} // namespace shoptalk
