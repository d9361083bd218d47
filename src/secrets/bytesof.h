// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

#include <QByteArray>

#include <span>

namespace shoptalk {

/// A view of `bytes` in the type that `crypto` takes. Valid as long as `bytes` is.
inline crypto::BytesView bytesOf(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace shoptalk
