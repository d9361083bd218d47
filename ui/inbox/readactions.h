// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"

#include <QObject>

class QMenu;

namespace shoptalk {

class InboxPage;
class Outbox;

/// Marks conversations as unread, or as read without opening them.
class ReadActions : public QObject {
    Q_OBJECT
public:
    ReadActions(Outbox &outbox, InboxPage &page);

    void addTo(QMenu &menu, const Conversation &conversation);
    /// Toggles between read and unread. An open conversation is closed first, because what is on screen
    /// counts as read.
    void toggle(const Conversation &conversation);

    static bool isUnread(const Conversation &conversation);

private:
    Outbox &m_outbox;
    InboxPage &m_page;
};

} // namespace shoptalk
