// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/backupfile.h"
#include "archive/erasureservice.h"
#include "computer.h"
#include "setclock.h"
#include "storefixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace std::chrono_literals;
using shoptalk::test::bytesIn;
using shoptalk::test::Computer;

/// S25 and S30: once the next backup is made, no kept backup has an erased customer.
class TestErasedBackups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void s25_afterTheNextBackupNoneHoldsWhoWasErased();
    void s25_theNextBackupIsMadeAtOnce();
    void s25_whoIsErasedWhileABackupIsMadeIsNotInIt();
    void s25_aBackupThatFailsReplacesNone();
    void s25_whatWasBroughtBackReplacesNone();

private:
    QString folder() const { return m_folder->filePath(u"backups"_s); }
    QStringList kept() const { return QDir(folder()).entryList(QDir::Files, QDir::Name); }
    CustomerId talkTo(const QString &name, const QString &waId, const QString &text);
    int erase(const CustomerId &customer);
    /// Makes a backup a day later.
    QString backUp();
    /// The kept backups, each opened, that hold `trace` anywhere.
    int holding(const QByteArray &trace) const;
    BackupPlan plan(int everyHours) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Computer> m_shop;
    support::SetClock m_clock;
    std::unique_ptr<ErasureService> m_care;
    CustomerId m_zoe;
};

void TestErasedBackups::init()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"),
             "run it through tests/support/desktop-session");
    qRegisterMetaType<Result<QString>>();
    m_clock.time = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    m_folder = std::make_unique<QTemporaryDir>();
    m_shop = std::make_unique<Computer>(m_folder->filePath(u"shop"_s));
    QVERIFY(m_shop->open());
    QVERIFY(QCoro::waitFor(m_shop->keys->makeRecoveryKey()));
    m_care = std::make_unique<ErasureService>(*m_shop->store, m_clock);
    m_zoe = talkTo(u"Zoe Quetzalcoatl"_s, u"491700009999"_s, u"a violet umbrella"_s);
    talkTo(u"Ines"_s, u"34600000001"_s, u"two round loaves"_s);
}

void TestErasedBackups::cleanup()
{
    m_care.reset();
    m_shop.reset();
}

