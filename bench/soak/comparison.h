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
        QString text;
    };
    QHash<QString, Outbound> outbound; ///< By message id.
    QHash<QString, int> inbound; ///< How often each wamid is stored.
    QSet<QString> amended; ///< The wamids that a customer reacted to.
    QStringList backwards; ///< Statuses that went backwards.
    int queued = 0;
    int broadcasts = 0;
    int openBroadcasts = 0; ///< Those where somebody has not had their turn.
    int pausedBroadcasts = 0; ///< Those of them that wait for a person.
    int recipients = 0; ///< The people of all broadcasts.
    int reached = 0; ///< Those of them who have a message.

    QStringList uncertain() const;
};

/// What the console has accepted from the person who writes.
struct AcceptedMessages {
    QSet<QString> ids; ///< Messages that the outbox said it had stored.
    /// Each text that was written in the window, once, and whether the window showed that it was accepted.
    /// If not, the program ended before, and either is right.
    QHash<QString, bool> texts;
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

/// `chats` is the sandbox's state.
Comparison compare(const QJsonArray &chats, const ConsoleMessages &console, const AcceptedMessages &accepted);
/// The ids of our messages that Meta has.
QSet<QString> receivedByMeta(const QJsonArray &chats);

} // namespace shoptalk::bench
