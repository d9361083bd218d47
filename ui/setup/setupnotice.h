// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupmessage.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace shoptalk {

class NoticeSign;

/// Shows in the card what went wrong and how to continue. Screen readers get it as an alert.
class SetupNotice : public QFrame {
    Q_OBJECT
    /// Title and text, one line each.
    Q_PROPERTY(QString text READ text)
public:
    explicit SetupNotice(const Theme &theme, QWidget *parent = nullptr);

    /// Shows `message` and announces it.
    void notify(const SetupMessage &message);
    QString text() const;
    /// The button that continues; nullptr if there is none.
    QPushButton *firstButton() const;

Q_SIGNALS:
    void retryRequested();
    void actionRequested(shoptalk::SetupMessage::Action action);

private:
    void makeButtons();

    SetupMessage m_message;
    NoticeSign *m_sign;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_retry;
    QPushButton *m_action;
    QWidget *m_buttons;
};

} // namespace shoptalk
