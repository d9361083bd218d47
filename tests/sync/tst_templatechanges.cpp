// SPDX-License-Identifier: GPL-3.0-or-later
#include "intakescene.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

namespace {

const WabaId shop(u"500000000000007"_s);

/// A webhook about the only template; `items` are members of its value.
QByteArray templateWebhook(const QByteArray &field, const QByteArray &items)
{
    return webhook(field,
                   R"("message_template_id":9007199254740993,"message_template_name":"pickup_ready",
                   "message_template_language":"de",)"
                       + items);
}

const QByteArray rejected = templateWebhook("message_template_status_update",
                                            R"("event":"REJECTED","reason":"INVALID_FORMAT",
    "rejection_info":{"reason":"Too short.","recommendation":"Say more."})");

} // namespace

class TestTemplateChanges : public QObject, private test::IntakeScene {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aRejectionIsStoredAndReported();
    void aNeighboursIdIsAnother();
    void aRepetitionIsReportedOnce();
    void qualityAndCategoryFollow();
    void eachFactHasItsOwnTime();
    void anUnknownTemplateHasToBeFetched();
    void newTextHasToBeFetched();
    void aCustomersStopIsStored();
    void otherPreferencesAreKeptRaw();
    void whoAsksToStopIsProposed_data();
    void whoAsksToStopIsProposed();
    void theSameStopIsProposedOnce();
    void theShopsOwnWordsCount();

private:
    QList<StopProposal> proposals() const
    {
        return m_store->reader().marketing.stopProposals().undecided(9).value();
    }
    void write(const std::function<Result<void>(StoreSession &)> &work)
    {
        QVERIFY(QCoro::waitFor(m_store->write(work)));
    }

    Template stored() const
    {
        return m_store->reader().templates.find(shop, TemplateId(u"9007199254740993"_s)).value().value();
    }
    QList<AccountAlert> alerts() const { return m_store->reader().alerts.unseen(9).value(); }
};

void TestTemplateChanges::init()
{
    m_seq = 0;
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>(m_folder->filePath(u"shoptalk.db"_s));
    QVERIFY(QCoro::waitFor(m_store->open()));
    m_intake = std::make_unique<EventIntake>(*m_store);
    Template whole;
    whole.id = TemplateId(u"9007199254740993"_s);
    whole.waba = shop;
    whole.name = u"pickup_ready"_s;
    whole.language = u"de"_s;
    whole.category = TemplateCategory::Utility;
    whole.status = TemplateStatus::Pending;
    const auto save = [whole](StoreSession &session) { return session.templates.save(whole); };
    QVERIFY(QCoro::waitFor(m_store->write(save)));
}

void TestTemplateChanges::cleanup()
{
    m_intake.reset();
    m_store.reset();
}

void TestTemplateChanges::aRejectionIsStoredAndReported()
{
    QVERIFY(take({rejected}));
    QCOMPARE(stored().status, TemplateStatus::Rejected);
    QCOMPARE(stored().rejectionReason, u"INVALID_FORMAT"_s);
    QCOMPARE(stored().rejectionAdvice, u"Too short. Say more."_s);
    QCOMPARE(alerts().size(), 1);
    QCOMPARE(alerts().first().kind, AlertKind::TemplateRejected);
    QCOMPARE(alerts().first().subject, u"pickup_ready"_s);
    QCOMPARE(alerts().first().word, u"INVALID_FORMAT"_s);
    QCOMPARE(loggedEvent(1).mid(1, 3),
             (QVariantList{u"message_template_status_update"_s, 1, QString()})); // nothing kept, nothing lost
    QVERIFY(m_store->reader().templates.outdated()->isEmpty());
}

/// As doubles both ids are the same.
void TestTemplateChanges::aNeighboursIdIsAnother()
{
    Template neighbour = stored();
    neighbour.id = TemplateId(u"9007199254740992"_s);
    neighbour.name = u"pickup_late"_s;
    write([neighbour](StoreSession &session) { return session.templates.save(neighbour); });
    QVERIFY(take({rejected}));
    QCOMPARE(stored().status, TemplateStatus::Rejected);
    QCOMPARE(m_store->reader().templates.find(shop, neighbour.id).value().value(), neighbour);
}

void TestTemplateChanges::aRepetitionIsReportedOnce()
{
    QVERIFY(take({rejected, rejected}));
    QVERIFY(take({rejected}));
    QCOMPARE(alerts().size(), 1);
}

