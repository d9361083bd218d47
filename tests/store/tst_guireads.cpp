// SPDX-License-Identifier: GPL-3.0-or-later
// Every read for which the GUI thread does not wait for the reader thread; tests/architecture compares this
// list with the code. The pages of the inbox and of a chat, which are larger, are in tst_bounds.cpp.
#include "watchedreads.h"

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 5000; ///< Of each table that grows with use.
constexpr int fewSteps = 2000; ///< About 0.1 ms.

/// The numbers from 0, as rows of a table `n`.
const QString numbers =
    u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %1) "_s.arg(rowCount);

} // namespace

/// What the GUI thread reads takes the same few steps of SQLite, however long a shop is in use.
class TestGuiReads : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void takesFewSteps_data();
    void takesFewSteps();

private:
    void fill();
    void addAccountReads();
    void addConversationReads();
    void addFileReads();
    void addServiceReads();
    static void add(const char *name, Read read, int maxSteps = fewSteps)
    {
        QTest::newRow(name) << std::move(read) << maxSteps;
    }

    const PhoneNumberId m_number{u"61"_s};
    const WabaId m_waba{u"500000000000001"_s};
    const AccountId m_account{u"a1"_s};
    std::unique_ptr<StoreFixture> m_store;
    ConversationId m_conversation;
    CustomerId m_customer;
    MessageId m_message;
};

