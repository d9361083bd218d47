// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace shoptalk {

/// Reports that the system asks the program to end, with SIGTERM, SIGINT or SIGHUP: from a log-out, a service
/// manager or a terminal. `received` is emitted on the thread of this object, never inside the signal
/// handler. It is never emitted on systems other than Unix, where QGuiApplication::commitDataRequest reports
/// a log-out.
class EndSignals : public QObject {
    Q_OBJECT
public:
    /// Handles the signals until it is destroyed. Only one object may exist.
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void received();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace shoptalk
