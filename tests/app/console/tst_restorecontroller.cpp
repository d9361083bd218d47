// SPDX-License-Identifier: GPL-3.0-or-later
#include "computer.h"
#include "consoleparts.h"
#include "setclock.h"
#include "ui/settings/passphrasedialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using State = LockController::State;

/// Restoring a backup in a running console, on real files and a real Secret Service.
class TestRestoreController : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_parts.reset(); }
    void asksForTheKeyOfABackupOfAnotherComputer();
    void asksForANewPassphraseIfOneProtectsThisComputer();
    void aFileThatIsNoBackupChangesNothing();
    void endsTheSessionBeforeItReplacesTheDatabase();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    /// A backup of another computer, which the passphrase "correct horse" opens.
    QString foreignBackup() const;
    /// A backup of a third computer, which the recovery key `paper` opens.
    QString recoverableBackup(QByteArray &paper) const;
    PassphraseDialog *dialog() const { return m_parts->shell.window.findChild<PassphraseDialog *>(); }
    void enter(const QString &passphrase);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ConsoleParts> m_parts;
};

void TestRestoreController::init()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"),
             "run it through tests/support/desktop-session");
    qRegisterMetaType<Result<QString>>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_parts = std::make_unique<test::ConsoleParts>(at(u"console"_s));
    m_parts->startup.open();
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), State::Unlocked, support::patienceMs);
}

QString TestRestoreController::foreignBackup() const
{
    support::SetClock clock;
    clock.time = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    test::Computer other(at(u"other"_s));
    if (!other.open() || !QCoro::waitFor(other.keys->changePassphrase({}, Secret("correct horse"))))
        return {};
    return other.backUp(at(u"backups"_s), clock).value_or(QString());
}

QString TestRestoreController::recoverableBackup(QByteArray &paper) const
{
    support::SetClock clock;
    clock.time = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    test::Computer third(at(u"third"_s));
    if (!third.open())
        return {};
    const Result<Secret> words = QCoro::waitFor(third.keys->makeRecoveryKey());
    if (!words)
        return {};
    paper = QByteArray(words->bytes().constData(), words->bytes().size());
    return third.backUp(at(u"other backups"_s), clock).value_or(QString());
}

void TestRestoreController::enter(const QString &passphrase)
{
    const QPointer<PassphraseDialog> asking = dialog();
    QVERIFY(asking);
    auto *field = asking->findChild<QLineEdit *>();
    field->setText(passphrase);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!asking || !asking->isVisible());
}

void TestRestoreController::asksForTheKeyOfABackupOfAnotherComputer()
{
    const QString backup = foreignBackup();
    QVERIFY(!backup.isEmpty());
    QSignalSpy failed(&m_parts->restore, &RestoreController::failed);
    QSignalSpy restored(&m_parts->restore, &RestoreController::restored);
    m_parts->restore.restore(backup, RestoreSecrets());
    QVERIFY(failed.wait(support::patienceMs));
    QCOMPARE(failed.at(0).at(0).value<Error>().reason, Reason::KeyNeeded);
    enter(u"wrong horse"_s);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, support::patienceMs);
    QCOMPARE(failed.at(1).at(0).value<Error>().reason, Reason::EnvelopeRefused);
    enter(u"correct horse"_s);
    QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 1, support::patienceMs);
    // The backup is protected by its passphrase, here too.
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), State::Locked, support::patienceMs);
    Q_EMIT m_parts->shell.window.lockPage().unlockRequested(Secret("correct horse"));
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), State::Unlocked, support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(test::auditWords(m_parts->shell.databasePath(), AuditKind::Restored).size(), 1,
                              support::patienceMs);
}

void TestRestoreController::asksForANewPassphraseIfOneProtectsThisComputer()
{
    QSignalSpy failed(&m_parts->restore, &RestoreController::failed);
    QSignalSpy restored(&m_parts->restore, &RestoreController::restored);
    RestoreSecrets passphrase;
    passphrase.typed = Secret("correct horse");
    m_parts->restore.restore(foreignBackup(), std::move(passphrase));
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), State::Locked, support::patienceMs);
    QByteArray paper;
    const QString backup = recoverableBackup(paper);
    QVERIFY(!backup.isEmpty());
    RestoreSecrets recoveryKey;
    recoveryKey.typed = Secret(paper);
    m_parts->restore.restore(backup, std::move(recoveryKey));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, support::patienceMs);
    QCOMPARE(failed.at(0).at(0).value<Error>().reason, Reason::PassphraseNeeded);
    QVERIFY(dialog());
    for (auto *field : dialog()->findChildren<QLineEdit *>())
        field->setText(u"a new horse"_s);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"passphraseButton"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 2, support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_parts->shell.window.isLocked(), support::patienceMs);
    Q_EMIT m_parts->shell.window.lockPage().unlockRequested(Secret("a new horse"));
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), State::Unlocked, support::patienceMs);
}

void TestRestoreController::aFileThatIsNoBackupChangesNothing()
{
    const QString path = at(u"letter.shoptalk-backup"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear shop") > 0);
    file.close();
    QSignalSpy failed(&m_parts->restore, &RestoreController::failed);
    m_parts->restore.restore(path, RestoreSecrets());
    QVERIFY(failed.wait(support::patienceMs));
    QVERIFY(!dialog()); // no key would help
    QCOMPARE(m_parts->lock.state(), State::Closed);
    Q_EMIT m_parts->shell.window.retryStartRequested();
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), State::Unlocked, support::patienceMs);
    QCOMPARE(test::auditWords(m_parts->shell.databasePath(), AuditKind::Restored), QStringList());
}

void TestRestoreController::endsTheSessionBeforeItReplacesTheDatabase()
{
    std::optional<bool> hadSession;
    connect(&m_parts->restore, &RestoreController::failed, this,
            [&] { hadSession = m_parts->sessions.session() != nullptr; });
    m_parts->restore.restore(at(u"missing"_s), RestoreSecrets());
    QVERIFY(!m_parts->shell.window.isLocked()); // the start page says that something is being done
    QTRY_VERIFY_WITH_TIMEOUT(hadSession, support::patienceMs);
    QVERIFY(!*hadSession);
}

QTEST_MAIN(TestRestoreController)
#include "tst_restorecontroller.moc"
