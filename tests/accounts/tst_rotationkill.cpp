// SPDX-License-Identifier: GPL-3.0-or-later
// A change of the key is killed at each of its steps. The process that is killed is this same program,
// started a second time.
#include "accounts/keymanager.h"
#include "powercut.h"
#include "secrets/keychain.h"
#include "secrets/recoverykey.h"
#include "secrets/vault.h"
#include "store/store.h"
#include "tests/support/cheapguesses.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

const QStringList names{u"one"_s, u"two"_s, u"three"_s};

Secret secretOf(const QString &text)
{
    return Secret(text.toUtf8());
}

/// One installation after a start.
struct Console {
    Console(const QString &database, const QString &installation)
        : place(keychain)
        , store(database)
        , vault(place, installation, test::cheapGuesses)
        , keys(store, vault)
    {
    }
    /// Gives why it does not open; empty if it does.
    QString open(const QString &passphrase)
    {
        if (const Result<void> opened = QCoro::waitFor(store.open()); !opened)
            return describe(opened.error());
        Result<void> opened = QCoro::waitFor(keys.open());
        if (!opened && auditWord(opened.error()) == "passphrase_needed"_L1)
            opened = QCoro::waitFor(keys.unlock(secretOf(passphrase)));
        return opened ? QString() : describe(opened.error());
    }
    bool keep(const QString &name)
    {
        const Result<QString> sealed = vault.seal(secretOf(u"value of "_s + name), name);
        const auto save = [name, sealed](StoreSession &session) {
            return session.keys.saveNamed(name, sealed.value_or(QString()));
        };
        return sealed && QCoro::waitFor(store.write(save));
    }
    bool opens(const QString &name) const
    {
        const Result<Secret> value = vault.unseal(store.reader().keys.named(name).value_or(QString()), name);
        return value && value->bytes() == secretOf(u"value of "_s + name).bytes();
    }

    Keychain keychain;
    test::CutOffStore place;
    Store store;
    Vault vault;
    KeyManager keys;
};

/// Exit code 0: the key was changed before the given step came.
int rotateAndDie(const QString &database, const QString &installation, const QString &passphrase, int step)
{
    Console console(database, installation);
    if (const QString problem = console.open(passphrase); !problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return 1;
    }
    test::killAtStep(step);
    const Result<void> rotated = QCoro::waitFor(console.keys.rotate(secretOf(passphrase)));
    test::killAtStep(0);
    return rotated ? 0 : 2;
}

} // namespace

/// S5, B16: after an interrupted change of the key, the old or the new key opens everything.
class TestRotationKill : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void s5_nothingIsLostWhereverItIsKilled_data();
    void s5_nothingIsLostWhereverItIsKilled();

private:
    /// True if the change was complete before `step`.
    bool killAt(int step, const QString &passphrase);
};

void TestRotationKill::s5_nothingIsLostWhereverItIsKilled_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<int>("stride");
    QTest::newRow("a bare key in the keychain") << QString() << 1;
    QTest::newRow("behind a passphrase") << u"correct horse"_s << 2;
}

bool TestRotationKill::killAt(int step, const QString &passphrase)
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(u"shoptalk.db"_s);
    const QString installation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QByteArray paper;
    {
        Console before(database, installation);
        if (!before.open(passphrase).isEmpty())
            return QTest::qFail("the set-up does not open", __FILE__, __LINE__), true;
        for (const QString &name : names)
            before.keep(name);
        paper = QCoro::waitFor(before.keys.makeRecoveryKey())->bytes();
        paper.detach();
        if (!passphrase.isEmpty())
            (void)QCoro::waitFor(before.keys.changePassphrase({}, secretOf(passphrase)));
    }
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {u"rotate"_s, database, installation, QString::number(step), passphrase});
    const bool isEnded = child.waitForFinished(30'000);
    const bool isKilled = child.exitStatus() == QProcess::CrashExit;
    const auto check = [step](bool isTrue, const QString &what) {
        return QTest::qVerify(isTrue, "", qPrintable(u"step %1: %2"_s.arg(step).arg(what)), __FILE__,
                              __LINE__);
    };
    if (!check(isEnded && (isKilled || child.exitCode() == 0), u"the child"_s))
        return true;
    Console after(database, installation);
    const QString problem = after.open(passphrase);
    if (!check(problem.isEmpty(), problem))
        return true;
    for (const QString &name : names) {
        if (!check(after.opens(name), name))
            return true;
    }
    // What is on paper opens the key that is in use, and the key can be changed again.
    const QString envelope = after.store.reader().keys.record()->recoveryEnvelope;
    Vault elsewhere(after.keychain, installation + u"-elsewhere"_s);
    const bool isOnPaper = QCoro::waitFor(elsewhere.adopt(envelope, Secret(paper))).has_value()
        && elsewhere.keyId() == after.vault.keyId();
    const Result<void> again = QCoro::waitFor(after.keys.rotate(secretOf(passphrase)));
    if (!check(isOnPaper, u"the recovery key"_s) || !check(again.has_value(), u"the next change"_s)
        || !check(after.opens(names.first()), u"after the next change"_s))
        return true;
    return !isKilled;
}

void TestRotationKill::s5_nothingIsLostWhereverItIsKilled()
{
    QFETCH(const QString, passphrase);
    QFETCH(const int, stride);
    int step = 1;
    while (!killAt(step, passphrase) && !QTest::currentTestFailed())
        step += stride;
    QVERIFY(!QTest::currentTestFailed());
    // Keychain: the next key written and read back, the same once more, the spare one removed. Database: some
    // pages.
    qInfo("it ends at step %d", step);
    QVERIFY2(step > 20, qPrintable(u"only %1 steps were seen"_s.arg(step)));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 5 + 1 && arguments.at(1) == u"rotate"_s)
        return rotateAndDie(arguments.at(2), arguments.at(3), arguments.at(5), arguments.at(4).toInt());
    TestRotationKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_rotationkill.moc"
