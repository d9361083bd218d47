// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace shoptalk {

class StoreSession;

/// Stores what a person did at Facebook: removed the app, or asked for their data to be deleted. `body` is
/// that of an account event of the relay. Returns why the event could not be used, or an empty text. On the
/// writer thread, in its transaction. Errors: Storage.
/// Source: Meta's deauthorize and data-deletion callbacks, as the relay passes them on.
Result<QString> storeAccountEvent(StoreSession &session, const QByteArray &body);

} // namespace shoptalk
