// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace shoptalk {

/// Detects that the person leaves the computer: its screen is locked, or it is about to sleep. There is one
/// implementation for each system.
class ComputerLockWatch : public QObject {
    Q_OBJECT
public:
    static std::unique_ptr<ComputerLockWatch> make();

    /// Whether `left` is wanted. It is off at first.
    virtual void setOn(bool isOn) = 0;
    /// Whoever asked for `left` has locked what is to be locked, so the computer may sleep. Until then it
    /// waits, as long as the system allows it.
    virtual void allowSleep() {}

Q_SIGNALS:
    /// The screen was locked, or the computer is about to sleep.
    void left();
};

} // namespace shoptalk
