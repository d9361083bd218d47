// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/conversation.h"
#include "domain/label.h"

#include <QObject>

#include <functional>

class QMenu;

namespace shoptalk {

class InboxPage;
class Labels;
class PrivacyActions;

/// Adds and removes labels of conversations in the inbox, of one or several at once; each can be undone.
class LabelActions : public QObject {
    Q_OBJECT
public:
    /// `undo` offers to undo. All of them outlive this.
    LabelActions(Labels &labels, InboxPage &page, PrivacyActions &undo);

    /// Adds a submenu with all labels, in which those that all of the conversations have are checked, and an
    /// entry for a new label.
    void addTo(QMenu &menu, const QList<ConversationId> &conversations);
    /// Adds the same without a submenu.
    void fill(QMenu &menu, const QList<ConversationId> &conversations);

private:
    void askForNew(const QList<ConversationId> &conversations);
    void addNew(const QList<ConversationId> &conversations, const QString &name);
    /// Changes the conversations that differ. Asks first if messages would be deleted.
    void askAndSet(const QList<ConversationId> &conversations, const Label &label, bool isOn);
    void askToDestroy(int conversationCount, int messageCount, bool isOn, const std::function<void()> &go);
    void set(const QList<ConversationId> &conversations, const Label &label, bool isOn);
    void noteFailure(const Error &error);

    Labels &m_labels;
    InboxPage &m_page;
    PrivacyActions &m_undo;
};

} // namespace shoptalk
