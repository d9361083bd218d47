// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accountalert.h"

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;

namespace shoptalk {

class Theme;

/// A banner for WhatsApp's alerts about numbers and accounts, one at a time, until they are closed. It is
/// hidden if there are none.
class AlertBanner : public QFrame {
    Q_OBJECT
public:
    explicit AlertBanner(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the first alert. New ones are announced to screen readers.
    void setAlerts(const QList<AccountAlert> &alerts);

Q_SIGNALS:
    void seen(qint64 id);
    /// The person wants to see what the alert is about; see `alertTarget`. Meta's pages are opened here.
    void followed(const shoptalk::AccountAlert &alert);

protected:
    void changeEvent(QEvent *event) override;

private:
    void display();
    /// The button says where it leads to.
    void describeFollowing();

    QLabel *m_text;
    QLabel *m_more; ///< The number of further alerts.
    QPushButton *m_follow;
    QPushButton *m_seen;
    QList<AccountAlert> m_alerts;
};

} // namespace shoptalk
