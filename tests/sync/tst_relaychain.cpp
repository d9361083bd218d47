// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/erasureservice.h"
#include "desk.h"
#include "graph/graphsender.h"
#include "graph/requests/profile.h"
#include "metalogin.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/devices.h"
#include "relaylink/requests/identity.h"
#include "relaylink/requests/tokens.h"
#include "sandboxstate.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>
#include <qcoro/qcorotask.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using shoptalk::support::Servers;
using shoptalk::test::Desk;
using shoptalk::test::shopApp;
using shoptalk::test::shopNumber;

namespace {

const QString ines = u"34600000001"_s;
const QString quiet = u"34600000003"_s;

} // namespace

/// From a customer's phone to the console's database and back, through the real sandbox and the real relay.
class TestRelayChain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void pairingCodesWorkOnce();
    void aLoginCodeWorksOnce();
    void aCustomersMessageArrives();
    void anAnswerGoesOutAndItsTicksComeBack();
    void aLostAnswerIsSettledByItsStatus();
    void duplicatedAndReorderedWebhooksChangeNothing_data();
    void duplicatedAndReorderedWebhooksChangeNothing();
    void b12_aCustomerWithoutANumberIsAFullCustomer();
    void b12_aChangedNumberIsTheSameCustomer();
    void s25_anErasedCustomerDoesNotComeBackWithAReplay();
    void aRelayThatDiesLosesNothing();
    void aConsoleThatWasAwayCatchesUp();

private:
    void pairAndConnect();
    void restartDesk();
    void useKeys();
    /// The conversation with a customer who has written `text`; empty until then.
    ConversationId conversationIn(const QString &text) const;
    Delivery deliveryOf(const MessageId &id) const
    {
        return m_desk->store.reader().messages.find(id)->value().delivery;
    }
    QStringList textsOf(const ConversationId &id) const;
    Customer customerOf(const ConversationId &id) const
    {
        return m_desk->store.reader().conversations.find(id)->value().customer;
    }
    /// A customer writes to the connected number, even if the scenario has another one for them.
    bool says(const QString &who, const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Servers> m_servers;
    QByteArray m_bearer;
    QByteArray m_metaToken;
    crypto::KeyPair m_keys = crypto::KeyPair::make();
    WorkspaceId m_workspace;
    std::unique_ptr<Desk> m_desk;
};

void TestRelayChain::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_servers = std::make_unique<Servers>(m_folder->filePath(u"servers"_s), u"small"_s);
    QVERIFY2(m_servers->start({u"--speed"_s, u"50"_s}), qPrintable(m_servers->problem()));
    restartDesk();
}

void TestRelayChain::cleanup()
{
    m_desk.reset();
    m_servers.reset();
}

void TestRelayChain::restartDesk()
{
    m_desk.reset();
    m_desk =
        std::make_unique<Desk>(m_folder->filePath(u"shoptalk.db"_s), *m_servers, m_servers->sandbox().url());
    QVERIFY(QCoro::waitFor(m_desk->store.open()));
    m_desk->tokens.set(m_metaToken);
    if (!m_bearer.isEmpty())
        m_desk->relay.setToken(std::make_shared<const Secret>(m_bearer));
    useKeys();
}

void TestRelayChain::useKeys()
{
    m_desk->useKeys(m_keys, m_workspace);
}

void TestRelayChain::pairAndConnect()
{
    const auto connected = m_desk->connectNumber(*m_servers, m_keys);
    QVERIFY2(connected, qPrintable(connected ? QString() : describe(connected.error())));
    m_bearer = connected->bearer;
    m_workspace = connected->workspace;
    m_metaToken = connected->metaToken;
    m_desk->stream.start();
    m_desk->outbox.wake();
    QTRY_COMPARE(m_desk->stream.state(), EventStream::State::UpToDate);
}

ConversationId TestRelayChain::conversationIn(const QString &text) const
{
    const StoreSession &reader = m_desk->store.reader();
    const QList<Conversation> all = reader.conversations.page({}, 100).value();
    for (const Conversation &conversation : all) {
        if (textsOf(conversation.id).contains(text))
            return conversation.id;
    }
    return {};
}

QStringList TestRelayChain::textsOf(const ConversationId &id) const
{
    QStringList texts;
    const QList<Message> messages = m_desk->store.reader().messages.newest(id, 200).value();
    for (const Message &message : messages)
        texts << plainText(message);
    return texts;
}

