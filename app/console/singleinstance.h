// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

namespace shoptalk {

/// Allows one console for each data folder. A second start wakes the first one and ends.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    /// True if this is the only console. False if another one runs and was woken.
    bool claim();

Q_SIGNALS:
    /// The program was started again.
    void woken();

private:
    bool wakeOther() const;

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace shoptalk
