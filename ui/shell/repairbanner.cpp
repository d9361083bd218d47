// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/repairbanner.h"

#include "ui/theme/translated.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

RepairBanner::RepairBanner(const Theme &theme, QWidget *parent)
    : Banner(theme, u"repairBanner"_s, Notice::Warning, parent)
{
    QPushButton *backups = addButton(u"repairBackupsButton"_s);
    QPushButton *close = addButton(u"repairCloseButton"_s);
    keepTranslated(*this, [this, backups, close] {
        setText(
            tr("Shoptalk found a problem in the file with your conversations and repaired it. Nothing was "
               "lost. If you see this message again, make a backup and have this computer’s disk checked."));
        setTexts(*backups, tr("Go to backups"), tr("Go to the Backup page"));
        setTexts(*close, tr("Close"), tr("Close this message"));
    });
    connect(backups, &QPushButton::clicked, this, [this] {
        takeAway();
        Q_EMIT backupsRequested();
    });
    connect(close, &QPushButton::clicked, this, &RepairBanner::takeAway);
}

void RepairBanner::notify()
{
    m_isUnread = true;
    show();
    announce();
}

void RepairBanner::setLocked(bool isLocked)
{
    setVisible(m_isUnread && !isLocked);
}

void RepairBanner::takeAway()
{
    m_isUnread = false;
    hide();
}

} // namespace shoptalk
