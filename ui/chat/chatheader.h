// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QToolButton;

namespace shoptalk {

class AvatarLabel;
class ElidedLabel;
class Theme;

/// Shows the customer of the open conversation, to which number of the shop they write if there are several,
/// and how long replies are possible. In a narrow window the state of the reply window replaces the
/// customer's phone number.
class ChatHeader : public QFrame {
    Q_OBJECT
public:
    explicit ChatHeader(const Theme &theme, QWidget *parent = nullptr);

    /// `numberName` is that of the shop's number; empty if it has only one.
    void setCustomer(const Customer &customer, const QString &numberName);
    /// "You can answer until 14:05 (3 h left)". `isMuted`: it is open and does not close soon.
    void setWindowState(const QString &text, bool isMuted);
    void setBackVisible(bool visible);

Q_SIGNALS:
    void backRequested();
    /// The person wants the menu of the conversation at that point of the screen.
    void menuRequested(const QPoint &at);
    /// The header was clicked: the customer's details are wanted.
    void detailsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void arrange();
    /// True if the state of the reply window does not fit beside the name and the line under it (underName).
    bool isNarrow(const QString &underName) const;

    const Theme &m_theme;
    AvatarLabel *m_avatar;
    QToolButton *m_back;
    QToolButton *m_menu;
    ElidedLabel *m_name;
    ElidedLabel *m_number;
    QLabel *m_window;
    QString m_distinguishing; ///< The customer's own number or username.
    QString m_shop; ///< To which number of the shop they write; empty if it has only one.
    QGridLayout *m_grid;
};

} // namespace shoptalk
