// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QString>
#include <QStringList>

namespace shoptalk::bench {

/// The messages in the console's database, read while the console is running.
struct ConsoleMessages {
    struct Outbound {
        QString wamid;
        int delivery = 0;
    };
    QHash<QString, Outbound> outbound; ///< By message id.
    QHash<QString, int> inbound; ///< How often each wamid is stored.
    QSet<QString> amended; ///< The wamids that a customer reacted to.
    QStringList backwards; ///< Statuses that went backwards.
    int queued = 0;

    QStringList uncertain() const;
};

/// Lets the database note each status that goes backwards, however often the console is killed.
bool watchStatuses(const QString &database);
ConsoleMessages readMessages(const QString &database);

/// The result of comparing both sides message by message.
struct Comparison {
    int inbound = 0;
    int outbound = 0;
    int refused = 0; ///< Messages of ours that Meta refused: they are shown as failed.
    QStringList faults; ///< What is lost, there twice, or different; empty if both agree.
};

/// `chats` is the sandbox's state; `stored` are the messages that the outbox said it had accepted.
Comparison compare(const QJsonArray &chats, const ConsoleMessages &console, const QSet<QString> &stored);
/// The ids of our messages that Meta has.
QSet<QString> receivedByMeta(const QJsonArray &chats);

} // namespace shoptalk::bench
