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

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

DoneStep::DoneStep(SetupFlow &flow, const Theme &theme, QWidget *parent)
    : SetupStep(parent)
    , m_flow(flow)
    , m_theme(theme)
    , m_footer(new StepFooter(theme, tr("Open the inbox"), u"openInboxButton"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xl);
    column->addWidget(makeSummary());
    connect(m_footer->primary(), &QPushButton::clicked, this, &DoneStep::finished);
    connect(&flow, &SetupFlow::pictureChanged, this, &DoneStep::refresh);
}

QWidget *DoneStep::makeSummary()
{
    auto *summary = makeSurface(Surface::Card, this);
    m_summary = new QVBoxLayout(summary);
    m_summary->setContentsMargins(space::l, space::l, space::l, space::l);
    m_summary->setSpacing(space::l);
    m_person = new PersonLine(m_theme, summary);
    m_summary->addWidget(m_person);
    return summary;
}

QWidget *DoneStep::makeNumberLine(const PhoneNumber &number)
{
    auto *line = new QWidget(m_summary->parentWidget());
    const bool isMain = m_numbers.size() > 1 && number.id == m_numbers.first().id;
    const QString name = isMain ? tr("%1 · main number").arg(number.verifiedName) : number.verifiedName;
    QLabel *text =
        makeLabel(m_theme, TextStyle::BodyStrong, leftToRight(number.displayPhoneNumber), Tone::Normal, line);
    QLabel *muted = makeLabel(m_theme, TextStyle::Body, name, Tone::Muted, line);
    text->setObjectName(u"connectedNumber"_s);
    alignToPage(*text);
    alignToPage(*muted);
    addPictureLine(*line, *new IconBadge(m_theme, Icon::Phone, size::avatarSmall, line), *text, *muted);
    return line;
}

void DoneStep::setNumbers(const QList<PhoneNumber> &numbers)
{
    if (numbers == m_numbers)
        return;
    m_numbers = numbers;
    qDeleteAll(std::exchange(m_numberLines, {}));
    for (const PhoneNumber &number : numbers) {
        m_numberLines << makeNumberLine(number);
        m_summary->addWidget(m_numberLines.last());
    }
}

StepHead DoneStep::head() const
{
    return {Icon::CheckCircle, tr("You are connected"),
            tr("From now on, new messages appear automatically. Messages that arrive while this computer is "
               "off are waiting for you when you come back."),
            Drawing::Connected};
}

void DoneStep::refresh()
{
    const FacebookAccount &person = m_flow.state().account;
    m_person->setPerson(person.id.value(), person.name, m_flow.picture());
}

QWidget *DoneStep::firstField() const
{
    return primaryButton();
}

QWidget *DoneStep::footer() const
{
    return m_footer;
}

QPushButton *DoneStep::primaryButton() const
{
    return m_footer->primary();
}

void DoneStep::retry()
{
    m_flow.dispatch(setupevent::Retry{});
}

} // namespace shoptalk
