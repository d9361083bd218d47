// SPDX-License-Identifier: GPL-3.0-or-later
#include "product.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

namespace {

QByteArray commandLine(const QString &id)
{
    QFile file(u"/proc/%1/cmdline"_s.arg(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What tells the programs of a practice shop from whatever else a console starts, such as a check of its
/// database, a helper of a library, or a process that has not become another program yet.
QString practiceProgram(const QByteArray &commandLine)
{
    const QList<QByteArray> arguments = commandLine.split('\0');
    if (arguments.contains("--practice"))
        return u"console"_s;
    if (arguments.contains("--scenario"))
        return u"sandbox"_s;
    return arguments.value(1) == "serve" ? u"relay"_s : QString();
}

/// The programs of a practice shop that a process has started, in order.
QStringList practiceProgramsOf(qint64 process)
{
    QStringList names;
    const QStringList all = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : all) {
        QFile file(u"/proc/%1/stat"_s.arg(entry));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = file.readAll(); // PID (NAME) STATE PARENT …
        const QList<QByteArray> rest = line.mid(line.lastIndexOf(')') + 2).split(' ');
        const QString name = practiceProgram(commandLine(entry)); // one that has ended has no command line
        if (rest.value(1).toLongLong() == process && !name.isEmpty())
            names << name;
    }
    names.sort();
    return names;
}

const QStringList allPrograms{u"console"_s, u"relay"_s, u"sandbox"_s};

} // namespace

/// Help › Practise with a made-up shop, with the real programs.
class TestPractice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aShopOpensFromTheMenuAndEndsWithItsWindow();
    void itEndsWithTheConsoleItWasOpenedFrom();

private:
    /// Chooses the entry and waits until the second console is paired.
    static void openPractice(Product &product, std::unique_ptr<driver::Application> &practice);
};

void TestPractice::openPractice(Product &product, std::unique_ptr<driver::Application> &practice)
{
    QVERIFY(QDir().mkpath(product.folder.filePath(u"tmp"_s)));
    qputenv("TMPDIR", product.folder.filePath(u"tmp"_s).toUtf8());
    VERIFY_STEP(product, product.console.start(QUrl(u"http://127.0.0.1:9"_s)));
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.waitVisible(u"relayAddress"_s));
    VERIFY_STEP(product, window.chooseEntry(u"practiceEntry"_s));
    // The second console has the same name, so its driver listens in the place of the first one's, whose
    // connection stays.
    QTRY_COMPARE(practiceProgramsOf(product.console.processId()), allPrograms);
    practice =
        std::make_unique<driver::Application>(product.folder.filePath(u"console/sockets"_s), u"shoptalk"_s);
    QTRY_VERIFY2((practice->reconnect(), practice->isVisible(u"practiceBanner"_s)),
                 qPrintable(practice->problem()));
}

void TestPractice::aShopOpensFromTheMenuAndEndsWithItsWindow()
{
    Product product;
    std::unique_ptr<driver::Application> practice;
    openPractice(product, practice);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(practice->waitVisible(u"connectFacebookButton"_s),
             qPrintable(practice->problem())); // it is paired
    QVERIFY(practice->text(u"practiceBannerText"_s).contains(u"nothing here reaches WhatsApp"_s));
    QVERIFY(practice->text(u"mainWindow"_s).contains(u"Practice"_s));
    QVERIFY(!product.console.window().isVisible(u"practiceBanner"_s));
    QVERIFY(!product.console.window().text(u"mainWindow"_s).contains(u"Practice"_s));
    const QDir temporary(product.folder.filePath(u"tmp"_s));
    QCOMPARE(temporary.entryList({u"shoptalk-practice-*"_s}, QDir::Dirs).size(), 1);

    QVERIFY2(practice->close(), qPrintable(practice->problem()));
    QTRY_COMPARE(practiceProgramsOf(product.console.processId()), QStringList());
    QTRY_COMPARE(temporary.entryList({u"shoptalk-practice-*"_s}, QDir::Dirs).size(), 0);
    QVERIFY(product.console.isRunning());
    VERIFY_STEP(product, product.console.window().waitVisible(u"relayAddress"_s));
    // And once more, from the first page.
    VERIFY_STEP(product, product.console.window().click(u"practiseInSetupButton"_s));
    QTRY_COMPARE(practiceProgramsOf(product.console.processId()), allPrograms);
    QVERIFY2(product.console.quit(), qPrintable(product.problem()));
}

void TestPractice::itEndsWithTheConsoleItWasOpenedFrom()
{
    Product product;
    std::unique_ptr<driver::Application> practice;
    openPractice(product, practice);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(product.console.quit(), qPrintable(product.problem()));
    const QDir temporary(product.folder.filePath(u"tmp"_s));
    QCOMPARE(temporary.entryList({u"shoptalk-practice-*"_s}, QDir::Dirs).size(), 0);
    QTRY_VERIFY(practice->isGone());
}

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
