// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/randomsource.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace shoptalk::sandbox {

/// A file that is being uploaded or was uploaded.
struct Upload {
    std::string id; ///< "upload:…", as in its address, without the signature.
    std::string signature; ///< Has to come with each call.
    std::string type; ///< "image/png"
    std::size_t length = 0; ///< Bytes that were announced.
    std::string bytes; ///< The bytes that have arrived.
    std::string handle; ///< "4::…", once all bytes have arrived.
    std::int64_t expiresAtS = 0; ///< Unix time; of the upload and of its handle.

    /// The name in the address at which Meta's own copy of it is served.
    std::string file() const;
    bool isWhole() const { return bytes.size() == length; }
};

/// Files that are uploaded in pieces. Source: Graph API, resumable uploads.
class Uploads {
public:
    static constexpr std::int64_t lifeS = 24 * 3600;

    explicit Uploads(RandomSource &random)
        : m_random(random)
    {
    }

    const Upload &begin(std::string type, std::size_t length, std::int64_t nowS);
    /// Null if there is no such upload, if the signature differs, or if it has expired.
    Upload *find(std::string_view id, std::string_view signature, std::int64_t nowS);
    /// Adds the next bytes. A complete upload gets its handle.
    void append(Upload &upload, std::string_view bytes);
    /// The complete file that a handle names; null if there is none or it has expired.
    const Upload *behind(std::string_view handle, std::int64_t nowS) const;
    /// The complete file with that name (`Upload::file`), also after the upload has expired; null if there is
    /// none.
    const Upload *served(std::string_view file) const;

private:
    RandomSource &m_random;
    std::map<std::string, Upload, std::less<>> m_uploads;
};

} // namespace shoptalk::sandbox
