// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace shoptalk {

class MainWindow;
class RememberedState;
class UpdateChecker;

/// Connects the check for updates with the window and remembers its state.
class UpdateController : public QObject {
    Q_OBJECT
public:
    /// All of them outlive this.
    UpdateController(UpdateChecker &checker, MainWindow &window, RememberedState &remembered,
                     QObject *parent = nullptr);

    /// Starts the daily checks, if they are switched on.
    void start();

private:
    UpdateChecker &m_checker;
};

} // namespace shoptalk
