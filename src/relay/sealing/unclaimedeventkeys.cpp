// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/sealing/unclaimedeventkeys.h"

#include "crypto/digest.h"
#include "crypto/streamsealing.h"

namespace shoptalk::relay {

UnclaimedEventKeys::UnclaimedEventKeys(const std::vector<std::string> &appSecrets, std::string_view purpose)
{
    for (const std::string &secret : appSecrets) {
        if (secret.empty())
            continue;
        const crypto::Digest key = crypto::HmacSha256(crypto::asBytes(secret)).of(crypto::asBytes(purpose));
        m_keys.emplace_back(key.begin(), key.end());
    }
}

UnclaimedEventKeys::~UnclaimedEventKeys()
{
    for (crypto::Bytes &key : m_keys)
        crypto::wipe(key);
}

http::Result<crypto::Bytes> UnclaimedEventKeys::seal(std::string_view text, std::string_view context) const
{
    if (m_keys.empty()) {
        return tl::unexpected(
            http::Error{http::Error::Kind::Storage, "no_secret", "there is no app secret to seal with"});
    }
    return std::move(crypto::sealBody(m_keys.front(), crypto::asBytes(text), context).value());
}

std::optional<std::string> UnclaimedEventKeys::open(std::string_view sealed, std::string_view context) const
{
    for (const crypto::Bytes &key : m_keys) {
        auto opened = crypto::openBody(key, crypto::asBytes(sealed), context);
        if (!opened)
            continue;
        std::string text = crypto::asText(*opened);
        crypto::wipe(*opened);
        return text;
    }
    return {};
}

} // namespace shoptalk::relay
