// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/staff.h"
#include "domain/conversation.h"

#include <QList>
#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace shoptalk {

class ConversationActions;

/// Assigns conversations to a person of the shop.
class AssignActions : public QObject {
    Q_OBJECT
public:
    using Chosen = std::function<QList<Conversation>()>;

    /// All of them outlive this; the shortcuts work in `page`.
    AssignActions(Staff &staff, ConversationActions &actions, Chosen chosen, QWidget &page);

    /// The person at this computer; empty if nobody was chosen.
    void setMe(const StaffId &me) { m_me = me; }
    void addTo(QMenu &menu, const QList<Conversation> &conversations);
    void assign(const QList<Conversation> &conversations, const StaffMember &to);

private:
    void fill(QMenu &menu, const QList<Conversation> &conversations);
    void showMenu();
    void askForNew(const QList<Conversation> &conversations);
    void addNew(const QList<Conversation> &conversations, const QString &name);

    Staff &m_staff;
    ConversationActions &m_actions;
    Chosen m_chosen;
    QWidget &m_page;
    StaffId m_me;
};

} // namespace shoptalk
