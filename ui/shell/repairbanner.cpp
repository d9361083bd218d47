// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/repairbanner.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

RepairBanner::RepairBanner(const Theme &theme, QWidget *parent)
    : Banner(theme, u"repairBanner"_s, Notice::Warning, parent)
{
    setText(tr("Shoptalk found a problem in the file with your conversations and repaired it. Nothing was "
               "lost. If you see this message again, make a backup and have this computer’s disk checked."));
    const QPushButton *backups =
        addButton(u"repairBackupsButton"_s, tr("Go to backups"), tr("Go to the Backup page"));
    const QPushButton *close = addButton(u"repairCloseButton"_s, tr("Close"), tr("Close this message"));
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
