// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "product.h"
#include "sandboxstate.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <csignal>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

namespace {

const auto ines = u"34600000001"_s;

QVariantList drafts(Product &product)
{
    return column(product.console.database(), u"SELECT text FROM drafts"_s);
}

QVariantList deliveryOf(Product &product, const QString &text)
{
    return column(product.console.database(), u"SELECT delivery FROM whatsapp_messages WHERE text = ?"_s,
                  {text});
}

int timesReceived(Product &product, const QString &text)
{
    return int(support::textsSentTo(product.servers.sandbox().url(), ines).count(text));
}

/// A server in Meta's place that accepts connections and does not answer until the test ends it.
class SilentMeta {
public:
    explicit SilentMeta(Product &product)
        : m_process(pid_t(product.servers.sandbox().processId()))
    {
        ::kill(m_process, SIGSTOP);
    }
    ~SilentMeta() { end(); }
    Q_DISABLE_COPY_MOVE(SilentMeta)
    void end() { ::kill(m_process, SIGCONT); }

private:
    pid_t m_process;
};

} // namespace

/// Messages that have not reached the customer, with the real programs: none is lost or sent twice, however
/// the console ends.
class TestUnsent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDraftSurvivesACrashAndEndsWithItsMessage();
    void aNoteSurvivesACrashAndEndsWhenItIsSaved();
    void aCrashWhileAnAnswerIsStoredLeavesTheDraft();
    void aLogOutLetsWhatIsBeingSentFinish();
    void whatNobodyAnsweredInTimeIsSettledByTheRelayAfterwards();
    void afterACrashInMidSendThePersonDecidesAtOnce();

private:
    static bool openInes(Product &product) { return product.journey.openConversation(u"Inés R"_s); }
    /// Sends, and waits until the request is on its way to Meta.
    static bool beginSending(Product &product, const QString &text);
};

bool TestUnsent::beginSending(Product &product, const QString &text)
{
    return product.journey.send(text) && support::waitUntil([&] {
               return column(product.console.database(),
                             u"SELECT count(*) FROM outbox WHERE tried_at_ms IS NOT NULL"_s)
                   == QVariantList{1};
           });
}

void TestUnsent::aDraftSurvivesACrashAndEndsWithItsMessage()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, openInes(product));
    VERIFY_STEP(product, window.type(u"composer"_s, u"Para mañana a las diez"_s));
    QTRY_COMPARE_WITH_TIMEOUT(drafts(product), QVariantList{u"Para mañana a las diez"_s}, 20'000);
    product.console.kill();

    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product,
                window.waitRow(u"conversationList"_s, u"Draft: Para mañana a las diez"_s).has_value());
    VERIFY_STEP(product, openInes(product));
    VERIFY_STEP(product, window.waitText(u"composer"_s, u"Para mañana a las diez"_s));
    QVERIFY(window.click(u"sendButton"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"Para mañana a las diez"_s, u"read"_s));
    QCOMPARE(window.text(u"composer"_s), QString());
    QCOMPARE(drafts(product), QVariantList());

    // A letter before the end, too: closing does not wait for a pause.
    VERIFY_STEP(product, window.type(u"composer"_s, u"and"_s));
    QVERIFY(product.console.quit());
    QCOMPARE(drafts(product), QVariantList{u"and"_s});
    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, window.waitRow(u"conversationList"_s, u"Draft: and"_s).has_value());
    VERIFY_STEP(product, product.eraseCustomer(u"Inés R"_s));
    QTRY_COMPARE(drafts(product), QVariantList());
}

void TestUnsent::aNoteSurvivesACrashAndEndsWhenItIsSaved()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    driver::Application &window = product.console.window();
    const auto forms = [&product] {
        return column(product.console.database(), u"SELECT count(*) FROM sheet_drafts"_s);
    };
    VERIFY_STEP(product, openInes(product));
    QVERIFY(window.key(u"composer"_s, u"Ctrl+Shift+N"_s));
    VERIFY_STEP(product, window.type(u"noteText"_s, u"Prefers mornings"_s));
    QTRY_COMPARE_WITH_TIMEOUT(forms(), QVariantList{1}, 20'000);
    product.console.kill();

    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, openInes(product));
    QVERIFY(window.key(u"composer"_s, u"Ctrl+Shift+N"_s));
    VERIFY_STEP(product, window.waitText(u"noteText"_s, u"Prefers mornings"_s));
    QVERIFY(window.click(u"saveNoteButton"_s));
    QTRY_COMPARE_WITH_TIMEOUT(forms(), QVariantList{0}, 20'000);
}