CustomerId TestErasedBackups::talkTo(const QString &name, const QString &waId, const QString &text)
{
    auto write = [name, waId, text](StoreSession &session) -> Result<CustomerId> {
        const auto conversation =
            session.conversations.resolve(PhoneNumberId(u"61"_s), customerNamed(name, waId));
        const Message message = textMessage(*conversation, Direction::Inbound, text, 1'790'000'000);
        if (const Result<bool> added = session.messages.add(message, true); !added)
            return failure(added.error());
        return session.conversations.find(*conversation)->value().customer.id;
    };
    return QCoro::waitFor(m_shop->store->write(write)).value_or(CustomerId());
}

int TestErasedBackups::erase(const CustomerId &customer)
{
    return QCoro::waitFor(m_care->eraseCustomer(customer)).value_or(-1);
}

QString TestErasedBackups::backUp()
{
    m_clock.pass(24h);
    return m_shop->backUp(folder(), m_clock).value_or(QString());
}

int TestErasedBackups::holding(const QByteArray &trace) const
{
    int count = 0;
    const QString plain = m_folder->filePath(u"plain"_s);
    for (const QString &name : kept()) {
        const QString path = QDir(folder()).filePath(name);
        const Result<BackupHead> head = readBackupHead(path);
        const Result<Secret> key =
            head ? m_shop->vault.derivedKey(backupPurpose(*head)) : failure(head.error());
        if (!key || !openBackup(path, plain, *key))
            return -1;
        count += bytesIn(plain).contains(trace) ? 1 : 0;
        QFile::remove(plain);
    }
    return count;
}

BackupPlan TestErasedBackups::plan(int everyHours) const
{
    BackupPlan plan;
    plan.folder = folder();
    plan.everyHours = everyHours;
    return plan;
}

void TestErasedBackups::s25_afterTheNextBackupNoneHoldsWhoWasErased()
{
    for (int day = 0; day < 3; ++day)
        QVERIFY(!backUp().isEmpty());
    const QList<QByteArray> traces{"Quetzalcoatl", "quetzalcoatl", "491700009999", "violet umbrella"};
    for (const QByteArray &trace : traces)
        QCOMPARE(holding(trace), 3);
    QCOMPARE(erase(m_zoe), 1);
    const QString next = backUp();
    QVERIFY(!next.isEmpty());
    QCOMPARE(kept(), QStringList{QFileInfo(next).fileName()});
    for (const QByteArray &trace : traces)
        QVERIFY2(holding(trace) == 0, trace.constData());
    QCOMPARE(holding("two round loaves"), 1);
    // Further ones are kept beside it again.
    QVERIFY(!backUp().isEmpty());
    QCOMPARE(kept().size(), 2);
    for (const QByteArray &trace : traces)
        QCOMPARE(holding(trace), 0);
}

void TestErasedBackups::s25_theNextBackupIsMadeAtOnce()
{
    QVERIFY(!backUp().isEmpty());
    Backups backups(*m_shop->store, m_shop->vault, m_shop->database, m_clock, m_shop->jobs);
    backups.setPlan(plan(1'000'000));
    QVERIFY(!QCoro::waitFor(backups.kept()).holdErased);
    QSignalSpy finished(&backups, &Backups::finished);
    QCOMPARE(erase(m_zoe), 1); // within the same second
    QVERIFY(finished.size() == 1 || finished.wait(30'000));
    QVERIFY(finished.at(0).at(0).value<Result<QString>>());
    QVERIFY(!QCoro::waitFor(backups.kept()).holdErased);
    QCOMPARE(kept().size(), 1);
    QCOMPARE(holding("violet umbrella"), 0);
    QCOMPARE(holding("two round loaves"), 1);
}

void TestErasedBackups::s25_whoIsErasedWhileABackupIsMadeIsNotInIt()
{
    Backups backups(*m_shop->store, m_shop->vault, m_shop->database, m_clock, m_shop->jobs);
    QSignalSpy finished(&backups, &Backups::finished);
    backups.setPlan(plan(24));
    const auto made = backups.backUp();
    m_shop->jobs.ended().waitForFinished();
    QCOMPARE(holding("violet umbrella"), 1); // it is written, and nobody has heard of it yet
    QCOMPARE(finished.size(), 0);
    QCOMPARE(erase(m_zoe), 1);
    QVERIFY(finished.size() == 1 || finished.wait(30'000));
    QCOMPARE(kept().size(), 1);
    QCOMPARE(holding("violet umbrella"), 0);
    QVERIFY(!QCoro::waitFor(backups.kept()).holdErased);
}

void TestErasedBackups::s25_aBackupThatFailsReplacesNone()
{
    QVERIFY(!backUp().isEmpty());
    QCOMPARE(erase(m_zoe), 1);
    Backups broken(*m_shop->store, m_shop->vault, m_folder->filePath(u"no-such.db"_s), m_clock, m_shop->jobs);
    QSignalSpy finished(&broken, &Backups::finished);
    broken.setPlan(plan(1'000'000));
    QVERIFY(finished.wait(30'000));
    QVERIFY(!finished.at(0).at(0).value<Result<QString>>());
    QCOMPARE(kept().size(), 1);
    QVERIFY2(QCoro::waitFor(broken.kept()).holdErased, "and the page says so");
}

void TestErasedBackups::s25_whatWasBroughtBackReplacesNone()
{
    QCOMPARE(erase(m_zoe), 1);
    const QString first = backUp(); // its copy knows of the erasure, and of no backup after it
    QVERIFY(!backUp().isEmpty());
    m_shop->close();
    m_care.reset();
    QVERIFY(m_shop->restore(first, {}));
    QVERIFY(m_shop->open());
    auto note = [](StoreSession &session) { return session.audit.add({AuditKind::Restored}); };
    QVERIFY(QCoro::waitFor(m_shop->store->write(note)));
    QVERIFY(!backUp().isEmpty());
    QCOMPARE(kept().size(), 3);
}

QTEST_GUILESS_MAIN(TestErasedBackups)
#include "tst_erasedbackups.moc"
