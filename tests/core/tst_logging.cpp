// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestLogging : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void masksWhatIsSecret_data();
    void masksWhatIsSecret();
    void leavesTheRestReadable_data();
    void leavesTheRestReadable();
    void writesMaskedLinesForTheOwnerOnly();
    void anErrorHasAStackTrace();
    void aStackTraceIsWrittenOnceForEachPlace();
    void aStackTraceNamesNoFolder();
    void failuresOfThisComputerAreErrors_data();
    void failuresOfThisComputerAreErrors();
    void movesALongLogAside();
    void noLineIsLostWhileTheFileIsChanged();
    void saysThatALogCanNotBeWritten();
};

void TestLogging::masksWhatIsSecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    const QString token = u"EAAGm0PX4ZCpsBAKZCx7kPzZBqZA"_s;
    QTest::newRow("Meta token alone") << u"got "_s + token << token.mid(4);
    QTest::newRow("Meta token in a query")
        << u"GET /me?access_token="_s + token + u"&fields=id"_s << token.mid(4);
    QTest::newRow("bearer") << u"Authorization: Bearer abcdefghijkl"_s << u"efghijkl"_s;
    QTest::newRow("lower case bearer") << u"authorization: bearer abcdefghijkl"_s << u"efghijkl"_s;
    QTest::newRow("JSON") << uR"({"client_secret": "0123456789abcdef"})"_s << u"456789abcdef"_s;
    QTest::newRow("escaped JSON") << uR"({\"app_secret\":\"zyxwvutsrq\"})"_s << u"vutsrq"_s;
    QTest::newRow("code in a redirect")
        << u"https://x.test/cb?code=AQDsecretcode&state=st4te5ecret"_s << u"secretcode"_s;
    QTest::newRow("state in a redirect")
        << u"https://x.test/cb?code=AQDsecretcode&state=st4te5ecret"_s << u"e5ecret"_s;
    QTest::newRow("pairing code") << u"pairing_code=ABCD-EFGH-JKLM"_s << u"EFGH"_s;
    QTest::newRow("percent-encoded") << u"?next=%3Faccess_token%3DabcdSECRETtail"_s << u"SECRETtail"_s;
    QTest::newRow("our device token") << u"token std_a1b2c3d4e5f6g7h8"_s << u"c3d4e5f6g7h8"_s;
    QTest::newRow("phone number") << u"to 34600000001"_s << u"600000001"_s;
    QTest::newRow("phone number with a plus") << u"to +34600000001"_s << u"600000001"_s;
    QTest::newRow("phone number as people write it") << u"to +34 600 00 00 01"_s << u"600 00 00 01"_s;
    QTest::newRow("password") << u"password=hunter2hunter2"_s << u"er2hunter2"_s;
}

void TestLogging::masksWhatIsSecret()
{
    QFETCH(const QString, text);
    QFETCH(const QString, secret);
    QVERIFY(text.contains(secret));
    QVERIFY2(!masked(text).contains(secret), qPrintable(masked(text)));
}

void TestLogging::leavesTheRestReadable_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"the store does not open: storage: database_newer: schema 2"_s;
    QTest::newRow("short numbers") << u"HTTP 200 in 1234 ms, 50 of 477 messages"_s;
    QTest::newRow("our own ids") << u"message 6f1c2d3e-4b5a-6789-8abc-def012345678"_s;
    QTest::newRow("time stamp") << u"2026-11-22T20:15:00.123Z"_s;
    QTest::newRow("an error code") << u"meta_190_463"_s;
    QTest::newRow("nothing") << QString();
}

void TestLogging::leavesTheRestReadable()
{
    QFETCH(const QString, text);
    QCOMPARE(masked(text), text);
}

void TestLogging::writesMaskedLinesForTheOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shoptalk.log"_s);
    QVERIFY(logTo(path));
    qCInfo(logApp) << "paired, token=std_abcdefghijklmnop";
    qInstallMessageHandler(nullptr);
    const QString text = textOf(path);
    QVERIFY2(text.contains(u" I shoptalk.app: paired"_s), qPrintable(text));
    QVERIFY(text.endsWith(u'\n'));
    QVERIFY(!text.contains(u"cdefghijklmnop"_s));
#ifndef Q_OS_WIN // There the person's folder is protected, and files in it have no permissions of their own.
    QCOMPARE(QFile::permissions(path)
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
#endif
}

void TestLogging::anErrorHasAStackTrace()
{
#ifdef Q_OS_WIN
    QSKIP("the log has stack traces on Linux only");
#endif
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shoptalk.log"_s);
    QVERIFY(logTo(path));
    qCWarning(logApp) << "a warning";
    qCCritical(logApp) << "an error";
    qInstallMessageHandler(nullptr);
    const QStringList lines = textOf(path).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.at(1).contains(u" C shoptalk.app: an error"_s));
    const QStringList frames = lines.filter(u"    at "_s);
    QCOMPARE(frames.size(), lines.size() - 2);
    QVERIFY2(!frames.filter(u"anErrorHasAStackTrace"_s).isEmpty(), qPrintable(lines.join(u'\n')));
}

