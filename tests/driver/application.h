// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "waiting.h"

#include <QJsonObject>
#include <QLocalSocket>
#include <QProcessEnvironment>
#include <QRect>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace shoptalk::driver {

/// One row of an item view, as a person or a screen reader perceives it.
struct Row {
    QString text;
    QString accessible;
    bool isVisible = false;
    bool selected = false;
};

/// One text that a window shows, and the name of the widget that shows it.
struct Text {
    QString widget;
    QString text;
};

/// Controls a running program through the driver plugin in it. It waits for conditions, with a time limit. A
/// function that returns false leaves the reason in `problem()`.
class Application {
public:
    /// `folder` contains the sockets; `program` is the executable's name.
    Application(QString folder, QString program);

    /// The environment that loads the plugin into a program. `pluginFolder` is the one above "generic".
    static QProcessEnvironment environment(const QString &pluginFolder, const QString &folder);

    /// Waits until the program listens.
    bool connect(int timeoutMs = support::patienceMs);
    bool isGone();
    /// Opens a new connection, so that what was sent over the old one is freed in the program.
    bool reconnect();

    bool waitVisible(const QString &name, int timeoutMs = support::patienceMs);
    bool waitHidden(const QString &name, int timeoutMs = support::patienceMs);
    bool waitText(const QString &name, const QString &part, int timeoutMs = support::patienceMs);
    bool waitAccessibleName(const QString &name, const QString &part, int timeoutMs = support::patienceMs);
    /// Waits until the text or accessible text of a row contains `part`; returns the number of the row.
    std::optional<int> waitRow(const QString &name, const QString &part, int timeoutMs = support::patienceMs);
    bool waitFocus(const QString &name, int timeoutMs = support::patienceMs);

    QString text(const QString &name);
    bool isVisible(const QString &name);
    bool isMinimised(const QString &name);
    /// The widget's rectangle in its window; invalid if it can't be asked for.
    QRect rectangle(const QString &name);
    QList<Row> rows(const QString &name);
    QStringList names();
    /// Labels, buttons, menus and empty fields in the widget's window, or in the first window.
    QList<Text> texts(const QString &name = {});

    /// A key of the demo (F8, F9) that was pressed in the program, reported once; empty if none was, or if it
    /// is not connected.
    QString takeDemoKey();

    /// The functions below wait until the widget can be used.
    bool click(const QString &name);
    bool clickRow(const QString &name, const QString &part);
    /// Chooses the entry of a menu.
    bool chooseEntry(const QString &name);
    bool type(const QString &name, const QString &text);
    bool clear(const QString &name);
    bool key(const QString &name, const QString &key);
    /// To the window itself, as a display sends it.
    bool keyToWindow(const QString &key);
    bool grab(const QString &path, const QString &name = {});
    bool resize(int width, int height);
    bool minimise();
    /// Makes the first window the active one, and waits until it is. For displays without a window manager.
    bool activate();
    /// Lets this much time pass at once for a program with its own clock.
    bool passTime(std::chrono::seconds time);
    /// Closes the first window as its own button does.
    bool close();

    const QString &problem() const { return m_problem; }

private:
    std::optional<QJsonObject> ask(const QJsonObject &request);
    bool act(const QJsonObject &request, int timeoutMs = support::patienceMs);

    QString m_path;
    QLocalSocket m_socket;
    QString m_problem;
};

} // namespace shoptalk::driver