void TestGuiReads::initTestCase()
{
    m_store = std::make_unique<StoreFixture>();
    m_store->connectNumbers({u"61"_s, u"62"_s});
    for (int i = 0; i < 500; ++i) {
        m_conversation =
            m_store->talkTo(customerNamed(u"Customer %1"_s.arg(i), QString::number(34600000000 + i)));
        QVERIFY(m_store->add(textMessage(m_conversation, Direction::Inbound, u"Hi"_s, 1'700'000'000 + i)));
    }
    m_customer = m_store->conversationOf(m_conversation).customer.id;
    m_message = m_store->reader().messages.newest(m_conversation, 1)->first().id;
    fill();
}

void TestGuiReads::fill()
{
    Connection connection;
    QVERIFY(connection.open(m_store->path(), Connection::Access::Write));
    const QStringList rows{
        u"UPDATE conversations SET snoozed_until_s = 1900000000 + seq, remind_at_s = 1900000000 + 2 * seq"_s,
        u"INSERT INTO audit_log (at_s, kind, word) SELECT i, 1 + i % 9, 'done' FROM n"_s,
        u"INSERT INTO account_alerts (kind, number, word, at_s, seen_at_s, subject)"_s
        u" SELECT 1, '61', '', i, i, '' FROM n"_s,
        u"INSERT INTO media_files (media_id, phone_number_id, stage, mime_type, sha256, link, sender_name,"_s
        u" received_at_s, expires_at_s) SELECT 'm' || i, '61', i % 3, 'image/jpeg', '', '', '',"_s
        u" 1700000000 + i, 1700000000 + i * 60 FROM n"_s,
        u"INSERT INTO media_leftovers (media_id) SELECT 'gone' || i FROM n"_s,
        u"INSERT INTO outgoing_files (message, place, name, mime_type, bytes)"_s
        u" SELECT seq, 0, 'file' || seq, 'image/jpeg', 1 FROM whatsapp_messages"_s,
        u"INSERT INTO starred_messages (message, starred_at_s) SELECT seq, 1 FROM whatsapp_messages"_s,
        u"INSERT INTO marketing_choices (customer, is_stopped, at_s) SELECT seq, 1, 1 FROM customers"_s,
        u"INSERT INTO stop_proposals (customer, message, asked_at_s, decided_at_s)"_s
        u" SELECT seq, 'x', 1, 2 FROM customers"_s,
        u"INSERT INTO message_templates (waba_id, template_id, name, language, category, next_category, status,"_s
        u" quality, rejection_reason, rejection_advice, components, search_text)"_s
        u" SELECT '500000000000001', 't' || i, 'offer_' || i, 'en', 0, 0, 0, 0, '', '', x'', '' FROM n"_s};
    for (const QString &insert : rows) {
        const Result<void> filled =
            runSql(connection, insert.contains(u" FROM n"_s) ? numbers + insert : insert);
        QVERIFY2(filled, filled ? "" : qPrintable(describe(filled.error())));
    }
}

void TestGuiReads::addAccountReads()
{
    add("accounts", [](const StoreSession &s) { mustBe(s.accounts.accounts()); });
    add("account of a number", [this](const StoreSession &s) { mustBe(s.accounts.accountOf(m_number)); });
    add("connected numbers", [](const StoreSession &s) { mustBe(s.accounts.activeNumbers()); });
    add("numbers of an account", [this](const StoreSession &s) { mustBe(s.accounts.phoneNumbers(m_waba)); });
    add("all numbers", [](const StoreSession &s) { mustBe(s.accounts.phoneNumbers()); });
    add("account of a login",
        [this](const StoreSession &s) { mustBe(s.accounts.wabaOf(m_number, m_account)); });
    add("businesses", [this](const StoreSession &s) { mustBe(s.accounts.businessManagers(m_account)); });
    add("accounts of a business",
        [](const StoreSession &s) { mustBe(s.accounts.wabas(BusinessManagerId(u"b1"_s))); });
    add("what is being added", [](const StoreSession &s) { mustBe(s.accounts.addition()); });
    add("the set-up", [](const StoreSession &s) { mustBe(s.accounts.setup()); });
    add("whether there are secrets", [](const StoreSession &s) { mustBe(s.accounts.holdsSecrets()); });
    add("picture of a person", [this](const StoreSession &s) { mustBe(s.accounts.picture(m_account)); });
    add("what a login asks for", [](const StoreSession &s) { mustBe(s.accounts.rerequests()); });
    add("token", [this](const StoreSession &s) { mustBe(s.accounts.sealedToken(m_account)); });
    add("verify token", [this](const StoreSession &s) { mustBe(s.accounts.sealedVerifyToken(m_number)); });
    add("alerts", [](const StoreSession &s) { mustBe(s.alerts.unseen(20)); });
    add("requested history",
        [this](const StoreSession &s) { mustBe(s.alerts.pastRequests.state(m_number, u"history"_s)); });
    add("ended logins", [](const StoreSession &s) { mustBe(s.disconnects.pending()); });
    add("whether a number was disconnected",
        [this](const StoreSession &s) { mustBe(s.disconnects.isDisconnected(m_number)); });
    add("the relay", [](const StoreSession &s) { mustBe(s.relay.pairing()); });
    add("the last event", [](const StoreSession &s) { mustBe(s.relay.cursor()); });
}

void TestGuiReads::addConversationReads()
{
    add("one conversation", [this](const StoreSession &s) { mustBe(s.conversations.find(m_conversation)); });
    add("whether there is any", [](const StoreSession &s) { mustBe(s.conversations.page({}, 1)); });
    add("lines of a merge",
        [this](const StoreSession &s) { mustBe(s.conversations.mergeLines(m_conversation)); });
    add("stars", [this](const StoreSession &s) { mustBe(s.customerRecords.stars.among({m_message})); });
    add("labels", [](const StoreSession &s) { mustBe(s.labels.all()); });
    add("labels of one", [this](const StoreSession &s) { mustBe(s.labels.of(m_conversation)); });
    add("staff", [](const StoreSession &s) { mustBe(s.staff.all()); });
    add("saved replies", [](const StoreSession &s) { mustBe(s.savedReplies.all()); });
    add("marketing choice", [this](const StoreSession &s) { mustBe(s.marketing.isStopped(m_customer)); });
    add("stop phrases", [](const StoreSession &s) { mustBe(s.marketing.stopPhrases().phrases()); });
    add("stop proposal",
        [this](const StoreSession &s) { mustBe(s.marketing.stopProposals().isUndecided(m_customer)); });
    add("stop proposals",
        [](const StoreSession &s) { mustBe(s.marketing.stopProposals().countUndecided()); });
    add(
        "what comes back", [](const StoreSession &s) { mustBe(s.conversationStates.wakes().times(1000)); },
        60'000);
    add("retention", [](const StoreSession &s) { mustBe(s.privacy.retentionDays()); });
    add("prices", [](const StoreSession &s) { mustBe(s.pricing.rates()); });
}

void TestGuiReads::addFileReads()
{
    add(
        "files to download", [](const StoreSession &s) { mustBe(s.mediaFiles.queued(200)); }, 20'000);
    add("received file", [](const StoreSession &s) { mustBe(s.mediaFiles.find(MediaId(u"m7"_s))); });
    add("leftovers", [](const StoreSession &s) { mustBe(s.mediaFiles.leftovers(20)); });
    add("file of a message", [this](const StoreSession &s) { mustBe(s.outgoingFiles.find(m_message)); });
    add("files of a message", [this](const StoreSession &s) { mustBe(s.outgoingFiles.all(m_message)); });
}

void TestGuiReads::addServiceReads()
{
    add("page of the audit trail", [](const StoreSession &s) { mustBe(s.audit.page(0, 20)); });
    add("newest of a kind", [](const StoreSession &s) { mustBe(s.audit.newest(AuditKind::Erased)); });
    add("broadcasts in a state",
        [](const StoreSession &s) { mustBe(s.broadcasts.inState(BroadcastState::Running)); });
    add("context of a secret", [](const StoreSession &s) { mustBe(s.keys.boundContext(u"relay"_s)); });
    add("secret", [](const StoreSession &s) { mustBe(s.keys.named(u"pair"_s)); });
    add("record of the key", [](const StoreSession &s) { mustBe(s.keys.record()); });
    add("all secrets", [](const StoreSession &s) { mustBe(s.keys.sealedValues()); });
    add("template",
        [this](const StoreSession &s) { mustBe(s.templates.findByName(m_waba, u"none"_s, u"en"_s)); });
    add("age of the templates", [this](const StoreSession &s) { mustBe(s.templates.fetchedAt(m_waba)); });
    add("outdated templates", [](const StoreSession &s) { mustBe(s.templates.outdated()); });
    add("beginning to fetch templates", [this](const StoreSession &s) {
        mustBe(s.templates.beginFetch(m_waba, QDateTime::currentDateTimeUtc()));
    });
}

void TestGuiReads::takesFewSteps_data()
{
    QTest::addColumn<Read>("read");
    QTest::addColumn<int>("maxSteps");
    addAccountReads();
    addConversationReads();
    addFileReads();
    addServiceReads();
}

void TestGuiReads::takesFewSteps()
{
    QFETCH(const Read, read);
    QFETCH(const int, maxSteps);
    Watched watched(m_store->path());
    const int steps = watched.stepsOf(read);
    QVERIFY2(steps <= maxSteps, qPrintable(QString::number(steps)));
}

QTEST_GUILESS_MAIN(TestGuiReads)
#include "tst_guireads.moc"
