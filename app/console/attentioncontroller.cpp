// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/attentioncontroller.h"

#include "app/console/accountscontroller.h"
#include "app/console/broadcastcontroller.h"
#include "app/console/notificationcontroller.h"
#include "app/console/pagenavigator.h"
#include "app/console/sessionservices.h"
#include "domain/phonenumber.h"
#include "ui/broadcast/broadcasttext.h"
#include "ui/settings/accountspage.h"
#include "ui/settings/numberspage.h"
#include "ui/shell/alerttext.h"
#include "ui/shell/mainwindow.h"
#include "ui/templates/templatespage.h"
#include "ui/theme/isolated.h"

#include <QDesktopServices>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Only its digits, as an alert has them.
QString digitsOf(QString number)
{
    return number.removeIf([](QChar each) { return !each.isDigit(); });
}

QString keyOf(qint64 alert)
{
    return u"alert %1"_s.arg(alert);
}

QString keyOf(const BroadcastId &broadcast)
{
    return u"broadcast "_s + broadcast.value();
}

} // namespace

AttentionController::AttentionController(const Dependencies &dependencies, QObject *parent)
    : QObject(parent)
    , m_dependencies(dependencies)
{
    const AlertBanner &banner = m_dependencies.window.banners().alerts();
    AttentionNotices &notices = m_dependencies.notifications.attention();
    connect(&m_dependencies.accounts, &AccountsController::alertArrived, this,
            &AttentionController::notifyAlert);
    connect(&banner, &AlertBanner::followed, this, &AttentionController::openAlert);
    connect(&banner, &AlertBanner::seen, this, [&notices](qint64 alert) { notices.withdraw(keyOf(alert)); });
    connect(&m_dependencies.broadcasts, &BroadcastController::paused, this,
            &AttentionController::notifyPause);
    connect(&m_dependencies.broadcasts, &BroadcastController::pauseEnded, this,
            [&notices](const BroadcastId &broadcast) { notices.withdraw(keyOf(broadcast)); });
    connect(&notices, &AttentionNotices::activated, this, &AttentionController::follow);
}

void AttentionController::notifyAlert(const AccountAlert &alert)
{
    const QString key = keyOf(alert.id);
    m_alerts.insert(key, alert);
    m_dependencies.notifications.attention().notify(key, tr("WhatsApp has a notice for you"),
                                                    alertText(alert));
}

void AttentionController::notifyPause(const Broadcast &broadcast)
{
    const QString key = keyOf(broadcast.id);
    m_broadcasts.insert(key, broadcast.id);
    m_dependencies.notifications.attention().notify(
        key, tr("The broadcast “%1” has paused").arg(isolated(broadcast.name)),
        BroadcastText::pause(broadcast));
}

void AttentionController::follow(const QString &key)
{
    if (m_dependencies.pages.hasEnded()) // it was clicked while the console locked
        return;
    Q_EMIT windowRequested();
    if (m_broadcasts.contains(key))
        m_dependencies.broadcasts.open(m_broadcasts.value(key));
    else if (m_alerts.contains(key))
        openAlert(m_alerts.value(key));
}

void AttentionController::openAlert(const AccountAlert &alert)
{
    switch (alertTarget(alert)) {
    case AlertTarget::Web:
        QDesktopServices::openUrl(alertLink(alert));
        return;
    case AlertTarget::Numbers:
        return m_dependencies.pages.showSettingsPage<NumbersPage>();
    case AlertTarget::Accounts:
        return m_dependencies.pages.showSettingsPage<AccountsPage>();
    case AlertTarget::Templates:
        return m_dependencies.pages.showSettingsPage<TemplatesPage>();
    case AlertTarget::Chat:
        return openChat(alert);
    }
}

void AttentionController::openChat(const AccountAlert &alert)
{
    const QList<PhoneNumber> &numbers = m_dependencies.services.conversations.numbers().numbers();
    const auto number = std::find_if(numbers.begin(), numbers.end(), [&alert](const PhoneNumber &each) {
        return digitsOf(each.displayPhoneNumber) == alert.number;
    });
    Customer customer;
    customer.waId = WaId(alert.subject);
    if (number == numbers.end() || !isPhoneId(alert.subject))
        return m_dependencies.pages.showMain();
    QCoro::connect(m_dependencies.services.work.customers.conversationWith(number->id, customer), this,
                   [this](const Result<ConversationId> &conversation) {
                       m_dependencies.pages.showConversation(conversation.value_or(ConversationId()));
                   });
}

} // namespace shoptalk