void TestRelayChain::pairingCodesWorkOnce()
{
    const QString code = m_servers->pairingCode();
    QVERIFY(QCoro::waitFor(m_desk->relay.send(PairDevice{code, u"Front desk"_s, m_keys.publicHalf()})));
    const auto again =
        QCoro::waitFor(m_desk->relay.send(PairDevice{code, u"Back office"_s, m_keys.publicHalf()}));
    QVERIFY(!again);
    QCOMPARE(auditWord(again.error()), u"pairing_code_used"_s);
    const auto unknown =
        QCoro::waitFor(m_desk->relay.send(PairDevice{u"AAAA-AAAA"_s, u"Back office"_s, m_keys.publicHalf()}));
    QVERIFY(!unknown);
    QCOMPARE(auditWord(unknown.error()), u"pairing_code_unknown"_s);
    m_desk->relay.setToken(std::make_shared<const Secret>(QByteArray("std_invented")));
    const auto me = QCoro::waitFor(m_desk->relay.send(FetchIdentity{}));
    QVERIFY(!me);
    QCOMPARE(me.error().kind, Error::Kind::Unauthorised);
}

void TestRelayChain::aLoginCodeWorksOnce()
{
    pairAndConnect();
    const QUrl sandbox = m_servers->sandbox().url();
    const QString code = QUrlQuery(support::allowLogin(sandbox, shopApp, u"code"_s))
                             .queryItemValue(u"code"_s, QUrl::FullyDecoded);
    QVERIFY(!code.isEmpty());
    const auto token =
        QCoro::waitFor(m_desk->relay.send(ExchangeCode{code, support::loginRedirect(sandbox)}));
    QVERIFY2(token, qPrintable(token ? QString() : describe(token.error())));
    QVERIFY(token->expiresAt > QDateTime::currentDateTimeUtc().addDays(50));
    QVERIFY(QCoro::waitFor(m_desk->graph.send(token->token, FetchProfile{})));
    const auto again =
        QCoro::waitFor(m_desk->relay.send(ExchangeCode{code, support::loginRedirect(sandbox)}));
    QVERIFY(!again);
    QCOMPARE(auditWord(again.error()), u"oauth_refused"_s);
}

void TestRelayChain::aCustomersMessageArrives()
{
    pairAndConnect();
    QSignalSpy arrived(&m_desk->intake, &EventIntake::messageArrived);
    QVERIFY(m_servers->customerSays(ines, u"¿Hay pan? 🥖"_s));
    QTRY_VERIFY(!conversationIn(u"¿Hay pan? 🥖"_s).isEmpty());
    QTRY_COMPARE(arrived.size(), 1);
    const ConversationId id = conversationIn(u"¿Hay pan? 🥖"_s);
    QCOMPARE(arrived.first().first().value<ConversationId>(), id);
    const Conversation conversation = m_desk->store.reader().conversations.find(id)->value();
    QCOMPARE(conversation.customer.waId, WaId(ines));
    QCOMPARE(conversation.customer.profileName, u"Inés R. 🌻"_s);
    QCOMPARE(conversation.phoneNumber, shopNumber);
    QVERIFY(conversation.unread >= 1);
}

