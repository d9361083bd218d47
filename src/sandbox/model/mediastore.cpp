// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/mediastore.h"

#include "crypto/digest.h"

#include <array>
#include <fstream>
#include <sstream>

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t mediaIdDigits = 16;
constexpr std::size_t linkLetters = 40;
constexpr std::string_view linkAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

struct KnownEnding {
    std::string_view ending;
    std::string_view type;
};

constexpr std::array knownEndings = {
    KnownEnding{".jpg", "image/jpeg"}, KnownEnding{".jpeg", "image/jpeg"},
    KnownEnding{".png", "image/png"},  KnownEnding{".webp", "image/webp"},
    KnownEnding{".ogg", "audio/ogg"},  KnownEnding{".mp3", "audio/mpeg"},
    KnownEnding{".m4a", "audio/mp4"},  KnownEnding{".aac", "audio/aac"},
    KnownEnding{".amr", "audio/amr"},  KnownEnding{".mp4", "video/mp4"},
    KnownEnding{".3gp", "video/3gpp"}, KnownEnding{".pdf", "application/pdf"},
    KnownEnding{".txt", "text/plain"}, KnownEnding{".zip", "application/zip"},
};

} // namespace

std::shared_ptr<const MediaContent> mediaContent(std::string type, std::string bytes)
{
    MediaContent content;
    content.type = std::move(type);
    content.bytes = std::move(bytes);
    content.sha256 = crypto::asText(crypto::sha256(crypto::asBytes(content.bytes)));
    return std::make_shared<const MediaContent>(std::move(content));
}

std::string mediaTypeOf(std::string_view fileName)
{
    for (const KnownEnding &known : knownEndings) {
        if (fileName.ends_with(known.ending))
            return std::string(known.type);
    }
    return {};
}

const MediaFile &MediaStore::add(std::string phoneNumberId, std::shared_ptr<const MediaContent> content,
                                 std::int64_t expiresAtS)
{
    MediaFile file;
    file.id = numericId(m_random, mediaIdDigits);
    file.phoneNumberId = std::move(phoneNumberId);
    file.content = std::move(content);
    file.expiresAtS = expiresAtS;
    std::string id = file.id;
    return m_files.insert_or_assign(std::move(id), std::move(file)).first->second;
}

const MediaFile *MediaStore::find(std::string_view id, std::int64_t nowS) const
{
    const auto found = m_files.find(id);
    return found != m_files.end() && nowS < found->second.expiresAtS ? &found->second : nullptr;
}

bool MediaStore::remove(std::string_view id)
{
    const auto found = m_files.find(id);
    if (found == m_files.end())
        return false;
    m_files.erase(found);
    return true;
}

std::string MediaStore::newLink(const std::string &id, std::int64_t nowS)
{
    std::erase_if(m_links, [nowS](const auto &entry) { return entry.second.expiresAtS <= nowS; });
    std::string link = m_random.characters(linkLetters, linkAlphabet);
    m_links[link] = Link{id, nowS + linkLifeS};
    return link;
}

const MediaFile *MediaStore::behindLink(std::string_view link, std::int64_t nowS) const
{
    const auto found = m_links.find(link);
    if (found == m_links.end() || found->second.expiresAtS <= nowS)
        return nullptr;
    return find(found->second.mediaId, nowS);
}

std::shared_ptr<const MediaContent> MediaStore::fromDisk(const std::string &path)
{
    if (const auto known = m_fromDisk.find(path); known != m_fromDisk.end())
        return known->second;
    std::ifstream file(path, std::ios::binary);
    const std::string type = mediaTypeOf(path);
    if (!file || type.empty())
        return nullptr;
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return m_fromDisk.emplace(path, mediaContent(type, bytes.str())).first->second;
}

} // namespace shoptalk::sandbox
