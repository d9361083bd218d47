// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"
#include "shopwriter.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

class QSocketNotifier;

namespace shoptalk::bench {

/// The settings that the console of a soak run gets at its start.
struct ConsoleTask {
    QString database;
    QUrl graphUrl;
    QUrl relayUrl;
    QString picture; ///< A JPEG that is sent now and then.
    quint64 seed = 0;
    int messages = 0; ///< The number of messages to write.
    int perMinute = 0;

    QStringList toArguments() const;
    static std::optional<ConsoleTask> from(const QStringList &arguments);
};

/// A console's services without windows, in a process of its own that may be killed at any time. It receives,
/// and writes messages of every kind at random. Standard input brings the secrets in its first line, then
/// "retry MESSAGE" for an uncertain message that never reached Meta. Standard output has "stored MESSAGE"
/// once a message was accepted by the outbox, and "written" when there is nothing more to write.
class SoakConsole : public QObject {
    Q_OBJECT
public:
    explicit SoakConsole(ConsoleTask task);
    ~SoakConsole() override;

    /// Errors: those of the store; Secrets (the first line is not readable).
    Result<void> start();

private:
    void readCommands();
    void writeWhatIsDue();
    QCoro::Task<void> write();

    ConsoleTask m_task;
    test::Desk m_desk;
    ShopWriter m_writer;
    std::unique_ptr<QSocketNotifier> m_input;
    QTimer m_tick;
    QElapsedTimer m_running;
    QList<Conversation> m_conversations;
    int m_begun = 0;
    int m_stored = 0;
};

} // namespace shoptalk::bench
