// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace shoptalk {

/// The system asks the program to end: SIGTERM, SIGINT or SIGHUP, from a log-out, a service manager or a
/// terminal. `received` comes on the thread of this object, never inside the signal's handler. Elsewhere than
/// on Unix nothing comes: a log-out is told by QGuiApplication::commitDataRequest there.
class EndSignals : public QObject {
    Q_OBJECT
public:
    /// Takes the signals over until it is destroyed; there is one of it.
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void received();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace shoptalk
