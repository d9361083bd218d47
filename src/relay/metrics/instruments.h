// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <span>

/// What is counted while the relay runs. Everything here is thread-safe and costs a few atomic additions.
namespace shoptalk::relay {

/// A value that only grows.
class Counter {
public:
    void add(std::uint64_t by = 1) { m_value.fetch_add(by, std::memory_order_relaxed); }
    std::uint64_t value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<std::uint64_t> m_value = 0;
};

/// A value that goes up and down.
class Gauge {
public:
    void add(std::int64_t by) { m_value.fetch_add(by, std::memory_order_relaxed); }
    void set(std::int64_t value) { m_value.store(value, std::memory_order_relaxed); }
    std::int64_t value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<std::int64_t> m_value = 0;
};

/// The distribution of values over fixed buckets; the sum is kept in millionths of the unit.
class Histogram {
public:
    static constexpr std::size_t maxBounds = 12;

    /// `bounds` ascend and outlive this; at most maxBounds.
    explicit Histogram(std::span<const double> bounds)
        : m_bounds(bounds)
    {
    }
    void observe(double value);

    std::span<const double> bounds() const { return m_bounds; }
    /// How many were at most bounds()[index]; at bounds().size(): all.
    std::uint64_t upTo(std::size_t index) const;
    double sum() const { return static_cast<double>(m_sumMillionths.load(std::memory_order_relaxed)) / 1e6; }

private:
    std::span<const double> m_bounds;
    std::array<std::atomic<std::uint64_t>, maxBounds + 1> m_counts{};
    std::atomic<std::uint64_t> m_sumMillionths = 0;
};

} // namespace shoptalk::relay
