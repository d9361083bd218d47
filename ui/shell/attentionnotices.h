// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/notificationchoices.h"
#include "ui/shell/notifier.h"

#include <QList>
#include <QObject>
#include <QSet>

namespace shoptalk {

class QuietWatch;

/// Shows notifications about what needs the person's attention apart from messages, such as alerts of
/// WhatsApp. What comes while notifications are not wanted is shown afterwards. The destructor withdraws
/// those that are shown.
class AttentionNotices : public QObject {
    Q_OBJECT
public:
    /// Both outlive this.
    AttentionNotices(Notifier &notifier, const QuietWatch &quiet, QObject *parent = nullptr);
    ~AttentionNotices() override;

    /// What notifications contain. If none are shown any more, those that are shown are withdrawn.
    void setChoices(const NotificationChoices &choices);
    /// `key` is for `activated` and `withdraw`. The text may name a customer.
    void notify(const QString &key, const QString &title, const QString &text);
    void withdraw(const QString &key);

Q_SIGNALS:
    /// The person clicked on the notification with this key.
    void activated(const QString &key);

private:
    void showWaiting();

    Notifier &m_notifier;
    const QuietWatch &m_quiet;
    NotificationChoices m_choices;
    QList<Notification> m_waiting;
    QSet<QString> m_shown; ///< Keys.
};

} // namespace shoptalk
