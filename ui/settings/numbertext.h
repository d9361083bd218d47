// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/businessprofile.h"

#include <QString>

namespace shoptalk {

/// Says why a request about a number failed and what helps. It quotes Meta's message if only that names the
/// cause.
QString numberRefusal(const Error &error);

/// Says what has to be corrected before the profile can be saved.
QString profileProblem(const ProfileProblem &problem);

/// The name of one of Meta's business categories. An unknown category is shown as Meta spells it.
QString verticalName(const QString &vertical);

} // namespace shoptalk
