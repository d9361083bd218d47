// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"

#include <QList>
#include <QObject>

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
    Outbox &m_outbox;
    InboxPage &m_page;
    PrivacyActions *m_undo = nullptr;
};

} // namespace shoptalk
