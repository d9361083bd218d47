// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/businessprofile.h"

#include <QString>

namespace shoptalk {

/// Why something about a number did not succeed, and what helps, in plain words; with Meta's own words where
/// only they say it.
QString numberRefusal(const Error &error);

/// What has to be mended before the profile can be saved.
QString profileProblem(const ProfileProblem &problem);

/// Meta's word for a line of business, as people call it; an unknown one stays as it is.
QString verticalName(const QString &vertical);

} // namespace shoptalk