void TestTemplateChanges::qualityAndCategoryFollow()
{
    QVERIFY(take({templateWebhook("message_template_status_update",
                                  R"("previous_quality_score":"GREEN","new_quality_score":"RED")"),
                  templateWebhook("template_category_update",
                                  R"("new_category":"UTILITY","correct_category":"MARKETING")")}));
    QCOMPARE(stored().quality, TemplateQuality::Red);
    QCOMPARE(stored().status, TemplateStatus::Pending);
    QCOMPARE(stored().category, TemplateCategory::Utility);
    QCOMPARE(stored().nextCategory, TemplateCategory::Marketing);
    QVERIFY(take({templateWebhook("template_category_update",
                                  R"("previous_category":"UTILITY","new_category":"MARKETING")")}));
    QCOMPARE(stored().category, TemplateCategory::Marketing);
    QCOMPARE(stored().nextCategory, TemplateCategory::Unknown);
    QCOMPARE(alerts().size(), 3);
}

/// Webhooks come late, and in any order.
void TestTemplateChanges::eachFactHasItsOwnTime()
{
    const auto at = [](QByteArray body, const QByteArray &atS) {
        return body.replace(R"("id":"500000000000007",)", R"("id":"500000000000007","time":)" + atS + ',');
    };
    const auto status = [](const QByteArray &event) {
        return templateWebhook("message_template_status_update",
                               R"("event":")" + event + R"(","reason":"NONE")");
    };
    const QByteArray low = templateWebhook("message_template_quality_update",
                                           R"("previous_quality_score":"GREEN","new_quality_score":"RED")");
    const QByteArray marketing = templateWebhook(
        "template_category_update", R"("previous_category":"UTILITY","new_category":"MARKETING")");
    const QByteArray warning = templateWebhook("template_category_update",
                                               R"("new_category":"UTILITY","correct_category":"MARKETING")");
    QVERIFY(take({at(low, "1795000300"), at(marketing, "1795000290"), at(status("APPROVED"), "1795000200"),
                  at(status("PAUSED"), "1795000100"), at(warning, "1795000050")}));
    QCOMPARE(stored().quality, TemplateQuality::Red);
    QCOMPARE(stored().status, TemplateStatus::Approved); // came after news of the quality, and counts
    QCOMPARE(stored().category, TemplateCategory::Marketing);
    QCOMPARE(stored().nextCategory, TemplateCategory::Unknown);
    QCOMPARE(alerts().size(), 3); // an outdated change gives no alert
    QVERIFY(take({at(status("PAUSED"), "1795000400")}));
    QCOMPARE(stored().status, TemplateStatus::Paused);
}

void TestTemplateChanges::anUnknownTemplateHasToBeFetched()
{
    QByteArray unknown = rejected;
    unknown.replace("9007199254740993", "9007199254740992"); // the same number to a double
    QVERIFY(take({unknown}));
    QCOMPARE(stored().status, TemplateStatus::Pending);
    QCOMPARE(m_store->reader().templates.outdated().value(), QList<WabaId>{shop});
    QCOMPARE(alerts().size(), 1);
}

void TestTemplateChanges::newTextHasToBeFetched()
{
    QVERIFY(take(
        {templateWebhook("message_template_components_update", R"("message_template_element":"Hello")")}));
    QCOMPARE(m_store->reader().templates.outdated().value(), QList<WabaId>{shop});
    QVERIFY(alerts().isEmpty());
}

void TestTemplateChanges::aCustomersStopIsStored()
{
    QVERIFY(take({textFrom("34600000001", "wamid.1", "Hello")}));
    const auto choice = [](const QByteArray &value, const QByteArray &atS) {
        return webhook("user_preferences",
                       R"("user_preferences":[{"wa_id":"34600000001","category":"marketing_messages",
            "value":")" + value
                           + R"(","timestamp":)" + atS + "}]");
    };
    const CustomerId customer = conversations().first().customer.id;
    QVERIFY(take({choice("stop", "1795000800")}));
    QVERIFY(m_store->reader().marketing.isStopped(customer).value());
    QVERIFY(take({choice("resume", "1795000700")})); // came late
    QVERIFY(m_store->reader().marketing.isStopped(customer).value());
    QVERIFY(take({choice("resume", "1795000850")}));
    QVERIFY(!m_store->reader().marketing.isStopped(customer).value());
    QCOMPARE(conversations().size(), 1);
}

