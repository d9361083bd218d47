// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/businessaccount.h"

#include <QHash>
#include <QList>
#include <QString>

namespace shoptalk {

/// What staff see of each of the shop's numbers: the name that customers see, or the phone number where it
/// has none or another number has the same one.
QHash<PhoneNumberId, QString> numberNames(const QList<PhoneNumber> &numbers);

/// Two letters or digits that stand for a number of the shop: the initials of its name, or the last two
/// digits of a phone number.
QString numberInitials(const QString &name);

} // namespace shoptalk
