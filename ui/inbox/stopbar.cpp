// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/stopbar.h"

#include "ui/theme/isolated.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

StopBar::StopBar(const Theme &theme, QWidget *parent)
    : Banner(theme, u"stopBar"_s, Notice::Warning, parent)
{
    QPushButton *stop = addButton(u"stopMarketingButton"_s);
    QPushButton *later = addButton(u"stopLaterButton"_s);
    setTexts(*stop, tr("Stop marketing messages"), tr("Stop marketing messages to this customer"));
    setTexts(*later, tr("Not now"), tr("Don’t stop marketing messages to this customer now"));
    connect(stop, &QPushButton::clicked, this, [this] { Q_EMIT decided(true); });
    connect(later, &QPushButton::clicked, this, [this] { Q_EMIT decided(false); });
}

void StopBar::ask(const QString &name)
{
    const QString question =
        tr("%1 asked to get no more offers. Broadcasts leave them out until you decide.").arg(isolated(name));
    const bool isNew = isHidden() || question != text();
    setText(question);
    show();
    if (isNew)
        announce();
}

} // namespace shoptalk
