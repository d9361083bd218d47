// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/stopphrases.h"

#include <optional>

namespace shoptalk {

class StoreSession;
struct Message;

/// Looks for customers who ask to stop, in what arrives. The words are read once, with the first message.
class StopIntake {
public:
    /// `session` outlives this.
    explicit StopIntake(StoreSession &session)
        : m_session(session)
    {
    }

    /// A new message of a customer was stored: proposes that they get no more marketing if it asks for that.
    /// Errors: Storage.
    Result<void> take(const Message &message);

private:
    StoreSession &m_session;
    std::optional<StopPhrases> m_phrases;
};

} // namespace shoptalk
