// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/problempage.h"

#include "ui/theme/controls.h"
#include "ui/theme/illustration.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int drawingSide = 160;
constexpr int widestText = 520;
} // namespace

ProblemPage::ProblemPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(theme, TextStyle::Headline, QString(), Tone::Normal, this))
    , m_text(makeLabel(theme, TextStyle::Body, QString(), Tone::Muted, this))
    , m_retry(makeButton(ButtonKind::Primary, tr("Try again"), this))
    , m_wayBack(makeButton(ButtonKind::Secondary, QString(), this))
{
    QPushButton *quit = makeButton(ButtonKind::Secondary, tr("Quit"), this);
    m_title->setObjectName(u"problemTitle"_s);
    m_text->setObjectName(u"problemText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_retry->setObjectName(u"retryStartButton"_s);
    m_retry->setAccessibleName(m_retry->text());
    m_wayBack->setObjectName(u"wayBackButton"_s);
    m_wayBack->setAccessibleName(tr("What Shoptalk can do about it"));
    m_wayBack->hide();
    quit->setObjectName(u"quitButton"_s);
    quit->setAccessibleName(quit->text());

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    buttons->addStretch();
    buttons->addWidget(m_retry);
    buttons->addWidget(m_wayBack);
    buttons->addWidget(quit);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(space::l);
    column->addStretch();
    column->addWidget(new Illustration(theme, Drawing::Problem, drawingSide, this), 0, Qt::AlignHCenter);
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setMaximumWidth(widestText);
        column->addWidget(label);
    }
    column->addSpacing(space::s);
    column->addLayout(buttons);
    column->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    row->addStretch();
    row->addLayout(column, 1);
    row->addStretch();
    connect(m_retry, &QPushButton::clicked, this, &ProblemPage::retryRequested);
    connect(m_wayBack, &QPushButton::clicked, this, [this] { Q_EMIT wayBackRequested(m_offered); });
    connect(quit, &QPushButton::clicked, this, &ProblemPage::quitRequested);
}

void ProblemPage::setProblem(const StartProblem &problem)
{
    m_title->setText(problem.title);
    m_text->setText(problem.text);
    setAccessibleName(problem.title);
    m_offered = problem.wayBack;
    const auto offer = [this] {
        switch (m_offered) {
        case StartProblem::WayBack::ChoosePassphrase:
            return tr("Choose a passphrase");
        case StartProblem::WayBack::UseRecoveryKey:
            return tr("Use the recovery key");
        case StartProblem::WayBack::RestoreBackup:
            return tr("Restore a backup …");
        case StartProblem::WayBack::None:
            break;
        }
        return QString();
    };
    m_wayBack->setText(offer());
    m_wayBack->setAccessibleName(m_wayBack->text());
    m_wayBack->setVisible(m_offered != StartProblem::WayBack::None);
    m_retry->setFocus();
}

} // namespace shoptalk
