// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/payload.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

QByteArray webhook(const QByteArray &field, const QByteArray &value)
{
    return R"({"object":"whatsapp_business_account","entry":[{"id":"102290129340398","time":1795086000,
        "changes":[{"field":")"
        + field + R"(","value":{"message_template_id":1200000000000001,"message_template_name":"pickup_ready",
        "message_template_language":"de",)"
        + value + "}}]}]}";
}

template <class Kind>
Kind only(const QByteArray &body)
{
    const Result<QList<Incoming>> all = incomingIn(body);
    if (!all || all->size() != 1 || !std::holds_alternative<Kind>(all->first()))
        return Kind();
    return std::get<Kind>(all->first());
}

const QByteArray statusField = "message_template_status_update";

} // namespace

class TestTemplateWebhooks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryStatus_data();
    void readsEveryStatus();
    void aRejectionHasItsReasonAndMetasAdvice();
    void aPauseSaysWhich();
    void readsQualityUnderEitherName_data();
    void readsQualityUnderEitherName();
    void aWarningKeepsTheCategory();
    void aNewCategoryEndsTheWarning();
    void changedTextHasToBeFetched();
    void anIdIsExact();
    void withoutAnIdItIsNoChange();
    void marketingChoicesAreRead();
    void aChoiceIsOfWhomItNames();
};

void TestTemplateWebhooks::readsEveryStatus_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<std::optional<TemplateStatus>>("status");
    QTest::addColumn<int>("alert"); // 0: none
    const auto row = [](const char *event, std::optional<TemplateStatus> status, int alert) {
        QTest::newRow(event) << QByteArray(event) << status << alert;
    };
    row("APPROVED", TemplateStatus::Approved, int(AlertKind::TemplateApproved));
    row("REINSTATED", TemplateStatus::Approved, int(AlertKind::TemplateApproved));
    row("ARCHIVED", TemplateStatus::Archived, int(AlertKind::TemplateUnusable));
    row("DELETED", TemplateStatus::Deleted, int(AlertKind::TemplateUnusable));
    row("DISABLED", TemplateStatus::Disabled, int(AlertKind::TemplateDisabled));
    row("FLAGGED", std::nullopt, int(AlertKind::TemplateFlagged));
    row("IN_APPEAL", TemplateStatus::InAppeal, int(AlertKind::TemplateUnusable));
    row("LIMIT_EXCEEDED", TemplateStatus::LimitExceeded, int(AlertKind::TemplateUnusable));
    row("LOCKED", TemplateStatus::Locked, int(AlertKind::TemplateUnusable));
    row("PAUSED", TemplateStatus::Paused, int(AlertKind::TemplatePaused));
    row("PENDING", TemplateStatus::Pending, 0);
    row("PENDING_DELETION", TemplateStatus::PendingDeletion, int(AlertKind::TemplateUnusable));
    row("REJECTED", TemplateStatus::Rejected, int(AlertKind::TemplateRejected));
}

