// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <cstdlib>

namespace shoptalk::crypto {

namespace {

struct FreeMac {
    void operator()(EVP_MAC *mac) const noexcept { EVP_MAC_free(mac); }
    void operator()(EVP_MAC_CTX *context) const noexcept { EVP_MAC_CTX_free(context); }
};
using MacContext = std::unique_ptr<EVP_MAC_CTX, FreeMac>;

const unsigned char *raw(BytesView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

/// OpenSSL fails here only when it is out of memory or was built without SHA-2. The program cannot continue
/// then.
void require(bool fine)
{
    if (!fine)
        std::abort();
}

} // namespace

Digest sha256(BytesView message)
{
    Digest digest{};
    std::size_t length = 0;
    require(EVP_Q_digest(nullptr, "SHA256", nullptr, message.data(), message.size(),
                         reinterpret_cast<unsigned char *>(digest.data()), &length)
            == 1);
    return digest;
}

struct HmacSha256::Context {
    MacContext prepared;
};

HmacSha256::HmacSha256(BytesView key)
    : m_context(std::make_unique<Context>())
{
    const std::unique_ptr<EVP_MAC, FreeMac> mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    require(mac != nullptr);
    m_context->prepared.reset(EVP_MAC_CTX_new(mac.get()));
    require(m_context->prepared != nullptr);
    std::string digestName = "SHA256";
    const std::array parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digestName.data(), digestName.size()),
        OSSL_PARAM_construct_end()};
    // For OpenSSL a null pointer means "keep the present key", so an empty key needs an address too.
    const unsigned char nothing = 0;
    const unsigned char *const start = key.empty() ? &nothing : raw(key);
    require(EVP_MAC_init(m_context->prepared.get(), start, key.size(), parameters.data()) == 1);
}

HmacSha256::HmacSha256(HmacSha256 &&) noexcept = default;
HmacSha256 &HmacSha256::operator=(HmacSha256 &&) noexcept = default;
HmacSha256::~HmacSha256() = default;

Digest HmacSha256::of(BytesView message) const
{
    const MacContext context(EVP_MAC_CTX_dup(m_context->prepared.get()));
    require(context != nullptr);
    Digest digest{};
    std::size_t length = 0;
    require(EVP_MAC_update(context.get(), raw(message), message.size()) == 1);
    require(
        EVP_MAC_final(context.get(), reinterpret_cast<unsigned char *>(digest.data()), &length, digest.size())
        == 1);
    return digest;
}

} // namespace shoptalk::crypto