void TestTemplateChanges::otherPreferencesAreKeptRaw()
{
    const QByteArray signup =
        webhook("user_preferences",
                R"("user_preferences":[{"wa_id":"34600000001","category":"marketing_messages",
        "value":"signup","timestamp":1795000800}])");
    QVERIFY(take({signup}));
    QCOMPARE(loggedEvent(1).at(1).toString(), u"user_preferences"_s);
    QCOMPARE(loggedEvent(1).at(3).toString(), u"no_use_yet"_s);
    QCOMPARE(loggedEvent(1).at(4).toByteArray(), signup);
}

void TestTemplateChanges::whoAsksToStopIsProposed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected");
    const auto item = [](const QByteArray &members) {
        return webhook("messages",
                       R"("messages":[{"from":"34600000001","id":"wamid.1","timestamp":"1795000000",)"
                           + members + "}]");
    };
    QTest::newRow("a text") << textFrom("34600000001", "wamid.1", "STOP") << QStringList{u"STOP"_s};
    QTest::newRow("another text") << textFrom("34600000001", "wamid.1", "Don't stop") << QStringList();
    QTest::newRow("a button of a template")
        << item(R"("type":"button","button":{"payload":"p","text":"Stop promotions"})")
        << QStringList{u"Stop promotions"_s};
    QTest::newRow("a button of a message")
        << item(R"("type":"interactive","interactive":{"type":"button_reply",
            "button_reply":{"id":"b","title":"Unsubscribe"}})")
        << QStringList{u"Unsubscribe"_s};
    QTest::newRow("a row of a list") << item(R"("type":"interactive","interactive":{"type":"list_reply",
            "list_reply":{"id":"b","title":"Cancelar","description":"d"}})")
                                     << QStringList();
    QTest::newRow("the owner's phone") << webhook("smb_message_echoes", R"("message_echoes":[{
            "from":"34910000001","to":"34600000001","id":"wamid.1","timestamp":"1795000500","type":"text",
            "text":{"body":"Stop"}}])") << QStringList();
    QTest::newRow("history") << webhook("history", R"("history":[{"metadata":{"phase":0},"threads":[
            {"id":"34600000001","context":{"wa_id":"34600000001"},"messages":[{"from":"34600000001",
            "id":"wamid.1","timestamp":"1790000050","type":"text","text":{"body":"Stop"},
            "history_context":{"status":"DELIVERED"}}]}]}])")
                             << QStringList();
}

void TestTemplateChanges::whoAsksToStopIsProposed()
{
    QFETCH(const QByteArray, body);
    QVERIFY(take({body}));
    QCOMPARE(messages().size(), 1);
    QStringList texts;
    const QList<StopProposal> all = proposals();
    for (const StopProposal &proposal : all) {
        texts << proposal.text;
        QCOMPARE(proposal.customer, conversations().first().customer);
        QCOMPARE(proposal.askedAt, messages().first().sentAt);
    }
    QTEST(texts, "expected");
}

void TestTemplateChanges::theSameStopIsProposedOnce()
{
    const QByteArray stop = textFrom("34600000001", "wamid.1", "Stop");
    QVERIFY(take({stop, stop}));
    QCOMPARE(proposals().size(), 1);
    const CustomerId customer = proposals().first().customer.id;
    write([customer](StoreSession &session) {
        return session.marketing.stopProposals().decide(customer, QDateTime::currentDateTimeUtc());
    });
    QVERIFY(take({stop})); // the relay was asked for what it had delivered
    QVERIFY(proposals().isEmpty());
    QVERIFY(take({textFrom("34600000001", "wamid.2", "stop", 1795000900)}));
    QCOMPARE(proposals().size(), 1);
}

void TestTemplateChanges::theShopsOwnWordsCount()
{
    write([](StoreSession &session) {
        return session.marketing.stopPhrases().setPhrases(u"no more kittens"_s);
    });
    QVERIFY(take({textFrom("34600000001", "wamid.1", "Stop")}));
    QVERIFY(proposals().isEmpty());
    QVERIFY(take({textFrom("34600000001", "wamid.2", "No more kittens!")}));
    QCOMPARE(proposals().size(), 1);
}

QTEST_GUILESS_MAIN(TestTemplateChanges)
#include "tst_templatechanges.moc"
