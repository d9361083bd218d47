// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/login/allowedhosts.h"

#include <QString>

class QObject;
class QWebEngineProfile;

namespace shoptalk {

/// A browser profile for one login: off the record, without downloads, without other hosts, without extra
/// features.
QWebEngineProfile *makeLoginProfile(const AllowedHosts &hosts, const QString &language, QObject *parent);

} // namespace shoptalk
