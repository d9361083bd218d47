// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::relay::postgres {

/// The parameters of one statement in the server's binary form, kept until it is sent. Source: PostgreSQL's
/// own send and receive functions (int8, text, bytea, array).
class Values {
public:
    void add(std::int64_t value);
    void add(std::string_view text);
    void add(const std::string &text) { add(std::string_view(text)); }
    void add(const char *text) { add(std::string_view(text)); }
    void add(crypto::BytesView bytes);
    void add(std::nullopt_t);
    void add(const std::vector<std::int64_t> &values);
    void add(const std::vector<std::string> &texts); ///< text[]
    void add(const std::vector<std::optional<std::string>> &texts); ///< text[]
    void add(const std::vector<crypto::Bytes> &values); ///< bytea[]
    template <class Value>
    void add(const std::optional<Value> &value)
    {
        if (value)
            add(*value);
        else
            add(std::nullopt);
    }

    int count() const { return static_cast<int>(m_values.size()); }
    /// As PQsendQueryPrepared wants them; views into this.
    std::vector<const char *> pointers() const;
    std::vector<int> lengths() const;
    std::vector<int> formats() const;

private:
    std::vector<std::optional<std::string>> m_values;
};

} // namespace shoptalk::relay::postgres
