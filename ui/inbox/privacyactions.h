// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/erasureservice.h"
#include "domain/conversation.h"

#include <QObject>
#include <qcoro/qcorotask.h>

#include <functional>

class QMenu;
class QPlainTextEdit;

namespace shoptalk {

class InboxPage;
class LabelActions;
class Labels;
class Theme;
class UndoToast;

/// Labelling conversations, deleting them with undo, and erasing customers, in the inbox.
class PrivacyActions : public QObject {
    Q_OBJECT
public:
    PrivacyActions(ErasureService &privacy, Labels &labels, const Theme &theme, InboxPage &page);

    /// Adds the labels, what deletes the conversations and, for one of them, what erases its customer.
    void addTo(QMenu &menu, const QList<Conversation> &conversations);
    /// Deletes them, with one undo for all.
    void deleteConversations(const QList<Conversation> &conversations);
    /// Adds what puts labels on the conversations and takes them off.
    void addLabelsTo(QMenu &menu, const QList<ConversationId> &conversations);
    /// Says that a failed message was deleted; `restore` brings it back.
    void showMessageDeleted(std::function<QCoro::Task<Result<void>>()> restore);
    /// The same for a message that was still waiting to be sent.
    void showSendingCancelled(std::function<QCoro::Task<Result<void>>()> restore);
    /// Says with `text` what was done, and offers `undo`.
    void showDone(const QString &text, std::function<QCoro::Task<Result<void>>()> undo);
    /// Says that something could not be stored.
    void showNotDone();
    /// Says something that can't be undone. What was done before can't be undone from then on, either.
    void showOnly(const QString &text);
    /// Undoes what the toast offers to undo.
    void undo();
    void askToErase(const Conversation &conversation);
    /// What became of `ErasureService::eraseCustomer`.
    static QString erasureText(const Result<int> &erased);

protected:
    /// The composer takes the keys of Undo only if its text was changed last.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Says what was done, with a button that undoes it.
    void offerUndo(const QString &text);
    bool isUndoneFirst() const;
    /// Nothing can be undone until something else is done.
    void forgetUndo();
    void showDeleted(const Result<QList<Deletion>> &deletions);
    void erase(const Conversation &conversation);

    ErasureService &m_privacy;
    InboxPage &m_page;
    UndoToast *m_toast;
    QPlainTextEdit *m_field; ///< The composer's.
    int m_revision = 0; ///< Of the field when something was done.
    LabelActions *m_labels;
    QList<Deletion> m_last; ///< The deletions that `undo` restores.
    std::function<QCoro::Task<Result<void>>()> m_restore; ///< Called instead if something else was done last.
    QString m_restored; ///< The text after `m_restore`.
    QString m_notRestored;
};

} // namespace shoptalk
