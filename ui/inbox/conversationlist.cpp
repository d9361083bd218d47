// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversationlist.h"

#include "domain/overdue.h"
#include "domain/servicewindow.h"
#include "models/conversationlistmodel.h"
#include "ui/inbox/accessibleconversationsproxy.h"
#include "ui/inbox/conversationdelegate.h"
#include "ui/inbox/conversationview.h"
#include "ui/inbox/emptyinbox.h"
#include "ui/inbox/filterempty.h"
#include "ui/inbox/listfilters.h"
#include "ui/inbox/searchfilters.h"
#include "ui/inbox/searchresults.h"
#include "ui/inbox/selectionbar.h"
#include "ui/inbox/sidebarlist.h"
#include "ui/inbox/steadyrows.h"
#include "ui/theme/controls.h"
#include "ui/theme/illustration.h"
#include "ui/theme/shortcut.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
/// Between two looks at the service windows of all rows, which last for hours.
constexpr std::chrono::seconds windowsLookPause{1};
constexpr int listDrawingSide = 144;
constexpr int maxPages = 10; ///< The number of pages to search for a conversation that should be shown.
} // namespace

ConversationList::ConversationList(ConversationListModel &model, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_theme(theme)
    , m_accessible(std::make_unique<AccessibleConversationsProxy>())
    , m_search(new QLineEdit(this))
    , m_listFilters(new ListFilters(theme, this))
    , m_selectionBar(new SelectionBar(theme, this))
    , m_pages(new QStackedWidget(this))
    , m_view(new ConversationView(m_pages)) // with another parent it would be styled twice
{
    setSurface(*this, Surface::Sidebar);
    m_accessible->setSourceModel(&model);
    styleSearch(theme);
    styleView(theme);
    m_pages->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(space::s);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(space::m, 0, space::m, 0);
    searchRow->addSpacing(space::xs); // unlike a margin, it is on the other side in right-to-left layouts
    searchRow->setSpacing(space::xs);
    searchRow->addWidget(m_search);
    auto *compose = makeIconButton(theme, Icon::Compose, tr("New conversation"), this);
    showKeys(*compose, Shortcut::NewConversation);
    compose->setObjectName(u"newConversationButton"_s);
    connect(compose, &QToolButton::clicked, this, &ConversationList::newRequested);
    searchRow->addWidget(compose);
    column->addLayout(searchRow);
    column->addWidget(m_listFilters);
    column->addWidget(m_selectionBar);
    keepFitting(
        theme, *m_listFilters,
        [this] { // as high as the selection bar, so that the rows do not move when it replaces the filters
            m_listFilters->setMinimumHeight(m_selectionBar->sizeHint().height());
        });
    column->addWidget(m_pages, 1);

    const auto layOut = [this] { m_view->doItemsLayout(); };
    connect(&theme, &Theme::changed, m_view, layOut);
    connect(&model.numbers(), &NumberList::changed, m_view, layOut);
    followModel();
    followHands();
    followChoices();
    showWhatFits();
}

void ConversationList::styleSearch(const Theme &theme)
{
    m_search->setObjectName(u"conversationSearch"_s);
    m_search->setProperty("kind", u"search"_s);
    m_search->setPlaceholderText(tr("Search customers"));
    m_search->setAccessibleName(tr("Search customers by name or number"));
    m_search->setClearButtonEnabled(true);
    m_search->setText(m_model.search());
    m_search->addAction(theme.icon(Icon::Search, &Colours::textMuted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
}

void ConversationList::styleView(const Theme &theme)
{
    m_view->installEventFilter(this);
    m_view->setObjectName(u"conversationList"_s);
    m_view->setAccessibleName(tr("Conversations"));
    m_view->setModel(m_accessible.get());
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setItemDelegate(new ConversationDelegate(theme, m_view));
    setSidebarList(*m_view);
    new SteadyRows(*m_view, m_model);
}

void ConversationList::followModel()
{
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &ConversationList::showWhatFits);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ConversationList::showWhatFits);
    connect(&m_model, &ConversationListModel::searched, this, &ConversationList::showWhatFits);
    // Once after many rows have changed, because it looks at all of them.
    auto *changed = new QTimer(this);
    changed->setSingleShot(true);
    changed->setInterval(windowsLookPause);
    connect(changed, &QTimer::timeout, this, &ConversationList::waitForWindows);
    const auto soon = [changed] {
        if (!changed->isActive())
            changed->start();
    };
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, changed, soon);
    connect(&m_model, &QAbstractItemModel::modelReset, changed, soon);
    connect(&m_model, &QAbstractItemModel::dataChanged, changed, soon);
    connect(&m_windowChange, &WallTimer::due, this, [this] {
        m_view->viewport()->update();
        m_model.refreshScope();
        waitForWindows();
    });
    connect(m_closing, &ClosingRows::remainingChanged, m_accessible.get(),
            &AccessibleConversationsProxy::renewTexts);
    waitForWindows();
    // A row that a search had hidden comes back unselected.
    connect(m_accessible.get(), &QAbstractItemModel::rowsInserted, this, &ConversationList::selectOpen);
    connect(m_accessible.get(), &QAbstractItemModel::modelReset, this, &ConversationList::selectOpen);
    connect(&m_model, &ConversationListModel::searched, this, [this] {
        if (std::exchange(m_choosesWhenFound, false))
            chooseFirstMatch();
    });
}

