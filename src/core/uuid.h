// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace shoptalk {

/// A new UUID that begins with the time, so that rows which are added one after the other stand side by side
/// in an index by it: with random ones, each changes a page of its own, and the more pages there are, the
/// longer it takes. 74 bits are random. Source: RFC 9562, UUID version 7.
QUuid newUuid();

/// A new identifier of one of our own kinds: `newId<MessageId>()`.
template <class Id>
Id newId()
{
    return Id(newUuid().toString(QUuid::WithoutBraces));
}

} // namespace shoptalk
