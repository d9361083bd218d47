// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/securitypage.h"

#include "ui/settings/settingssection.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

SecurityPage::SecurityPage(const Theme &theme, QWidget *parent)
    : SettingsPage(parent)
{
    setObjectName(u"securityPage"_s);
    auto *kept = new SettingsSection(theme, tr("Where your sign-in is kept"),
                                     tr("Your Facebook sign-in is sealed. The key to it lies in this computer's keychain, "
                                        "never beside your conversations."),
                                     this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(kept);
}

QString SecurityPage::title() const
{
    return tr("Security");
}

Icon SecurityPage::icon() const
{
    return Icon::Shield;
}

} // namespace shoptalk
