// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain.h"
#include "secrets/secretlookup.h"
#include "secretservice.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

class TestKeychain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(test::isInDesktopSession(), "run it through tests/support/desktop-session");
    }
    void init() { QVERIFY(test::unlockKeyring()); }
    void givesBackWhatWasWritten();
    void keepsTheEntryUnderOurName();
    void saysNotFound();
    void removesForGood();
    void saysLockedWhenALockedKeyringIsWritten();
    void takesNoWriteAsDoneWhileLocked();
    void believesThatAnEntryIsMissingOnlyWhileUnlocked();
    void theAnswerOfAJobThatIsDeletedAtOnceIsNotLost();

private:
    Keychain m_keychain;
};

/// Every byte value, so that a text encoding on the way would show.
static QByteArray everyByte()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes.append(static_cast<char>(i));
    return bytes;
}

void TestKeychain::givesBackWhatWasWritten()
{
    QVERIFY(QCoro::waitFor(m_keychain.write(u"a"_s, Secret(everyByte()))));
    const Result<Secret> read = QCoro::waitFor(m_keychain.read(u"a"_s));
    QVERIFY(read);
    QCOMPARE(read->bytes(), everyByte());
}

void TestKeychain::keepsTheEntryUnderOurName()
{
    QVERIFY(QCoro::waitFor(m_keychain.write(u"visible"_s, Secret("v"))));
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"search"_s, u"server"_s, u"Shoptalk"_s, u"user"_s, u"visible"_s});
    QVERIFY(tool.waitForFinished());
    QVERIFY2(tool.readAllStandardOutput().contains("secret ="), "not found by the Secret Service's own tool");
}

void TestKeychain::saysNotFound()
{
    const Result<Secret> read = QCoro::waitFor(m_keychain.read(u"never written"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Secrets);
    QCOMPARE(auditWord(read.error()), u"secret_not_found"_s);
}

void TestKeychain::removesForGood()
{
    QVERIFY(QCoro::waitFor(m_keychain.write(u"gone"_s, Secret("v"))));
    QVERIFY(QCoro::waitFor(m_keychain.remove(u"gone"_s)));
    QVERIFY(!QCoro::waitFor(m_keychain.read(u"gone"_s)));
    QVERIFY2(QCoro::waitFor(m_keychain.remove(u"gone"_s)), "removing what is not there is no failure");
}

void TestKeychain::saysLockedWhenALockedKeyringIsWritten()
{
    QVERIFY(test::lockKeyring());
    const Result<void> written = QCoro::waitFor(m_keychain.write(u"a"_s, Secret("v")));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Secrets);
    QCOMPARE(auditWord(written.error()), u"keychain_locked"_s);
}

void TestKeychain::takesNoWriteAsDoneWhileLocked()
{
    QVERIFY(QCoro::waitFor(m_keychain.write(u"kept"_s, Secret("old"))));
    QVERIFY(test::lockKeyring());
    QVERIFY(!QCoro::waitFor(m_keychain.write(u"kept"_s, Secret("new"))));
    QVERIFY(test::unlockKeyring());
    const Result<Secret> read = QCoro::waitFor(m_keychain.read(u"kept"_s));
    QVERIFY(read);
    QCOMPARE(read->bytes(), "old"_ba);
}

void TestKeychain::believesThatAnEntryIsMissingOnlyWhileUnlocked()
{
    QVERIFY(QCoro::waitFor(m_keychain.write(u"there"_s, Secret("v"))));
    const auto lookUp = [this](const QString &name) {
        return QCoro::waitFor(lookUpSecret(&m_keychain, name));
    };
    const Result<std::optional<Secret>> found = lookUp(u"there"_s);
    QVERIFY(found && *found);
    QCOMPARE((*found)->bytes(), "v"_ba);
    const Result<std::optional<Secret>> none = lookUp(u"never written"_s);
    QVERIFY(none && !*none);
    QVERIFY(test::lockKeyring());
    for (const QString &name : {u"there"_s, u"never written"_s}) {
        const Result<std::optional<Secret>> unknown = lookUp(name);
        QVERIFY(!unknown);
        QCOMPARE(auditWord(unknown.error()), u"keychain_locked"_s);
    }
    QVERIFY(test::unlockKeyring());
    QVERIFY(!QCoro::waitFor(m_keychain.read(u"access-test"_s))); // nothing is left behind
}

void TestKeychain::theAnswerOfAJobThatIsDeletedAtOnceIsNotLost()
{
    QVERIFY(QCoro::waitFor(m_keychain.write(u"a"_s, Secret("v"))));
    const QCoro::Task<Result<Secret>> read = m_keychain.read(u"a"_s);
    const QDeadlineTimer deadline(support::patience);
    while (!read.isReady() && !deadline.hasExpired()) {
        // Whatever the answer posts is not delivered in the round in which it arrives.
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QVERIFY(read.isReady());
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
