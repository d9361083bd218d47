// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/problempage.h"

#include "ui/theme/controls.h"
#include "ui/theme/illustration.h"
#include "ui/theme/translated.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int drawingSide = 160;
constexpr int maxText = 520;
} // namespace

ProblemPage::ProblemPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(theme, TextStyle::Headline, QString(), Tone::Normal, this))
    , m_text(makeLabel(theme, TextStyle::Body, QString(), Tone::Muted, this))
    , m_retry(makeButton(ButtonKind::Primary, {}, this))
    , m_recoveryAction(makeButton(ButtonKind::Secondary, QString(), this))
    , m_otherWay(makeButton(ButtonKind::Secondary, QString(), this))
{
    QPushButton *quit = makeButton(ButtonKind::Secondary, {}, this);
    m_title->setObjectName(u"problemTitle"_s);
    m_text->setObjectName(u"problemText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_retry->setObjectName(u"retryStartButton"_s);
    m_recoveryAction->setObjectName(u"recoveryActionButton"_s);
    m_recoveryAction->hide();
    m_otherWay->setObjectName(u"otherWayButton"_s);
    m_otherWay->hide();
    quit->setObjectName(u"quitButton"_s);
    keepTranslated(*this, [this, quit] {
        m_retry->setText(tr("Try again"));
        m_retry->setAccessibleName(m_retry->text());
        quit->setText(tr("Quit"));
        quit->setAccessibleName(quit->text());
    });
    m_recoveryAction->setAccessibleName(tr("What you can do"));
    m_otherWay->setAccessibleName(tr("What else you can do"));

    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(space::m);
    m_buttons->addStretch();
    for (QPushButton *button : {m_retry, m_recoveryAction, m_otherWay, quit})
        m_buttons->addWidget(button);
    m_buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(space::l);
    column->addStretch();
    column->addWidget(new Illustration(theme, Drawing::Problem, drawingSide, this), 0, Qt::AlignHCenter);
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setMaximumWidth(maxText);
        auto *line = new QHBoxLayout; // centres the text if the buttons are wider
        line->addStretch(1);
        line->addWidget(label, 1000);
        line->addStretch(1);
        column->addLayout(line);
    }
    column->addSpacing(space::s);
    column->addLayout(m_buttons);
    column->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    row->addStretch();
    row->addLayout(column, 1);
    row->addStretch();
    connect(m_retry, &QPushButton::clicked, this, &ProblemPage::retryRequested);
    connect(m_recoveryAction, &QPushButton::clicked, this, [this] { Q_EMIT recoveryRequested(m_offered); });
    connect(m_otherWay, &QPushButton::clicked, this, [this] { Q_EMIT recoveryRequested(m_alsoOffered); });
    connect(quit, &QPushButton::clicked, this, &ProblemPage::quitRequested);
}

void ProblemPage::offer(QPushButton &button, StartProblem::RecoveryAction recoveryAction)
{
    const auto text = [recoveryAction] {
        switch (recoveryAction) {
        case StartProblem::RecoveryAction::ChoosePassphrase:
            return tr("Choose a passphrase");
        case StartProblem::RecoveryAction::UseRecoveryKey:
            return tr("Use the recovery key");
        case StartProblem::RecoveryAction::RestoreBackup:
            return tr("Restore a backup…");
        case StartProblem::RecoveryAction::StartAnew:
            return tr("Start with no conversations");
        case StartProblem::RecoveryAction::SetSettingsAside:
            return tr("Start with new settings");
        case StartProblem::RecoveryAction::None:
            break;
        }
        return QString();
    };
    button.setText(text());
    button.setAccessibleName(button.text());
    button.setVisible(recoveryAction != StartProblem::RecoveryAction::None);
}

void ProblemPage::arrange()
{
    int needed = 2 * space::xl;
    const QList<QPushButton *> buttons = findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        needed += button->isHidden() ? 0 : button->sizeHint().width() + space::m;
    m_buttons->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ProblemPage::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void ProblemPage::setProblem(const StartProblem &problem)
{
    m_title->setText(problem.title);
    m_text->setText(problem.text);
    setAccessibleName(problem.title);
    m_offered = problem.recoveryAction;
    m_alsoOffered = problem.otherWay;
    offer(*m_recoveryAction, m_offered);
    offer(*m_otherWay, m_alsoOffered);
    arrange();
    m_retry->setFocus();
}

} // namespace shoptalk
