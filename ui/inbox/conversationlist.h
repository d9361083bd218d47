// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QFrame>

#include <memory>

class QLineEdit;
class QListView;
class QStackedWidget;

namespace shoptalk {

class ConversationListModel;
class Theme;
class SpokenConversations;
enum class Drawing;

/// The left pane: search, and conversations with the newest on top.
class ConversationList : public QFrame {
    Q_OBJECT
public:
    ConversationList(ConversationListModel &model, const Theme &theme, QWidget *parent = nullptr);
    ~ConversationList() override;

    void focusSearch();
    void focusList();
    /// As if the person had gone to its row; a search that hides it ends. False if there is no such
    /// conversation among the newest.
    bool select(const ConversationId &conversation);
    /// Without a selection, as when the chat is closed.
    void clearSelection();

Q_SIGNALS:
    /// The person moved to this conversation, by mouse or keyboard.
    void chosen(const shoptalk::ConversationId &conversation);
    /// Return or a click on a row: the person wants to write.
    void activated();
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
    void choose();
    void askForMenu(const QPoint &at);
    /// The first step with an arrow key selects the row it would start from; true if it did.
    bool selectFirst(int key);

    ConversationListModel &m_model;
    std::unique_ptr<SpokenConversations> m_spoken;
    QLineEdit *m_search;
    QListView *m_view;
    QStackedWidget *m_pages;
    QWidget *m_empty;
    QWidget *m_noMatch;
    bool m_focusesWhenFilled = false;
};

} // namespace shoptalk
