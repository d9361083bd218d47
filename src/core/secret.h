// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <utility>

namespace shoptalk {

/// Bytes that must not outlive their use. They are overwritten when destroyed, and never copied implicitly or
/// printed.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        m_bytes.detach();
    }
    Secret(Secret &&other) noexcept
        : m_bytes(std::exchange(other.m_bytes, {}))
    {
    }
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    /// The bytes themselves; do not keep a copy.
    const QByteArray &bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// A copy, which is wiped independently.
    Secret clone() const;

private:
    void wipe() noexcept;
    QByteArray m_bytes;
};

/// A secret that several calls share. It is wiped when the last one releases it. Null means that there is
/// none.
using SharedSecret = std::shared_ptr<const Secret>;

} // namespace shoptalk
