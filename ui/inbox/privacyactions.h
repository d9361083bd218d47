// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/privacycare.h"
#include "domain/conversation.h"

#include <QObject>

class QMenu;

namespace shoptalk {

class InboxPage;
class LabelActions;
class Labels;
class Theme;
class UndoToast;

/// Labelling conversations, deleting them with undo, and erasing customers, in the inbox.
class PrivacyActions : public QObject {
    Q_OBJECT
public:
    PrivacyActions(PrivacyCare &privacy, Labels &labels, const Theme &theme, InboxPage &page);

    void addTo(QMenu &menu, const Conversation &conversation);
    void deleteConversation(const Conversation &conversation);
    void undo();
    void askToErase(const Conversation &conversation);

private:
    void erase(const Conversation &conversation);

    PrivacyCare &m_privacy;
    InboxPage &m_page;
    UndoToast *m_toast;
    LabelActions *m_labels;
    Deletion m_last; ///< What undo brings back.
};

} // namespace shoptalk
