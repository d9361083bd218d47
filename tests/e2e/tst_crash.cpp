// SPDX-License-Identifier: GPL-3.0-or-later
#include "product.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// A crash of the console leaves a report on this computer, which the person may read, copy or delete.
class TestCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theReportIsShownAtTheNextStartAndDeleted();

private:
    static QStringList reportsOf(const Product &product)
    {
        return QDir(product.console.dataFolder()).entryList({u"crash-report*"_s}, QDir::Files);
    }
};

void TestCrash::theReportIsShownAtTheNextStartAndDeleted()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("The sanitizer writes a report of its own.");
#endif
    Product product;
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, product.console.start(QUrl(u"http://127.0.0.1:9"_s)));
    VERIFY_STEP(product, window.waitVisible(u"relayAddress"_s));
    QVERIFY(!window.isVisible(u"crashDialog"_s));
    QCOMPARE(::kill(pid_t(product.console.processId()), SIGSEGV), 0);
    QVERIFY(product.console.waitForEnd());
    QCOMPARE(reportsOf(product), QStringList{u"crash-report.txt"_s});
    const QString path = QDir(product.console.dataFolder()).filePath(u"crash-report.txt"_s);
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    VERIFY_STEP(product, product.console.start(QUrl(u"http://127.0.0.1:9"_s)));
    VERIFY_STEP(product, window.waitVisible(u"crashDialog"_s));
    const QString report = window.text(u"crashReport"_s);
    QVERIFY2(report.contains(u"SIGSEGV"_s) && report.contains(u"main"_s), qPrintable(report));
    QVERIFY2(report.contains(u"Qt "_s), qPrintable(report));
    VERIFY_STEP(product, window.click(u"removeCrashReportButton"_s));
    VERIFY_STEP(product, window.waitHidden(u"crashDialog"_s));
    QTRY_COMPARE(reportsOf(product), QStringList());
    QVERIFY2(product.console.quit(), qPrintable(product.problem()));

    VERIFY_STEP(product, product.console.start(QUrl(u"http://127.0.0.1:9"_s)));
    VERIFY_STEP(product, window.waitVisible(u"relayAddress"_s));
    QVERIFY(!window.isVisible(u"crashDialog"_s));
    QVERIFY2(product.console.quit(), qPrintable(product.problem()));
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
