// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QObject>

#include <memory>

namespace shoptalk {

/// The line protocol between this program and the console that started it.
class ConsoleLink : public QObject {
    Q_OBJECT
public:
    explicit ConsoleLink(QObject *parent = nullptr);
    ~ConsoleLink() override;

    /// The next line of standard input; waits for it. Empty at its end.
    static QByteArray readLine();
    /// Keeps reading in the background, beside the event loop.
    void listen();
    /// Writes the one result; the second and later ones are dropped.
    void answer(const QJsonObject &outcome);
    /// Writes a message that is not the result. Nothing is written after the result.
    void notify(const QJsonObject &news);

Q_SIGNALS:
    /// The console asks for the window to come to the front.
    void raiseRequested();
    /// The console has ended, or no longer wants a result.
    void ended();

private:
    struct Mailbox;
    static void read(const std::shared_ptr<Mailbox> &mailbox);
    void take(const QByteArray &line);
    static void write(const QJsonObject &object);

    std::shared_ptr<Mailbox> m_mailbox;
    bool m_answered = false;
};

} // namespace shoptalk
