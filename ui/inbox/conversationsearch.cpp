// SPDX-License-Identifier: GPL-3.0-or-later
// The messages that a search finds, below the conversations.
#include "models/conversationlistmodel.h"
#include "models/messagesearchmodel.h"
#include "ui/inbox/accessibleconversationsproxy.h"
#include "ui/inbox/contactmatches.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/conversationview.h"
#include "ui/inbox/searchfilters.h"
#include "ui/inbox/searchresults.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shoptalk {

namespace {
constexpr int maxConversationsShown = 4; ///< Above found messages; the list scrolls if there are more.
} // namespace

void ConversationList::setMessageSearch(MessageSearchModel &messages, const Theme &theme)
{
    m_results = new SearchResults(messages, theme, this);
    m_search->setPlaceholderText(tr("Search customers and messages"));
    m_search->setAccessibleName(tr("Search customers and messages"));
    m_filters = new SearchFilters(messages, theme, *m_search, this);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_pages), m_filters);
    column->addWidget(m_results, 1);
    addCustomerFilter();
    connect(m_filters, &SearchFilters::changed, m_results,
            [this] { m_results->setFilters(m_filters->filters()); });
    connect(m_results, &SearchResults::activeChanged, m_filters, &SearchFilters::setSearching);
    connect(m_results, &SearchResults::activeChanged, this, &ConversationList::showFilters);
    connect(m_results, &SearchResults::chosen, this, [this](const FoundMessage &found) {
        m_results->setOpen(found.id);
        Q_EMIT messageChosen(found);
    });
    connect(m_results, &SearchResults::activeChanged, this, &ConversationList::fitSearch);
    connect(m_results, &SearchResults::closeRequested, this, &ConversationList::focusSearch);
    connect(m_results, &SearchResults::leftAtTop, this, [this] {
        if (!m_pages->isVisible())
            return focusSearch();
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrentIndex(m_accessible->index(m_model.rowCount() - 1, 0));
    });
    connect(&m_model, &ConversationListModel::searched, this, &ConversationList::fitSearch);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, change, this, &ConversationList::fitSearch);
}

void ConversationList::setCustomers(CustomerDirectory &customers)
{
    m_customers = &customers;
    addCustomerFilter();
}

void ConversationList::addCustomerFilter()
{
    if (!m_filters)
        return;
    if (m_customers)
        m_filters->setCustomers(*m_customers, m_theme);
    m_filters->placeInTabOrder(*m_search, *m_view);
}

void ConversationList::setContactSearch(CustomerDirectory &customers)
{
    auto *contacts = new ContactMatches(customers, m_theme, this);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_pages) + 1, contacts);
    connect(m_search, &QLineEdit::textChanged, contacts, &ContactMatches::search);
    connect(contacts, &ContactMatches::chosen, this, [this](const Customer &contact) {
        endSearch();
        Q_EMIT contactChosen(contact);
    });
}

void ConversationList::fitSearch()
{
    const bool isActive = m_results->isActive();
    m_results->setVisible(isActive);
    // The filters apply to messages only, so without a text no conversation matches.
    const int rows = m_search->text().trimmed().isEmpty() ? 0 : m_model.rowCount();
    m_pages->setVisible(!isActive || rows > 0);
    m_pages->setMaximumHeight(
        isActive ? qMax(1, qMin(rows, maxConversationsShown) * m_view->sizeHintForRow(0)) : QWIDGETSIZE_MAX);
}

void ConversationList::endSearch()
{
    m_search->clear();
    if (m_filters)
        m_filters->clear();
}

void ConversationList::showStarred()
{
    if (!m_filters)
        return;
    m_search->clear();
    focusSearch();
    m_filters->showStarred();
}

bool ConversationList::goesToMessages(int key) const
{
    return key == Qt::Key_Down && m_results && m_results->isActive()
        && m_view->currentIndex().row() == m_model.rowCount() - 1;
}

} // namespace shoptalk
