// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/tokenmonitor.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace shoptalk {

class Theme;

/// A banner at the top of the window while an account needs attention; hidden at first.
class SignInBanner : public QFrame {
    Q_OBJECT
public:
    explicit SignInBanner(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the message for `health`, or hides the banner. A message that was postponed stays hidden until
    /// it changes.
    void setHealth(const std::optional<AccountHealth> &health);

Q_SIGNALS:
    void reconnectRequested(const shoptalk::AccountId &account);

protected:
    void changeEvent(QEvent *event) override;

private:
    void display();

    QLabel *m_text;
    QPushButton *m_reconnect;
    QToolButton *m_later;
    std::optional<AccountHealth> m_health;
    std::optional<AccountHealth> m_putAside;
};

} // namespace shoptalk
