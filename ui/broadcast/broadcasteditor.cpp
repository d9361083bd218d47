// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/broadcast/broadcasteditor.h"

#include "core/uuid.h"
#include "ui/broadcast/broadcasttext.h"
#include "ui/broadcast/checkstep.h"
#include "ui/broadcast/messagestep.h"
#include "ui/broadcast/peoplestep.h"
#include "ui/broadcast/wordsstep.h"
#include "ui/theme/announcement.h"
#include "ui/theme/controls.h"
#include "ui/theme/dangerquestion.h"
#include "ui/theme/dates.h"
#include "ui/theme/shortcut.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <qcoro/qcorotask.h>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shoptalk {

namespace {
constexpr std::chrono::milliseconds pauseBeforeKeeping = 1s;
constexpr int peopleStep = 1;
constexpr int maxWidth = 1100; ///< On a very wide window, lines would be too long to read.

QPushButton *makeFooterButton(ButtonKind kind, const QString &text, const QString &name, QWidget *footer)
{
    QPushButton *button = makeButton(kind, text, footer);
    button->setObjectName(name);
    return button;
}

} // namespace

BroadcastEditor::BroadcastEditor(Broadcasts &broadcasts, TemplateListModel &templates, const Theme &theme,
                                 QWidget *parent)
    : QWidget(parent)
    , m_broadcasts(broadcasts)
    , m_theme(theme)
    , m_position(makeLabel(theme, TextStyle::Title, QString(), Tone::Normal, this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"broadcastEditor"_s);
    m_position->setObjectName(u"broadcastStepName"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget(m_scroll);
    keepFitting(theme, *inner, [inner, &theme] { inner->setMaximumWidth(theme.sized(maxWidth)); });
    auto *innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(space::l, space::l, space::l, space::l);
    innerColumn->setSpacing(space::m);
    innerColumn->addWidget(m_position);
    m_check = new CheckStep(m_draft, broadcasts, theme, inner);
    for (BroadcastStep *step :
         std::initializer_list<BroadcastStep *>{new MessageStep(m_draft, broadcasts, templates, theme, inner),
                                                new PeopleStep(m_draft, broadcasts, theme, inner),
                                                new WordsStep(m_draft, broadcasts, theme, inner), m_check}) {
        addStep(step);
        innerColumn->addWidget(step, 1);
    }
    m_scroll->setWidget(inner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(makeFooter());
    connect(addShortcut(*this, QKeySequence(u"Ctrl+Return"_s), tr("Next step")), &QAction::triggered, this,
            &BroadcastEditor::goOn);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeKeeping);
    connect(&m_pause, &QTimer::timeout, this, &BroadcastEditor::keep);
}

BroadcastEditor::~BroadcastEditor()
{
    keep();
}

QWidget *BroadcastEditor::makeFooter()
{
    QFrame *footer = makeSurface(Surface::Footer, this);
    m_problem = makeLabel(m_theme, TextStyle::Body, QString(), Tone::Danger, footer);
    m_problem->setObjectName(u"broadcastProblem"_s);
    m_problem->hide();
    m_remove = makeFooterButton(ButtonKind::Link, tr("Delete draft"), u"removeDraftButton"_s, footer);
    m_back = makeFooterButton(ButtonKind::Secondary, tr("Back"), u"broadcastBackButton"_s, footer);
    m_next = makeFooterButton(ButtonKind::Primary, tr("Next"), u"broadcastNextButton"_s, footer);
    connect(m_remove, &QPushButton::clicked, this, &BroadcastEditor::remove);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (!goBack())
            Q_EMIT closed();
    });
    connect(m_next, &QPushButton::clicked, this, &BroadcastEditor::goOn);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_problem);
    column->addLayout(row);
    return footer;
}

QWidget *BroadcastEditor::footer() const
{
    return m_next->parentWidget();
}

void BroadcastEditor::addStep(BroadcastStep *step)
{
    m_steps << step;
    step->hide();
    connect(step, &BroadcastStep::changed, this, [this, step] {
        if (step != m_steps.at(m_step))
            return;
        say({});
        m_pause.start();
        if (step == m_check)
            m_next->setText(m_check->isLater() ? tr("Plan it…") : tr("Start…"));
    });
    connect(step, &BroadcastStep::begun, this, [this] {
        m_isBegun = true;
        m_pause.start();
        showButtons();
    });
    connect(step, &BroadcastStep::nextRequested, this, &BroadcastEditor::goOn);
}

void BroadcastEditor::begin()
{
    m_draft = BroadcastDraft();
    m_draft.id = newId<BroadcastId>();
    m_isBegun = false;
    showStep(0);
}

void BroadcastEditor::resume(const StoredBroadcastDraft &stored)
{
    m_draft = draftFrom(stored);
    m_kept = stored;
    m_kept.changedAt = QDateTime(); // Broadcasts sets it
    m_isBegun = true;
    const std::optional<Template> whole = m_broadcasts.templateOf(stored);
    if (!whole)
        return showStep(0);
    m_draft.whole = *whole;
    const QList<PhoneNumber> numbers = m_broadcasts.numbers();
    for (const PhoneNumber &number : numbers) {
        if (number.id == stored.number)
            m_draft.number = number;
    }
    const int step = std::clamp(stored.step, 0, int(m_steps.size()) - 1);
    if (stored.filePath.isEmpty())
        return showStep(step);
    showStep(0);
    QCoro::connect(m_broadcasts.readFile(stored.filePath), this,
                   [this, step, id = stored.id](const Result<std::shared_ptr<const CsvTable>> &table) {
                       if (id == m_draft.id)
                           showFromFile(step, table);
                   });
}

