// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/broadcast/broadcastpage.h"

#include "archive/stopproposals.h"
#include "ui/broadcast/broadcasteditor.h"
#include "ui/broadcast/broadcastlist.h"
#include "ui/broadcast/broadcastview.h"
#include "ui/broadcast/stoprequestsbar.h"
#include "ui/theme/controls.h"
#include "ui/theme/shortcut.h"
#include "ui/theme/undotoast.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <qcoro/qcorotask.h>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shoptalk {

namespace {
/// Every message may change a broadcast, so the list is read at most once in this time.
constexpr std::chrono::milliseconds pauseBetweenReadings = 500ms;
} // namespace

BroadcastPage::BroadcastPage(Broadcasts &broadcasts, TemplateListModel &templates, const Theme &theme,
                             QWidget *parent)
    : QWidget(parent)
    , m_broadcasts(broadcasts)
    , m_theme(theme)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"broadcastPage"_s);
    setAccessibleName(tr("Broadcasts"));
    m_list = new BroadcastList(theme, m_pages);
    m_editor = new BroadcastEditor(broadcasts, templates, theme, m_pages);
    auto *scroll = new QScrollArea(m_pages);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view = new BroadcastView(broadcasts, theme, scroll);
    scroll->setWidget(m_view);
    m_viewPage = scroll;
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_editor);
    m_pages->addWidget(m_viewPage);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_pages, 1);
    m_changed.setSingleShot(true);
    m_changed.setInterval(pauseBetweenReadings);
    connect(&m_changed, &QTimer::timeout, this, &BroadcastPage::refresh);
    connect(&broadcasts, &Broadcasts::changed, this, [this] {
        if (isVisible() && !m_changed.isActive())
            m_changed.start();
    });
    connect(m_list, &BroadcastList::newRequested, this, &BroadcastPage::showEditor);
    connect(m_list, &BroadcastList::opened, this, &BroadcastPage::open);
    connect(m_list, &BroadcastList::draftOpened, this, &BroadcastPage::resume);
    connect(m_editor, &BroadcastEditor::started, this, &BroadcastPage::open);
    connect(m_editor, &BroadcastEditor::closed, this, &BroadcastPage::showList);
    connect(addShortcut(*this, QKeySequence(u"Esc"_s), tr("Go back")), &QAction::triggered, this,
            &BroadcastPage::goBack);
    connectUndo();
    showList();
}

void BroadcastPage::connectUndo()
{
    m_toast = new UndoToast(m_theme, this, m_editor->footer());
    connect(m_toast, &UndoToast::undoRequested, this, &BroadcastPage::undo);
    connect(m_toast, &UndoToast::expired, this, [this] { m_restore = {}; });
    connect(addShortcut(*this, QKeySequence::Undo, tr("Undo")), &QAction::triggered, this,
            &BroadcastPage::undo);
    connect(m_view, &BroadcastView::removed, this, [this](const BroadcastId &id) {
        offerUndo(tr("Broadcast deleted. Its messages stay in their conversations."),
                  [&broadcasts = m_broadcasts, id] { return broadcasts.setDeleted(id, false); });
    });
    connect(m_editor, &BroadcastEditor::removed, this, [this](const BroadcastId &id) {
        offerUndo(tr("Draft deleted."),
                  [&broadcasts = m_broadcasts, id] { return broadcasts.setDraftDeleted(id, false); });
    });
}

void BroadcastPage::offerUndo(const QString &text, std::function<QCoro::Task<Result<void>>()> restore)
{
    showList();
    m_restore = std::move(restore);
    m_toast->notify(text, true);
}

void BroadcastPage::undo()
{
    const auto restore = std::exchange(m_restore, {});
    if (!restore)
        return;
    QCoro::connect(restore(), this, [this](const Result<void> &done) {
        m_toast->notify(done ? tr("Restored.") : tr("This could not be undone. Try again later."), false);
    });
}

void BroadcastPage::setStopProposals(StopProposals &proposals)
{
    m_stops = new StopRequestsBar(proposals, m_theme, this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_stops); // below the head
    setTabOrder(m_back, m_stops->findChild<QPushButton *>());
    connect(&proposals, &StopProposals::changed, this, [this] {
        if (isVisible())
            m_stops->refresh();
    });
    m_stops->refresh();
}

