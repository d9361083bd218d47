// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/graphcall.h"
#include "sandbox/model/platform.h"

namespace shoptalk::sandbox {

/// Adding a number to an account. It is then verified with a code and registered. Source: OpenAPI
/// description, POST phone_numbers.
class NumberCreation {
public:
    explicit NumberCreation(Platform &platform)
        : m_platform(platform)
    {
    }

    std::vector<GraphEndpoint> endpoints();

private:
    GraphAnswer create(const GraphCall &call);
    /// Errors: 100 (409: Meta has the number already), 200/1349175 (the portfolio has no place for one more).
    std::optional<GraphError> checkPlace(const Waba &waba, const std::string &digits) const;

    Platform &m_platform;
};

} // namespace shoptalk::sandbox
