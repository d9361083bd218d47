// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace shoptalk {

/// How the console stands with its relay, as the person is told.
enum class RelayConnection {
    Unpaired, ///< Not set up yet: nothing is shown.
    Connecting,
    CatchingUp,
    UpToDate,
    Offline, ///< What is stored can be read; what is written goes out later.
    OnlySending, ///< The relay gives no answer, while Meta takes what is written.
    Revoked, ///< The relay no longer knows this device.
    EventsMissing ///< The relay no longer has everything that this console did not see.
};

} // namespace shoptalk

Q_DECLARE_METATYPE(shoptalk::RelayConnection)
