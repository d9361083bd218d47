// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/conversation.h"

#include <QDialog>
#include <QList>
#include <QSet>
#include <qcoro/qcorotask.h>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace shoptalk {

class Clock;
class ConversationListModel;
class Theme;

/// Asks to whom messages are forwarded: one conversation or several, found by a part of a name or number.
/// Contacts without a conversation come after them. Those to which nothing can be sent now say why, and can't
/// be chosen.
class ForwardDialog : public QDialog {
    Q_OBJECT
public:
    /// `conversations` is this dialog's own, and its parent becomes this. `clock` outlives this and decides
    /// which service windows are open.
    ForwardDialog(const QList<Message> &messages, ConversationListModel *conversations, const Clock &clock,
                  const Theme &theme, QWidget *parent = nullptr);

    /// Finds contacts that match a text, as the conversations that they would have: without an id.
    using FindContacts = std::function<QCoro::Task<Result<QList<Conversation>>>(const QString &text)>;
    void setContacts(FindContacts find);
    /// Why they can't be forwarded yet, or not at all; empty: they can.
    void setObstacle(const QString &text);
    /// Why nothing can be sent into the conversation from the keyboard at that time; empty: it can.
    static QString obstacleOf(const Conversation &conversation, const QDateTime &now);

Q_SIGNALS:
    /// Those of contacts have no id yet.
    void chosen(const QList<shoptalk::Conversation> &to);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWidgets(const QList<Message> &messages, const Theme &theme);
    /// Shows the first of the messages, and how many more there are.
    QWidget *makePreview(const QList<Message> &messages, const Theme &theme);
    /// Lists what the search found.
    void fill();
    void addRow(const Conversation &conversation);
    void findContacts();
    void takeContacts(const QList<Conversation> &contacts);
    void showNothing();
    /// Brings the rows up to date. They keep their places, because a person is about to click on one. A
    /// contact with whom one of the conversations `changed` began has its row.
    void refreshRows(const QSet<ConversationId> &changed = {});
    std::optional<Conversation> presentOf(const Conversation &before,
                                          const QSet<ConversationId> &changed) const;
    void toggle(QListWidgetItem *item);
    void describe(QListWidgetItem &item) const;
    void showChosen();
    void moveBy(int rows);
    bool takeKey(int key);
    void finish();

    ConversationListModel &m_conversations;
    const Clock &m_clock;
    QLineEdit *m_field;
    QLabel *m_to;
    QListWidget *m_list;
    QLabel *m_nothing;
    QLabel *m_obstacle;
    QPushButton *m_forward;
    QList<Conversation> m_chosen; ///< In the order in which they were chosen.
    FindContacts m_findContacts;
    Conversation m_current; ///< Of the row that was the current one before a search.
    quint64 m_contactSearch = 0; ///< The number of the newest search; the answer to an older one is dropped.
    bool m_isFindingContacts = false;
};

} // namespace shoptalk
