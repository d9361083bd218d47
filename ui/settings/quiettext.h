// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quiettimes.h"

#include <QCoreApplication>

namespace shoptalk {

/// Says why notifications are not shown now, and until when.
class QuietText {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::QuietText)
public:
    /// One sentence; empty if they are shown.
    static QString describe(const QuietState &state, const QDateTime &now);
};

} // namespace shoptalk
