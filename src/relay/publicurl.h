// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

namespace shoptalk::relay {

/// The address under which Meta and browsers reach the relay. If the settings name none, it is the address
/// that the relay listens on, which is known once it listens: Relay::start sets it before a request is
/// served.
class PublicUrl {
public:
    explicit PublicUrl(std::string configured)
        : m_value(std::move(configured))
    {
    }

    const std::string &value() const { return m_value; }
    bool isKnown() const { return !m_value.empty(); }
    void set(std::string value) { m_value = std::move(value); }

private:
    std::string m_value;
};

} // namespace shoptalk::relay
