// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accountalert.h"
#include "ui/theme/controls.h"

#include <QString>
#include <QUrl>

namespace shoptalk {

/// The text of an alert: what happened, what it means, and what to do.
QString alertText(const AccountAlert &alert);
/// Meta's page where the person can solve it; empty if there is none.
QUrl alertLink(const AccountAlert &alert);
Notice alertTone(AlertKind kind);
/// Where the person can see what an alert is about, or solve it.
enum class AlertTarget { Web, Numbers, Accounts, Templates, Chat };
AlertTarget alertTarget(const AccountAlert &alert);

} // namespace shoptalk
