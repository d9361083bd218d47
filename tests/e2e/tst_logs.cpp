// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "settingssteps.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// S24: the whole product at debug level, with Qt's own network categories, on a good day and on a bad one;
/// then everything it wrote to logs and outputs is searched.
class TestLogs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void s24_noSecretAndNobodyInAnyLog();
    void s24_noSecretAndNobodyInAnyLogOnABadDay();

private:
    static void expectNothingOf(const QByteArrayList &words, Product &product);
    static QString systemToken(Product &product);
    static bool connectWithToken(Product &product, const QString &token);
    static QString secure(Product &product);
    static bool lockAndTry(Product &product);
    /// The console's log and its output.
    static QByteArray outputOf(Product &product);
    static QByteArrayList logs(const QString &folder, QStringList &names);
};

QByteArrayList TestLogs::logs(const QString &folder, QStringList &names)
{
    QByteArrayList all;
    QDirIterator files(folder, {u"*.log"_s, u"*.log.1"_s, u"output*"_s, u"*.txt"_s, u"*.out"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        names << file.fileName();
        all << file.readAll();
    }
    return all;
}

void TestLogs::initTestCase()
{
    qputenv("QT_LOGGING_RULES", "shoptalk.*=true;qt.network.*=true");
    qputenv("SHOPTALK_RELAY_LOG_LEVEL", "debug");
}

QByteArray TestLogs::outputOf(Product &product)
{
    QStringList names;
    const QByteArrayList all = logs(QFileInfo(product.console.outputPath()).path(), names);
    return all.join();
}

void TestLogs::s24_noSecretAndNobodyInAnyLog()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    const QString code = product.servers.pairingCode();
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.send(u"Dos panes redondos apartados"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"¡Genial, gracias! 😊"_s));
    QVERIFY2(!product.console.window().text(u"mainWindow"_s).contains(u"Inés"_s),
             "not even in the window's title");
    QVERIFY(product.console.quit());
    QVERIFY(product.servers.relay().stop());

    expectNothingOf({"Dos panes", "Genial", code.toUtf8()}, product);
}

/// Nothing of `words`, of any token, and of nobody in the scenario in what was written, by whatever part.
void TestLogs::expectNothingOf(const QByteArrayList &words, Product &product)
{
    QStringList names;
    const QByteArrayList written = logs(product.folder.path(), names);
    const QString list = names.join(u' ');
    QVERIFY2(list.contains(u"shoptalk.log"_s) && list.contains(u"relay.log"_s)
                 && list.contains(u"console.out"_s),
             qPrintable(list));
    QVERIFY2(written.join().contains(" I shoptalk.app"), "the console wrote its log");
    QVERIFY2(written.join().contains("debug"), "and the relay everything that it can tell");
    static const QRegularExpression tokens(u"EAA[A-Za-z0-9]{8,}|std_[A-Za-z0-9_-]{8,}|Bearer +[^ …]{5,}"_s);
    const QByteArrayList people{
        "Inés R",      "João",           "Amelia",      "34600000001", "5511900000002",
        "910 00 00 0", "ES.90210000001", "34910000000", "Hartley",     product.servers.appSecret().toUtf8()};
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (names.at(i).endsWith("sandbox.log"_L1))
            continue; // it stands for Meta, and is no part of what is shipped to a shop
        const auto match = tokens.match(QString::fromUtf8(written.at(i)));
        QVERIFY2(!match.hasMatch(), qPrintable(names.at(i) + match.captured().left(6)));
        for (const QByteArray &word : people + words)
            QVERIFY2(!written.at(i).contains(word),
                     qPrintable(names.at(i) + u": "_s + QString::fromUtf8(word.left(4))));
    }
}

bool TestLogs::connectWithToken(Product &product, const QString &token)
{
    driver::Application &window = product.console.window();
    return window.click(u"useTokenButton"_s) && window.type(u"systemToken"_s, token)
        && window.click(u"connectTokenButton"_s) && window.waitVisible(u"businessList"_s)
        && product.journey.chooseBusinessManager(u"Corner Shop"_s)
        && product.journey.chooseWaba(u"Corner Shop"_s)
        && window.clickRow(u"numberList"_s, u"+34 910 00 00 01"_s)
        && product.journey.chooseNumber(u"+34 910 00 00 02"_s)
        && window.type(u"registrationPin"_s, u"314159"_s)
        && window.type(u"registrationPinAgain"_s, u"314159"_s) && window.click(u"usePinButton"_s)
        && product.journey.openInbox();
}