void TestUnsent::aCrashWhileAnAnswerIsStoredLeavesTheDraft()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, openInes(product));
    VERIFY_STEP(product, window.type(u"composer"_s, u"Two loaves then"_s));
    QTRY_COMPARE_WITH_TIMEOUT(drafts(product), QVariantList{u"Two loaves then"_s}, 20'000);
    {
        // The disk takes its time: another writer holds the database.
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"slow disk"_s);
        other.setDatabaseName(product.console.database());
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
        QVERIFY(window.key(u"composer"_s, u"Return"_s));
        QVERIFY(window.key(u"composer"_s, u"Return"_s)); // an impatient person
        QCOMPARE(window.text(u"composer"_s), u"Two loaves then"_s);
        product.console.kill();
        QVERIFY(query.exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"slow disk"_s);
    QCOMPARE(deliveryOf(product, u"Two loaves then"_s), QVariantList());

    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, openInes(product));
    VERIFY_STEP(product, window.waitText(u"composer"_s, u"Two loaves then"_s));
    QVERIFY(window.key(u"composer"_s, u"Return"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"Two loaves then"_s, u"read"_s));
    QCOMPARE(timesReceived(product, u"Two loaves then"_s), 1);
}

void TestUnsent::aLogOutLetsWhatIsBeingSentFinish()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    VERIFY_STEP(product, openInes(product));
    SilentMeta meta(product);
    VERIFY_STEP(product, beginSending(product, u"On its way"_s));
    VERIFY_STEP(product, product.console.window().type(u"composer"_s, u"half a thou"_s));
    product.console.terminate();
    meta.end();
    QVERIFY(product.console.waitForEnd());
    QCOMPARE(product.console.exitCode(), 0);
    QCOMPARE(deliveryOf(product, u"On its way"_s), QVariantList{2}); // Sent
    QCOMPARE(timesReceived(product, u"On its way"_s), 1);
    QCOMPARE(drafts(product), QVariantList{u"half a thou"_s});
}

void TestUnsent::whatNobodyAnsweredInTimeIsSettledByTheRelayAfterwards()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    VERIFY_STEP(product, openInes(product));
    SilentMeta meta(product);
    VERIFY_STEP(product, beginSending(product, u"Into the silence"_s));
    VERIFY_STEP(product, product.journey.send(u"And the next"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"And the next"_s));
    product.console.terminate();
    QVERIFY(product.console.waitForEnd()); // without the answer
    QCOMPARE(product.console.exitCode(), 0);
    QCOMPARE(column(product.console.database(), u"SELECT count(*) FROM outbox"_s), QVariantList{2});
    meta.end();

    // What Meta made of it stands in the relay's events; nothing is sent a second time.
    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, openInes(product));
    VERIFY_STEP(product, product.journey.waitBubble(u"Into the silence"_s, u"read"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"And the next"_s, u"read"_s));
    QCOMPARE(timesReceived(product, u"Into the silence"_s), 1);
    QCOMPARE(timesReceived(product, u"And the next"_s), 1);
}

void TestUnsent::afterACrashInMidSendThePersonDecidesAtOnce()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    VERIFY_STEP(product, openInes(product));
    QVERIFY(product.servers.relay().stop()); // no event will bring its status
    SilentMeta meta(product);
    VERIFY_STEP(product, beginSending(product, u"Did it go out?"_s));
    VERIFY_STEP(product, product.journey.send(u"I come after it"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"I come after it"_s));
    product.console.kill();
    meta.end();

    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, openInes(product));
    VERIFY_STEP(product, product.journey.waitBubble(u"Did it go out?"_s, u"We don’t know yet whether"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"I come after it"_s, u"whether the message before"_s));
    driver::Application &window = product.console.window();
    QCOMPARE(deliveryOf(product, u"Did it go out?"_s), QVariantList{1}); // Uncertain
    QCOMPARE(deliveryOf(product, u"I come after it"_s), QVariantList{0}); // Queued
    // On the bubble: Return is "Send again".
    VERIFY_STEP(product, window.clickRow(u"messageList"_s, u"Did it go out?"_s));
    QVERIFY(window.key(u"messageList"_s, u"Return"_s));
    QTRY_COMPARE_WITH_TIMEOUT(deliveryOf(product, u"I come after it"_s), QVariantList{2}, 20'000); // Sent
    QCOMPARE(deliveryOf(product, u"Did it go out?"_s), QVariantList{2});
    QCOMPARE(timesReceived(product, u"I come after it"_s), 1);
    VERIFY_STEP(product, window.waitFocus(u"composer"_s));
}

QTEST_GUILESS_MAIN(TestUnsent)
#include "tst_unsent.moc"
