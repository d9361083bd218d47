// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/aesgcm.h"

#include <climits>
#include <openssl/evp.h>

#include <cstdlib>
#include <memory>

namespace shoptalk::crypto {

namespace {

struct FreeContext {
    void operator()(EVP_CIPHER_CTX *context) const noexcept { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

const unsigned char *raw(BytesView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(Bytes &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// OpenSSL fails in these calls only when it is out of memory or was built without the cipher. The program
/// cannot continue then.
void require(int outcome)
{
    if (outcome != 1)
        std::abort();
}

bool lengthsFit(BytesView key, BytesView iv, BytesView text, BytesView additionalData)
{
    return key.size() == gcmKeyBytes && !iv.empty() && iv.size() <= INT_MAX && text.size() <= INT_MAX
        && additionalData.size() <= INT_MAX;
}

Context newContext(BytesView key, BytesView iv, bool encrypt)
{
    Context context(EVP_CIPHER_CTX_new());
    if (!context)
        std::abort();
    const int direction = encrypt ? 1 : 0;
    require(EVP_CipherInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, nullptr, nullptr, direction));
    require(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_IVLEN, static_cast<int>(iv.size()), nullptr));
    require(EVP_CipherInit_ex(context.get(), nullptr, nullptr, raw(key), raw(iv), direction));
    return context;
}

void addData(EVP_CIPHER_CTX *context, BytesView additionalData)
{
    if (additionalData.empty())
        return;
    int length = 0;
    require(EVP_CipherUpdate(context, nullptr, &length, raw(additionalData),
                             static_cast<int>(additionalData.size())));
}

Bytes transform(EVP_CIPHER_CTX *context, BytesView input)
{
    Bytes output(input.size());
    if (input.empty())
        return output;
    int length = 0;
    require(EVP_CipherUpdate(context, raw(output), &length, raw(input), static_cast<int>(input.size())));
    return output;
}

} // namespace

Result<GcmOutput> encryptAesGcm(BytesView key, BytesView iv, BytesView plaintext, BytesView additionalData)
{
    if (!lengthsFit(key, iv, plaintext, additionalData))
        return tl::unexpected(Fault::Malformed);
    const Context context = newContext(key, iv, true);
    addData(context.get(), additionalData);
    GcmOutput output{transform(context.get(), plaintext), Bytes(gcmTagBytes)};
    std::byte unused{};
    int length = 0;
    require(EVP_CipherFinal_ex(context.get(), reinterpret_cast<unsigned char *>(&unused), &length));
    require(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(gcmTagBytes),
                                output.tag.data()));
    return output;
}

Result<Bytes> decryptAesGcm(BytesView key, BytesView iv, BytesView ciphertext, BytesView tag,
                            BytesView additionalData)
{
    if (!lengthsFit(key, iv, ciphertext, additionalData) || tag.size() != gcmTagBytes)
        return tl::unexpected(Fault::Malformed);
    const Context context = newContext(key, iv, false);
    addData(context.get(), additionalData);
    Bytes plaintext = transform(context.get(), ciphertext);
    Bytes expectedTag(tag.begin(), tag.end());
    require(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(gcmTagBytes),
                                expectedTag.data()));
    std::byte unused{};
    int length = 0;
    if (EVP_CipherFinal_ex(context.get(), reinterpret_cast<unsigned char *>(&unused), &length) != 1) {
        wipe(plaintext);
        return tl::unexpected(Fault::Tampered);
    }
    return plaintext;
}

} // namespace shoptalk::crypto
