// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

#include <array>
#include <memory>

namespace shoptalk::crypto {

using Digest = std::array<std::byte, 32>;

Digest sha256(BytesView message);

/// HMAC-SHA256 under one key, prepared once and used from any thread.
class HmacSha256 {
public:
    explicit HmacSha256(BytesView key);
    HmacSha256(HmacSha256 &&) noexcept;
    HmacSha256 &operator=(HmacSha256 &&) noexcept;
    ~HmacSha256();

    Digest of(BytesView message) const;

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace shoptalk::crypto
