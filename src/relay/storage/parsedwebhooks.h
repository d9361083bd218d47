// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/records.h"

#include <deque>
#include <span>

namespace shoptalk::relay {

/// The contents of webhooks, which outlive this; parsed here unless they were parsed before.
class ParsedWebhooks {
public:
    explicit ParsedWebhooks(std::span<const IncomingWebhook> webhooks)
    {
        m_parsed.reserve(webhooks.size());
        for (const IncomingWebhook &webhook : webhooks) {
            const bool isOfThisBody = webhook.parsed.bytes.data() == webhook.body.data()
                && webhook.parsed.bytes.size() == webhook.body.size();
            m_parsed.push_back(isOfThisBody ? &webhook.parsed
                                            : &m_anew.emplace_back(parseWebhook(webhook.body)));
        }
    }
    ParsedWebhooks(const ParsedWebhooks &) = delete;
    ParsedWebhooks &operator=(const ParsedWebhooks &) = delete;

    std::size_t size() const { return m_parsed.size(); }
    const ParsedWebhook &operator[](std::size_t at) const { return *m_parsed[at]; }

private:
    std::vector<const ParsedWebhook *> m_parsed;
    std::deque<ParsedWebhook> m_anew; ///< A deque, because its elements keep their addresses.
};

} // namespace shoptalk::relay
