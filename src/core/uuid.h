// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace shoptalk {

/// A new identifier of one of our own kinds: `newId<MessageId>()`.
template <class Id>
Id newId()
{
    return Id(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

} // namespace shoptalk
