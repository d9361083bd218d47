// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/broadcast/broadcasteditor.h"

#include "ui/broadcast/broadcasttext.h"
#include "ui/broadcast/checkstep.h"
#include "ui/broadcast/messagestep.h"
#include "ui/broadcast/peoplestep.h"
#include "ui/broadcast/wordsstep.h"
#include "ui/theme/controls.h"
#include "ui/theme/dangerquestion.h"
#include "ui/theme/dates.h"
#include "ui/theme/shortcut.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;

namespace shoptalk {

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
}

QWidget *BroadcastEditor::makeFooter()
{
    QFrame *footer = makeSurface(Surface::Footer, this);
    m_problem = makeLabel(m_theme, TextStyle::Body, QString(), Tone::Danger, footer);
    m_problem->setObjectName(u"broadcastProblem"_s);
    m_problem->hide();
    m_back = makeButton(ButtonKind::Secondary, tr("Back"), footer);
    m_back->setObjectName(u"broadcastBackButton"_s);
    m_next = makeButton(ButtonKind::Primary, tr("Next"), footer);
    m_next->setObjectName(u"broadcastNextButton"_s);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (!goBack())
            Q_EMIT cancelled();
    });
    connect(m_next, &QPushButton::clicked, this, &BroadcastEditor::goOn);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
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

void BroadcastEditor::addStep(BroadcastStep *step)
{
    m_steps << step;
    step->hide();
    connect(step, &BroadcastStep::changed, this, [this, step] {
        if (step != m_steps.at(m_step))
            return;
        say({});
        if (step == m_check)
            m_next->setText(m_check->isLater() ? tr("Plan it…") : tr("Start…"));
    });
    connect(step, &BroadcastStep::nextRequested, this, &BroadcastEditor::goOn);
}

void BroadcastEditor::begin()
{
    m_draft = BroadcastDraft();
    showStep(0);
}

void BroadcastEditor::showStep(int step)
{
    m_step = step;
    for (int i = 0; i < int(m_steps.size()); ++i)
        m_steps.at(i)->setVisible(i == step);
    const QString title = m_steps.at(step)->title();
    m_position->setText(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(title));
    m_back->setText(step == 0 ? tr("Cancel") : tr("Back"));
    m_next->setText(m_steps.at(step) == m_check ? tr("Start…") : tr("Next"));
    say({});
    m_scroll->verticalScrollBar()->setValue(0);
    m_steps.at(step)->enter();
}

bool BroadcastEditor::goBack()
{
    if (m_step == 0)
        return false;
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
    if (m_step + 1 < m_steps.size())
        showStep(m_step + 1);
    else
        ask();
}

void BroadcastEditor::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        return;
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void BroadcastEditor::ask()
{
    const int people = m_draft.audience->count(Eligibility::Eligible);
    const bool isLater = m_draft.startsAt.isValid();
    DangerQuestion question;
    question.name = u"startBroadcast"_s;
    question.title = tr("Start the broadcast");
    const QString whom = tr("Send this message to %n people?", nullptr, people);
    const QString when =
        isLater ? tr("It starts on %1.").arg(Dates().stamp(m_draft.startsAt)) : tr("It starts now.");
    question.text = whom + u'\n' + when;
    question.more = tr("You can pause or stop it at any time. What has been sent can’t be taken back.");
    question.action = isLater ? tr("Plan it") : tr("Start");
    shoptalk::ask(question, this, [this] { start(); });
}

void BroadcastEditor::start()
{
    BroadcastPlan plan;
    plan.broadcast.name = m_draft.name;
    plan.broadcast.number = m_draft.number.id;
    plan.broadcast.templateName = m_draft.whole.name;
    plan.broadcast.templateLanguage = m_draft.whole.language;
    plan.broadcast.isMarketing = m_draft.whole.category == TemplateCategory::Marketing;
    plan.broadcast.sources = m_draft.sources;
    plan.broadcast.startsAt = m_draft.startsAt;
    plan.audience = m_draft.audience;
    plan.consentNote = m_draft.consentNote;
    m_isStarting = true;
    m_next->setEnabled(false);
    QCoro::connect(m_broadcasts.start(plan), this, [this](const Result<BroadcastId> &id) {
        m_isStarting = false;
        m_next->setEnabled(true);
        if (id)
            Q_EMIT started(*id);
        else
            say(tr("The broadcast could not be saved on this computer, and nothing was sent. Check that the "
                   "disk is "
                   "not full, then try again."));
    });
}

} // namespace shoptalk
