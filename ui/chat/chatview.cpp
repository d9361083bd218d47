// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatview.h"

#include "models/messagelistmodel.h"
#include "ui/chat/accessiblemessagesproxy.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/chat/contentactions.h"
#include "ui/chat/floatingdate.h"
#include "ui/chat/messageactions.h"
#include "ui/chat/messagedelegate.h"
#include "ui/chat/messageselection.h"
#include "ui/chat/newestbutton.h"
#include "ui/chat/readtracker.h"
#include "ui/chat/sendproblem.h"
#include "ui/chat/textselector.h"
#include "ui/chat/thumbnails.h"
#include "ui/theme/controls.h"

#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int atEndSlack = 24;
} // namespace

ChatView::ChatView(MessageListModel &messages, const Theme &theme, QWidget *parent)
    : RowView(parent)
    , m_messages(messages)
    , m_theme(theme)
    , m_accessible(new AccessibleMessagesProxy(this))
    , m_delegate(new MessageDelegate(theme, this))
    , m_selector(new TextSelector(*this, *m_delegate))
    , m_selection(new MessageSelection(messages, this))
    , m_contentActions(new ContentActions(*this))
    , m_messageActions(new MessageActions(theme, *viewport()))
    , m_reading(nullptr)
    , m_thumbnails(new Thumbnails(this))
    , m_newest(new NewestButton(*this, messages, theme))
{
    setObjectName(u"messageList"_s);
    setAccessibleName(tr("Messages"));
    m_accessible->setSourceModel(&messages);
    m_accessible->setSoundText([this](const QModelIndex &index) {
        return spokenSound(soundState(index.data(MessageListModel::MessageRole).value<Message>().id));
    });
    setModel(m_accessible);
    setItemDelegate(m_delegate);
    setSurface(*this, Surface::Canvas);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(0, 0, 0, space::s);
    setSelectionMode(QAbstractItemView::NoSelection);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(space::xl);

    m_reading = new ReadTracker(*this, messages);
    connect(m_reading, &ReadTracker::seen, this, &ChatView::seen);
    connect(m_contentActions, &ContentActions::messageRequested, this, &ChatView::showQuoted);
    connect(m_contentActions, &ContentActions::playRequested, this, &ChatView::playRequested);
    connect(m_contentActions, &ContentActions::speedRequested, this, &ChatView::speedRequested);
    connect(m_contentActions, &ContentActions::chatRequested, this, &ChatView::chatRequested);
    connect(m_contentActions, &ContentActions::separationRequested, this, &ChatView::separationRequested);
    connect(m_contentActions, &ContentActions::noteDeletionRequested, this, &ChatView::noteDeletionRequested);
    connect(m_newest, &NewestButton::clicked, this, &ChatView::showEnd);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ChatView::followScroll);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ChatView::offerEnd);
    connect(&theme, &Theme::changed, this, [this] {
        forgetHeights();
        QMetaObject::invokeMethod(this, &ChatView::keepEnd, Qt::QueuedConnection);
    });
    followModel();
    makeDays(theme);
    makeMessageActions(theme);
    makePictures();
    makeSelection();
}

void ChatView::followModel()
{
    connect(m_accessible, &QAbstractItemModel::modelReset, this, [this] {
        m_wasAtEnd = true;
        m_selector->clear();
        if (m_searched != m_messages.conversation())
            m_delegate->setSearch({}, {});
        m_delegate->forgetMessages();
        m_thumbnails->clear();
    });
    connect(m_accessible, &QAbstractItemModel::modelReset, this, &ChatView::keepEnd, Qt::QueuedConnection);
    connect(m_accessible, &QAbstractItemModel::rowsAboutToBeInserted, this, &ChatView::rememberPlace);
    connect(m_accessible, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { followNews(first, last); });
    connect(m_accessible, &QAbstractItemModel::dataChanged, this, &ChatView::keepEnd, Qt::QueuedConnection);
    connect(&m_messages, &MessageListModel::arrivedBelow, this, [this](int count) {
        m_newest->add({}, count);
        offerEnd();
    });
}

ChatView::~ChatView() = default;

bool ChatView::isAtEnd() const
{
    return !m_messages.hasNewer()
        && verticalScrollBar()->value() >= verticalScrollBar()->maximum() - atEndSlack;
}

void ChatView::showEnd()
{
    if (m_messages.hasNewer())
        m_messages.showNewest();
    m_messages.removeTooOld();
    m_wasAtEnd = true;
    doItemsLayout();
    scrollToBottom();
    offerEnd();
}

void ChatView::showBegin()
{
    const UnreadMessages &unread = m_messages.unread();
    m_newest->expect(unread.first, unread.count);
    const int row = unread.first.isEmpty() ? -1 : m_messages.rowOf(unread.first);
    if (row < 0)
        return showEnd();
    {
        const QScopedValueRollback<bool> loading(m_isLoading, true);
        doItemsLayout();
        scrollTo(m_accessible->index(row, 0), PositionAtTop);
    }
    m_wasAtEnd = isAtEnd();
    offerEnd();
}

void ChatView::reportSeen()
{
    m_reading->reportSeen();
}

void ChatView::keepEnd()
{
    if (m_wasAtEnd)
        showEnd();
}

void ChatView::followScroll()
{
    if (m_isLoading)
        return;
    const bool isByPerson = !keepsPlace();
    const bool followsEnd = m_wasAtEnd && isAtEnd();
    if (isByPerson)
        m_wasAtEnd = isAtEnd();
    loadOlderIfNear();
    loadNewerIfNear();
    offerEnd();
    if (isByPerson && !followsEnd)
        floatDay();
}

