// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace shoptalk {

/// Until when WhatsApp takes reactions to a message that was sent at `sentAt`, and takes them back. Later
/// they are refused with 131009. Source: Cloud API, reaction messages.
inline QDateTime reactionsEndAt(const QDateTime &sentAt)
{
    constexpr int days = 30;
    return sentAt.addDays(days);
}

} // namespace shoptalk
