// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace shoptalk {

/// Tells a coroutine whether the object that started it still exists. It is a member of that object, which
/// need not be a QObject; for a QObject, use QPointer.
class Lifetime {
public:
    /// Copied before the first `co_await` and checked after each.
    class Watch {
    public:
        bool isOver() const { return m_token.expired(); }

    private:
        friend class Lifetime;
        explicit Watch(std::weak_ptr<const void> token)
            : m_token(std::move(token))
        {
        }
        std::weak_ptr<const void> m_token;
    };

    Lifetime() = default;
    Lifetime(const Lifetime &) = delete;
    Lifetime &operator=(const Lifetime &) = delete;

    Watch watch() const { return Watch(m_token); }

private:
    std::shared_ptr<const void> m_token = std::make_shared<char>();
};

} // namespace shoptalk
