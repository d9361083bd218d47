// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace shoptalk {

class AvatarLabel;
class Theme;

/// Who the open conversation is with, and how long free answers are possible.
class ChatHeader : public QFrame {
    Q_OBJECT
public:
    explicit ChatHeader(const Theme &theme, QWidget *parent = nullptr);

    void setCustomer(const Customer &customer);
    /// "You can answer until 14:05 (3 h left)".
    void setWindowState(const QString &text, bool isOpen);
    void setBackVisible(bool visible);

Q_SIGNALS:
    void backRequested();

private:
    AvatarLabel *m_avatar;
    QToolButton *m_back;
    QLabel *m_name;
    QLabel *m_number;
    QLabel *m_window;
};

} // namespace shoptalk
