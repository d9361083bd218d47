// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/notificationcontroller.h"

#include "app/console/sessionservices.h"
#include "domain/servicewindow.h"
#include "outbox/readstate.h"
#include "ui/chat/linkpreviewbar.h"
#include "ui/chat/numbertext.h"
#include "ui/inbox/preview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/quietwatch.h"
#include "ui/shell/rememberedstate.h"
#include "ui/theme/announcement.h"
#include "ui/theme/isolated.h"
#include "ui/theme/listtext.h"

#include <QApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

NotificationController::NotificationController(SessionServices &services, MainWindow &window,
                                               Notifier &notifier, Preferences &preferences,
                                               RememberedState &remembered, const QuietWatch &quiet,
                                               const Clock &clock, std::function<bool()> isInboxVisible,
                                               QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_window(window)
    , m_notifier(notifier)
    , m_preferences(preferences)
    , m_remembered(remembered)
    , m_quiet(quiet)
    , m_clock(clock)
    , m_isInboxVisible(std::move(isInboxVisible))
    , m_notices(notifier)
    , m_attention(notifier, quiet)
    , m_snoozes(services.work.states, clock)
{
    m_notices.setNumbers(services.conversations.numbers());
    m_notices.setChoices(preferences.notifications());
    m_attention.setChoices(preferences.notifications());
    m_notices.setCatchingUp(true);
    connect(&m_services.intake, &EventIntake::messageArrived, this, &NotificationController::handleMessage);
    connect(&m_services.stream, &EventStream::stateChanged, this, [this](EventStream::State state) {
        m_isCatchingUp = state != EventStream::State::UpToDate;
        m_notices.setCatchingUp(m_isCatchingUp);
    });
    connect(&m_services.store, &Store::changed, this,
            [this](const ChangeSet &changes) { withdrawRead(changes.conversations); });
    connect(&m_services.unread, &UnreadCounts::changed, this, &NotificationController::showUnread);
    connect(&m_quiet, &QuietWatch::changed, this, &NotificationController::notifyWoken);
    connect(&m_snoozes, &SnoozeTimer::woken, this, &NotificationController::handleWoken);
    connect(&m_notices, &CustomerNotices::openRequested, this, &NotificationController::openRequested);
    connect(&m_notices, &CustomerNotices::markReadRequested, this, &NotificationController::markRead);
    connect(&m_notices, &CustomerNotices::replied, this, &NotificationController::reply);
}

void NotificationController::start()
{
    showUnread(); // none are counted yet, and the title may have those of a session before
    lookForMissed();
}

void NotificationController::lookForMissed()
{
    const QDateTime now = m_clock.now();
    const QDateTime notified = m_remembered.wakesNotifiedUntil();
    if (!notified.isValid() || notified > now) // the first start with this, or the clock was set back
        m_remembered.setWakesNotifiedUntil(now.addSecs(-1)); // something may still come back in this second
    // First, so that nothing that comes back from now on is among them.
    QCoro::connect(m_services.work.states.unseenSince(m_remembered.wakesNotifiedUntil()), this,
                   [this](const Result<WokenConversations> &missed) {
                       if (missed)
                           handleWoken(*missed);
                       m_snoozes.start();
                   });
}

void NotificationController::showUnread()
{
    if (!m_window.isLocked()) // which shows nothing of the data, also while the session still ends its work
        m_window.setUnread(m_services.unread.total());
}

void NotificationController::setChoices(const NotificationChoices &choices)
{
    m_preferences.setNotifications(choices);
    m_notices.setChoices(choices);
    m_attention.setChoices(choices);
}

void NotificationController::silence()
{
    m_isSilent = true;
    m_notices.setChoices({false, false, false});
    m_attention.setChoices({false, false, false});
    clearAnnouncement(m_window);
}

QList<QDateTime> NotificationController::reminders() const
{
    const qsizetype missed = m_woken.reminded.size() + m_woken.unsnoozed.size();
    return QList<QDateTime>(missed, m_clock.now()) + m_services.work.states.wakes();
}

void NotificationController::showSample()
{
    m_notices.showSample();
}

void NotificationController::handleMessage(const ConversationId &conversation)
{
    const auto found = m_services.store.reader().conversations.find(conversation);
    if (!found || !*found || (*found)->state.isMuted(m_clock.now()))
        return;
    if (m_window.isActiveWindow() && m_isInboxVisible())
        return announceMessage(**found);
    if (m_quiet.state().isQuiet())
        return;
    QApplication::alert(&m_window);
    m_notices.notify(**found);
}

void NotificationController::announceMessage(const Conversation &conversation)
{
    if (m_isCatchingUp || !conversation.lastMessage)
        return;
    const QString who = ListText::facts(
        {isolated(displayName(conversation.customer)),
         NumberText::to(m_services.conversations.numbers().nameOf(conversation.phoneNumber))});
    announce(m_window,
             tr("%1: %2", "who wrote, and what")
                 .arg(who, isolated(describePreview(*conversation.lastMessage).text)));
}

void NotificationController::handleWoken(const WokenConversations &woken)
{
    m_woken.reminded += woken.reminded;
    m_woken.unsnoozed += woken.unsnoozed;
    notifyWoken();
}

void NotificationController::notifyWoken()
{
    if (m_woken.isEmpty() || m_isSilent || m_quiet.state().isQuiet())
        return;
    const WokenConversations woken = std::exchange(m_woken, {});
    QApplication::alert(&m_window);
    notifyDue(woken.reminded, CustomerNotices::Due::Reminder);
    notifyDue(woken.unsnoozed, CustomerNotices::Due::SnoozeEnd);
}

void NotificationController::notifyDue(const QList<ConversationId> &conversations, CustomerNotices::Due due)
{
    for (const ConversationId &conversation : conversations) {
        const auto found = m_services.store.reader().conversations.find(conversation);
        if (found && *found && (*found)->state.surfacedAt > m_remembered.wakesNotifiedUntil())
            m_remembered.setWakesNotifiedUntil((*found)->state.surfacedAt);
        // Somebody may have seen it while notifications were not wanted.
        if (found && *found && ((*found)->unread > 0 || (*found)->isMarkedUnread))
            m_notices.notifyDue(**found, due);
    }
}

void NotificationController::markRead(const ConversationId &conversation, const MessageId &newest)
{
    QCoro::connect(m_services.outbox.readState().markRead(conversation, newest), this,
                   [](const Result<void> &) {});
}

bool NotificationController::canReply(const ConversationId &conversation) const
{
    const auto found = m_services.store.reader().conversations.find(conversation);
    return found && *found && !(*found)->state.blockedAt.isValid()
        && ServiceWindow((*found)->lastInboundAt).isOpen(m_clock.now());
}

void NotificationController::reply(const ConversationId &conversation, const MessageId &newest,
                                   const QString &text)
{
    if (!canReply(conversation))
        return m_isSilent ? keepReply(conversation, text) : Q_EMIT replyRefused(conversation, text);
    const QString body = text.trimmed();
    const bool showsPreview = m_preferences.showsLinkPreview() && LinkPreviewBar::hasPreviewableLink(body);
    // A draft in the composer is about something else.
    QCoro::connect(m_services.outbox.send(conversation, {TextContent{body, showsPreview}}, MessageContext(),
                                          Outbox::Draft::Stays),
                   this, [this, conversation, newest, text](const Result<MessageId> &stored) {
                       if (stored)
                           return markRead(conversation, newest);
                       m_isSilent ? keepReply(conversation, text) : Q_EMIT replyRefused(conversation, text);
                   });
}

/// Nothing of the conversation may be shown while the console locks.
void NotificationController::keepReply(const ConversationId &conversation, const QString &text)
{
    auto keep = [conversation, text, now = m_clock.now()](StoreSession &session) -> Result<void> {
        const auto found = session.conversations.find(conversation);
        if (!found || !*found)
            return found ? Result<void>() : failure(found.error());
        const QString draft = (*found)->draft;
        return session.drafts.save(conversation, draft.trimmed().isEmpty() ? text : text + u'\n' + draft, now,
                                   (*found)->draftContext);
    };
    (void)m_services.store.write(std::move(keep));
}

void NotificationController::withdrawRead(const QSet<ConversationId> &changed)
{
    const QSet<ConversationId> shown = m_notices.noted() & changed;
    for (const ConversationId &conversation : shown) {
        const auto found = m_services.store.reader().conversations.find(conversation);
        if (found && (!*found || ((*found)->unread == 0 && !(*found)->isMarkedUnread)))
            m_notices.forget(conversation);
    }
}

} // namespace shoptalk
