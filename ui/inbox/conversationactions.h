// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/conversationstates.h"
#include "domain/conversation.h"
#include "domain/quiettimes.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace shoptalk {

class PrivacyActions;

/// Pins, mutes, snoozes and archives conversations, one or several at once; each can be undone.
class ConversationActions : public QObject {
    Q_OBJECT
public:
    /// Gives the conversations that a shortcut applies to: the selected ones, else the current one, else the
    /// open one.
    using Chosen = std::function<QList<Conversation>()>;

    /// `undo` offers to undo. All of them outlive this; the shortcuts work in `page`.
    ConversationActions(ConversationStates &states, PrivacyActions &undo, Chosen chosen, QWidget &page);

    /// The morning in the menus begins with these hours.
    void setWorkingHours(std::function<WorkingHours()> hours) { m_workingHours = std::move(hours); }
    void addTo(QMenu &menu, const QList<Conversation> &conversations);
    void togglePinned(const QList<Conversation> &conversations);
    void toggleMuted(const QList<Conversation> &conversations);
    void toggleArchived(const QList<Conversation> &conversations);
    void mute(const QList<Conversation> &conversations, const QDateTime &until);
    void snooze(const QList<Conversation> &conversations, const QDateTime &until);
    /// Reminds at that time, in UTC; an invalid one removes the reminder.
    void remind(const QList<Conversation> &conversations, const QDateTime &at);
    /// Ends a snooze before its time.
    void wake(const QList<Conversation> &conversations);
    /// Changes the states and offers to undo it; `text` says what was done.
    void change(const QList<Conversation> &conversations,
                const std::function<void(ConversationState &)> &change, const QString &text);
    /// Says that something could not be stored.
    void showNotDone();

Q_SIGNALS:
    /// These conversations were archived or snoozed, so the list no longer shows them.
    void putAway(const QList<shoptalk::ConversationId> &conversations);

private:
    void makeShortcuts(QWidget &page);
    void addMute(QMenu &menu, const QList<Conversation> &conversations);
    void addSnooze(QMenu &menu, const QList<Conversation> &conversations);
    void addReminder(QMenu &menu, const QList<Conversation> &conversations);
    void showSnoozeMenu();
    void showReminderMenu();
    /// Opens a menu of times in the middle of the page.
    void showTimes(const QString &name, const std::function<void(const QDateTime &)> &take);
    QDateTime now() const { return m_states.now(); }

    ConversationStates &m_states;
    PrivacyActions &m_undo;
    Chosen m_chosen;
    QWidget &m_page;
    std::function<WorkingHours()> m_workingHours = [] { return WorkingHours(); };
};

/// The ids of these conversations.
QList<ConversationId> idsOf(const QList<Conversation> &conversations);

} // namespace shoptalk