void ConversationList::waitForWindows()
{
    const QDateTime now = m_clock.now();
    QDateTime next = m_model.nextScopeChange();
    QList<QPersistentModelIndex> closing;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        const ServiceWindow window(index.data(ConversationListModel::LastInboundRole).toDateTime());
        if (window.state(now) == ServiceWindow::State::ClosingSoon)
            closing << index;
        const auto newest = index.data(ConversationListModel::PreviewRole).value<Message>();
        for (const QDateTime &change : {window.nextStateChange(now), nextOverdue(newest, now)}) {
            if (change.isValid() && change > now && (!next.isValid() || change < next))
                next = change;
        }
    }
    m_windowChange.waitFor(next);
    m_closing->setRows(closing);
}

void ConversationList::followHands()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_choosesWhenFound = false;
        m_model.setSearch(text);
        if (m_results)
            m_results->setText(text, m_filters->filters());
    });
    connect(m_view, &QListView::activated, this, &ConversationList::choose);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_view->wasPlainClick())
            choose(index);
    });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QListView::customContextMenuRequested, this,
            [this](const QPoint &at) { askForMenu(m_view->indexAt(at), at); });
    const QAction *remove =
        addShortcut(*m_view, QKeySequence::Delete, tr("Delete the conversation"), Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, [this] {
        const ConversationId current = focused();
        if (const QList<ConversationId> several = selected(); several.size() > 1)
            Q_EMIT deleteRequested(several);
        else if (!current.isEmpty())
            Q_EMIT deleteRequested({current});
    });
}

ConversationList::~ConversationList()
{
    m_view->setModel(nullptr);
    disconnect(&m_model, nullptr, this,
               nullptr); // changes that were held back reach the rows while the view is destroyed
}

QWidget *ConversationList::makeEmpty(Drawing drawing, const QString &title, const QString &text)
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    column->addStretch(1);
    column->addWidget(new Illustration(m_theme, drawing, listDrawingSide, page), 0, Qt::AlignHCenter);
    column->addSpacing(space::s);
    QLabel *head = makeLabel(m_theme, TextStyle::Title, title, Tone::Normal, page);
    QLabel *body = makeLabel(m_theme, TextStyle::Body, text, Tone::Muted, page);
    for (QLabel *label : {head, body}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addStretch(2);
    return page;
}

QWidget *ConversationList::emptyPage()
{
    if (!m_model.search().isEmpty()) {
        if (!m_noMatch)
            m_noMatch = makeEmpty(
                Drawing::NoMatch, tr("No customer found"),
                tr("No name or number matches your search. Check the spelling, or clear the search."));
        return m_noMatch;
    }
    if (m_model.scope().filter != ConversationFilter::All || m_model.hasHidden()) {
        if (!m_filterEmpty) {
            m_filterEmpty = new FilterEmpty(m_theme, m_pages);
            m_filterEmpty->setScope(m_model.scope());
        }
        return m_filterEmpty;
    }
    if (!m_empty) {
        m_empty = new EmptyInbox(m_theme, m_pages);
        setTabOrder(m_view, m_empty);
    }
    return m_empty;
}

