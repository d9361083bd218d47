// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/customerdirectory.h"

#include <QObject>

class QMenu;

namespace shoptalk {

class InboxPage;

/// Undoes the merge of two customers: by the line in their chat, and by the menu of the conversation.
class MergeActions : public QObject {
    Q_OBJECT
public:
    /// `page` owns this; `customers` outlives it.
    MergeActions(CustomerDirectory &customers, InboxPage &page);

    /// One entry for each merge of the conversation's customer; nothing if there is none.
    void addTo(QMenu &menu, const ConversationId &conversation);
    /// Asks, then gives each of the two customers of the line their own chat again.
    void ask(const MessageId &line, const ConversationId &conversation);

private:
    void separate(const MessageId &line);
    void showProblem(const QString &text);

    CustomerDirectory &m_customers;
    InboxPage &m_page;
};

} // namespace shoptalk
