// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/subscribestep.h"

#include "ui/setup/choice.h"
#include "ui/setup/spinner.h"
#include "ui/setup/stepfooter.h"
#include "ui/theme/controls.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

SubscribeStep::SubscribeStep(SetupFlow &flow, const Theme &theme, QWidget *parent)
    : SetupStep(parent)
    , m_flow(flow)
    , m_progress(new QWidget(this))
    , m_footer(new StepFooter(theme, tr("Connect the number"), u"connectNumberButton"_s, this))
{
    auto *progress = new QVBoxLayout(m_progress);
    progress->setContentsMargins(0, space::l, 0, space::l);
    progress->setSpacing(space::l);
    progress->addWidget(new Spinner(theme, size::avatar, m_progress), 0, Qt::AlignHCenter);
    auto *text = makeLabel(theme, TextStyle::Body, tr("This takes a few seconds."), Tone::Muted, m_progress);
    text->setAlignment(Qt::AlignCenter);
    progress->addWidget(text);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_progress);
    column->addWidget(m_footer);
    QPushButton *back = m_footer->addSecondary(tr("Back"), u"backButton"_s);
    connect(back, &QPushButton::clicked, this, [this] { m_flow.back(); });
    connect(m_footer->primary(), &QPushButton::clicked, this, &SubscribeStep::retry);
}

void SubscribeStep::setNumber(const QString &displayPhoneNumber)
{
    m_number = displayPhoneNumber;
}

StepHead SubscribeStep::head() const
{
    const QString what = m_number.isEmpty()
        ? tr("Your relay takes over the number, and WhatsApp is asked to deliver its messages there.")
        : tr("Your relay takes over %1, and WhatsApp is asked to deliver its messages there.")
              .arg(leftToRight(m_number));
    return {Icon::Sync, m_flow.isBusy() ? tr("Connecting your number…") : tr("Connect your number"), what};
}

void SubscribeStep::refresh()
{
    const bool isBusy = m_flow.isBusy();
    m_progress->setVisible(isBusy);
    m_footer->setVisible(!isBusy);
    m_footer->primary()->setVisible(!m_hasProblem);
}

QWidget *SubscribeStep::firstField() const
{
    return primaryButton();
}

QPushButton *SubscribeStep::primaryButton() const
{
    return m_flow.isBusy() ? nullptr : m_footer->primary();
}

void SubscribeStep::showProblem(const SetupMessage *problem)
{
    // The message has the button then.
    m_hasProblem = problem;
    refresh();
}

void SubscribeStep::retry()
{
    m_flow.retry();
}

} // namespace shoptalk
