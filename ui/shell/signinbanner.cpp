// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signinbanner.h"

#include "ui/theme/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

SignInBanner::SignInBanner(const Theme &theme, QWidget *parent) : QFrame(parent)
{
    setObjectName(u"signInBanner"_s);
    setNotice(*this, Notice::Warning);
    QLabel *text = makeLabel(theme, TextStyle::Body,
                             tr("Your Facebook sign-in has ended. What you write waits and is sent once you sign in again."),
                             Tone::Normal, this);
    QPushButton *signIn = makeButton(ButtonKind::Primary, tr("Sign in again"), this);
    signIn->setObjectName(u"signInAgainButton"_s);
    signIn->setAccessibleName(signIn->text());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    row->setSpacing(space::m);
    row->addWidget(text, 1);
    row->addWidget(signIn);
    connect(signIn, &QPushButton::clicked, this, &SignInBanner::signInRequested);
    hide();
}

} // namespace shoptalk
