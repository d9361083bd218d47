// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain.h"
#include "secrets/keyfile.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

/// A session bus on which nothing can be started.
static const auto bareBus =
    "<busconfig><type>session</type><listen>unix:tmpdir=%1</listen>"
    "<policy context='default'><allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/>"
    "<allow own='*'/></policy></busconfig>"_L1;

class TestKeychainMissing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysThatThereIsNoBus();
    void saysThatThereIsNoService();
    void aFullDiskKeepsTheOlderKeyFile();

private:
    static void compareToMissing();
};

void TestKeychainMissing::compareToMissing()
{
    Keychain keychain;
    const Result<void> written = QCoro::waitFor(keychain.write(u"a"_s, Secret("v")));
    QVERIFY(!written);
    QCOMPARE(auditWord(written.error()), u"keychain_missing"_s);
    const Result<Secret> read = QCoro::waitFor(keychain.read(u"a"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Secrets);
    QCOMPARE(auditWord(read.error()), u"keychain_missing"_s);
}

void TestKeychainMissing::saysThatThereIsNoBus()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    compareToMissing();
}

void TestKeychainMissing::saysThatThereIsNoService()
{
    const QTemporaryDir folder;
    QFile config(folder.filePath(u"bus.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(QString(bareBus).arg(folder.path()).toUtf8());
    config.close();
    QProcess bus;
    bus.start(u"dbus-daemon"_s,
              {u"--config-file="_s + config.fileName(), u"--print-address"_s, u"--nofork"_s});
    QVERIFY(bus.waitForReadyRead());
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
    compareToMissing();
    bus.kill();
    bus.waitForFinished();
}

/// Without a keychain the key is in a file.
void TestKeychainMissing::aFullDiskKeepsTheOlderKeyFile()
{
    const QTemporaryDir folder;
    KeyFile keys(folder.path());
    const QByteArray older = "shoptalk-key-1:scrypt:older";
    QVERIFY(QCoro::waitFor(keys.write(u"master"_s, Secret(older))));
    Result<void> written;
    {
        const support::FullDisk full(older.size() + 10);
        written = QCoro::waitFor(keys.write(u"master"_s, Secret(older + QByteArray(100, 'x'))));
    }
    QVERIFY(!written);
    QCOMPARE(nameOf(written.error().reason), nameOf(Reason::KeyFileUnwritable));
    QCOMPARE(QCoro::waitFor(keys.read(u"master"_s))->bytes(), older);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

QTEST_GUILESS_MAIN(TestKeychainMissing)
#include "tst_keychainmissing.moc"
