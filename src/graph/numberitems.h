// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/businessprofile.h"
#include "domain/displayname.h"
#include "domain/registrationstate.h"
#include "domain/shortlink.h"

#include <QJsonObject>

namespace shoptalk {

/// What the Graph API tells of one number, as our own values.

/// Malformed ("answer_incomplete") without a status.
Result<RegistrationState> registrationStateIn(const QJsonObject &answer);
DisplayName displayNameIn(const QJsonObject &answer);
/// In both of Meta's forms: `data[0]` itself, or a `business_profile` in it. An absent one is an empty
/// profile.
BusinessProfile businessProfileIn(const QJsonObject &answer);
/// The fields of `wanted` that differ from those of `present`.
QJsonObject profileChanges(const BusinessProfile &present, const BusinessProfile &wanted);
/// Malformed ("answer_incomplete") without code or link.
Result<ShortLink> shortLinkIn(const QJsonObject &item);

} // namespace shoptalk