void ChatView::rememberPlace()
{
    if (!m_isLoading) // while loading, the view is not yet where it will be
        m_wasAtEnd = m_wasAtEnd || isAtEnd();
}

void ChatView::followNews(int first, int last)
{
    if (m_isLoading || first == 0)
        return;
    if (m_wasAtEnd) {
        QMetaObject::invokeMethod(this, &ChatView::keepEnd, Qt::QueuedConnection);
        return;
    }
    doItemsLayout(); // otherwise the new rows would count as on the screen
    m_newest->add(m_accessible->index(first, 0).data(MessageListModel::MessageRole).value<Message>().id,
                  last - first + 1);
    offerEnd();
}

void ChatView::offerEnd()
{
    if (!m_isLoading) // while loading, the view is not yet where it will be
        m_newest->offer(isAtEnd());
}

void ChatView::resizeEvent(QResizeEvent *event)
{
    const bool wasAtEnd = m_wasAtEnd;
    RowView::resizeEvent(event);
    m_wasAtEnd = wasAtEnd; // a new height is not a scroll by the person
    m_newest->place();
    QMetaObject::invokeMethod(this, &ChatView::keepEnd, Qt::QueuedConnection);
}

QStyleOptionViewItem ChatView::optionFor(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = rowRect(index.row());
    option.widget = this;
    return option;
}

std::optional<SendAction> ChatView::actionAt(const QModelIndex &index, const QPoint &point) const
{
    for (const BubbleLink &link : layoutOf(index).links) {
        if (link.place.adjusted(0, -space::hair, 0, space::hair).contains(inRow(index, point)))
            return link.action;
    }
    return std::nullopt;
}

QPointF ChatView::inRow(const QModelIndex &index, const QPoint &point) const
{
    return point - rowRect(shownBy(index).row()).topLeft();
}

Link ChatView::linkAt(const QModelIndex &index, const QPoint &point) const
{
    return layoutOf(index).linkAt(inRow(index, point));
}

std::optional<ContentAction> ChatView::contentActionAt(const QModelIndex &index, const QPoint &point) const
{
    return layoutOf(index).actionAt(inRow(index, point));
}

bool ChatView::isTextAt(const QModelIndex &index, const QPoint &point) const
{
    const BubbleLayout &layout = layoutOf(index);
    return QRectF(layout.textAt(), layout.text().size).contains(inRow(index, point));
}

void ChatView::mousePressEvent(QMouseEvent *event)
{
    m_isDoubleClick = false;
    RowView::mousePressEvent(event);
}

void ChatView::mouseDoubleClickEvent(QMouseEvent *event)
{
    RowView::mouseDoubleClickEvent(event); // may take it for the press of another row
    m_isDoubleClick = true;
}

void ChatView::mouseReleaseEvent(QMouseEvent *event)
{
    RowView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || event->button() != Qt::LeftButton || m_selector->hasMarked()
        || selectByClick(*event, index))
        return;
    const auto content = contentActionAt(index, event->pos());
    // The first click of the two did it. Only the speed of a sound changes with each.
    if (m_isDoubleClick && !(content && content->kind == ContentAction::Kind::ChangeSpeed))
        return;
    if (const auto action = actionAt(index, event->pos())) {
        Q_EMIT actionRequested(*action, index.data(MessageListModel::MessageRole).value<Message>());
        return;
    }
    if (dayPillOf(index.row()).contains(event->pos()))
        return chooseDay(dayOf(index.row()));
    const Link link = linkAt(index, event->pos());
    if (content)
        performAt(*content, index, event->pos());
    else if (!link.isEmpty())
        m_contentActions->use(link, event->globalPosition().toPoint());
}

void ChatView::mouseMoveEvent(QMouseEvent *event)
{
    RowView::mouseMoveEvent(event);
    if (m_selection->isActive())
        return viewport()->setCursor(Qt::ArrowCursor);
    const QModelIndex index = indexAt(event->pos());
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (index.isValid()
        && (actionAt(index, event->pos()) || !linkAt(index, event->pos()).isEmpty()
            || contentActionAt(index, event->pos()) || dayPillOf(index.row()).contains(event->pos())))
        shape = Qt::PointingHandCursor;
    else if (index.isValid() && isTextAt(index, event->pos()))
        shape = Qt::IBeamCursor;
    viewport()->setCursor(shape);
    if (index.isValid() && event->buttons() == Qt::NoButton)
        m_messageActions->hover(index.data(MessageListModel::MessageRole).value<Message>(), factsOf(index),
                                bubbleOf(index));
    else
        m_messageActions->endHover();
}

QModelIndex ChatView::newestOnScreen() const
{
    QModelIndex inPart;
    const int first = rowAt(0);
    for (int row = rowAt(viewport()->height() - 1); row >= qMax(0, first); --row) {
        const QModelIndex index = m_accessible->index(row, 0);
        const QRect rect = visualRect(index);
        if (viewport()->rect().contains(rect))
            return index;
        if (!inPart.isValid() && viewport()->rect().intersects(rect))
            inPart = index;
    }
    return inPart;
}

void ChatView::focusInEvent(QFocusEvent *event)
{
    // Keyboard navigation begins at a row on the screen, without scrolling.
    if (!viewport()->rect().intersects(visualRect(currentIndex())))
        selectionModel()->setCurrentIndex(newestOnScreen(), QItemSelectionModel::NoUpdate);
    RowView::focusInEvent(event);
}

bool ChatView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        m_messageActions->endHover();
    return RowView::viewportEvent(event);
}

} // namespace shoptalk
