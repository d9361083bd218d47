// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountalerts.h"
#include "accounts/connectednumbers.h"
#include "relaylink/eventstream.h"
#include "setupscene.h"
#include "sync/eventintake.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

/// B13: what Meta decides about a number or an account is reported at once: from the sandbox through the
/// relay into the database and to the window.
class TestAccountAlerts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void eachAlertArrives_data();
    void eachAlertArrives();
    void anotherMessagingLimitArrives();
    void theNumberIsUpdated();
    void theStatusChangesAtOnce_data();
    void theStatusChangesAtOnce();
    void whatCameBeforeUndoesNothing();
    void aRefusedHistoryIsReported();
    void anAlertIsKeptUntilItIsSeen();

private:
    void listen();
    int audited();
    bool announce(const QString &field, const QJsonObject &value, bool ofAccount = false);
    PhoneNumber number() { return ConnectedNumbers(*m_scene->store).numbers().first(); }

    std::optional<test::SetupScene> m_scene;
    std::optional<EventIntake> m_intake;
    std::optional<EventStream> m_stream;
    std::optional<AccountAlerts> m_alerts;
};

void TestAccountAlerts::init()
{
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->connectShop(), test::noError);
    listen();
}

void TestAccountAlerts::listen()
{
    m_intake.emplace(*m_scene->store);
    m_stream.emplace(m_scene->relay(), *m_intake);
    m_stream->start();
    m_alerts.emplace(*m_scene->store);
}

void TestAccountAlerts::cleanup()
{
    m_alerts.reset();
    m_stream.reset();
    m_intake.reset();
    m_scene.reset();
}

bool TestAccountAlerts::announce(const QString &field, const QJsonObject &value, bool ofAccount)
{
    QJsonObject body{{u"field"_s, field}, {u"value"_s, value}};
    if (ofAccount)
        body.insert(u"waba_id"_s, u"500000000000001"_s);
    else
        body.insert(u"phone_number_id"_s, u"610000000000001"_s);
    const QUrl control = m_scene->servers.sandbox().url().resolved(QUrl(u"/sandbox/webhooks"_s));
    return support::postJson(control, body).status == 200;
}

void TestAccountAlerts::eachAlertArrives_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<AlertKind>("kind");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QString &field, const QByteArray &value, AlertKind kind,
                        const QString &word = {}) { QTest::newRow(name) << field << value << kind << word; };
    const QString quality = u"phone_number_quality_update"_s;
    row("faster", quality, R"({"event":"THROUGHPUT_UPGRADE","current_limit":"TIER_UNLIMITED"})",
        AlertKind::ThroughputRaised);
    row("flagged", quality, R"({"event":"FLAGGED"})", AlertKind::QualityLow);
    row("limit lowered", quality, R"({"event":"DOWNGRADE","current_limit":"TIER_250"})",
        AlertKind::LimitLowered, u"TIER_250"_s);
    row("name refused", u"phone_number_name_update"_s,
        R"({"decision":"REJECTED","rejection_reason":"NAME_NOT_CONSISTENT"})", AlertKind::NameRejected,
        u"NAME_NOT_CONSISTENT"_s);
    const QString account = u"account_update"_s;
    row("restricted", account,
        R"({"event":"ACCOUNT_RESTRICTION","restriction_info":[{"restriction_type":"RESTRICTED_BIZ_INITIATED_MESSAGING"}]})",
        AlertKind::Restricted, u"RESTRICTED_BIZ_INITIATED_MESSAGING"_s);
    row("violation", account, R"({"event":"ACCOUNT_VIOLATION","violation_info":{"violation_type":"ADULT"}})",
        AlertKind::Violation, u"ADULT"_s);
    row("to be disabled", account,
        R"({"event":"DISABLED_UPDATE","ban_info":{"waba_ban_state":"SCHEDULE_FOR_DISABLE"}})",
        AlertKind::WillBeDisabled);
    row("disabled", account, R"({"event":"DISABLED_UPDATE","ban_info":{"waba_ban_state":"DISABLE"}})",
        AlertKind::Disabled);
    row("a ban of an unknown kind", account,
        R"({"event":"DISABLED_UPDATE","ban_info":{"waba_ban_state":"UNDER_REVIEW"}})", AlertKind::Warning,
        u"UNDER_REVIEW"_s);
    row("a ban of no kind", account, R"({"event":"DISABLED_UPDATE"})", AlertKind::Warning,
        u"DISABLED_UPDATE"_s);
    row("gone", account,
        R"({"event":"PARTNER_REMOVED","phone_number":"34910000001","disconnection_info":{"reason":"CHANGE_NUMBER"}})",
        AlertKind::Offboarded, u"CHANGE_NUMBER"_s);
    const QString alerts = u"account_alerts"_s;
    row("warning", alerts,
        R"({"alert_info":{"alert_severity":"WARNING","alert_status":"ACTIVE","alert_type":"PROFILE_PICTURE_LOST"}})",
        AlertKind::Warning, u"PROFILE_PICTURE_LOST"_s);
    row("notice, older form", alerts, R"({"alert_severity":"INFORMATIONAL","alert_type":"OBA_APPROVED"})",
        AlertKind::Notice, u"OBA_APPROVED"_s);
    row("limit of the business", u"business_capability_update"_s,
        R"({"max_daily_conversations_per_business":2000,"max_phone_numbers_per_waba":25})",
        AlertKind::LimitIs, u"TIER_2K"_s);
}

