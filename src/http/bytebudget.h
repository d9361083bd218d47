// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/sender.h"

#include <cstddef>
#include <mutex>
#include <unordered_map>

namespace shoptalk::http {

/// How much memory requests may hold, all together and those of one source. A quarter is kept for preferred
/// senders. Thread-safe.
class ByteBudget {
public:
    struct Limits {
        std::size_t total = 0;
        std::size_t perSource = 0;
    };
    explicit ByteBudget(Limits limits);
    ByteBudget(const ByteBudget &) = delete;
    ByteBudget &operator=(const ByteBudget &) = delete;

    /// What one request holds; gives it back at its end. The budget outlives it.
    class Holding {
    public:
        Holding() = default;
        Holding(ByteBudget &budget, Sender sender);
        ~Holding();
        Holding(Holding &&other) noexcept;
        Holding &operator=(Holding &&other) noexcept;

        /// Holds so many bytes in all from now on. False if that is too much: it then holds what it did.
        bool growTo(std::size_t bytes);

    private:
        ByteBudget *m_budget = nullptr; ///< Null: holds nothing.
        Sender m_sender;
        std::size_t m_bytes = 0;
    };

    /// Held now, for tests and metrics.
    std::size_t held() const;

private:
    bool take(const Sender &sender, std::size_t bytes);
    void giveBack(const Sender &sender, std::size_t bytes);

    Limits m_limits;
    mutable std::mutex m_mutex; ///< Guards what follows.
    std::size_t m_held = 0;
    std::size_t m_heldByOthers = 0; ///< Of that, by senders who are not preferred.
    std::unordered_map<std::string, std::size_t> m_bySource; ///< Of those.
};

} // namespace shoptalk::http
