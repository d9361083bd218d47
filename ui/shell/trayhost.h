// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace shoptalk {

/// The part of the desktop that shows the icons of programs, on Linux the panel. It may crash or be switched
/// off while the program runs; Qt asks for it only once. There is one implementation for each kind of
/// desktop.
class TrayHost : public QObject {
    Q_OBJECT
public:
    static std::unique_ptr<TrayHost> make();

    /// True if it was there and went away.
    virtual bool isGone() const = 0;

Q_SIGNALS:
    void goneChanged(bool isGone);
};

} // namespace shoptalk
