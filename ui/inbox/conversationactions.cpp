// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversationactions.h"

#include "ui/inbox/privacyactions.h"
#include "ui/inbox/snoozemenu.h"
#include "ui/theme/shortcut.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

bool areAll(const QList<Conversation> &conversations,
            const std::function<bool(const ConversationState &)> &condition)
{
    return std::all_of(conversations.begin(), conversations.end(),
                       [&condition](const Conversation &each) { return condition(each.state); });
}

bool isPinned(const ConversationState &state)
{
    return state.isPinned;
}
bool isArchived(const ConversationState &state)
{
    return state.archivedAt.isValid();
}
bool hasReminder(const ConversationState &state)
{
    return state.remindAt.isValid();
}
bool isSnoozed(const ConversationState &state)
{
    return state.snoozedUntil.isValid();
}

} // namespace

QList<ConversationId> idsOf(const QList<Conversation> &conversations)
{
    QList<ConversationId> ids;
    for (const Conversation &conversation : conversations)
        ids << conversation.id;
    return ids;
}

ConversationActions::ConversationActions(ConversationStates &states, PrivacyActions &undo, Chosen chosen,
                                         QWidget &page)
    : QObject(&page)
    , m_states(states)
    , m_undo(undo)
    , m_chosen(std::move(chosen))
    , m_page(page)
{
    makeShortcuts(page);
}

void ConversationActions::makeShortcuts(QWidget &page)
{
    const auto add = [&](Shortcut shortcut, const QString &text,
                         void (ConversationActions::*act)(const QList<Conversation> &)) {
        connect(addShortcut(page, shortcut, text), &QAction::triggered, this, [this, act] {
            if (const QList<Conversation> chosen = m_chosen(); !chosen.isEmpty())
                (this->*act)(chosen);
        });
    };
    add(Shortcut::Pin, tr("Pin or unpin the conversation"), &ConversationActions::togglePinned);
    add(Shortcut::Mute, tr("Mute or unmute the conversation"), &ConversationActions::toggleMuted);
    add(Shortcut::Archive, tr("Archive or unarchive the conversation"), &ConversationActions::toggleArchived);
    connect(addShortcut(page, Shortcut::Snooze, tr("Snooze the conversation")), &QAction::triggered, this,
            &ConversationActions::showSnoozeMenu);
    connect(addShortcut(page, Shortcut::Remind, tr("Remind me of the conversation")), &QAction::triggered,
            this, &ConversationActions::showReminderMenu);
}

void ConversationActions::addTo(QMenu &menu, const QList<Conversation> &conversations)
{
    const auto add = [&](const QString &text, Shortcut shortcut, const QString &name,
                         void (ConversationActions::*act)(const QList<Conversation> &)) {
        QAction *action =
            menu.addAction(text, this, [this, act, conversations] { (this->*act)(conversations); });
        action->setObjectName(name);
        useShortcut(*action, shortcut);
    };
    add(areAll(conversations, isPinned) ? tr("Un&pin") : tr("&Pin to the top"), Shortcut::Pin, u"pinAction"_s,
        &ConversationActions::togglePinned);
    addMute(menu, conversations);
    addSnooze(menu, conversations);
    addReminder(menu, conversations);
    add(areAll(conversations, isArchived) ? tr("Un&archive") : tr("&Archive"), Shortcut::Archive,
        u"archiveAction"_s, &ConversationActions::toggleArchived);
}

void ConversationActions::addMute(QMenu &menu, const QList<Conversation> &conversations)
{
    if (areAll(conversations, [this](const ConversationState &state) { return state.isMuted(now()); })) {
        QAction *unmute =
            menu.addAction(tr("Un&mute"), this, [this, conversations] { mute(conversations, {}); });
        unmute->setObjectName(u"unmuteAction"_s);
        useShortcut(*unmute, Shortcut::Mute);
        return;
    }
    QMenu *times = menu.addMenu(tr("&Mute notifications"));
    times->setObjectName(u"muteMenu"_s);
    times->addAction(tr("For 8 hours"), this,
                     [this, conversations] { mute(conversations, now().addSecs(8 * 60 * 60)); });
    times->addAction(tr("For 1 week"), this,
                     [this, conversations] { mute(conversations, now().addDays(7)); });
    QAction *always =
        times->addAction(tr("Always"), this, [this, conversations] { mute(conversations, mutedForever()); });
    always->setObjectName(u"muteAlwaysAction"_s);
    useShortcut(*always, Shortcut::Mute);
}

void ConversationActions::addSnooze(QMenu &menu, const QList<Conversation> &conversations)
{
    if (areAll(conversations, isSnoozed)) {
        menu.addAction(tr("Stop &snoozing"), this, [this, conversations] { wake(conversations); })
            ->setObjectName(u"wakeAction"_s);
        return;
    }
    QMenu *times = menu.addMenu(tr("&Snooze"));
    times->setObjectName(u"snoozeMenu"_s);
    SnoozeMenu::fill(*times, now(), m_workingHours(), m_page,
                     [this, conversations](const QDateTime &until) { snooze(conversations, until); });
}