void ConversationList::showWhatFits()
{
    if (m_model.rowCount() == 0) {
        QWidget *page = emptyPage();
        if (m_pages->indexOf(page) < 0)
            m_pages->addWidget(page);
        m_pages->setCurrentWidget(page);
        return;
    }
    m_pages->setCurrentWidget(m_view);
    if (std::exchange(m_focusesWhenFilled, false) && m_search->text().isEmpty())
        focusList();
}

void ConversationList::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT chosen(index.data(ConversationListModel::IdRole).value<ConversationId>());
}

void ConversationList::chooseFirstMatch()
{
    if (m_model.rowCount() == 0 || m_pages->isHidden()) {
        if (m_results)
            m_results->chooseFirst();
        return;
    }
    m_view->setCurrentIndex(m_accessible->index(0, 0));
    choose(m_view->currentIndex());
}

void ConversationList::askForMenu(const QModelIndex &index, const QPoint &at)
{
    if (index.isValid())
        Q_EMIT menuRequested(index.data(ConversationListModel::IdRole).value<ConversationId>(),
                             m_view->viewport()->mapToGlobal(at));
}

void ConversationList::askForMenuByKey()
{
    m_view->scrollTo(m_view->currentIndex());
    askForMenu(m_view->currentIndex(), m_view->visualRect(m_view->currentIndex()).center());
}

ConversationId ConversationList::focused() const
{
    if (!m_view->hasFocus())
        return {};
    return m_view->currentIndex().data(ConversationListModel::IdRole).value<ConversationId>();
}

void ConversationList::focusSearch()
{
    m_focusesWhenFilled = false;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ConversationList::focusList()
{
    // A list that has not been read yet can't take the focus, which would fall to the search.
    m_focusesWhenFilled = m_pages->currentWidget() != m_view;
    m_view->setFocus(Qt::OtherFocusReason);
}

void ConversationList::reveal(const ConversationId &conversation)
{
    if (m_model.rowOf(conversation) < 0)
        endSearch();
    for (int page = 0; page < maxPages && m_model.rowOf(conversation) < 0; ++page)
        m_model.fetchMore({});
    const QModelIndex index = m_accessible->index(m_model.rowOf(conversation), 0);
    if (index.isValid())
        m_view->setCurrentIndex(index);
}

void ConversationList::setOpen(const ConversationId &conversation)
{
    m_open = conversation;
    m_model.setKept(conversation);
    m_view->setOpenRow({}); // this also ends what the person selected
    selectOpen();
}

void ConversationList::selectOpen()
{
    if (!m_view->isSelecting())
        m_view->setOpenRow(m_accessible->index(m_open.isEmpty() ? -1 : m_model.rowOf(m_open), 0));
}

bool ConversationList::takeSearchKey(int key)
{
    if (key == Qt::Key_Escape) {
        endSearch();
        focusList();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        // Waits for the matches, because the first row of a list that is not filtered yet would be another
        // customer.
        m_choosesWhenFound = m_model.isSearching();
        if (!m_choosesWhenFound)
            chooseFirstMatch();
        return true;
    }
    if (key == Qt::Key_Down && m_results && (m_model.rowCount() == 0 || m_pages->isHidden()))
        return m_results->focusFirst();
    if (key != Qt::Key_Down || m_model.rowCount() == 0)
        return false;
    focusList();
    m_view->setCurrentIndex(m_accessible->index(0, 0));
    return true;
}

bool ConversationList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::ContextMenu
        && static_cast<QContextMenuEvent *>(event)->reason() == QContextMenuEvent::Keyboard) {
        askForMenuByKey();
        return true;
    }
    if (watched == m_view && event->type() == QEvent::KeyPress
        && goesToMessages(static_cast<QKeyEvent *>(event)->key()))
        return m_results->focusFirst();
    if (watched != m_search)
        return QFrame::eventFilter(watched, event);
    const bool isEscape =
        event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (isEscape) // while a search is typed, Esc ends it; only the next one closes the chat
        event->accept();
    if (event->type() == QEvent::KeyPress && takeSearchKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

} // namespace shoptalk
