// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/broadcast/broadcastlist.h"

#include "ui/broadcast/broadcastdelegate.h"
#include "ui/broadcast/broadcasttext.h"
#include "ui/theme/controls.h"
#include "ui/theme/dates.h"
#include "ui/theme/isolated.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int isDraftRole = Qt::UserRole + 1;

QString rowText(const StoredBroadcastDraft &draft)
{
    const QString second = BroadcastList::tr("Draft · %1").arg(Dates().stamp(draft.changedAt));
    return isolated(draft.name) + u'\n' + second + u'\n'
        + BroadcastList::tr("Nothing was sent yet. Open it to go on.");
}

QString rowText(const BroadcastSummary &summary)
{
    const Broadcast &broadcast = summary.broadcast;
    QString second = BroadcastText::state(broadcast);
    if (broadcast.state != BroadcastState::Scheduled)
        second += BroadcastList::tr(" · %1").arg(
            Dates().stamp(broadcast.startedAt.isValid() ? broadcast.startedAt : broadcast.createdAt));
    return isolated(broadcast.name) + u'\n' + second + u'\n' + BroadcastText::progress(summary.progress);
}

} // namespace

BroadcastList::BroadcastList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pages(new QStackedWidget(this))
    , m_rows(new QListWidget(m_pages))
{
    setObjectName(u"broadcastList"_s);
    m_rows->setObjectName(u"broadcastRows"_s);
    m_rows->setAccessibleName(tr("Broadcasts"));
    m_rows->setItemDelegate(new BroadcastDelegate(theme, m_rows));
    m_rows->setResizeMode(QListView::Adjust); // lines wrap anew
    m_rows->setMouseTracking(true);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(makeEmpty());
    m_pages->addWidget(makeRows());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->addWidget(m_pages, 1);
    keepFitting(theme, *m_rows, [this] { m_rows->doItemsLayout(); });
    connect(m_rows, &QListWidget::itemActivated, this, &BroadcastList::open);
    connect(m_rows, &QListWidget::itemClicked, this, &BroadcastList::open);
}

void BroadcastList::open(const QListWidgetItem *item)
{
    const BroadcastId id(item->data(idRole).toString());
    if (item->data(isDraftRole).toBool())
        Q_EMIT draftOpened(id);
    else
        Q_EMIT opened(id);
}

QWidget *BroadcastList::makeRows()
{
    auto *box = new QWidget(m_pages);
    QPushButton *another = makeButton(ButtonKind::Primary, tr("New broadcast"), box);
    another->setObjectName(u"newBroadcastButton"_s);
    connect(another, &QPushButton::clicked, this, &BroadcastList::newRequested);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(another, 0, Qt::AlignTrailing);
    column->addWidget(m_rows, 1);
    return box;
}

QWidget *BroadcastList::makeEmpty()
{
    auto *empty = new QWidget(m_pages);
    QLabel *title = makeLabel(m_theme, TextStyle::Title, tr("No broadcasts yet"), Tone::Normal, empty);
    title->setAlignment(Qt::AlignCenter);
    QLabel *text =
        makeLabel(m_theme, TextStyle::Body,
                  tr("Tell many customers something at once, such as new opening hours or an offer. You "
                     "choose who gets it, and see what it costs before it starts."),
                  Tone::Muted, empty);
    text->setAlignment(Qt::AlignCenter);
    m_first = makeButton(ButtonKind::Primary, tr("New broadcast"), empty);
    m_first->setObjectName(u"firstBroadcastButton"_s);
    connect(m_first, &QPushButton::clicked, this, &BroadcastList::newRequested);
    auto *column = new QVBoxLayout(empty);
    column->setSpacing(space::m);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(m_first, 0, Qt::AlignCenter);
    column->addStretch(1);
    return empty;
}

void BroadcastList::setBroadcasts(const QList<BroadcastSummary> &broadcasts)
{
    m_broadcasts = broadcasts;
    showRows();
}

void BroadcastList::setDrafts(const QList<StoredBroadcastDraft> &drafts)
{
    m_drafts = drafts;
    showRows();
}

void BroadcastList::showRows()
{
    // Rows are changed in place, so that nothing moves and the current row stays.
    const QString current =
        m_rows->currentItem() ? m_rows->currentItem()->data(idRole).toString() : QString();
    const qsizetype count = m_drafts.size() + m_broadcasts.size();
    while (m_rows->count() > count)
        delete m_rows->takeItem(m_rows->count() - 1);
    while (m_rows->count() < count)
        m_rows->addItem(QString());
    for (int row = 0; row < m_rows->count(); ++row) {
        QListWidgetItem *item = m_rows->item(row);
        const bool isDraft = row < m_drafts.size();
        const qsizetype index = isDraft ? row : row - m_drafts.size();
        const BroadcastId id = isDraft ? m_drafts.at(index).id : m_broadcasts.at(index).broadcast.id;
        item->setText(isDraft ? rowText(m_drafts.at(index)) : rowText(m_broadcasts.at(index)));
        item->setData(idRole, id.value());
        item->setData(isDraftRole, isDraft);
        if (id.value() == current)
            m_rows->setCurrentItem(item);
    }
    m_pages->setCurrentIndex(count == 0 ? 0 : 1);
}

void BroadcastList::focusList()
{
    if (m_rows->count() > 0 && !m_rows->currentItem())
        m_rows->setCurrentRow(0);
    if (m_rows->count() > 0)
        m_rows->setFocus();
    else
        m_first->setFocus();
}

} // namespace shoptalk
