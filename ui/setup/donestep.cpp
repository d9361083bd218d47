// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/donestep.h"

#include "ui/setup/choice.h"
#include "ui/setup/iconbadge.h"
#include "ui/setup/personline.h"
#include "ui/setup/stepfooter.h"
#include "ui/theme/controls.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

DoneStep::DoneStep(SetupFlow &flow, const Theme &theme, QWidget *parent)
    : SetupStep(parent)
    , m_flow(flow)
    , m_footer(new StepFooter(theme, tr("Open inbox"), u"openInboxButton"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xl);
    column->addWidget(makeSummary(theme));
    column->addWidget(m_footer);
    connect(m_footer->primary(), &QPushButton::clicked, this, &DoneStep::finished);
}

QWidget *DoneStep::makeSummary(const Theme &theme)
{
    auto *summary = makeSurface(Surface::Card, this);
    auto *column = new QVBoxLayout(summary);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::l);

    m_person = new PersonLine(theme, summary);
    column->addWidget(m_person);

    m_numberLine = new QWidget(summary);
    m_numberText = makeLabel(theme, TextStyle::BodyStrong, {}, Tone::Normal, m_numberLine);
    m_numberName = makeLabel(theme, TextStyle::Body, {}, Tone::Muted, m_numberLine);
    addPictureLine(*m_numberLine, *new IconBadge(theme, Icon::Phone, size::avatarSmall, m_numberLine),
                   *m_numberText, *m_numberName);
    column->addWidget(m_numberLine);
    return summary;
}

void DoneStep::setNumber(const PhoneNumber &number)
{
    m_number = number;
}

StepHead DoneStep::head() const
{
    return {Icon::CheckCircle, tr("You are connected"),
            tr("New messages come in by themselves from now on, even while this computer is off."),
            Drawing::Connected};
}

void DoneStep::refresh()
{
    m_person->setPerson(m_flow.account().id.value(), m_flow.account().name);
    alignToPage(*m_numberText);
    alignToPage(*m_numberName);
    m_numberText->setText(leftToRight(m_number.displayPhoneNumber));
    m_numberName->setText(m_number.verifiedName);
    m_numberLine->setVisible(!m_number.id.isEmpty());
}

QWidget *DoneStep::firstField() const
{
    return primaryButton();
}

QPushButton *DoneStep::primaryButton() const
{
    return m_footer->primary();
}

void DoneStep::retry()
{
    m_flow.retry();
}

} // namespace shoptalk
