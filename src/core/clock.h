// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace shoptalk {

/// The source of the time, passed in so that a test can set it.
class Clock {
public:
    virtual ~Clock() = default;
    /// The present time in UTC.
    virtual QDateTime now() const = 0;
};

/// The computer's clock.
class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace shoptalk