void ConversationActions::showSnoozeMenu()
{
    const QList<Conversation> chosen = m_chosen();
    if (chosen.isEmpty())
        return;
    if (areAll(chosen, isSnoozed))
        return wake(chosen);
    showTimes(u"snoozeMenu"_s, [this, chosen](const QDateTime &until) { snooze(chosen, until); });
}

void ConversationActions::addReminder(QMenu &menu, const QList<Conversation> &conversations)
{
    if (areAll(conversations, hasReminder)) {
        menu.addAction(tr("Remove the remi&nder"), this, [this, conversations] { remind(conversations, {}); })
            ->setObjectName(u"removeReminderAction"_s);
        return;
    }
    QMenu *times = menu.addMenu(tr("Remi&nd me"));
    times->setObjectName(u"reminderMenu"_s);
    SnoozeMenu::fill(*times, now(), m_workingHours(), m_page,
                     [this, conversations](const QDateTime &at) { remind(conversations, at); });
}

void ConversationActions::showReminderMenu()
{
    const QList<Conversation> chosen = m_chosen();
    if (chosen.isEmpty())
        return;
    if (areAll(chosen, hasReminder))
        return remind(chosen, {});
    showTimes(u"reminderMenu"_s, [this, chosen](const QDateTime &at) { remind(chosen, at); });
}

void ConversationActions::showTimes(const QString &name, const std::function<void(const QDateTime &)> &take)
{
    auto *menu = new QMenu(&m_page);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    SnoozeMenu::fill(*menu, now(), m_workingHours(), m_page, take);
    menu->popup(m_page.mapToGlobal(m_page.rect().center()));
    menu->setActiveAction(menu->actions().first());
}

void ConversationActions::remind(const QList<Conversation> &conversations, const QDateTime &at)
{
    change(
        conversations, [at](ConversationState &state) { state.remindAt = at; },
        at.isValid() ? tr("You will be reminded %1.").arg(SnoozeMenu::nameOf(at, now()))
                     : tr("Reminder removed."));
}

void ConversationActions::togglePinned(const QList<Conversation> &conversations)
{
    const bool pins = !areAll(conversations, isPinned);
    const int count = int(conversations.size());
    change(
        conversations, [pins](ConversationState &state) { state.isPinned = pins; },
        pins ? tr("%Ln conversation(s) pinned.", nullptr, count)
             : tr("%Ln conversation(s) unpinned.", nullptr, count));
}

void ConversationActions::toggleMuted(const QList<Conversation> &conversations)
{
    const bool areMuted =
        areAll(conversations, [this](const ConversationState &state) { return state.isMuted(now()); });
    mute(conversations, areMuted ? QDateTime() : mutedForever());
}

void ConversationActions::mute(const QList<Conversation> &conversations, const QDateTime &until)
{
    const int count = int(conversations.size());
    change(
        conversations, [until](ConversationState &state) { state.mutedUntil = until; },
        until.isValid() ? tr("%Ln conversation(s) muted.", nullptr, count)
                        : tr("%Ln conversation(s) unmuted.", nullptr, count));
}

void ConversationActions::toggleArchived(const QList<Conversation> &conversations)
{
    const bool archives = !areAll(conversations, isArchived);
    const int count = int(conversations.size());
    const QDateTime archivedAt = archives ? now() : QDateTime();
    change(
        conversations,
        [archivedAt](ConversationState &state) {
            state.archivedAt = archivedAt;
            state.snoozedUntil = {};
        },
        archives ? tr("%Ln conversation(s) archived.", nullptr, count)
                 : tr("%Ln conversation(s) back in the list.", nullptr, count));
    if (archives)
        Q_EMIT putAway(idsOf(conversations));
}

void ConversationActions::snooze(const QList<Conversation> &conversations, const QDateTime &until)
{
    change(
        conversations,
        [until](ConversationState &state) {
            state.snoozedUntil = until;
            state.archivedAt = {};
        },
        tr("Snoozed until %1.").arg(SnoozeMenu::nameOf(until, now())));
    Q_EMIT putAway(idsOf(conversations));
}

void ConversationActions::wake(const QList<Conversation> &conversations)
{
    const int count = int(conversations.size());
    change(
        conversations, [](ConversationState &state) { state.snoozedUntil = {}; },
        tr("%Ln conversation(s) back in the list.", nullptr, count));
}

void ConversationActions::showNotDone()
{
    m_undo.showNotDone();
}

void ConversationActions::change(const QList<Conversation> &conversations,
                                 const std::function<void(ConversationState &)> &change, const QString &text)
{
    QCoro::connect(m_states.change(idsOf(conversations), change), this,
                   [this, text](const Result<ConversationStatesBefore> &before) {
                       if (!before)
                           return m_undo.showNotDone();
                       m_undo.showDone(
                           text, [&states = m_states, before = *before] { return states.restore(before); });
                   });
}

} // namespace shoptalk