QWidget *BroadcastPage::makeHead()
{
    QFrame *head = makeSurface(Surface::Header, this);
    m_back = makeIconButton(m_theme, Icon::Back, tr("Go back"), head);
    m_back->setObjectName(u"leaveBroadcastsButton"_s);
    m_title = makeLabel(m_theme, TextStyle::Headline, tr("Broadcasts"), Tone::Normal, head);
    connect(m_back, &QToolButton::clicked, this, &BroadcastPage::goBack);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_back);
    row->addWidget(m_title, 1);
    m_problem =
        makeLabel(m_theme, TextStyle::Body,
                  tr("The broadcasts could not be read from this computer’s disk. What is shown may be old."),
                  Tone::Danger, head);
    m_problem->setObjectName(u"broadcastsProblem"_s);
    m_problem->hide();
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(space::s);
    column->addLayout(row);
    column->addWidget(m_problem);
    return head;
}

void BroadcastPage::showList()
{
    m_opened = {};
    m_title->setText(tr("Broadcasts"));
    m_pages->setCurrentWidget(m_list);
    m_list->focusList();
    refresh();
}

void BroadcastPage::showEditor()
{
    m_opened = {};
    m_title->setText(tr("New broadcast"));
    m_pages->setCurrentWidget(m_editor);
    m_editor->begin();
}

void BroadcastPage::resume(const BroadcastId &draft)
{
    QCoro::connect(m_broadcasts.draft(draft), this,
                   [this](const Result<std::optional<StoredBroadcastDraft>> &stored) {
                       m_problem->setVisible(!stored);
                       if (!stored || !*stored)
                           return refresh();
                       m_title->setText(tr("New broadcast"));
                       m_pages->setCurrentWidget(m_editor);
                       m_editor->resume(**stored);
                   });
}

void BroadcastPage::open(const BroadcastId &id)
{
    m_opened = id;
    m_title->setText(tr("Broadcast"));
    refresh();
}

void BroadcastPage::goBack()
{
    if (m_pages->currentWidget() == m_list) {
        Q_EMIT closed();
        return;
    }
    if (m_pages->currentWidget() == m_editor && m_editor->goBack())
        return;
    showList();
}

void BroadcastPage::refresh()
{
    if (m_isReading) {
        m_changed.start();
        return;
    }
    m_isReading = true;
    if (m_opened.isEmpty()) {
        QCoro::connect(m_broadcasts.list(), this,
                       [this](const Result<QList<BroadcastSummary>> &summaries) { takeList(summaries); });
        QCoro::connect(m_broadcasts.drafts(), this,
                       [this](const Result<QList<StoredBroadcastDraft>> &drafts) {
                           if (drafts)
                               m_list->setDrafts(*drafts);
                       });
        return;
    }
    QCoro::connect(m_broadcasts.summary(m_opened), this,
                   [this, id = m_opened](const Result<std::optional<BroadcastSummary>> &summary) {
                       takeOpened(id, summary);
                   });
}

void BroadcastPage::takeList(const Result<QList<BroadcastSummary>> &summaries)
{
    m_isReading = false;
    m_problem->setVisible(!summaries);
    if (!m_opened.isEmpty())
        return refresh(); // one was opened meanwhile
    if (summaries)
        m_list->setBroadcasts(*summaries);
}

void BroadcastPage::takeOpened(const BroadcastId &id, const Result<std::optional<BroadcastSummary>> &summary)
{
    m_isReading = false;
    m_problem->setVisible(!summary);
    if (id != m_opened)
        return refresh();
    if (!summary)
        return;
    if (!*summary)
        return showList();
    m_view->setSummary(**summary);
    if (m_pages->currentWidget() == m_viewPage)
        return;
    m_pages->setCurrentWidget(m_viewPage);
    m_view->focusFirst();
}

void BroadcastPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous()) // a minimised window is back; nobody opened the page
        return;
    if (m_stops)
        m_stops->refresh();
    refresh();
    m_list->focusList();
}

} // namespace shoptalk
