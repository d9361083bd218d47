// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/loginproblem.h"

#include "ui/theme/controls.h"
#include "ui/theme/illustration.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int drawingSide = 160;
constexpr int columnWidth = 420;
} // namespace

LoginProblem::LoginProblem(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(theme, TextStyle::Headline, {}, Tone::Normal, this))
    , m_text(makeLabel(theme, TextStyle::Body, {}, Tone::Muted, this))
    , m_retry(makeButton(ButtonKind::Primary, tr("Try again"), this))
{
    m_title->setObjectName(u"loginProblem"_s);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_retry->setObjectName(u"retryButton"_s);
    connect(m_retry, &QPushButton::clicked, this, &LoginProblem::retryRequested);
    auto *content = new QWidget;
    auto *middle = new QWidget(content);
    middle->setMaximumWidth(theme.sized(columnWidth));
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    row->addStretch();
    row->addWidget(middle, 100);
    row->addStretch();
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(space::l);
    column->addStretch();
    column->addWidget(new Illustration(theme, Drawing::Problem, drawingSide, this), 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(space::s);
    column->addWidget(m_retry, 0, Qt::AlignHCenter);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
}

void LoginProblem::explain(const QString &host, PageFailure failure)
{
    switch (failure) {
    case PageFailure::Unreachable:
        m_title->setText(tr("%1 can’t be reached").arg(host));
        m_text->setText(tr(
            "Check this computer’s network, and whether a firewall blocks the page. Nothing has been sent."));
        break;
    case PageFailure::Untrusted:
        m_title->setText(tr("%1 is not safe to open").arg(host));
        m_text->setText(
            tr("The page’s security certificate is not valid. The clock of this computer may be wrong, or "
               "somebody may be intercepting the connection. Shoptalk did not open the page."));
        break;
    case PageFailure::Crashed:
        m_title->setText(tr("The page stopped working"));
        m_text->setText(tr("Try again to start the login from the beginning. Nothing has been changed."));
        break;
    }
    m_retry->setFocus();
}

} // namespace shoptalk
