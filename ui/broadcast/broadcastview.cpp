// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/broadcast/broadcastview.h"

#include "ui/broadcast/broadcasttext.h"
#include "ui/broadcast/reportsaver.h"
#include "ui/broadcast/resulttablemodel.h"
#include "ui/theme/announcement.h"
#include "ui/theme/controls.h"
#include "ui/theme/dangerquestion.h"
#include "ui/theme/dates.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/isolated.h"
#include "ui/theme/noticesign.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <qcoro/qcorotask.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int minTableHeight = 220;
constexpr int lateSeconds = 120;
} // namespace

BroadcastView::BroadcastView(Broadcasts &broadcasts, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_broadcasts(broadcasts)
    , m_theme(theme)
    , m_saver(new ReportSaver(broadcasts, *this))
    , m_results(new ResultTableModel(broadcasts, this))
{
    setObjectName(u"broadcastView"_s);
    m_name = makeLabel(theme, TextStyle::Title, QString(), Tone::Normal, this);
    m_name->setObjectName(u"broadcastViewName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_state = makeLabel(theme, TextStyle::Body, QString(), Tone::Muted, this);
    m_state->setObjectName(u"broadcastState"_s);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(u"broadcastBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the broadcast"));
    m_progress = makeLabel(theme, TextStyle::Body, QString(), Tone::Normal, this);
    m_progress->setObjectName(u"broadcastProgress"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(m_name);
    column->addWidget(m_state);
    column->addWidget(m_bar);
    column->addWidget(m_progress);
    column->addWidget(makeNotice());
    column->addWidget(makeActions());
    column->addWidget(makeReport(), 1);
    connect(m_saver, &ReportSaver::saved, this,
            [this](const QString &path) { notify(Notice::Success, tr("Saved as %1").arg(isolated(path))); });
    connect(m_saver, &ReportSaver::failed, this, [this](const QString &path) {
        notify(Notice::Danger,
               tr("%1 could not be written. Check that the disk is not full, or choose another folder.")
                   .arg(isolated(path)));
    });
}

QFrame *BroadcastView::makeNotice()
{
    m_notice = new QFrame(this);
    m_sign = new NoticeSign(m_theme, m_notice);
    m_message = makeLabel(m_theme, TextStyle::Body, QString(), Tone::Normal, m_notice);
    m_message->setObjectName(u"broadcastNotice"_s);
    auto *row = new QHBoxLayout(m_notice);
    row->setContentsMargins(space::l, space::m, space::l, space::m);
    row->setSpacing(space::m);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_message, 1);
    m_notice->hide();
    return m_notice;
}

QWidget *BroadcastView::makeActions()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, space::xs, 0, space::xs);
    row->setSpacing(space::s);
    const auto add = [&](QPushButton *&button, ButtonKind kind, const QString &text, const QString &name) {
        button = makeButton(kind, text, box);
        button->setObjectName(name);
        row->addWidget(button);
    };
    add(m_resume, ButtonKind::Primary, tr("Go on"), u"resumeBroadcastButton"_s);
    add(m_startNow, ButtonKind::Primary, tr("Start now"), u"startNowButton"_s);
    add(m_pause, ButtonKind::Secondary, tr("Pause"), u"pauseBroadcastButton"_s);
    add(m_stop, ButtonKind::Secondary, tr("Stop…"), u"stopBroadcastButton"_s);
    add(m_remove, ButtonKind::Secondary, tr("Delete"), u"removeBroadcastButton"_s);
    row->addStretch(1);
    connect(m_resume, &QPushButton::clicked, this, [this] { run(m_broadcasts.resume(shown())); });
    connect(m_startNow, &QPushButton::clicked, this, [this] { run(m_broadcasts.startNow(shown())); });
    connect(m_pause, &QPushButton::clicked, this, [this] { run(m_broadcasts.pause(shown())); });
    connect(m_stop, &QPushButton::clicked, this, &BroadcastView::confirmStop);
    connect(m_remove, &QPushButton::clicked, this, &BroadcastView::remove);
    return box;
}

