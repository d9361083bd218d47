// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <chrono>

namespace shoptalk::support {

/// A clock that stands still until a test moves it.
class SetClock final : public Clock {
public:
    QDateTime time = QDateTime::currentDateTimeUtc();
    QDateTime now() const override { return time; }
    void pass(std::chrono::seconds span) { time = time.addSecs(span.count()); }
};

} // namespace shoptalk::support
