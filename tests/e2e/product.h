// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consoleprocess.h"
#include "journey.h"
#include "servers.h"

#include <QTemporaryDir>

namespace shoptalk::e2e {

/// The whole product in a folder of its own: the sandbox, a relay, and one console that has not been started
/// yet.
struct Product {
    explicit Product(const QString &scenario = QStringLiteral("small"))
        : servers(folder.filePath(QStringLiteral("servers")), scenario)
        , console(folder.filePath(QStringLiteral("console")))
        , journey(console)
    {
    }

    /// Starts everything; customers and statuses are `speed` times faster than in reality.
    bool start(int speed = 20)
    {
        return servers.start({QStringLiteral("--speed"), QString::number(speed)}) && startConsole();
    }
    bool startConsole(const QStringList &arguments = {})
    {
        return console.start(servers.sandbox().url(), arguments);
    }

    bool pair()
    {
        return journey.pair(servers.relayUrl(), servers.pairingCode(), QStringLiteral("Front desk"));
    }
    /// From the first start to the inbox, with the names of the scenario "small".
    bool connectShop() { return pair() && connectPairedShop(); }
    /// The same from the page of the login on.
    bool connectPairedShop()
    {
        return journey.openLogin() && journey.confirmLogin()
            && journey.chooseBusinessManager(QStringLiteral("Corner Shop"))
            && journey.chooseWaba(QStringLiteral("Corner Shop"))
            && journey.chooseNumber(QStringLiteral("+34 910 00 00 01")) && journey.openInbox();
    }

    /// Sets a passphrase in the settings, and goes back to the inbox.
    bool setPassphrase(const QString &passphrase)
    {
        driver::Application &window = console.window();
        return window.key(QStringLiteral("mainWindow"), QStringLiteral("Ctrl+,"))
            && window.clickRow(QStringLiteral("settingsPages"), QStringLiteral("Security"))
            && window.click(QStringLiteral("changePassphraseButton"))
            && window.type(QStringLiteral("newPassphrase"), passphrase)
            && window.type(QStringLiteral("newPassphraseAgain"), passphrase)
            && window.click(QStringLiteral("passphraseButton"))
            && window.waitVisible(QStringLiteral("lockNowButton"))
            && window.waitHidden(QStringLiteral("passphraseDialog"))
            && window.click(QStringLiteral("leaveSettingsButton"));
    }
    /// Erases a customer by the conversation's menu.
    bool eraseCustomer(const QString &name)
    {
        driver::Application &window = console.window();
        return journey.openConversation(name)
            && window.key(QStringLiteral("conversationList"), QStringLiteral("Menu"))
            && window.waitVisible(QStringLiteral("conversationMenu"))
            && window.key(QStringLiteral("conversationMenu"), QStringLiteral("E"))
            && window.click(QStringLiteral("confirmEraseButton"))
            && window.waitHidden(QStringLiteral("eraseDialog"));
    }
    bool unlock(const QString &passphrase)
    {
        driver::Application &window = console.window();
        return window.waitVisible(QStringLiteral("unlockPassphrase"))
            && window.type(QStringLiteral("unlockPassphrase"), passphrase)
            && window.click(QStringLiteral("unlockButton"));
    }

    QString problem()
    {
        const QStringList all{servers.problem(), console.problem(), journey.problem(),
                              console.window().problem()};
        return all.join(QLatin1Char(' '));
    }

    QTemporaryDir folder;
    support::Servers servers;
    driver::ConsoleProcess console;
    driver::Journey journey;
};

} // namespace shoptalk::e2e

/// A QVERIFY that reports the last problem of the product.
#define VERIFY_STEP(product, step) QVERIFY2(step, qPrintable((product).problem()))