QWidget *BroadcastView::makeReport()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_reasonBox = new QWidget(box);
    m_reasonColumn = new QVBoxLayout(m_reasonBox);
    m_reasonColumn->setContentsMargins(0, 0, 0, space::s);
    m_reasonColumn->setSpacing(space::xs);
    m_filter = new QComboBox(box);
    m_filter->setObjectName(u"broadcastFilter"_s);
    m_filter->setAccessibleName(tr("Which people are shown"));
    m_filter->addItem(tr("Everybody"));
    m_filter->addItem(tr("Who did not get it"));
    m_filter->addItem(tr("Who has not read it"));
    m_filter->addItem(tr("Who read it"));
    m_filter->addItem(tr("Who is still waiting"));
    QPushButton *save = makeButton(ButtonKind::Secondary, tr("Save the report…"), box);
    save->setObjectName(u"saveReportButton"_s);
    auto *controls = new QWidget(box);
    auto *line = new FlowLayout(controls, space::s);
    line->addWidget(m_filter);
    line->addWidget(save);
    column->addWidget(m_reasonBox);
    column->addWidget(controls);
    column->addWidget(makeTable(*box), 1);
    connect(m_filter, &QComboBox::currentIndexChanged, this,
            [this] { m_results->setQuery(shown(), outcomes()); });
    connect(save, &QPushButton::clicked, this, [this] { m_saver->save(m_summary.broadcast); });
    return box;
}

