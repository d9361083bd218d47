// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QString>
#include <QStringList>

namespace shoptalk::bench {

/// What texts that are written in forms begin with, so that they are found in messages that say more.
inline const QString formTextBeginning = QStringLiteral("Filled in in part");
/// The template that a person fills in; the other one is the broadcast's.
inline const QString formTemplate = QStringLiteral("news");

/// How far a form is that was filled in in the window.
enum class FormState {
    Typed, ///< The program may have ended before it was stored: it is there once, or it is gone.
    Stored, ///< It was seen in the database: until it is sent it is a form, then a message, and never both.
    Accepted ///< The form has closed after "Send": it is a message.
};

/// The messages in the console's database, read while the console is running.
struct ConsoleMessages {
    struct Outbound {
        QString wamid;
        int delivery = 0;
        QString text;
    };
    QHash<QString, Outbound> outbound; ///< By message id.
    QHash<QString, int> inbound; ///< How often each wamid is stored.
    QHash<QString, QString> inboundTexts; ///< By wamid.
    QStringList forms; ///< What is in the forms that were not sent.
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
    QHash<QString, FormState> forms; ///< Each text that was written in a form and not sent at once.
};

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
