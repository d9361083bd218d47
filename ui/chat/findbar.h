// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace shoptalk {

class ConversationSearch;
class Theme;

/// Finds a text in the open conversation: how many messages have it, and the way from one to the next. Return
/// goes to the older one, Shift+Return to the newer one, Escape closes the bar.
class FindBar : public QFrame {
    Q_OBJECT
public:
    FindBar(ConversationSearch &search, const Theme &theme, QWidget *parent = nullptr);

    /// Shows the bar for a conversation, with its text selected.
    void open(const ConversationId &conversation);
    /// Hides it and forgets its text. False if it was hidden.
    bool dismiss();

Q_SIGNALS:
    /// A message is to be shown, with the words of `typed` marked. An empty id: there is none.
    void messageRequested(const shoptalk::MessageId &message, const QString &typed);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFound();
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);

    ConversationSearch &m_search;
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_older;
    QToolButton *m_newer;
    QToolButton *m_close;
    ConversationId m_conversation;
};

} // namespace shoptalk
