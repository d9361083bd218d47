// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/storedfield.h"
#include "domain/messagekind.h"

#include <QString>

#include <tuple>

namespace shoptalk {

/// A call, as a line of the conversation. Source: Cloud API webhooks, `calls`.
struct CallContent {
    static constexpr const char *name = "call";
    QString event; ///< "connect", "terminate", …
    QString status; ///< "COMPLETED", "FAILED", "REJECTED", …; empty while it rings.
    int durationS = 0; ///< Seconds that both talked.
    qint64 startedAtS = 0; ///< When it began, in seconds since 1970; 0: Meta did not say.

    static constexpr auto fields()
    {
        return std::tuple(storedField("event", &CallContent::event),
                          storedField("status", &CallContent::status),
                          storedField("duration_s", &CallContent::durationS),
                          storedField("started_at_s", &CallContent::startedAtS));
    }
    QString plainText() const { return {}; }
    MessageKind messageKind() const { return MessageKind::Call; }
    friend bool operator==(const CallContent &, const CallContent &) = default;
};

} // namespace shoptalk
