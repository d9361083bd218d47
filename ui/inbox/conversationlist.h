// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/identifier.h"
#include "domain/conversationscope.h"
#include "ui/chat/walltimer.h"
#include "ui/inbox/closingrows.h"

#include <QFrame>
#include <QList>

#include <memory>

class QLineEdit;
class QModelIndex;
class QStackedWidget;

namespace shoptalk {

class ConversationListModel;
class CustomerDirectory;
class MessageSearchModel;
class SearchFilters;
class SearchResults;
class Theme;
struct Customer;
struct FoundMessage;
class ConversationView;
class FilterEmpty;
class ListFilters;
class SelectionBar;
class AccessibleConversationsProxy;
enum class Drawing;

/// The left pane with the search and the conversations, newest first. The arrow keys, a search and a menu
/// only move the current row; a click or Return opens it. The open conversation is the selected row.
class ConversationList : public QFrame {
    Q_OBJECT
public:
    ConversationList(ConversationListModel &model, const Theme &theme, QWidget *parent = nullptr);
    ~ConversationList() override;

    /// Shows messages that match the search below the conversations. `messages` outlives this.
    void setMessageSearch(MessageSearchModel &messages, const Theme &theme);
    /// The search can be limited to one customer. Call it after `setMessageSearch`, or before.
    void setCustomers(CustomerDirectory &customers);
    /// Shows contacts without a conversation that match the search. `customers` outlives this.
    void setContactSearch(CustomerDirectory &customers);
    void focusSearch();
    void focusList();
    /// Searches for every message with a star.
    void showStarred();
    /// Makes a conversation the current row, if it is among the newest, and ends a search that hides it.
    void reveal(const ConversationId &conversation);
    /// The conversation that is open in the chat; empty if none is.
    void setOpen(const ConversationId &conversation);
    enum class Neighbour { Next, Previous, NextUnread, PreviousUnread };
    /// The conversation below or above the open one; empty if there is none. While none is open, the first
    /// one follows. After the last unread one, the first follows again.
    ConversationId neighbour(Neighbour which);
    /// How far the rows are scrolled, in pixels.
    int scrolled() const;
    void setScrolled(int pixels);
    /// The conversation of the current row while the list has the keyboard focus; else empty.
    ConversationId focused() const;
    /// What the list shows while nothing is searched for.
    void setScope(const ConversationScope &scope);
    /// The conversations that a person selected with Ctrl or Shift, from the top.
    QList<ConversationId> selected() const;
    /// Selects the open conversation alone; false if nothing else was selected.
    bool endSelecting();

Q_SIGNALS:
    /// A row was clicked, or Return was pressed on it: it should be opened.
    void chosen(const shoptalk::ConversationId &conversation);
    /// A message that a search found was clicked, or Return was pressed on it.
    void messageChosen(const shoptalk::FoundMessage &message);
    /// The context menu of a conversation was requested, at a point of the screen.
    void menuRequested(const shoptalk::ConversationId &conversation, const QPoint &at);
    /// A contact without a conversation was chosen.
    void contactChosen(const shoptalk::Customer &contact);
    /// The person wants to begin a conversation.
    void newRequested();
    /// The person wants to see the conversations of this filter.
    void filterChosen(shoptalk::ConversationFilter filter);
    /// Delete was pressed: the selected conversations, or that of the current row.
    void deleteRequested(const QList<shoptalk::ConversationId> &conversations);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeEmpty(Drawing drawing, const QString &title, const QString &text);
    /// The page that stands in for the rows while there are none. Each is made when it is needed, because
    /// most starts show rows.
    QWidget *emptyPage();
    void styleSearch(const Theme &theme);
    void styleView(const Theme &theme);
    void followModel();
    void followHands();
    void followChoices();
    /// Shows the filters, or the bar with the number of selected conversations.
    void showFilters();
    void showWhatFits();
    /// Paints again when the service window of a row closes, or will close soon, and then each minute; and
    /// when its newest message should have had a status.
    void waitForWindows();
    void choose(const QModelIndex &index);
    void chooseFirstMatch();
    void askForMenu(const QModelIndex &index, const QPoint &at);
    /// The menu of the current row, wherever the pointer is.
    void askForMenuByKey();
    void selectOpen();
    /// The first row from `first` on that has unread messages; -1 if there is none among the next pages.
    int unreadRowFrom(int first);
    /// The same upwards, from the row before `end` on.
    int unreadRowBefore(int end) const;
    bool isUnread(int row) const;
    /// True if there is a row with this number, perhaps after its page was loaded.
    bool hasRow(int row);
    /// Gives the conversations that match as much space as they need, and the messages the rest.
    void fitSearch();
    void addCustomerFilter();
    /// True if the key leads from the last conversation down to the messages.
    bool goesToMessages(int key) const;
    void endSearch();
    /// True if the key was one of the search.
    bool takeSearchKey(int key);

    ConversationListModel &m_model;
    const Theme &m_theme;
    SystemClock m_clock;
    WallTimer m_windowChange{m_clock};
    ClosingRows *m_closing = new ClosingRows(m_clock, this);
    std::unique_ptr<AccessibleConversationsProxy> m_accessible;
    QLineEdit *m_search;
    ListFilters *m_listFilters;
    SelectionBar *m_selectionBar;
    QStackedWidget *m_pages;
    ConversationView *m_view;
    QWidget *m_empty = nullptr;
    QWidget *m_noMatch = nullptr;
    FilterEmpty *m_filterEmpty = nullptr;
    SearchFilters *m_filters = nullptr;
    CustomerDirectory *m_customers = nullptr;
    SearchResults *m_results = nullptr;
    ConversationId m_open;
    bool m_focusesWhenFilled = false;
    bool m_choosesWhenFound = false; ///< Return was pressed before the matches were known.
};

} // namespace shoptalk