void TestAccountAlerts::eachAlertArrives()
{
    QFETCH(const QString, field);
    QFETCH(const QByteArray, value);
    QFETCH(const AlertKind, kind);
    QFETCH(const QString, word);
    QSignalSpy changed(&*m_alerts, &AccountAlerts::changed);
    QVERIFY(announce(field, QJsonDocument::fromJson(value).object(), !field.startsWith(u"phone_number"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m_alerts->unseen().size(), 1, 15'000);
    QTRY_VERIFY(!changed.isEmpty()); // as it happens
    const AccountAlert alert = m_alerts->unseen().first();
    QCOMPARE(alert.kind, kind);
    QCOMPARE(alert.word, word);
    QVERIFY(alert.at.isValid());
    if (field.startsWith(u"phone_number"_s))
        QCOMPARE(alert.number, u"34910000001"_s);
}

void TestAccountAlerts::anotherMessagingLimitArrives()
{
    const QUrl control =
        m_scene->servers.sandbox().url().resolved(QUrl(u"/sandbox/businesses/300000000000001"_s));
    QCOMPARE(support::postJson(control, {{u"messaging_limit"_s, u"TIER_10K"_s}}).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_alerts->unseen().size(), 1, 15'000);
    QCOMPARE(m_alerts->unseen().first().kind, AlertKind::LimitIs);
    QCOMPARE(m_alerts->unseen().first().word, u"TIER_10K"_s);
    QTRY_COMPARE(number().messagingLimit, u"TIER_10K"_s);
}

void TestAccountAlerts::theNumberIsUpdated()
{
    QVERIFY(announce(u"phone_number_quality_update"_s,
                     {{u"event"_s, u"FLAGGED"_s}, {u"current_limit"_s, u"TIER_2K"_s}}));
    QTRY_COMPARE_WITH_TIMEOUT(number().qualityRating, u"RED"_s, 15'000);
    QCOMPARE(number().messagingLimit, u"TIER_2K"_s);
    QVERIFY(
        announce(u"phone_number_name_update"_s,
                 {{u"decision"_s, u"APPROVED"_s}, {u"requested_verified_name"_s, u"Corner Shop & Café"_s}}));
    QTRY_COMPARE_WITH_TIMEOUT(number().verifiedName, u"Corner Shop & Café"_s, 15'000);
    QVERIFY(
        announce(u"business_capability_update"_s, {{u"max_daily_conversations_per_business"_s, -1}}, true));
    QTRY_COMPARE_WITH_TIMEOUT(number().messagingLimit, u"TIER_UNLIMITED"_s, 15'000);
    QVERIFY(announce(u"phone_number_name_update"_s, {{u"decision"_s, u"PENDING"_s}}));
    QTRY_COMPARE_WITH_TIMEOUT(number().nameStatus, u"PENDING_REVIEW"_s, 15'000);
    QCOMPARE(m_alerts->unseen().size(), 3); // what is pending is no news
}

int TestAccountAlerts::audited()
{
    const auto lines = m_scene->store->reader().audit.page(0, 100);
    return lines
        ? int(std::count_if(lines->begin(), lines->end(),
                            [](const AuditLine &line) { return line.entry.kind == AuditKind::AlertCame; }))
        : -1;
}

void TestAccountAlerts::theStatusChangesAtOnce_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("status");
    QTest::newRow("banned") << QByteArray(
        R"({"event":"DISABLED_UPDATE","ban_info":{"waba_ban_state":"DISABLE"}})")
                            << u"BANNED"_s;
    QTest::newRow("gone") << QByteArray(R"({"event":"ACCOUNT_OFFBOARDED","phone_number":"34910000001"})")
                          << u"DISCONNECTED"_s;
    QTest::newRow("deleted") << QByteArray(R"({"event":"ACCOUNT_DELETED"})") << u"DELETED"_s;
}

void TestAccountAlerts::theStatusChangesAtOnce()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, status);
    QCOMPARE(number().status, u"CONNECTED"_s);
    QVERIFY(announce(u"account_update"_s, QJsonDocument::fromJson(value).object(), true));
    QTRY_COMPARE_WITH_TIMEOUT(number().status, status, 15'000);
    QCOMPARE(m_alerts->unseen().size(), 1);
    QCOMPARE(audited(), 1); // in the same transaction
    QVERIFY(announce(u"account_update"_s,
                     {{u"event"_s, u"ACCOUNT_RECONNECTED"_s}, {u"phone_number"_s, u"34910000001"_s}}, true));
    QTRY_COMPARE_WITH_TIMEOUT(number().status, u"CONNECTED"_s, 15'000);
}

/// Meta repeats webhooks for days.
void TestAccountAlerts::whatCameBeforeUndoesNothing()
{
    const QDateTime then = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
    const AccountAlert gone{0, AlertKind::Disabled, u"34910000001"_s, {}, then};
    const auto add = [gone](StoreSession &session) { return session.alerts.add(gone); };
    QCOMPARE(QCoro::waitFor(m_scene->store->write(add)).value(), true);
    QCOMPARE(QCoro::waitFor(m_scene->store->write(add)).value(), false);
    QCOMPARE(audited(), 1);
}

/// B11: error 2593109 comes in a webhook.
void TestAccountAlerts::aRefusedHistoryIsReported()
{
    cleanup();
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QVERIFY(m_scene->servers.setFault(u"history_refused"_s));
    QCOMPARE(m_scene->connectShop(), test::noError);
    listen();
    QTRY_COMPARE_WITH_TIMEOUT(m_alerts->unseen().size(), 1, 15'000);
    QCOMPARE(m_alerts->unseen().first().kind, AlertKind::HistoryRefused);
    QCOMPARE(m_alerts->unseen().first().number, u"34910000001"_s);
}

void TestAccountAlerts::anAlertIsKeptUntilItIsSeen()
{
    QVERIFY(m_scene->servers.setFault(u"duplicate_webhooks"_s));
    QVERIFY(announce(u"phone_number_quality_update"_s, {{u"event"_s, u"FLAGGED"_s}}));
    QTRY_COMPARE_WITH_TIMEOUT(m_alerts->unseen().size(), 1, 15'000);
    QVERIFY(m_scene->servers.setFault(u"duplicate_webhooks"_s, false));
    QVERIFY(announce(u"account_update"_s, {{u"event"_s, u"ACCOUNT_DELETED"_s}}, true));
    QTRY_COMPARE_WITH_TIMEOUT(m_alerts->unseen().size(), 2, 15'000); // and not 3
    QCOMPARE(m_alerts->unseen().first().kind, AlertKind::AccountDeleted); // the newest first
    QVERIFY(QCoro::waitFor(m_alerts->markSeen(m_alerts->unseen().first().id)));
    QTRY_COMPARE(m_alerts->unseen().size(), 1);
    QCOMPARE(m_alerts->unseen().first().kind, AlertKind::QualityLow);
}

QTEST_GUILESS_MAIN(TestAccountAlerts)
#include "tst_accountalerts.moc"