void TestRelayChain::anAnswerGoesOutAndItsTicksComeBack()
{
    pairAndConnect();
    QVERIFY(m_servers->customerSays(ines, u"¿Hay pan?"_s));
    QTRY_VERIFY(!conversationIn(u"¿Hay pan?"_s).isEmpty());
    const ConversationId conversation = conversationIn(u"¿Hay pan?"_s);
    const auto sent = QCoro::waitFor(m_desk->outbox.sendParts(conversation, {u"Claro que sí"_s}));
    QVERIFY(sent);
    QTRY_COMPARE_WITH_TIMEOUT(deliveryOf(*sent), Delivery::Read, 15'000);
    // The customer of the scenario answers.
    QTRY_VERIFY(textsOf(conversation).contains(u"¡Genial, gracias! 😊"_s));
}

void TestRelayChain::aLostAnswerIsSettledByItsStatus()
{
    pairAndConnect();
    QVERIFY(m_servers->customerSays(quiet, u"Hello?"_s));
    QTRY_VERIFY(!conversationIn(u"Hello?"_s).isEmpty());
    const ConversationId conversation = conversationIn(u"Hello?"_s);
    QVERIFY(m_servers->setFault(u"answer_lost"_s, true, 1));
    const auto lost = QCoro::waitFor(m_desk->outbox.sendParts(conversation, {u"Only once"_s}));
    const auto next = QCoro::waitFor(m_desk->outbox.sendParts(conversation, {u"And then this"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(deliveryOf(*lost), Delivery::Delivered, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(deliveryOf(*next), Delivery::Delivered, 15'000);
    QCOMPARE(m_desk->store.reader().outbox.count().value(), 0);
    const QStringList texts = support::textsSentTo(m_servers->sandbox().url(), quiet);
    QCOMPARE(texts.count(u"Only once"_s), 1);
    QVERIFY(texts.indexOf(u"Only once"_s) < texts.indexOf(u"And then this"_s));
}

void TestRelayChain::s25_anErasedCustomerDoesNotComeBackWithAReplay()
{
    pairAndConnect();
    QVERIFY(m_servers->customerSays(ines, u"Forget me"_s));
    QTRY_VERIFY(!conversationIn(u"Forget me"_s).isEmpty());
    const Customer customer = customerOf(conversationIn(u"Forget me"_s));
    ErasureService privacy(m_desk->store, m_desk->clock);
    QVERIFY(QCoro::waitFor(privacy.eraseCustomer(customer.id)).value() > 0);
    QVERIFY(m_servers->customerSays(quiet, u"And me?"_s));
    QTRY_VERIFY(!conversationIn(u"And me?"_s).isEmpty());
    const qint64 before = m_desk->intake.cursor();

    QVERIFY(m_servers->replay(0));
    m_desk->stream.wake(); // a relay over a SQLite file does not hear of what another program writes
    QTRY_VERIFY(m_desk->intake.cursor() > before); // all was read again
    QVERIFY(conversationIn(u"Forget me"_s).isEmpty());
    QVERIFY(!conversationIn(u"And me?"_s).isEmpty());

    QVERIFY(m_servers->customerSays(
        ines, u"It is me again"_s)); // an erased customer who writes again becomes a new customer
    QTRY_VERIFY(!conversationIn(u"It is me again"_s).isEmpty());
    QCOMPARE(textsOf(conversationIn(u"It is me again"_s)), QStringList{u"It is me again"_s});
}

void TestRelayChain::duplicatedAndReorderedWebhooksChangeNothing_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("duplicated") << u"duplicate_webhooks"_s;
    QTest::newRow("reordered") << u"reordered_webhooks"_s;
}

void TestRelayChain::duplicatedAndReorderedWebhooksChangeNothing()
{
    QFETCH(const QString, fault);
    QVERIFY(m_servers->setFault(fault));
    pairAndConnect();
    QVERIFY(m_servers->customerSays(ines, u"¿Hay pan?"_s));
    QVERIFY(m_servers->customerSays(ines, u"¿Y leche?"_s));
    QTRY_VERIFY(!conversationIn(u"¿Hay pan?"_s).isEmpty());
    const ConversationId conversation = conversationIn(u"¿Hay pan?"_s);
    const auto sent = QCoro::waitFor(m_desk->outbox.sendParts(conversation, {u"Claro que sí"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(deliveryOf(*sent), Delivery::Read, 15'000);
    QTRY_VERIFY(textsOf(conversation).contains(u"¿Y leche?"_s));
    QCOMPARE(textsOf(conversation).count(u"¿Hay pan?"_s), 1);
    QCOMPARE(textsOf(conversation).count(u"¿Y leche?"_s), 1);
}

bool TestRelayChain::says(const QString &who, const QString &text) const
{
    const QUrl url = m_servers->sandbox().url().resolved(QUrl(u"/sandbox/customers/%1/say"_s.arg(who)));
    const QJsonObject sealed{{u"text"_s, text}, {u"phone_number_id"_s, shopNumber.value()}};
    return support::postJson(url, sealed).status / 100 == 2;
}

/// For a customer with a username and a hidden number, webhooks have the business-scoped user id only.
void TestRelayChain::b12_aCustomerWithoutANumberIsAFullCustomer()
{
    pairAndConnect();
    const QString hidden = u"ES.90210000005"_s;
    QVERIFY(says(hidden, u"Hello from nobody"_s));
    QTRY_VERIFY(!conversationIn(u"Hello from nobody"_s).isEmpty());
    const ConversationId conversation = conversationIn(u"Hello from nobody"_s);
    QVERIFY(customerOf(conversation).waId.isEmpty());
    QCOMPARE(customerOf(conversation).userId, BusinessScopedUserId(hidden));
    QCOMPARE(customerOf(conversation).username, u"hidden.person"_s);
    QVERIFY(m_desk->store.reader().conversations.search(u"@hidden"_s, 10)->size() == 1);
    const auto sent = QCoro::waitFor(m_desk->outbox.sendParts(conversation, {u"Hello whoever you are"_s}));
    QVERIFY(sent);
    QTRY_COMPARE_WITH_TIMEOUT(deliveryOf(*sent), Delivery::Read, 15'000);

    QVERIFY(m_servers->customerChangesIdentity(hidden, {{u"hides_number"_s, false}}));
    QVERIFY(says(hidden, u"Here is my number"_s));
    QTRY_VERIFY(textsOf(conversation).contains(u"Here is my number"_s));
    QCOMPARE(customerOf(conversation).waId, WaId(u"34600000005"_s));
    const auto again = QCoro::waitFor(m_desk->outbox.sendParts(conversation, {u"Thank you"_s}));
    QVERIFY(again);
    QTRY_COMPARE_WITH_TIMEOUT(deliveryOf(*again), Delivery::Read, 15'000);
}

void TestRelayChain::b12_aChangedNumberIsTheSameCustomer()
{
    pairAndConnect();
    QVERIFY(m_servers->customerSays(ines, u"Before"_s));
    QTRY_VERIFY(!conversationIn(u"Before"_s).isEmpty());
    const ConversationId conversation = conversationIn(u"Before"_s);
    const CustomerId who = customerOf(conversation).id;
    const QString next = u"34600000099"_s;
    QVERIFY(
        m_servers->customerChangesIdentity(ines, {{u"wa_id"_s, next}, {u"user_id"_s, u"ES.77700000001"_s}}));
    QTRY_COMPARE(customerOf(conversation).waId, WaId(next));
    QVERIFY(m_servers->customerSays(next, u"After"_s));
    QTRY_VERIFY(textsOf(conversation).contains(u"After"_s));
    QCOMPARE(customerOf(conversation).id, who);
    QCOMPARE(customerOf(conversation).userId, BusinessScopedUserId(u"ES.77700000001"_s));
    const auto sent = QCoro::waitFor(m_desk->outbox.sendParts(conversation, {u"To the new number"_s}));
    QVERIFY(sent);
    QTRY_COMPARE_WITH_TIMEOUT(deliveryOf(*sent), Delivery::Read, 15'000);
    // Then only the user id, without a number in the notice.
    QVERIFY(m_servers->customerChangesIdentity(
        next, {{u"user_id"_s, u"ES.77700000002"_s}, {u"hides_number"_s, true}}));
    QVERIFY(says(u"ES.77700000002"_s, u"And now nobody"_s));
    QTRY_VERIFY(textsOf(conversation).contains(u"And now nobody"_s));
    QCOMPARE(customerOf(conversation).id, who);
}

void TestRelayChain::aRelayThatDiesLosesNothing()
{
    pairAndConnect();
    QVERIFY(m_servers->customerSays(ines, u"before"_s));
    QTRY_VERIFY(!conversationIn(u"before"_s).isEmpty());
    m_servers->relay().kill();
    QTRY_COMPARE(m_desk->stream.state(), EventStream::State::Offline);
    QVERIFY(m_servers->customerSays(ines, u"meanwhile"_s));
    QVERIFY2(m_servers->startRelay(), qPrintable(m_servers->problem()));
    m_desk->stream.wake();
    QTRY_VERIFY_WITH_TIMEOUT(!conversationIn(u"meanwhile"_s).isEmpty(), 30'000);
    QTRY_COMPARE(m_desk->stream.state(), EventStream::State::UpToDate);
    QCOMPARE(textsOf(conversationIn(u"before"_s)).count(u"before"_s), 1);
}

void TestRelayChain::aConsoleThatWasAwayCatchesUp()
{
    pairAndConnect();
    QVERIFY(m_servers->customerSays(ines, u"before"_s));
    QTRY_VERIFY(!conversationIn(u"before"_s).isEmpty());
    const qint64 cursor = m_desk->intake.cursor();
    m_desk.reset();
    for (int i = 1; i <= 5; ++i)
        QVERIFY(m_servers->customerSays(quiet, u"while away %1"_s.arg(i)));
    restartDesk();
    QCOMPARE(m_desk->intake.cursor(), cursor);
    QVERIFY(!conversationIn(u"before"_s).isEmpty()); // readable before any network
    QSignalSpy states(&m_desk->stream, &EventStream::stateChanged);
    m_desk->stream.start();
    QTRY_VERIFY(!conversationIn(u"while away 5"_s).isEmpty());
    const QStringList texts = textsOf(conversationIn(u"while away 5"_s));
    for (int i = 1; i <= 5; ++i)
        QCOMPARE(texts.count(u"while away %1"_s.arg(i)), 1);
    const bool hasHole = std::any_of(states.begin(), states.end(), [](const QList<QVariant> &state) {
        return state.first().value<EventStream::State>() == EventStream::State::Gap;
    });
    QVERIFY(!hasHole);
}

QTEST_GUILESS_MAIN(TestRelayChain)
#include "tst_relaychain.moc"
