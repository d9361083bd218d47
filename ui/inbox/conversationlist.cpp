// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversationlist.h"

#include "models/conversationlistmodel.h"
#include "ui/inbox/conversationdelegate.h"
#include "ui/inbox/spokenconversations.h"
#include "ui/inbox/steadyrows.h"
#include "ui/theme/controls.h"
#include "ui/theme/illustration.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int drawingSide = 144;
constexpr int mostPages = 10; ///< Looked through for a conversation that is to be shown.
}

ConversationList::ConversationList(ConversationListModel &model, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_spoken(std::make_unique<SpokenConversations>())
    , m_search(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(makeEmpty(theme, Drawing::NoConversations, tr("No conversations yet"),
                        tr("When a customer writes to your number, the conversation appears here.")))
    , m_noMatch(makeEmpty(
          theme, Drawing::NoMatch, tr("Nobody found"),
          tr("No customer's name or number contains this. Check the spelling, or clear the search.")))
{
    setSurface(*this, Surface::Sidebar);
    m_spoken->setSourceModel(&model);
    dressSearch(theme);
    dressView(theme);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_noMatch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(space::s);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(space::l, 0, space::l, 0);
    searchRow->addWidget(m_search);
    column->addLayout(searchRow);
    column->addWidget(m_pages, 1);

    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    followModel();
    followHands();
    showWhatFits();
}

void ConversationList::dressSearch(const Theme &theme)
{
    m_search->setObjectName(u"conversationSearch"_s);
    m_search->setProperty("kind", u"search"_s);
    m_search->setPlaceholderText(tr("Search customers"));
    m_search->setAccessibleName(tr("Search customers by name or number"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme.icon(Icon::Search, &Colours::textMuted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
}

void ConversationList::dressView(const Theme &theme)
{
    m_view->installEventFilter(this);
    m_view->setObjectName(u"conversationList"_s);
    m_view->setAccessibleName(tr("Conversations"));
    m_view->setModel(m_spoken.get());
    m_view->setItemDelegate(new ConversationDelegate(theme, m_view));
    setSurface(*m_view, Surface::Sidebar);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAttribute(Qt::WA_Hover);
    new SteadyRows(*m_view, m_model);
}

void ConversationList::followModel()
{
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &ConversationList::showWhatFits);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ConversationList::showWhatFits);
    connect(&m_model, &ConversationListModel::searched, this, &ConversationList::showWhatFits);
}

void ConversationList::followHands()
{
    connect(m_search, &QLineEdit::textChanged, &m_model, &ConversationListModel::setSearch);
    // Not currentChanged: a list that gets the focus makes its first row the current one, and opens nothing
    // by that.
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ConversationList::choose);
    connect(m_view, &QListView::activated, this, &ConversationList::activated);
    connect(m_view, &QListView::clicked, this, &ConversationList::activated);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QListView::customContextMenuRequested, this, &ConversationList::askForMenu);
    auto *remove = new QShortcut(QKeySequence::Delete, m_view);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        if (const QModelIndex index = m_view->currentIndex(); index.isValid())
            Q_EMIT deleteRequested(index.data(ConversationListModel::IdRole).value<ConversationId>());
    });
}

ConversationList::~ConversationList()
{
    m_view->setModel(nullptr);
}

QWidget *ConversationList::makeEmpty(const Theme &theme, Drawing drawing, const QString &title,
                                     const QString &text)
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    column->addStretch(1);
    column->addWidget(new Illustration(theme, drawing, drawingSide, page), 0, Qt::AlignHCenter);
    column->addSpacing(space::s);
    QLabel *head = makeLabel(theme, TextStyle::Title, title, Tone::Normal, page);
    QLabel *body = makeLabel(theme, TextStyle::Body, text, Tone::Muted, page);
    for (QLabel *label : {head, body}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addStretch(2);
    return page;
}

void ConversationList::showWhatFits()
{
    if (m_model.rowCount() == 0) {
        m_pages->setCurrentWidget(m_model.search().isEmpty() ? m_empty : m_noMatch);
        return;
    }
    m_pages->setCurrentWidget(m_view);
    if (std::exchange(m_focusesWhenFilled, false) && m_search->text().isEmpty())
        focusList();
}

void ConversationList::choose()
{
    const QModelIndex index = m_view->selectionModel()->selectedIndexes().value(0);
    if (index.isValid())
        Q_EMIT chosen(index.data(ConversationListModel::IdRole).value<ConversationId>());
}

void ConversationList::askForMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (index.isValid())
        Q_EMIT menuRequested(index.data(ConversationListModel::IdRole).value<ConversationId>(),
                             m_view->viewport()->mapToGlobal(at));
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

bool ConversationList::select(const ConversationId &conversation)
{
    if (m_model.rowOf(conversation) < 0)
        m_search->clear();
    for (int page = 0; page < mostPages && m_model.rowOf(conversation) < 0; ++page)
        m_model.fetchMore({});
    const QModelIndex index = m_model.index(m_model.rowOf(conversation));
    if (index.isValid())
        m_view->setCurrentIndex(index);
    return index.isValid();
}

void ConversationList::clearSelection()
{
    m_view->selectionModel()->clear();
}

bool ConversationList::selectFirst(int key)
{
    const bool steps = key == Qt::Key_Down || key == Qt::Key_Up;
    if (!steps || m_view->selectionModel()->hasSelection() || !m_view->currentIndex().isValid())
        return false;
    m_view->selectionModel()->select(m_view->currentIndex(), QItemSelectionModel::ClearAndSelect);
    return true;
}

bool ConversationList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_view && event->type() == QEvent::KeyPress)
        return selectFirst(static_cast<QKeyEvent *>(event)->key());
    if (watched != m_search || !isKey)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (event->type() == QEvent::ShortcutOverride) {
        // Escape belongs to the search while one is typed, and closes the chat only after that.
        if (key == Qt::Key_Escape)
            event->accept();
        return QFrame::eventFilter(watched, event);
    }
    if (key == Qt::Key_Escape) {
        m_search->clear();
        focusList();
        return true;
    }
    if ((key == Qt::Key_Down || key == Qt::Key_Return) && m_model.rowCount() > 0) {
        focusList();
        m_view->setCurrentIndex(m_spoken->index(0, 0));
        if (key == Qt::Key_Return)
            Q_EMIT activated();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace shoptalk