void TestLogging::aStackTraceIsWrittenOnceForEachPlace()
{
#ifdef Q_OS_WIN
    QSKIP("the log has stack traces on Linux only");
#endif
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shoptalk.log"_s);
    QVERIFY(logTo(path));
    for (int i = 0; i < 3; ++i)
        qCCritical(logApp) << "here" << i;
    qCCritical(logApp) << "there";
    qInstallMessageHandler(nullptr);
    const QString text = textOf(path);
    const auto framesOf = [&text](const QString &message) {
        const QString after = text.section(u": "_s + message + u'\n', 1, 1);
        const QString trace = after.section(u" C shoptalk.app"_s, 0, 0);
        return trace.count(u"    at "_s);
    };
    QVERIFY2(framesOf(u"here 0"_s) > 0, qPrintable(text));
    QCOMPARE(framesOf(u"here 1"_s), 0);
    QCOMPARE(framesOf(u"here 2"_s), 0);
    QVERIFY(framesOf(u"there"_s) > 0);
    QCOMPARE(text.count(u"within the last hour"_s), 2);
}

/// The program may be in a folder that is named after a person.
void TestLogging::aStackTraceNamesNoFolder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shoptalk.log"_s);
    QVERIFY(logTo(path));
    qCCritical(logApp) << "an error";
    qInstallMessageHandler(nullptr);
    const QStringList frames = textOf(path).split(u'\n').filter(u"    at "_s);
    QVERIFY2(frames.filter(QCoreApplication::applicationDirPath()).isEmpty(), qPrintable(frames.join(u'\n')));
    QVERIFY2(frames.filter(u"/"_s).isEmpty(), qPrintable(frames.join(u'\n')));
}

void TestLogging::failuresOfThisComputerAreErrors_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<bool>("isError");
    QTest::newRow("the database") << Error::Kind::Storage << true;
    QTest::newRow("the keychain") << Error::Kind::Secrets << true;
    QTest::newRow("no network") << Error::Kind::Network << false;
    QTest::newRow("Meta refused") << Error::Kind::Rejected << false;
    QTest::newRow("signed out") << Error::Kind::Unauthorised << false;
}

void TestLogging::failuresOfThisComputerAreErrors()
{
    QFETCH(const Error::Kind, kind);
    QFETCH(const bool, isError);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shoptalk.log"_s);
    QVERIFY(logTo(path));
    logFailure(logStore(), "messages can't be read",
               Error{kind, Reason::None, {}, u"token=std_abcdefghijkl"_s});
    qInstallMessageHandler(nullptr);
    const QString text = textOf(path);
    QVERIFY2(text.contains(isError ? u" C shoptalk.store: messages can't be read: "_s
                                   : u" W shoptalk.store: messages can't be read: "_s),
             qPrintable(text));
    QVERIFY(!text.contains(u"defghijkl"_s));
    if (!isError)
        QVERIFY(!text.contains(u"    at "_s));
}

void TestLogging::movesALongLogAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shoptalk.log"_s);
    QFile full(path);
    QVERIFY(full.open(QIODevice::WriteOnly));
    full.write(QByteArray(5 * 1024 * 1024, 'x'));
    full.close();
    QVERIFY(logTo(path));
    qCInfo(logApp) << "first line of the new one";
    qInstallMessageHandler(nullptr);
    QVERIFY(textOf(path).contains(u"first line of the new one"_s));
    QVERIFY(QFile(path).size() < 1000);
    QCOMPARE(QFile(path + u".1"_s).size(), 5 * 1024 * 1024);
}

void TestLogging::noLineIsLostWhileTheFileIsChanged()
{
    const QTemporaryDir folder;
    const QStringList paths{folder.filePath(u"one.log"_s), folder.filePath(u"two.log"_s)};
    QVERIFY(logTo(paths.at(0)));
    constexpr int lineCount = 2'000;
    const std::unique_ptr<QThread> thread(QThread::create([] {
        for (int i = 0; i < lineCount; ++i)
            qCInfo(logApp) << "line" << i;
    }));
    thread->start();
    for (int i = 0; i < 1'000; ++i)
        QVERIFY(logTo(paths.at(i % 2)));
    QVERIFY(thread->wait(60'000));
    qInstallMessageHandler(nullptr);
    const QString both = textOf(paths.at(0)) + textOf(paths.at(1));
    QCOMPARE(both.count(u": line "_s), lineCount);
    QCOMPARE(both.count(u'\n'), lineCount);
}

void TestLogging::saysThatALogCanNotBeWritten()
{
    const QTemporaryDir folder;
    const Result<void> result = logTo(folder.filePath(u"no/such/folder/shoptalk.log"_s));
    QVERIFY(!result);
    QCOMPARE(auditWord(result.error()), u"log_not_writable"_s);
}

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
