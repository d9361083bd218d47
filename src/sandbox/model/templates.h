// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/json.h"
#include "sandbox/model/randomsource.h"
#include "sandbox/model/scenario.h"

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shoptalk::sandbox {

/// A message template in one language.
struct MessageTemplate {
    std::string id;
    std::string wabaId;
    std::string name;
    std::string language; ///< "de", "en_US"
    std::string category; ///< MARKETING, UTILITY or AUTHENTICATION
    std::string status = "PENDING";
    std::string parameterFormat = "POSITIONAL"; ///< or NAMED
    std::string quality = "UNKNOWN";
    std::string rejectedReason = "NONE";
    std::string previousCategory; ///< Empty if Meta never changed it.
    json::array components;
    std::vector<std::int64_t> editsS; ///< Unix time of each edit while it was approved.

    bool isNamed() const { return parameterFormat == "NAMED"; }
};

/// The component of a type ("BODY"), or null. Types compare without case, as at Meta.
const json::object *componentOf(const MessageTemplate &about, std::string_view type);
/// The buttons of a template; empty if it has none.
const json::array &buttonsOf(const MessageTemplate &about);
/// The names or numbers of the variables of a text, in order of appearance: {"1", "2"} of "{{1}} and {{2}}".
std::vector<std::string> variablesIn(std::string_view text);

/// The templates of every WhatsApp account. Source: Business Management API, message templates.
class Templates {
public:
    /// Begins with the scenario's templates, and with the `hello_world` that Meta gives to every account.
    Templates(const Scenario &scenario, RandomSource &random);

    MessageTemplate &add(MessageTemplate fresh);
    void remove(std::string_view id);
    MessageTemplate *find(std::string_view id);
    const MessageTemplate *find(std::string_view wabaId, std::string_view name,
                                std::string_view language) const;
    /// Newest last.
    std::vector<const MessageTemplate *> ofWaba(std::string_view wabaId) const;

    /// Names of deleted templates that were approved cannot be used again for 30 days.
    void block(const std::string &wabaId, const std::string &name, std::int64_t untilS);
    bool isBlocked(const std::string &wabaId, const std::string &name, std::int64_t nowS) const;

private:
    RandomSource &m_random;
    std::deque<MessageTemplate> m_templates;
    std::map<std::pair<std::string, std::string>, std::int64_t> m_blockedUntilS;
};

} // namespace shoptalk::sandbox
