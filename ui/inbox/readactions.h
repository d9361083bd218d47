// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/conversation.h"

#include <QList>
#include <QObject>
#include <qcoro/qcorotask.h>

#include <functional>

class QMenu;

namespace shoptalk {

class InboxPage;
class Outbox;
class PrivacyActions;

/// Marks conversations as unread, or as read without opening them.
class ReadActions : public QObject {
    Q_OBJECT
public:
    ReadActions(Outbox &outbox, InboxPage &page);

    /// From now on, offers to undo what is done. `undo` outlives this.
    void setUndo(PrivacyActions &undo) { m_undo = &undo; }
    void addTo(QMenu &menu, const QList<Conversation> &conversations);
    /// Marks as read if one of them is unread, else as unread. An open conversation is closed first, because
    /// what is on the screen counts as read.
    void toggle(const QList<Conversation> &conversations);

    static bool isUnread(const Conversation &conversation);

private:
    void markRead(const QList<Conversation> &conversations);
    void markUnread(const QList<Conversation> &conversations);
    /// Offers to undo what was done, or says that it was not.
    void showOutcome(bool isDone, const QString &text,
                     const std::function<QCoro::Task<Result<void>>()> &undo);

    Outbox &m_outbox;
    InboxPage &m_page;
    PrivacyActions *m_undo = nullptr;
};

} // namespace shoptalk
