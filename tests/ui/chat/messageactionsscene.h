// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatscene.h"
#include "ui/chat/reactionpopup.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>

#include <functional>

namespace shoptalk::test {

/// A chat, and what a person does with its messages by the mouse and the keyboard.
class MessageActionsScene : public ChatScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }

protected:
    ConversationId open(const QList<Line> &lines, const QString &waId = QStringLiteral("34600000011"));
    void show(const ConversationId &id);
    QWidget *bar() const { return m_pane->findChild<QWidget *>(QStringLiteral("replyBar")); }
    QString barText() const { return m_pane->findChild<QLabel *>(QStringLiteral("replyText"))->text(); }
    QLabel *problem() const { return m_pane->findChild<QLabel *>(QStringLiteral("chatProblem")); }
    QModelIndex row(int row) const { return view()->model()->index(row, 0); }
    void select(int row);
    /// Moves the mouse over the bubble, and gives the button of this name beside it.
    QToolButton *hoverButton(int row, const QString &name);
    /// Opens the bubble's menu with the keyboard and lets `use` act on it.
    void withMenu(int row, const std::function<void(QMenu &)> &use);
    static QAction *entry(const QMenu &menu, const QString &text);
    static ReactionPopup *popup() { return qobject_cast<ReactionPopup *>(QApplication::activePopupWidget()); }
    static QToolButton *emoji(const QString &name);
};

} // namespace shoptalk::test
