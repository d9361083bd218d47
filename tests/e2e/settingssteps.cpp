// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingssteps.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace shoptalk::e2e {

namespace {

bool openPage(driver::Application &window, const QString &page)
{
    const bool isOpen = window.isVisible(u"settingsPages"_s) || window.click(u"settingsButton"_s);
    return isOpen && window.clickRow(u"settingsPages"_s, page);
}

} // namespace

QString makeRecoveryKey(Product &product)
{
    driver::Application &window = product.console.window();
    const bool isShown = openPage(window, u"Security"_s) && window.click(u"makeRecoveryKeyButton"_s)
        && window.waitVisible(u"recoveryKeyText"_s);
    const QString words = isShown ? window.text(u"recoveryKeyText"_s) : QString();
    const bool isClosed =
        window.click(u"closeRecoveryKeyButton"_s) && window.waitHidden(u"recoveryKeyDialog"_s);
    return isClosed ? words : QString();
}

QString makeBackup(Product &product)
{
    driver::Application &window = product.console.window();
    const QDir backups(product.folder.filePath(u"backups"_s));
    const bool isMade = openPage(window, u"Backup"_s) && window.type(u"backupFolder"_s, backups.path())
        && window.key(u"backupFolder"_s, u"Return"_s)
        && window.waitText(u"backupMessage"_s, u"saved and checked"_s);
    const QStringList made = backups.entryList(QDir::Files);
    return isMade && made.size() == 1 ? backups.filePath(made.first()) : QString();
}

bool chooseBackupFile(driver::Application &window, const QString &backup)
{
    return window.waitVisible(u"fileNameEdit"_s) && window.clear(u"fileNameEdit"_s)
        && window.type(u"fileNameEdit"_s, backup) && window.key(u"fileNameEdit"_s, u"Return"_s);
}

bool disconnectAccount(Product &product)
{
    driver::Application &window = product.console.window();
    return openPage(window, u"Facebook accounts"_s) && window.click(u"disconnectAccountButton"_s)
        && window.click(u"confirmDisconnectButton"_s)
        && window.waitText(u"accountsNote"_s, u"No account is connected"_s);
}

} // namespace shoptalk::e2e
