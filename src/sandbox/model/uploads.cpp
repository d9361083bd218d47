// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/uploads.h"

#include "crypto/bytes.h"

#include <algorithm>

namespace shoptalk::sandbox {

namespace {

constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view idPrefix = "upload:";
constexpr std::string_view idSuffix = "==";

} // namespace

std::string Upload::file() const
{
    return id.substr(idPrefix.size(), id.size() - idPrefix.size() - idSuffix.size());
}

const Upload &Uploads::begin(std::string type, std::size_t length, std::int64_t nowS)
{
    Upload upload;
    upload.id = std::string(idPrefix) + m_random.characters(48, letters) + std::string(idSuffix);
    upload.signature = "ARZ" + m_random.characters(16, letters);
    upload.type = std::move(type);
    upload.length = length;
    upload.expiresAtS = nowS + lifeS;
    return m_uploads.insert_or_assign(upload.id, upload).first->second;
}

Upload *Uploads::find(std::string_view id, std::string_view signature, std::int64_t nowS)
{
    const auto found = m_uploads.find(id);
    if (found == m_uploads.end() || found->second.signature != signature || nowS >= found->second.expiresAtS)
        return nullptr;
    return &found->second;
}

void Uploads::append(Upload &upload, std::string_view bytes)
{
    upload.bytes += bytes;
    if (upload.isWhole() && upload.handle.empty())
        upload.handle = "4::" + crypto::toBase64(crypto::asBytes(upload.type)) + ":"
            + m_random.characters(80, letters) + ":e:" + std::to_string(upload.expiresAtS);
}

const Upload *Uploads::behind(std::string_view handle, std::int64_t nowS) const
{
    const auto found = std::ranges::find_if(m_uploads, [&](const auto &entry) {
        return !handle.empty() && entry.second.handle == handle && nowS < entry.second.expiresAtS;
    });
    return found != m_uploads.end() ? &found->second : nullptr;
}

const Upload *Uploads::served(std::string_view file) const
{
    const auto found = m_uploads.find(std::string(idPrefix) + std::string(file) + std::string(idSuffix));
    return found != m_uploads.end() && found->second.isWhole() ? &found->second : nullptr;
}

} // namespace shoptalk::sandbox
