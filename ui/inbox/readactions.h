// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"

#include <QObject>

class QMenu;

namespace shoptalk {

class InboxPage;
class Outbox;

/// Putting a conversation back to be read later, and saying that it was read without opening it.
class ReadActions : public QObject {
    Q_OBJECT
public:
    ReadActions(Outbox &outbox, InboxPage &page);

    void addTo(QMenu &menu, const Conversation &conversation);
    /// To unread what is read, and the other way round. One that is open is closed first: what is on screen
    /// is read.
    void toggle(const Conversation &conversation);

    static bool isUnread(const Conversation &conversation);

private:
    Outbox &m_outbox;
    InboxPage &m_page;
};

} // namespace shoptalk
