// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/subscribestep.h"

#include "ui/setup/choice.h"
#include "ui/setup/stagelist.h"
#include "ui/setup/stepfooter.h"
#include "ui/theme/controls.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

SubscribeStep::SubscribeStep(SetupFlow &flow, const Theme &theme, QWidget *parent)
    : SetupStep(parent)
    , m_flow(flow)
    , m_stages(new StageList(theme, this))
    , m_footer(new StepFooter(theme, tr("Connect the number"), u"connectNumberButton"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xl);
    column->addWidget(m_stages);
    QPushButton *back = m_footer->addSecondary(tr("Back"), u"backButton"_s);
    connect(back, &QPushButton::clicked, this, [this] { m_flow.dispatch(setupevent::Back{}); });
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
    const QString number = isOne && !m_numbers.isEmpty() ? m_numbers.first().displayPhoneNumber : QString();
    const QString text = isOne && number.isEmpty()
        ? tr("Your relay will receive the messages for this number. "
             "Shoptalk asks WhatsApp to deliver them there.")
        : isOne
        ? tr("Your relay will receive the messages for %1. Shoptalk asks WhatsApp to deliver them there.")
              .arg(leftToRight(number))
        : tr("Your relay will receive the messages for %Ln number(s). Shoptalk asks WhatsApp to deliver them "
             "there.",
             nullptr, int(m_numbers.size()));
    const QString busy = isOne ? tr("Connecting your number…") : tr("Connecting your numbers…");
    const QString idle = isOne ? tr("Connect your number") : tr("Connect your numbers");
    return {Icon::Sync, m_flow.state().isBusy() ? busy : idle, text};
}

void SubscribeStep::refresh()
{
    const bool isBusy = m_flow.state().isBusy();
    const auto state = isBusy ? StageList::State::UnderWay
        : m_hasProblem        ? StageList::State::Stopped
                              : StageList::State::Waiting;
    m_stages->show(m_flow.state().stage, state);
    m_footer->setVisible(!isBusy);
    m_footer->primary()->setVisible(!m_hasProblem);
}

QWidget *SubscribeStep::firstField() const
{
    return primaryButton();
}

QWidget *SubscribeStep::footer() const
{
    return m_footer;
}

QPushButton *SubscribeStep::primaryButton() const
{
    return m_flow.state().isBusy() ? nullptr : m_footer->primary();
}

void SubscribeStep::showProblem(const SetupMessage *problem)
{
    // The message then has a button for trying again.
    m_hasProblem = problem;
    refresh();
}

void SubscribeStep::retry()
{
    m_flow.dispatch(setupevent::Retry{});
}

} // namespace shoptalk