void BroadcastEditor::showFromFile(int step, const Result<std::shared_ptr<const CsvTable>> &table)
{
    CsvColumns &columns = m_draft.file.columns;
    if (!table)
        return showStep(m_draft.isFromFile ? std::min(step, peopleStep) : step);
    m_draft.file.table = *table;
    const qsizetype width = (*table)->header.size();
    const bool isOther = columns.number >= width || columns.name >= width;
    if (isOther)
        columns = likelyColumns(**table, columns.region);
    showStep(isOther ? std::min(step, peopleStep) : step);
}

void BroadcastEditor::keep()
{
    m_pause.stop();
    if (m_draft.id.isEmpty() || m_isStarting)
        return;
    m_steps.at(m_step)->keep();
    const StoredBroadcastDraft now = storedDraft(m_draft, m_step);
    if (!m_isBegun || now == m_kept)
        return;
    m_kept = now;
    m_broadcasts.saveDraft(now);
}

void BroadcastEditor::remove()
{
    if (m_draft.id.isEmpty())
        return;
    keep(); // so that undo restores all of it
    const BroadcastId id = std::exchange(m_draft.id, BroadcastId());
    QCoro::connect(m_broadcasts.setDraftDeleted(id, true), this, [this, id](const Result<void> &done) {
        if (done)
            return Q_EMIT removed(id);
        if (m_draft.id.isEmpty()) // no other one was begun meanwhile
            m_draft.id = id;
        say(tr("The draft could not be deleted. Check that the disk is not full, then try again."));
    });
}

void BroadcastEditor::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    keep();
}

void BroadcastEditor::showButtons()
{
    m_remove->setVisible(m_isBegun);
    m_back->setText(m_step > 0 ? tr("Back") : m_isBegun ? tr("Close") : tr("Cancel"));
    if (m_steps.at(m_step) != m_check)
        m_next->setText(tr("Next"));
    else
        m_next->setText(m_check->isLater() ? tr("Plan it…") : tr("Start…"));
}

void BroadcastEditor::showStep(int step)
{
    m_step = step;
    for (int i = 0; i < int(m_steps.size()); ++i)
        m_steps.at(i)->setVisible(i == step);
    const QString title = m_steps.at(step)->title();
    m_position->setText(
        tr("Step %1 of %2: %3").arg(QLocale().toString(step + 1), QLocale().toString(m_steps.size()), title));
    say({});
    m_scroll->verticalScrollBar()->setValue(0);
    m_steps.at(step)->enter();
    showButtons();
}

bool BroadcastEditor::goBack()
{
    if (m_step == 0)
        return false;
    m_steps.at(m_step)->keep();
    showStep(m_step - 1);
    return true;
}

void BroadcastEditor::goOn()
{
    if (m_isStarting)
        return;
    const QString problem = m_steps.at(m_step)->leave();
    say(problem);
    if (!problem.isEmpty())
        return;
    m_isBegun = true;
    if (m_step + 1 < m_steps.size())
        showStep(m_step + 1);
    else
        ask();
    keep();
}

void BroadcastEditor::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        return;
    announce(*m_problem, problem);
}

void BroadcastEditor::ask()
{
    const int people = m_draft.audience->count(Eligibility::Eligible);
    const bool isLater = m_draft.startsAt.isValid();
    DangerQuestion question;
    question.name = u"startBroadcast"_s;
    question.title = tr("Start the broadcast");
    const QString whom = tr("Send this message to %Ln people?", nullptr, people);
    const QString when =
        isLater ? tr("It starts on %1.").arg(Dates().stamp(m_draft.startsAt)) : tr("It starts now.");
    question.text = whom + u'\n' + when;
    question.more = tr("You can pause or stop it at any time. What has been sent can’t be taken back.");
    question.action = isLater ? tr("Plan it") : tr("Start");
    shoptalk::ask(question, this, [this] { start(); });
}

BroadcastPlan BroadcastEditor::plan() const
{
    BroadcastPlan plan;
    plan.broadcast.name = m_draft.name;
    plan.broadcast.number = m_draft.number.id;
    plan.broadcast.templateName = m_draft.whole.name;
    plan.broadcast.templateLanguage = m_draft.whole.language;
    plan.broadcast.isMarketing = m_draft.whole.category == TemplateCategory::Marketing;
    plan.broadcast.includesStopped = m_draft.includesStopped && !plan.broadcast.isMarketing;
    plan.broadcast.sources = m_draft.sources;
    plan.broadcast.startsAt = m_draft.startsAt;
    plan.audience = m_draft.audience;
    plan.consentNote = m_draft.consentNote;
    plan.draft = m_draft.id;
    return plan;
}

void BroadcastEditor::start()
{
    m_pause.stop();
    m_isStarting = true;
    m_next->setEnabled(false);
    QCoro::connect(m_broadcasts.start(plan()), this,
                   [this](const Result<BroadcastId> &id) { takeStarted(id); });
}

void BroadcastEditor::takeStarted(const Result<BroadcastId> &id)
{
    m_isStarting = false;
    m_next->setEnabled(true);
    if (!id) {
        say(tr("The broadcast could not be saved on this computer, and nothing was sent. Check that the disk "
               "is not full, then try again."));
        return;
    }
    m_draft.id = {};
    Q_EMIT started(*id);
}

} // namespace shoptalk
