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
class UndoToast;

/// Adds and removes labels of conversations in the inbox.
class LabelActions : public QObject {
    Q_OBJECT
public:
    LabelActions(Labels &labels, InboxPage &page, UndoToast &toast);

    /// Adds a submenu with all labels, in which those of the conversation are checked, and an entry for a new
    /// label.
    void addTo(QMenu &menu, const ConversationId &conversation);

private:
    void askForNew(const ConversationId &conversation);
    void addNew(const ConversationId &conversation, const QString &name);
    /// Asks first if messages would be deleted.
    void askAndSet(const ConversationId &conversation, const LabelId &label, bool isOn);
    void askToDestroy(int count, bool isOn, const std::function<void()> &go);
    void set(const ConversationId &conversation, const LabelId &label, bool isOn);
    void noteFailure(const Error &error);

    Labels &m_labels;
    InboxPage &m_page;
    UndoToast &m_toast;
};

} // namespace shoptalk
