// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accountalert.h"
#include "ui/theme/controls.h"

#include <QString>
#include <QUrl>

namespace shoptalk {

/// The text of an alert: what happened, what it means, and what to do.
QString alertText(const AccountAlert &alert);
/// Meta's page where the person can solve it; empty if the numbers' page of the settings helps.
QUrl alertLink(const AccountAlert &alert);
Notice alertTone(AlertKind kind);

} // namespace shoptalk
