// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLocalServer>
#include <QObject>
#include <QString>
#include <QStringList>

class QLocalSocket;
class QWidget;

namespace shoptalk::driver {

/// Lives inside an unchanged program as a Qt plugin and does there what a person would do at the screen:
/// looks, clicks, types. Speaks one JSON object a line over a local socket; `Application` is the other end.
class Driver : public QObject {
    Q_OBJECT
public:
    explicit Driver(const QString &socketPath, QObject *parent = nullptr);

private:
    void serve(QLocalSocket *socket);
    QJsonObject answer(const QJsonObject &request);

    /// Keeps a key for `demoKey`, and keeps it from the program.
    bool eventFilter(QObject *watched, QEvent *event) override;
    QJsonObject takeDemoKey();

    QLocalServer m_server;
    QStringList m_demoKeys; ///< F8, F9: what the person who watches the demo pressed in this program.
};

} // namespace shoptalk::driver
