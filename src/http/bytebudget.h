// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/sender.h"

#include <cstddef>
#include <mutex>
#include <unordered_map>

namespace shoptalk::http {

/// Limits the memory that requests hold, in total and for each source. A quarter is kept for preferred
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

    /// The share of one request. Its destructor returns it to the budget, which must outlive it.
    class Reservation {
    public:
        Reservation() = default;
        Reservation(ByteBudget &budget, Sender sender);
        ~Reservation();
        Reservation(Reservation &&other) noexcept;
        Reservation &operator=(Reservation &&other) noexcept;

        /// Sets how many bytes it holds in total. Returns false and changes nothing if that is too much.
        bool growTo(std::size_t bytes);

    private:
        ByteBudget *m_budget = nullptr; ///< Null if it holds nothing.
        Sender m_sender;
        std::size_t m_bytes = 0;
    };

    /// The number of bytes held now, for tests and metrics.
    std::size_t held() const;

private:
    bool take(const Sender &sender, std::size_t bytes);
    void giveBack(const Sender &sender, std::size_t bytes);

    Limits m_limits;
    mutable std::mutex m_mutex; ///< Guards the members below.
    std::size_t m_held = 0;
    std::size_t m_heldByOthers = 0; ///< The part of it that senders who are not preferred hold.
    std::unordered_map<std::string, std::size_t> m_bySource; ///< The part of that which each source holds.
};

} // namespace shoptalk::http