/// A recovery key and a backup; gives the key's words.
QString TestLogs::secure(Product &product)
{
    driver::Application &window = product.console.window();
    const bool isMade = window.key(u"mainWindow"_s, u"Ctrl+,"_s)
        && window.clickRow(u"settingsPages"_s, u"Security"_s) && window.click(u"makeRecoveryKeyButton"_s)
        && window.waitVisible(u"recoveryKeyText"_s);
    const QString words = isMade ? window.text(u"recoveryKeyText"_s) : QString();
    const bool isBackedUp = isMade && window.click(u"closeRecoveryKeyButton"_s)
        && window.waitHidden(u"recoveryKeyDialog"_s) && window.clickRow(u"settingsPages"_s, u"Backup"_s)
        && window.type(u"backupFolder"_s, product.folder.filePath(u"backups"_s))
        && window.key(u"backupFolder"_s, u"Return"_s)
        && window.waitText(u"backupMessage"_s, u"saved and checked"_s)
        && window.click(u"leaveSettingsButton"_s);
    return isBackedUp ? words : QString();
}

bool TestLogs::lockAndTry(Product &product)
{
    driver::Application &window = product.console.window();
    return product.setPassphrase(u"correct horse battery"_s) && window.key(u"mainWindow"_s, u"Ctrl+L"_s)
        && product.unlock(u"wrong staple"_s) && window.waitVisible(u"unlockError"_s)
        && window.clear(u"unlockPassphrase"_s) && product.unlock(u"correct horse battery"_s)
        && window.waitVisible(u"conversationList"_s);
}

QString TestLogs::systemToken(Product &product)
{
    const QUrl at = product.servers.sandbox().url();
    const QUrl number = at.resolved(QUrl(u"/sandbox/numbers/610000000000002"_s));
    const QJsonObject fields{{u"status"_s, u"PENDING"_s}, {u"code_verification_status"_s, u"VERIFIED"_s}};
    if (support::postJson(number, {{u"fields"_s, fields}}).status != 200)
        return {};
    const QJsonArray scopes{u"business_management"_s, u"whatsapp_business_management"_s,
                            u"whatsapp_business_messaging"_s};
    const QJsonObject wanted{{u"scopes"_s, scopes}, {u"waba_ids"_s, QJsonArray{u"500000000000001"_s}}};
    return support::postJson(at.resolved(QUrl(u"/sandbox/tokens"_s)), wanted)
        .body[u"access_token"_s]
        .toString();
}

/// The same on a bad day: everything that is typed, refused, shown once or ended.
void TestLogs::s24_noSecretAndNobodyInAnyLogOnABadDay()
{
    Product product;
    VERIFY_STEP(product, product.start());
    driver::Application &window = product.console.window();
    const QString code = product.servers.pairingCode();
    VERIFY_STEP(product, product.journey.pair(product.servers.relayUrl(), code, u"Front desk"_s));
    VERIFY_STEP(product, product.journey.openLogin());
    VERIFY_STEP(product, product.journey.refuseLogin());
    VERIFY_STEP(product, window.waitText(u"setupError"_s, u"was not allowed"_s));
    const QString token = systemToken(product);
    QVERIFY(token.size() > 20);
    VERIFY_STEP(product, connectWithToken(product, token));

    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    QVERIFY(product.servers.setFault(u"window_closed"_s, true, 1));
    VERIFY_STEP(product, product.journey.send(u"Esto se rechaza"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"Esto se rechaza"_s, u"not sent"_s));
    const QUrl webhooks = product.servers.sandbox().url().resolved(QUrl(u"/sandbox/webhooks"_s));
    const QJsonObject alert{{u"field"_s, u"phone_number_quality_update"_s},
                            {u"phone_number_id"_s, u"610000000000001"_s},
                            {u"value"_s, QJsonObject{{u"event"_s, u"FLAGGED"_s}}}};
    QCOMPARE(support::postJson(webhooks, alert).status, 200);
    VERIFY_STEP(product, window.waitVisible(u"alertBanner"_s));
    const QString words = secure(product);
    VERIFY_STEP(product, words.size() > 20);
    VERIFY_STEP(product, lockAndTry(product));
    QVERIFY(product.servers.setFault(u"token_460"_s));
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.send(u"Esto espera"_s));
    VERIFY_STEP(product, window.waitVisible(u"signInBanner"_s));
    QVERIFY(product.servers.setFault(u"token_460"_s, false));
    VERIFY_STEP(product, disconnectAccount(product));
    QVERIFY(product.console.quit());
    QVERIFY(product.servers.relay().stop());

    // Each of them was there to be told of.
    QVERIFY(outputOf(product).contains("login_declined"));
    QVERIFY2(outputOf(product).contains("meta_190_460"), outputOf(product).right(800).constData());
    const QString bare = QString(words).remove(u' ').remove(u'-').remove(u'\n');
    expectNothingOf({code.toUtf8(), QString(code).remove(u'-').toUtf8(), token.mid(3, 20).toUtf8(), "314159",
                     "Esto se", "Esto esp", "correct horse", "wrong staple", words.left(11).toUtf8(),
                     bare.left(11).toUtf8(), "dos panes"},
                    product);
}

QTEST_GUILESS_MAIN(TestLogs)
#include "tst_logs.moc"
