// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

namespace shoptalk {

/// One console for each data folder: a second start wakes the first one and ends.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    /// True if this is the first; false if another one was there and was woken.
    bool claim();

Q_SIGNALS:
    /// Somebody started the program again.
    void woken();

private:
    bool wakeOther() const;

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace shoptalk
