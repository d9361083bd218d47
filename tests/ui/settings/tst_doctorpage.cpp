// SPDX-License-Identifier: GPL-3.0-or-later
#include "../looks.h"
#include "setclock.h"
#include "setupscene.h"
#include "ui/settings/doctorpage.h"
#include "ui/settings/doctortext.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The connection doctor with real sandbox, relay, database and keychain. Each link is broken separately.
class TestDoctorPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();
    void allIsWellAfterTheSetUp();
    void findsTheBrokenLink_data();
    void findsTheBrokenLink();
    void seesTheClockThatIsOff();
    void seesARelayThatIsDown();
    void seesARevokedDevice();
    void offersTheRepairAndCopiesAReportWithoutSecrets();
    void looksRight_data();
    void looksRight();

private:
    QList<Finding> runChecks() { return QCoro::waitFor(m_doctor->runChecks()); }
    static Finding of(const QList<Finding> &findings, ChainLink link)
    {
        return findings.value(static_cast<int>(link));
    }

    std::unique_ptr<Theme> m_theme;
    std::optional<test::SetupScene> m_scene;
    support::SetClock m_clock;
    std::optional<Doctor> m_doctor;
};

void TestDoctorPage::init()
{
    m_clock = {};
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->connectShop(), test::noError);
    m_doctor.emplace(
        DoctorDependencies{*m_scene->store, m_scene->vault(), m_scene->relay(), m_scene->graph(), m_clock});
}

void TestDoctorPage::cleanup()
{
    m_doctor.reset();
    m_scene.reset();
}

void TestDoctorPage::allIsWellAfterTheSetUp()
{
    const QList<Finding> findings = runChecks();
    QCOMPARE(findings.size(), static_cast<int>(lastLink) + 1);
    for (const Finding &finding : findings)
        QVERIFY2(finding.state == Finding::State::Good,
                 qPrintable(nameOf(finding.link) + u' '
                            + (finding.problem ? auditWord(*finding.problem) : QString())));
}

void TestDoctorPage::findsTheBrokenLink_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<ChainLink>("link");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<Repair>("repair");
    QTest::newRow("the token") << u"token_460"_s << ChainLink::Token << u"meta_190_460"_s
                               << Repair::Reconnect;
    QTest::newRow("the number") << u"no_numbers"_s << ChainLink::Number << u"phone_number_unknown"_s
                                << Repair::None;
}

void TestDoctorPage::findsTheBrokenLink()
{
    QFETCH(const QString, fault);
    QFETCH(const ChainLink, link);
    QFETCH(const QString, reason);
    QFETCH(const Repair, repair);
    QVERIFY(m_scene->servers.setFault(fault));
    const Finding finding = of(runChecks(), link);
    QCOMPARE(finding.state, Finding::State::Bad);
    QCOMPARE(finding.problem ? auditWord(*finding.problem) : QString(), reason);
    QCOMPARE(finding.repair, repair);
}

void TestDoctorPage::seesTheClockThatIsOff()
{
    m_clock.pass(10min);
    const Finding finding = of(runChecks(), ChainLink::ClockSkew);
    QCOMPARE(finding.state, Finding::State::Bad);
    QVERIFY(std::abs(finding.amount - 600) < 30);
    QVERIFY(findingText(finding).contains(u"clock"_s));
}

void TestDoctorPage::seesARelayThatIsDown()
{
    m_scene->servers.relay().stop();
    const QList<Finding> findings = runChecks();
    QCOMPARE(of(findings, ChainLink::Relay).state, Finding::State::Bad);
    QCOMPARE(of(findings, ChainLink::Pairing).state, Finding::State::Skipped);
    QCOMPARE(of(findings, ChainLink::Database).state, Finding::State::Good);
}

void TestDoctorPage::seesARevokedDevice()
{
    QVERIFY(m_scene->revokeDevice());
    const Finding finding = of(runChecks(), ChainLink::Pairing);
    QCOMPARE(finding.state, Finding::State::Bad);
    QCOMPARE(finding.repair, Repair::PairAgain);
}

void TestDoctorPage::offersTheRepairAndCopiesAReportWithoutSecrets()
{
    QVERIFY(m_scene->takeBackPermission(u"whatsapp_business_messaging"_s));
    DoctorPage page(*m_theme, *m_doctor);
    page.show();
    page.refresh();
    auto *copy = page.findChild<QPushButton *>(u"copyReportButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(copy->isEnabled(), 15'000);
    QSignalSpy repair(&page, &DoctorPage::repairRequested);
    auto *card = page.findChild<QWidget *>(u"doctorLink-permissions"_s);
    QVERIFY(card);
    card->findChild<QPushButton *>(u"repairButton"_s)->click();
    QCOMPARE(repair.size(), 1);
    QCOMPARE(repair.first().first().value<Repair>(), Repair::Reconnect);
    copy->click();
    const QString report = QApplication::clipboard()->text();
    QVERIFY(report.contains(u"permissions: BAD permission_missing"_s));
    QVERIFY(report.contains(u"keychain: good"_s));
    const FacebookAccount account = m_scene->flow->state().account;
    for (const QString &secret :
         {u"EAA"_s, u"std_"_s, account.name, account.id.value(), u"610000000000001"_s})
        QVERIFY2(!report.contains(secret), qPrintable(secret));
}

void TestDoctorPage::looksRight_data()
{
    test::addLooks(720, 432);
}

void TestDoctorPage::looksRight()
{
    QFETCH(const test::Look, look);
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, look.mode, look.scale);
    QVERIFY(m_scene->servers.setFault(u"token_459"_s));
    DoctorPage page(*m_theme, *m_doctor);
    page.show();
    page.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(page.findChild<QPushButton *>(u"copyReportButton"_s)->isEnabled(), 15'000);
    QVERIFY(test::looksRight(page, look, u"doctorpage"_s));
}

QTEST_MAIN(TestDoctorPage)
#include "tst_doctorpage.moc"
