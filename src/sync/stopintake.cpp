// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/stopintake.h"

#include "store/session.h"

namespace shoptalk {

Result<void> StopIntake::take(const Message &message)
{
    if (!m_phrases) {
        const Result<std::optional<QString>> words = m_session.marketing.stopPhrases().phrases();
        if (!words)
            return failure(words.error());
        m_phrases.emplace(words->value_or(StopPhrases::shipped()));
    }
    return m_phrases->isRequest(message.content) ? m_session.marketing.stopProposals().propose(message)
                                                 : Result<void>();
}

} // namespace shoptalk
