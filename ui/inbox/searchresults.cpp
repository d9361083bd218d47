// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/searchresults.h"

#include "models/messagesearchmodel.h"
#include "ui/inbox/founddelegate.h"
#include "ui/inbox/sidebarlist.h"
#include "ui/theme/announcement.h"
#include "ui/theme/controls.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The selection is the open message and changes only with it.
class ResultView final : public QListView {
public:
    using QListView::QListView;

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &, const QEvent *) const override
    {
        return QItemSelectionModel::NoUpdate;
    }
};

} // namespace

QVariant AccessibleResultsProxy::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return FoundDelegate::accessibleText(index);
    return QIdentityProxyModel::data(index, role);
}

SearchResults::SearchResults(MessageSearchModel &model, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_accessible(new AccessibleResultsProxy(this))
    , m_title(makeLabel(theme, TextStyle::BodyStrong, tr("Messages"), Tone::Muted, this))
    , m_state(makeLabel(theme, TextStyle::Body, QString(), Tone::Muted, this))
    , m_view(new ResultView(this))
{
    setSurface(*this, Surface::Sidebar);
    setObjectName(u"searchResults"_s);
    m_state->setObjectName(u"searchState"_s);
    m_accessible->setSourceModel(&model);
    makeView(theme);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::xs);
    for (QLabel *label : {m_title, m_state}) {
        label->setContentsMargins(space::l, 0, space::l, 0);
        column->addWidget(label);
    }
    column->addWidget(m_view, 1);
    connect(&model, &MessageSearchModel::searched, this, [this] {
        showState();
        announce();
        if (std::exchange(m_choosesWhenFound, false))
            chooseFirst();
    });
    connect(m_accessible, &QAbstractItemModel::modelReset, this, &SearchResults::selectOpen);
    connect(m_accessible, &QAbstractItemModel::rowsInserted, this, &SearchResults::selectOpen);
    hide();
}

SearchResults::~SearchResults() = default;

void SearchResults::makeView(const Theme &theme)
{
    m_view->setObjectName(u"foundMessages"_s);
    m_view->setAccessibleName(tr("Messages that match the search"));
    m_view->setModel(m_accessible);
    m_view->setItemDelegate(new FoundDelegate(m_model, theme, m_view));
    setSidebarList(*m_view);
    m_view->installEventFilter(this);
    connect(m_view, &QListView::activated, this, &SearchResults::choose);
    connect(m_view, &QListView::clicked, this, &SearchResults::choose);
    connect(&theme, &Theme::changed, m_view, [this] { m_view->doItemsLayout(); });
}

void SearchResults::setText(const QString &text, const MessageQuery &filters)
{
    MessageQuery query = filters;
    query.text = text.trimmed();
    search(query);
}

void SearchResults::setFilters(const MessageQuery &filters)
{
    MessageQuery query = filters;
    query.text = m_model.query().text;
    search(query);
}

void SearchResults::search(const MessageQuery &query)
{
    m_choosesWhenFound = false;
    m_model.setQuery(query);
    showState();
    m_isActive = !query.isEmpty();
    m_title->setVisible(m_isActive);
    Q_EMIT activeChanged(m_isActive);
}

bool SearchResults::isActive() const
{
    return m_isActive;
}

void SearchResults::showState()
{
    const bool hasRows = m_model.rowCount() > 0;
    QString state;
    if (!hasRows && m_model.isSearching())
        state = tr("Searching…");
    else if (m_model.hasFailed())
        state = tr("The messages could not be searched. Try again, or restart Shoptalk.");
    else if (!hasRows && m_model.query().isStarred && m_model.query().text.isEmpty())
        state = tr("No starred messages. Put a star on a message to find it here again.");
    else if (!hasRows)
        state = tr("No messages found. Check the spelling, or try fewer words.");
    if (!m_model.isSearching() && !m_model.isIndexComplete())
        state += (state.isEmpty() ? QString() : u" "_s)
            + tr("Older messages are still being prepared for the search.");
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_view->setVisible(hasRows);
}

void SearchResults::announce()
{
    if (!m_isActive || !isVisible())
        return;
    const int count = m_model.rowCount();
    m_title->setAccessibleName(m_model.hasFailed() ? m_state->text()
                                   : m_model.canFetchMore({})
                                   ? tr("More than %Ln message(s) found", nullptr, count)
                                   : tr("%Ln message(s) found", nullptr, count));
    shoptalk::announce(*m_title, m_title->accessibleName());
}

bool SearchResults::focusFirst()
{
    if (m_model.rowCount() == 0 || !m_isActive)
        return false;
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(m_accessible->index(0, 0));
    return true;
}

void SearchResults::chooseFirst()
{
    // Waits for the results, because the rows may be those of an earlier search.
    m_choosesWhenFound = m_model.isSearching();
    if (m_choosesWhenFound || m_model.rowCount() == 0)
        return;
    m_view->setCurrentIndex(m_accessible->index(0, 0));
    choose(m_view->currentIndex());
}

void SearchResults::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT chosen(index.data(MessageSearchModel::FoundRole).value<FoundMessage>());
}

void SearchResults::setOpen(const MessageId &message)
{
    m_open = message;
    selectOpen();
}

void SearchResults::selectOpen()
{
    m_view->selectionModel()->clearSelection();
    if (m_open.isEmpty())
        return;
    for (int row = 0; row < m_accessible->rowCount(); ++row) {
        const QModelIndex index = m_accessible->index(row, 0);
        if (index.data(MessageSearchModel::FoundRole).value<FoundMessage>().id == m_open) {
            m_view->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
            return;
        }
    }
}

bool SearchResults::takeKey(int key)
{
    if (key == Qt::Key_Up && m_view->currentIndex().row() <= 0) {
        Q_EMIT leftAtTop();
        return true;
    }
    if (key == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return true;
    }
    return false;
}

bool SearchResults::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view)
        return QFrame::eventFilter(watched, event);
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (event->type() == QEvent::KeyPress && takeKey(key))
        return true;
    if (event->type() == QEvent::ShortcutOverride && key == Qt::Key_Escape)
        event->accept(); // Esc goes back to the search first; only the next one closes the chat
    return QFrame::eventFilter(watched, event);
}

} // namespace shoptalk
