// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace shoptalk {

/// `body` as JSON that any parser accepts, with the same meaning: what can't be text becomes U+FFFD (invalid
/// UTF-8, half of a surrogate pair, an unescaped control character or NUL in a string; raw tabs and
/// line breaks are kept), a number that no parser can hold becomes text, and what lies more than
/// `maxJsonDepth` levels deep becomes null. Brackets and commas are not repaired.
QByteArray repairedJson(const QByteArray &body);
inline constexpr int maxJsonDepth = 256;

/// The object in `body`, read as leniently as `repairedJson` allows. Errors: Malformed ("webhook_not_json").
Result<QJsonObject> parseTolerantly(const QByteArray &body);

} // namespace shoptalk
