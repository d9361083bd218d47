// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>

namespace shoptalk::sandbox {

/// The platform's time, and its later actions. Time stamps are wall-clock time plus the skipped time; delays
/// pass faster by the speed.
class Timeline {
public:
    using Action = std::function<void()>;

    virtual ~Timeline() = default;
    /// Unix time in seconds.
    virtual std::int64_t nowS() const = 0;
    /// Runs `action` once `delay` has passed. Actions that are due at the same moment run in the order in
    /// which they were given.
    virtual void after(std::chrono::milliseconds delay, Action action) = 0;
};

} // namespace shoptalk::sandbox
