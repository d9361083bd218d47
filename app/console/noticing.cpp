// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/parts.h"
#include "core/logging.h"
#include "ui/settings/notificationspage.h"

#include <QApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr auto ringKey = "ring"_L1;
}

void Composition::wireNotices()
{
    m_parts->notices.setChoices(m_parts->preferences.notifications());
    m_parts->notices.setCatchingUp(true);
    connect(&m_parts->intake, &EventIntake::messageArrived, this, &Composition::noticeMessage);
    connect(&m_parts->stream, &EventStream::stateChanged, &m_parts->notices, [this](EventStream::State state) {
        m_parts->notices.setCatchingUp(state != EventStream::State::UpToDate);
    });
    connect(&m_parts->store, &Store::changed, &m_parts->notices,
            [this](const ChangeSet &changes) { withdrawNotices(changes.conversations); });
    connect(&m_parts->notices, &CustomerNotices::openRequested, this, &Composition::openFromNotice);
}

void Composition::noticeMessage(const ConversationId &conversation)
{
    QApplication::alert(&m_parts->window);
    const bool isSeen =
        m_parts->window.isActiveWindow() && m_parts->inboxPage && m_parts->inboxPage->isVisible();
    const auto found = m_parts->store.reader().conversations.find(conversation);
    if (!isSeen && found && *found)
        m_parts->notices.tell(**found);
}

void Composition::withdrawNotices(const QSet<ConversationId> &changed)
{
    const QSet<ConversationId> told = m_parts->notices.told() & changed;
    for (const ConversationId &conversation : told) {
        const auto found = m_parts->store.reader().conversations.find(conversation);
        if (found && (!*found || (*found)->unread == 0))
            m_parts->notices.forget(conversation);
    }
}

void Composition::hangDoorbell()
{
    if (std::exchange(m_parts->hasDoorbell, true))
        return;
    QCoro::connect(m_parts->relay.hangDoorbell(), &m_parts->life, [this](const Result<Doorbell> &hung) {
        m_parts->hasDoorbell = hung.has_value(); // else at the next time that the relay answers
        if (hung)
            m_ground->doorbell.keep(m_parts->relay.baseUrl(), hung->key);
        else
            qCWarning(logApp) << "No doorbell for the lock:" << describe(hung.error());
    });
}

void Composition::noticeRing()
{
    QApplication::alert(&m_ground->window);
    const NotificationChoices choices = m_ground->preferences.notifications();
    if (!choices.areShown)
        return;
    m_ground->notifier->show({ringKey, tr("A customer wrote"),
                              tr("Shoptalk is locked. Unlock it to read the message."), choices.haveSound});
}

void Composition::stopListening()
{
    m_ground->doorbell.stop();
    m_ground->notifier->withdraw(ringKey);
}

void Composition::openFromNotice(const ConversationId &conversation)
{
    bringUp();
    showMain();
    if (m_parts->inboxPage && !conversation.isEmpty())
        m_parts->inboxPage->goTo(conversation);
}

SettingsPage *Composition::makeNotificationsPage()
{
    auto *page = new NotificationsPage(m_parts->preferences.notifications(), m_parts->theme);
    const auto tell = [this, page] { page->setAvailable(m_ground->notifier->isAvailable()); };
    tell();
    connect(m_ground->notifier.get(), &Notifier::availableChanged, page, tell);
    connect(page, &NotificationsPage::choicesChanged, this, [this](const NotificationChoices &choices) {
        m_parts->preferences.setNotifications(choices);
        m_parts->notices.setChoices(choices);
    });
    connect(page, &NotificationsPage::sampleRequested, &m_parts->notices, &CustomerNotices::showSample);
    return page;
}

} // namespace shoptalk