QWidget *BroadcastView::makeTable(QWidget &box)
{
    m_table = new QTableView(&box);
    m_table->setObjectName(u"broadcastResults"_s);
    m_table->setAccessibleName(tr("What happened to each message"));
    m_table->setModel(m_results);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->setMinimumHeight(minTableHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(ResultTableModel::NumberColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ResultTableModel::TimeColumn, QHeaderView::ResizeToContents);
    return m_table;
}

QSet<BroadcastOutcome> BroadcastView::outcomes() const
{
    using Outcome = BroadcastOutcome;
    switch (m_filter->currentIndex()) {
    case 1:
        return {Outcome::Failed, Outcome::LeftOut, Outcome::Uncertain};
    case 2:
        return {Outcome::Sent, Outcome::Held, Outcome::HeldPaused, Outcome::Delivered};
    case 3:
        return {Outcome::Read};
    case 4:
        return {Outcome::Waiting, Outcome::Queued};
    default:
        return {};
    }
}

void BroadcastView::setSummary(const BroadcastSummary &summary)
{
    if (summary.broadcast.id != shown() || summary.broadcast.state != m_summary.broadcast.state)
        m_actionText.clear();
    m_summary = summary;
    showState();
    showActions();
    showNotice();
    readReasons();
    m_results->setQuery(shown(), outcomes());
}

void BroadcastView::focusFirst()
{
    for (QPushButton *button : {m_resume, m_startNow, m_pause, m_remove}) {
        if (button->isVisibleTo(this))
            return button->setFocus();
    }
}

void BroadcastView::showState()
{
    const Broadcast &broadcast = m_summary.broadcast;
    m_name->setText(broadcast.name);
    QString state = BroadcastText::state(broadcast);
    if (broadcast.startedAt.isValid())
        state += tr(" · started %1").arg(Dates().stamp(broadcast.startedAt));
    if (broadcast.endedAt.isValid())
        state += tr(" · ended %1").arg(Dates().stamp(broadcast.endedAt));
    m_state->setText(state);
    m_bar->setRange(0, std::max(m_summary.progress.total(), 1));
    m_bar->setValue(m_summary.progress.done());
    m_progress->setText(BroadcastText::progress(m_summary.progress));
    m_bar->setAccessibleDescription(m_progress->text());
}

void BroadcastView::showActions()
{
    const BroadcastState state = m_summary.broadcast.state;
    const bool isScheduled = state == BroadcastState::Scheduled;
    const bool isPaused = state == BroadcastState::Paused;
    const bool isRunning = state == BroadcastState::Running;
    const bool hadFocus = m_pause->hasFocus() || m_resume->hasFocus() || m_startNow->hasFocus();
    m_resume->setVisible(isPaused);
    m_startNow->setVisible(isScheduled);
    m_pause->setVisible(isRunning || isScheduled);
    m_stop->setVisible(isRunning || isScheduled || isPaused);
    m_remove->setVisible(!isRunning && !isScheduled && !isPaused);
    if (hadFocus && !(m_pause->hasFocus() || m_resume->hasFocus()))
        focusFirst();
}

void BroadcastView::showNotice()
{
    const Broadcast &broadcast = m_summary.broadcast;
    if (!m_actionText.isEmpty())
        return;
    const QDateTime until = m_broadcasts.limitedUntil(broadcast.number);
    const bool wasLate = broadcast.startsAt.isValid() && broadcast.startedAt.isValid()
        && broadcast.startsAt.secsTo(broadcast.startedAt) > lateSeconds;
    if (const QString why = BroadcastText::pause(broadcast); !why.isEmpty()) {
        const bool isOwn = broadcast.pause == BroadcastPause::Person;
        notify(isOwn ? Notice::Info : Notice::Warning, why);
    } else if (broadcast.state == BroadcastState::Running && until.isValid()) {
        notify(Notice::Info,
               tr("Your business has written to as many people as WhatsApp allows within 24 hours. It goes "
                  "on by "
                  "itself at %1.")
                   .arg(Dates().stamp(until)));
    } else if (wasLate) {
        notify(
            Notice::Info,
            tr("It was planned for %1, and started later because Shoptalk was closed or locked then, or the "
               "computer was asleep.")
                .arg(Dates().stamp(broadcast.startsAt)));
    } else {
        m_notice->hide();
    }
    m_actionText.clear(); // the text belongs to the state, not to an action
}

void BroadcastView::notify(Notice notice, const QString &text)
{
    const bool isNew = m_message->text() != text || m_notice->isHidden();
    m_actionText = text;
    m_sign->setNotice(notice);
    setNotice(*m_notice, notice);
    m_message->setText(text);
    m_notice->show();
    if (!isNew)
        return;
    announce(*m_message, text);
}

void BroadcastView::readReasons()
{
    QCoro::connect(m_broadcasts.reasons(shown()), this,
                   [this](const Result<QList<BroadcastReason>> &reasons) {
                       const QList<BroadcastReason> all = reasons.value_or(QList<BroadcastReason>());
                       if (all != m_reasons)
                           showReasons(all);
                   });
}

void BroadcastView::showReasons(const QList<BroadcastReason> &reasons)
{
    m_reasons = reasons;
    qDeleteAll(m_reasonBox->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_reasonBox->setVisible(!reasons.isEmpty());
    if (reasons.isEmpty())
        return;
    m_reasonColumn->addWidget(
        makeLabel(m_theme, TextStyle::BodyStrong, tr("Who did not get it"), Tone::Normal, m_reasonBox));
    for (const BroadcastReason &reason : reasons) {
        const QString text =
            tr("%1: %2").arg(QLocale().toString(reason.count), BroadcastText::reason(reason));
        m_reasonColumn->addWidget(makeLabel(m_theme, TextStyle::Body, text, Tone::Muted, m_reasonBox));
    }
}

void BroadcastView::run(QCoro::Task<Result<void>> task)
{
    QCoro::connect(std::move(task), this, [this](const Result<void> &done) {
        if (!done)
            sayNotSaved();
    });
}

void BroadcastView::sayNotSaved()
{
    notify(Notice::Danger,
           tr("This could not be saved on this computer. Check that the disk is not full, then try again."));
}

void BroadcastView::confirmStop()
{
    DangerQuestion question;
    question.name = u"stopBroadcast"_s;
    question.title = tr("Stop the broadcast");
    question.text = tr("Stop this broadcast for good?");
    question.more = tr("%Ln people have not got it yet, and won’t get it. What has been sent stays sent.",
                       nullptr, m_summary.progress.waiting + m_summary.progress.queued);
    question.action = tr("Stop");
    ask(question, this, [this] { run(m_broadcasts.stop(shown())); });
}

void BroadcastView::remove()
{
    QCoro::connect(m_broadcasts.setDeleted(shown(), true), this,
                   [this, id = shown()](const Result<void> &done) {
                       if (done)
                           Q_EMIT removed(id);
                       else
                           sayNotSaved();
                   });
}

} // namespace shoptalk
