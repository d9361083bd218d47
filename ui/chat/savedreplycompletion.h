// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/savedreply.h"

#include <QFrame>
#include <QList>

#include <functional>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace shoptalk {

class SavedReplies;
class Theme;

/// The list of saved replies that opens above the composer when "/" is typed at the beginning of a word.
/// More letters narrow it, the arrows choose, Tab or Return replaces what was typed with the reply, Esc
/// closes it. The keyboard focus stays in the field.
class SavedReplyCompletion : public QFrame {
    Q_OBJECT
public:
    /// `field` is the composer's, within `page`. All outlive this.
    SavedReplyCompletion(QPlainTextEdit &field, SavedReplies &replies, const Theme &theme, QWidget &page);

    /// Sets what gives the values of the placeholders for the open conversation.
    void setFacts(std::function<ReplyFacts()> facts) { m_facts = std::move(facts); }

Q_SIGNALS:
    /// The person wants to add saved replies.
    void manageRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The part of the text from "/" to the cursor; empty if there is none.
    QString typed() const;
    void refresh();
    void showReplies(const QList<SavedReply> &replies);
    void place();
    bool takeKey(int key);
    void choose(int row);

    QPlainTextEdit &m_field;
    SavedReplies &m_replies;
    QWidget &m_page;
    QListWidget *m_list;
    QList<SavedReply> m_shown;
    std::function<ReplyFacts()> m_facts;
    QString m_dismissed; ///< What was typed when Esc closed the list.
};

} // namespace shoptalk
