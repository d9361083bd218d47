// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QFrame>

#include <memory>

class QLineEdit;
class QModelIndex;
class QStackedWidget;

namespace shoptalk {

class ConversationListModel;
class Theme;
class ConversationView;
class AccessibleConversationsProxy;
enum class Drawing;

/// The left pane: search, and conversations with the newest on top. The keyboard, a search and a menu move
/// the current row and open nothing; a click and Return open. The row that is open is the selected one.
class ConversationList : public QFrame {
    Q_OBJECT
public:
    ConversationList(ConversationListModel &model, const Theme &theme, QWidget *parent = nullptr);
    ~ConversationList() override;

    void focusSearch();
    void focusList();
    /// Goes to its row; a search that hides it ends. False if there is no such conversation among the newest.
    bool reveal(const ConversationId &conversation);
    /// Which one is open in the chat; empty: none.
    void setOpen(const ConversationId &conversation);
    /// The one with the keyboard, if the list has it; else empty.
    ConversationId focused() const;

Q_SIGNALS:
    /// A click or Return on a row: the person wants to read it and to write.
    void chosen(const shoptalk::ConversationId &conversation);
    /// A menu for this conversation is asked for, at a point of the screen.
    void menuRequested(const shoptalk::ConversationId &conversation, const QPoint &at);
    /// The Delete key on a row.
    void deleteRequested(const shoptalk::ConversationId &conversation);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeEmpty(const Theme &theme, Drawing drawing, const QString &title, const QString &text);
    void dressSearch(const Theme &theme);
    void dressView(const Theme &theme);
    void followModel();
    void followHands();
    void showWhatFits();
    void choose(const QModelIndex &index);
    void chooseFirstMatch();
    void askForMenu(const QModelIndex &index, const QPoint &at);
    /// The menu of the current row, wherever the pointer is.
    void askForMenuByKey();
    void selectOpen();
    /// True if it was for the search.
    bool takeSearchKey(int key);

    ConversationListModel &m_model;
    std::unique_ptr<AccessibleConversationsProxy> m_accessible;
    QLineEdit *m_search;
    ConversationView *m_view;
    QStackedWidget *m_pages;
    QWidget *m_empty;
    QWidget *m_noMatch;
    ConversationId m_open;
    bool m_focusesWhenFilled = false;
    bool m_choosesWhenFound = false; ///< Return was pressed before the matches were known.
};

} // namespace shoptalk
