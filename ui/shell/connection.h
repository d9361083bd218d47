// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace shoptalk {

/// The state of the connection to the relay, as shown to the person.
enum class RelayConnection {
    Unpaired, ///< Not set up yet; nothing is shown.
    Connecting,
    CatchingUp,
    UpToDate,
    Offline, ///< Stored messages can be read. New ones are sent later.
    OnlySending, ///< The relay does not answer, but Meta accepts messages.
    Revoked, ///< The relay no longer knows this device.
    EventsMissing ///< The relay no longer has everything that this console did not see.
};

} // namespace shoptalk

Q_DECLARE_METATYPE(shoptalk::RelayConnection)
