// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reason.h"

#include <QString>

#include <optional>

namespace shoptalk {

/// Meta's own number for what went wrong. 0 is a code like any other. Source: Graph API, handling errors.
struct MetaCode {
    int code = 0;
    int subcode = 0; ///< 0: none.

    friend bool operator==(const MetaCode &, const MetaCode &) = default;
};

/// What went wrong, as a value. Text for people is made in `ui` from `kind` and `reason`; `detail` is for the
/// log and never holds a token, a phone number or a name.
struct Error {
    enum class Kind {
        Network, ///< No answer, or a broken one: it is unknown whether the other side acted.
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
    std::optional<MetaCode> meta = {}; ///< Nothing if it was not Meta that refused, or it gave no code.
    QString detail = {};

    friend bool operator==(const Error &, const Error &) = default;
};

/// `kind`, `auditWord` and `detail` in one line, for the log.
QString describe(const Error &error);

/// The failure as one word to be stored and logged: "answer_lost", "meta_190_463", "http_404", or the relay's
/// own code. It is for reading, by people and by what shows stored words; a program asks `reason` and `meta`.
QString auditWord(const Error &error);
QString auditWord(MetaCode meta);

/// True if an answer came that cannot be used, so that it is not known whether the other side acted.
bool isAnswerLost(const Error &error);

} // namespace shoptalk