void TestTemplateWebhooks::readsEveryStatus()
{
    QFETCH(const QByteArray, event);
    QFETCH(const std::optional<TemplateStatus>, status);
    QFETCH(const int, alert);
    const auto change =
        only<IncomingTemplateChange>(webhook(statusField, R"("reason":null,"event":")" + event + '"'));
    QCOMPARE(change.waba, WabaId(u"102290129340398"_s));
    QCOMPARE(change.id, TemplateId(u"1200000000000001"_s));
    QCOMPARE(change.status, status);
    QCOMPARE(change.alert ? int(change.alert->kind) : 0, alert);
    if (change.alert)
        QCOMPARE(change.alert->subject, u"pickup_ready"_s);
}

void TestTemplateWebhooks::aRejectionHasItsReasonAndMetasAdvice()
{
    const auto change = only<IncomingTemplateChange>(webhook(statusField,
                                                             R"("event":"REJECTED","reason":"INVALID_FORMAT",
                   "rejection_info":{"reason":"Too short.","recommendation":"Say more."})"));
    QCOMPARE(change.rejectionReason, u"INVALID_FORMAT"_s);
    QCOMPARE(change.rejectionAdvice, u"Too short. Say more."_s);
    QCOMPARE(change.alert->word, u"INVALID_FORMAT"_s);
    QCOMPARE(change.at, QDateTime::fromSecsSinceEpoch(1795086000, Qt::UTC));
}

void TestTemplateWebhooks::aPauseSaysWhich()
{
    const auto change = only<IncomingTemplateChange>(webhook(
        statusField,
        R"("event":"PAUSED","reason":"NONE","other_info":{"title":"FIRST_PAUSE","description":"…"})"));
    QCOMPARE(change.alert->word, u"FIRST_PAUSE"_s);
    QVERIFY(change.rejectionReason.isEmpty());
}

void TestTemplateWebhooks::readsQualityUnderEitherName_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("its own name") << QByteArray("message_template_quality_update");
    QTest::newRow("the name in Meta's sample") << statusField;
}

void TestTemplateWebhooks::readsQualityUnderEitherName()
{
    QFETCH(const QByteArray, field);
    const auto change = only<IncomingTemplateChange>(
        webhook(field, R"("previous_quality_score":"GREEN","new_quality_score":"YELLOW")"));
    QCOMPARE(change.quality, std::optional(TemplateQuality::Yellow));
    QVERIFY(!change.status);
    QCOMPARE(change.alert->kind, AlertKind::TemplateQualityLow);
    const auto first = only<IncomingTemplateChange>(
        webhook(field, R"("previous_quality_score":"UNKNOWN","new_quality_score":"GREEN")"));
    QCOMPARE(first.quality, std::optional(TemplateQuality::Green));
    QVERIFY(!first.alert);
}

void TestTemplateWebhooks::aWarningKeepsTheCategory()
{
    const auto change = only<IncomingTemplateChange>(
        webhook("template_category_update", R"("new_category":"UTILITY","correct_category":"MARKETING",
            "category_update_timestamp":1795086400)"));
    QCOMPARE(change.category, std::optional(TemplateCategory::Utility));
    QCOMPARE(change.nextCategory, std::optional(TemplateCategory::Marketing));
    QCOMPARE(change.alert->kind, AlertKind::TemplateCategoryWillChange);
    QCOMPARE(change.alert->word, u"MARKETING"_s);
}

void TestTemplateWebhooks::aNewCategoryEndsTheWarning()
{
    const auto change = only<IncomingTemplateChange>(
        webhook("template_category_update", R"("previous_category":"UTILITY","new_category":"MARKETING")"));
    QCOMPARE(change.category, std::optional(TemplateCategory::Marketing));
    QCOMPARE(change.nextCategory, std::optional(TemplateCategory::Unknown));
    QCOMPARE(change.alert->kind, AlertKind::TemplateCategoryChanged);
}

void TestTemplateWebhooks::changedTextHasToBeFetched()
{
    const auto change = only<IncomingTemplateChange>(
        webhook("message_template_components_update",
                R"("message_template_element":"Hello","message_template_buttons":[])"));
    QVERIFY(change.areComponentsNew);
    QVERIFY(!change.alert);
}

void TestTemplateWebhooks::anIdIsExact()
{
    QByteArray body = webhook(statusField, R"("event":"APPROVED")");
    body.replace("1200000000000001", "9007199254740993");
    QCOMPARE(only<IncomingTemplateChange>(body).id, TemplateId(u"9007199254740993"_s));
}

void TestTemplateWebhooks::withoutAnIdItIsNoChange()
{
    QByteArray body = webhook(statusField, R"("event":"APPROVED")");
    body.replace("1200000000000001", "null");
    QCOMPARE(only<IncomingOther>(body).field, QString::fromLatin1(statusField));
}

void TestTemplateWebhooks::marketingChoicesAreRead()
{
    const QByteArray body = R"({"entry":[{"id":"1","changes":[{"field":"user_preferences","value":{
        "contacts":[{"profile":{"name":"Ines R."},"wa_id":"34600000001","user_id":"ES.90210112233"}],
        "user_preferences":[
         {"wa_id":"34600000001","user_id":"ES.90210112233","category":"marketing_messages","value":"stop",
          "timestamp":1795000800},
         {"user_id":"ES.90210112233","category":"marketing_messages","value":"resume","timestamp":1795000900},
         {"wa_id":"34600000001","category":"marketing_messages","value":"signup","timestamp":1795000901}]}}]}]})";
    const Result<QList<Incoming>> all = incomingIn(body);
    QVERIFY(all);
    QCOMPARE(all->size(), 3);
    const auto &stop = std::get<IncomingMarketingChoice>(all->at(0));
    QVERIFY(stop.isStopped);
    QCOMPARE(stop.customer.waId, WaId(u"34600000001"_s));
    QCOMPARE(stop.customer.profileName, u"Ines R."_s);
    QCOMPARE(stop.at, QDateTime::fromSecsSinceEpoch(1795000800, Qt::UTC));
    const auto &resume = std::get<IncomingMarketingChoice>(all->at(1));
    QVERIFY(!resume.isStopped);
    QCOMPARE(resume.customer.userId, BusinessScopedUserId(u"ES.90210112233"_s));
    QVERIFY(std::holds_alternative<IncomingOther>(all->at(2)));
}

void TestTemplateWebhooks::aChoiceIsOfWhomItNames()
{
    const QByteArray body = R"({"entry":[{"id":"1","changes":[{"field":"user_preferences","value":{
        "contacts":[{"profile":{"name":"Ines R."},"wa_id":"34600000001"}],
        "user_preferences":[{"wa_id":"34600000002","category":"marketing_messages","value":"stop"}]}}]}]})";
    const auto choice = only<IncomingMarketingChoice>(body);
    QCOMPARE(choice.customer.waId, WaId(u"34600000002"_s));
    QVERIFY(choice.customer.profileName.isEmpty());
}

QTEST_GUILESS_MAIN(TestTemplateWebhooks)
#include "tst_templatewebhooks.moc"
