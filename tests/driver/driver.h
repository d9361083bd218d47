// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLocalServer>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

class QLocalSocket;
class QWidget;

namespace shoptalk::driver {

/// A Qt plugin inside an unchanged program that does what a person would do at the screen: it reads, clicks
/// and types. It exchanges JSON objects, one a line, over a local socket with `Application`.
class Driver : public QObject {
    Q_OBJECT
public:
    explicit Driver(const QString &socketPath, QObject *parent = nullptr);

private:
    void serve(QLocalSocket *socket);
    QJsonObject answer(const QJsonObject &request);
    static bool sendsKeys(const QString &what);
    /// Calls `then` when the widgets have received the keys that were sent before: at once, unless a screen
    /// reader sees each key first. Not if `context` is gone.
    static void whenKeysArrived(QObject *context, const std::function<void()> &then);

    /// Stores a key for `demoKey` and hides it from the program.
    bool eventFilter(QObject *watched, QEvent *event) override;
    QJsonObject takeDemoKey();

    QLocalServer m_server;
    QStringList m_demoKeys; ///< F8 and F9, when the person who watches the demo pressed them in this program.
};

} // namespace shoptalk::driver
