// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagesearch.h"

#include <QFrame>
#include <QIdentityProxyModel>

class QLabel;
class QListView;
class QModelIndex;

namespace shoptalk {

class MessageSearchModel;
class Theme;

/// Adds the text for screen readers to each result.
class AccessibleResultsProxy : public QIdentityProxyModel {
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex &index, int role) const override;
};

/// The section "Messages" below the conversations that match a search. The arrow keys only move the current
/// row; a click or Return chooses it. It is shown while there is a search.
class SearchResults : public QFrame {
    Q_OBJECT
public:
    SearchResults(MessageSearchModel &model, const Theme &theme, QWidget *parent = nullptr);
    ~SearchResults() override;

    /// The text in the search field, and the other conditions, because some follow the clock. It searches
    /// shortly afterwards.
    void setText(const QString &text, const MessageQuery &filters);
    /// Sets the other conditions of the search; the text of `filters` is not used.
    void setFilters(const MessageQuery &filters);
    /// False if nothing is searched for.
    bool isActive() const;
    /// Moves to the first result. False if there is none.
    bool focusFirst();
    /// Chooses the first result, when it is known.
    void chooseFirst();
    /// Selects the row of the message that is open in the chat; an empty id: none.
    void setOpen(const MessageId &message);

Q_SIGNALS:
    void chosen(const shoptalk::FoundMessage &message);
    /// Up was pressed on the first row.
    void leftAtTop();
    /// Escape was pressed.
    void closeRequested();
    /// Another query was set; `isActive` as above.
    void activeChanged(bool isActive);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeView(const Theme &theme);
    void search(const MessageQuery &query);
    void showState();
    /// Tells screen readers how many messages were found.
    void announce();
    void choose(const QModelIndex &index);
    bool takeKey(int key);
    void selectOpen();

    MessageSearchModel &m_model;
    AccessibleResultsProxy *m_accessible;
    QLabel *m_title;
    QLabel *m_state;
    QListView *m_view;
    MessageId m_open;
    bool m_isActive = false;
    bool m_choosesWhenFound = false;
};

} // namespace shoptalk
