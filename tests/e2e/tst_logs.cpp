// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "product.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// S24: the whole product at debug level, from pairing to an answered customer; then everything it wrote to
/// logs and outputs is searched.
class TestLogs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void s24_noSecretAndNobodyInAnyLog();

private:
    static QByteArrayList logs(const QString &folder, QStringList &names);
};

QByteArrayList TestLogs::logs(const QString &folder, QStringList &names)
{
    QByteArrayList all;
    QDirIterator files(folder, {u"*.log"_s, u"*.log.1"_s, u"output*"_s, u"*.txt"_s}, QDir::Files,
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

void TestLogs::s24_noSecretAndNobodyInAnyLog()
{
    qputenv("QT_LOGGING_RULES", "shoptalk.*=true");
    qputenv("SHOPTALK_RELAY_LOG_LEVEL", "debug");
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

    QStringList names;
    const QByteArrayList written = logs(product.folder.path(), names);
    const QString list = names.join(u' ');
    QVERIFY2(list.contains(u"shoptalk.log"_s) && list.contains(u"relay.log"_s), qPrintable(list));
    QVERIFY2(written.join().contains(" I shoptalk.app"), "the console wrote its log");
    QVERIFY2(written.join().contains("debug"), "and the relay everything that it can tell");
    static const QRegularExpression tokens(u"EAA[A-Za-z0-9]{8,}|std_[A-Za-z0-9_-]{8,}|Bearer +[^ …]{5,}"_s);
    const QList<QByteArray> forbidden{"Dos panes",      "Genial",
                                      "Inés R",         "João",
                                      "Amelia",         "34600000001",
                                      "5511900000002",  "910 00 00 01",
                                      "ES.90210000001", product.servers.appSecret().toUtf8(),
                                      code.toUtf8()};
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (names.at(i).endsWith("sandbox.log"_L1))
            continue; // it stands for Meta, and is no part of what is shipped to a shop
        QVERIFY2(!tokens.match(QString::fromUtf8(written.at(i))).hasMatch(), qPrintable(names.at(i)));
        for (const QByteArray &word : forbidden)
            QVERIFY2(!written.at(i).contains(word),
                     qPrintable(names.at(i) + u": "_s + QString::fromUtf8(word.left(4))));
    }
}

QTEST_GUILESS_MAIN(TestLogs)
#include "tst_logs.moc"
