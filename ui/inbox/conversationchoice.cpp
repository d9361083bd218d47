// SPDX-License-Identifier: GPL-3.0-or-later
// Which conversations the list shows, and which of them a person has selected.
#include "models/conversationlistmodel.h"
#include "ui/inbox/accessibleconversationsproxy.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/conversationview.h"
#include "ui/inbox/filterempty.h"
#include "ui/inbox/listfilters.h"
#include "ui/inbox/searchresults.h"
#include "ui/inbox/selectionbar.h"

#include <QLayout>
#include <QLineEdit>

namespace shoptalk {

void ConversationList::followChoices()
{
    connect(m_listFilters, &ListFilters::chosen, this, [this](ConversationFilter filter) {
        endSearch();
        Q_EMIT filterChosen(filter);
        if (!m_listFilters->isAncestorOf(focusWidget())) // else the arrow keys continue there
            focusList();
    });
    connect(m_search, &QLineEdit::textChanged, this, &ConversationList::showFilters);
    connect(m_view, &ConversationView::chosenRowsChanged, this, &ConversationList::showFilters);
    connect(m_selectionBar, &SelectionBar::endRequested, this, &ConversationList::endSelecting);
    connect(m_selectionBar, &SelectionBar::menuRequested, this, [this](const QPoint &at) {
        if (const QList<ConversationId> chosen = selected(); !chosen.isEmpty())
            Q_EMIT menuRequested(chosen.first(), at);
    });
    showFilters();
}

void ConversationList::showFilters()
{
    const auto count = int(m_view->chosenRows().size());
    m_selectionBar->setCount(count);
    m_selectionBar->setVisible(count > 0);
    // A search is about all conversations, and has filters of its own.
    const bool isSearching = !m_search->text().isEmpty() || (m_results && m_results->isActive());
    m_listFilters->setVisible(count == 0 && !isSearching);
    if (layout())
        layout()->activate(); // at once, so that the rows move only once
}

void ConversationList::setScope(const ConversationScope &scope)
{
    if (scope.number != m_model.scope().number)
        endSearch(); // which is about all numbers
    m_listFilters->setFilter(scope.filter);
    if (m_filterEmpty)
        m_filterEmpty->setScope(scope);
    m_model.setScope(scope);
    waitForWindows();
    showWhatFits();
}

QList<ConversationId> ConversationList::selected() const
{
    QList<ConversationId> chosen;
    for (const QModelIndex &row : m_view->chosenRows())
        chosen << row.data(ConversationListModel::IdRole).value<ConversationId>();
    return chosen;
}

bool ConversationList::endSelecting()
{
    const bool wasSelecting = m_view->isSelecting();
    if (wasSelecting)
        m_view->setOpenRow(m_accessible->index(m_open.isEmpty() ? -1 : m_model.rowOf(m_open), 0));
    return wasSelecting;
}

} // namespace shoptalk
