// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/workspacedevices.h"
#include "accounts/workspacekeyring.h"
#include "setupscene.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

/// B10, S19: a second desktop gets the workspace's key from the first; the relay can't read it.
class TestWorkspaceDevices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_scene.reset(); }
    void aSecondDesktopIsLetInByTheFirst();
    void onlyADesktopThatHoldsTheKeyLetsAnotherIn();
    void aWrongEndOfTheCodeOpensNothing();
    void aRevokedDesktopIsNobody();
    void afterARevocationTheSameDesktopComesBackByTheOperator();

private:
    QString invite();
    QList<WorkspaceDevices::Row> devices();
    crypto::PublicKey keyInUse();

    std::optional<test::SetupScene> m_scene;
};

void TestWorkspaceDevices::init()
{
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->pair(), test::noError);
}

QString TestWorkspaceDevices::invite()
{
    WorkspaceDevices devices(*m_scene->store, m_scene->vault(), m_scene->relay());
    const auto invitation = QCoro::waitFor(devices.invite());
    return invitation ? invitation->words : describe(invitation.error());
}

QList<WorkspaceDevices::Row> TestWorkspaceDevices::devices()
{
    WorkspaceDevices devices(*m_scene->store, m_scene->vault(), m_scene->relay());
    return QCoro::waitFor(devices.list()).value_or(QList<WorkspaceDevices::Row>());
}

crypto::PublicKey TestWorkspaceDevices::keyInUse()
{
    const auto pairs = WorkspaceKeyring(*m_scene->store, m_scene->vault()).pairs();
    return pairs && !pairs->empty() ? pairs->front().publicHalf() : crypto::PublicKey();
}

void TestWorkspaceDevices::aSecondDesktopIsLetInByTheFirst()
{
    QCOMPARE(devices().size(), 1);
    QVERIFY(devices().first().isThisOne);
    const crypto::PublicKey key = keyInUse();
    QVERIFY(key != crypto::PublicKey());
    const QString words = invite();
    QCOMPARE(words.size(), 7 * 4 + 6);

    QVERIFY(m_scene->forgetEverything());
    QCOMPARE(m_scene->pair(words.toLower()), test::noError);
    QVERIFY(keyInUse() == key);
    QCOMPARE(devices().size(), 2);
    QVERIFY(devices().last().isThisOne);

    // The relay's files never saw what opens the key.
    const QByteArray secret = words.section(u'-', 2).remove(u'-').toLatin1();
    QDirIterator files(QFileInfo(m_scene->servers.relayDatabase()).absolutePath(), QDir::Files);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(secret) && !bytes.contains(secret.left(8)), qPrintable(file.fileName()));
        read += bytes.isEmpty() ? 0 : 1;
    }
    QVERIFY(read > 2);
}

void TestWorkspaceDevices::onlyADesktopThatHoldsTheKeyLetsAnotherIn()
{
    QVERIFY(m_scene->forgetEverything());
    const std::optional<Error> refused = m_scene->pair(m_scene->servers.pairingCode());
    QVERIFY(refused);
    QCOMPARE(auditWord(*refused), u"workspace_key_elsewhere"_s);
    QCOMPARE(m_scene->flow->state().step, SetupFlow::Step::Pair);
}

void TestWorkspaceDevices::aWrongEndOfTheCodeOpensNothing()
{
    QString words = invite();
    words[words.size() - 1] = words.back() == u'0' ? u'1' : u'0';
    const QString good = invite();
    QVERIFY(m_scene->forgetEverything());
    QCOMPARE(auditWord(*m_scene->pair(words)), u"handover_not_opened"_s);
    QCOMPARE(m_scene->flow->state().step, SetupFlow::Step::Pair);
    QCOMPARE(m_scene->pair(good), test::noError);
}

void TestWorkspaceDevices::aRevokedDesktopIsNobody()
{
    const DeviceId first = devices().first().device.id;
    const QString words = invite();
    QVERIFY(m_scene->forgetEverything());
    QCOMPARE(m_scene->pair(words), test::noError);
    WorkspaceDevices service(*m_scene->store, m_scene->vault(), m_scene->relay());
    QVERIFY(QCoro::waitFor(service.revoke(first)));
    QCOMPARE(devices().size(), 1);
    const auto again = QCoro::waitFor(service.revoke(first));
    QVERIFY(!again);
    QCOMPARE(auditWord(again.error()), u"not_found"_s);
}

void TestWorkspaceDevices::afterARevocationTheSameDesktopComesBackByTheOperator()
{
    const crypto::PublicKey key = keyInUse();
    QVERIFY(m_scene->revokeDevice());
    QCOMPARE(m_scene->pairAgain(), test::noError);
    QVERIFY(keyInUse() == key);
}

QTEST_GUILESS_MAIN(TestWorkspaceDevices)
#include "tst_workspacedevices.moc"
