// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/unlockedsession.h"
#include "core/logging.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/waketokens.h"
#include "ui/settings/notificationspage.h"

#include <QApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr auto lockedNoticeKey = "ring"_L1;
}

void Composition::wireNotices()
{
    m_session->notices.setChoices(m_session->preferences.notifications());
    m_session->notices.setCatchingUp(true);
    connect(&m_session->intake, &EventIntake::messageArrived, this, &Composition::noticeMessage);
    connect(&m_session->stream, &EventStream::stateChanged, &m_session->notices,
            [this](EventStream::State state) {
                m_session->notices.setCatchingUp(state != EventStream::State::UpToDate);
            });
    connect(&m_session->store, &Store::changed, &m_session->notices,
            [this](const ChangeSet &changes) { withdrawNotices(changes.conversations); });
    connect(&m_session->notices, &CustomerNotices::openRequested, this, &Composition::openFromNotice);
}

void Composition::noticeMessage(const ConversationId &conversation)
{
    QApplication::alert(&m_session->window);
    const bool isSeen =
        m_session->window.isActiveWindow() && m_session->inboxPage && m_session->inboxPage->isVisible();
    const auto found = m_session->store.reader().conversations.find(conversation);
    if (!isSeen && found && *found)
        m_session->notices.notify(**found);
}

void Composition::withdrawNotices(const QSet<ConversationId> &changed)
{
    const QSet<ConversationId> noted = m_session->notices.noted() & changed;
    for (const ConversationId &conversation : noted) {
        const auto found = m_session->store.reader().conversations.find(conversation);
        if (found && (!*found || (*found)->unread == 0))
            m_session->notices.forget(conversation);
    }
}

void Composition::registerWakeToken()
{
    if (std::exchange(m_session->hasWakeToken, true))
        return;
    QCoro::connect(
        m_session->relay.send(RegisterWakeToken{}), &m_session->life, [this](const Result<WakeToken> &hung) {
            m_session->hasWakeToken = hung.has_value(); // else at the next time that the relay answers
            if (hung)
                m_shell->wakeToken.keep(m_session->relay.baseUrl(), hung->key);
            else
                qCWarning(logApp) << "Could not register a wake token before locking:"
                                  << describe(hung.error());
        });
}

void Composition::noticeRing()
{
    QApplication::alert(&m_shell->window);
    const NotificationChoices choices = m_shell->preferences.notifications();
    if (!choices.areShown)
        return;
    m_shell->notifier->show({lockedNoticeKey, tr("A customer wrote"),
                             tr("Shoptalk is locked. Unlock it to read the message."), choices.haveSound});
}

void Composition::stopListening()
{
    m_shell->wakeToken.stop();
    m_shell->notifier->withdraw(lockedNoticeKey);
}

void Composition::openFromNotice(const ConversationId &conversation)
{
    bringUp();
    showMain();
    if (m_session->inboxPage && !conversation.isEmpty())
        m_session->inboxPage->goTo(conversation);
}

SettingsPage *Composition::makeNotificationsPage()
{
    auto *page = new NotificationsPage(m_session->preferences.notifications(), m_session->theme);
    const auto notify = [this, page] { page->setAvailable(m_shell->notifier->isAvailable()); };
    notify();
    connect(m_shell->notifier.get(), &Notifier::availableChanged, page, notify);
    connect(page, &NotificationsPage::choicesChanged, this, [this](const NotificationChoices &choices) {
        m_session->preferences.setNotifications(choices);
        m_session->notices.setChoices(choices);
    });
    connect(page, &NotificationsPage::sampleRequested, &m_session->notices, &CustomerNotices::showSample);
    return page;
}

} // namespace shoptalk
