// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/loginhelp.h"

#include "ui/theme/controls.h"

#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

LoginHelp::LoginHelp(const Theme &theme, const QUrl &redirect, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"loginHelp"_s);
    setNotice(*this, Notice::Info);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    const auto add = [&](TextStyle style, const QString &text) {
        QLabel *label = makeLabel(theme, style, text, Tone::Normal, this);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
        return label;
    };
    add(TextStyle::BodyStrong, tr("If Facebook shows an error instead of its login"))
        ->setObjectName(u"loginHelpTitle"_s);
    add(TextStyle::Body,
        tr("“URL blocked” or “Can’t load URL”: this address is missing in the app’s settings at Meta. The "
           "person who runs your relay can add it under Facebook Login, Settings, Valid OAuth redirect "
           "URIs:"));
    add(TextStyle::Body, redirect.toString())
        ->setAccessibleName(tr("Redirect address %1").arg(redirect.toString()));
    add(TextStyle::Body,
        tr("“App not active” or “App not available”: the app is still in development. Ask the person who "
           "runs your relay to give you a role in it, or to publish it."));
    add(TextStyle::Body,
        tr("The page stays blank or does not respond: something may be blocking Facebook, such as a firewall "
           "or a proxy. Your own browser may still work."));
    QPushButton *browser = makeButton(ButtonKind::Secondary, tr("Use my browser instead"), this);
    browser->setObjectName(u"loginBrowserButton"_s);
    connect(browser, &QPushButton::clicked, this, &LoginHelp::browserRequested);
    add(TextStyle::Body,
        tr("Anything else: press F5 to reload the page. If that doesn’t help, close this window. Nothing has "
           "been changed, and you can connect again at any time."));
    column->addWidget(browser, 0, Qt::AlignLeading);
}

} // namespace shoptalk
