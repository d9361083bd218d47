// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reason.h"

#include <QString>

#include <optional>

namespace shoptalk {

/// Meta's error code. 0 is a code like any other. Source: Graph API, handling errors.
struct MetaCode {
    int code = 0;
    int subcode = 0; ///< 0 if there is none.

    friend bool operator==(const MetaCode &, const MetaCode &) = default;
};

/// An error as a value. `ui` turns `kind` and `reason` into text for people. `detail` is for the log and
/// never contains a token, a phone number or a name.
struct Error {
    enum class Kind {
        Network, ///< No answer, or an incomplete one. It is unknown whether the other side acted.
        Unauthorised, ///< The credential is missing, expired or revoked: sign in or pair again.
        RateLimited, ///< Asked too often: wait, then the same request may succeed.
        Rejected, ///< The other side understood and refused: do not repeat unchanged.
        Storage, ///< The local database or a local file could not be read or written.
        Malformed, ///< Data that does not have the agreed form; nothing of it was used.
        Secrets, ///< The keychain is absent, locked or refused, or a sealed value does not open.
        Cancelled ///< The person stopped it.
    };
    Kind kind = Kind::Network;
    Reason reason = Reason::None;
    std::optional<MetaCode> meta = {}; ///< Empty unless Meta refused and gave a code.
    QString detail = {};

    friend bool operator==(const Error &, const Error &) = default;
};

/// `kind`, `auditWord` and `detail` in one line, for the log.
QString describe(const Error &error);

/// The failure as one word to be stored and logged: "answer_lost", "meta_190_463", "http_404", or the relay's
/// own code. It is for people to read; code uses `reason` and `meta`.
QString auditWord(const Error &error);
QString auditWord(MetaCode meta);

/// Returns true if an answer arrived that cannot be used, so that it is unknown whether the other side acted.
bool isAnswerLost(const Error &error);

} // namespace shoptalk
