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

void SubscribeStep::setNumbers(const QList<PhoneNumber> &numbers)
{
    m_numbers = numbers;
    m_footer->primary()->setText(numbers.size() > 1 ? tr("Connect the numbers") : tr("Connect the number"));
}

StepHead SubscribeStep::head() const
{
    const bool isOne = m_numbers.size() <= 1;
    const QString text = m_numbers.isEmpty()
        ? tr("Your relay takes over the number, and WhatsApp is asked to deliver its messages there.")
        : isOne
        ? tr("Your relay takes over %1, and WhatsApp is asked to deliver its messages there.")
              .arg(leftToRight(m_numbers.first().displayPhoneNumber))
        : tr("Your relay takes over %n numbers, and WhatsApp is asked to deliver their messages there.",
             nullptr, int(m_numbers.size()));
    const QString busy = isOne ? tr("Connecting your number…") : tr("Connecting your numbers…");
    const QString idle = isOne ? tr("Connect your number") : tr("Connect your numbers");
    return {Icon::Sync, m_flow.isBusy() ? busy : idle, text};
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
