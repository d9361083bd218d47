// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/connectedaccounts.h"
#include "accounts/tokenmonitor.h"
#include "outbox/outbox.h"
#include "setclock.h"
#include "setupscene.h"

#include <QApplication>
#include <QTest>
#include <QUrlQuery>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineView>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using Step = SetupFlow::Step;

namespace {

/// A page of the person's browser; windows that it opens are theirs too.
class Page : public QWebEnginePage {
public:
    explicit Page(QWebEngineProfile *profile, QObject *parent)
        : QWebEnginePage(profile, parent)
    {
        connect(this, &QWebEnginePage::windowCloseRequested, this, [this] { isClosed = true; });
        connect(this, &QWebEnginePage::loadFinished, this, [this](bool isWhole) { isLoaded = isWhole; });
    }

    QPointer<Page> opened;
    bool isClosed = false;
    bool isLoaded = false;

protected:
    QWebEnginePage *createWindow(WebWindowType) override
    {
        opened = new Page(profile(), this);
        return opened;
    }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &text, int line,
                                  const QString &source) override
    {
        qInfo().noquote() << "page:" << text << source << line;
    }
};

} // namespace

/// B11: Meta's sign-up on the relay's page, in a real browser engine.
class TestEmbeddedSignup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void leadsToTheChosenNumber_data();
    void leadsToTheChosenNumber();
    void asksForWhatMetaDidNotName_data();
    void asksForWhatMetaDidNotName();
    void leadsToTheRegistrationOfANewNumber();
    void goesThroughOnceMoreWhenItsTokenEnds();
    void nothingIsStoredWhenItIsGivenUp_data();
    void nothingIsStoredWhenItIsGivenUp();
    void aMessageWithoutACodeLetsNobodyIn();
    void aCodeOf31SecondsIsRefused();
    void aForeignPageIsNobodys();
    void saysThatTheRelayOffersNone();

private:
    bool begin(const QString &meta);
    /// The person opens the page and presses its button; gives Meta's window.
    Page *openMetasWindow();
    void press(Page &page, const QString &id);
    QString shownText();

    std::optional<test::SetupScene> m_scene;
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<Page> m_page;
    std::optional<Error> m_error;
};

bool TestEmbeddedSignup::begin(const QString &meta)
{
    m_scene.emplace();
    m_scene->browser.walksAway = true;
    if (!m_scene->begin())
        return false;
    const QString sandbox =
        m_scene->servers.sandbox().url().toString(QUrl::RemovePath | QUrl::StripTrailingSlash);
    m_scene->servers.setMeta(QString(meta).replace(u"SANDBOX"_s, sandbox));
    m_scene->servers.relay().stop();
    if (!m_scene->servers.startRelay() || m_scene->pair())
        return false;
    connect(&*m_scene->flow, &SetupFlow::stateChanged, this, [this] {
        if (m_scene->flow->state().problem)
            m_error = m_scene->flow->state().problem;
    });
    return true;
}

void TestEmbeddedSignup::init()
{
    m_error.reset();
    m_profile = std::make_unique<QWebEngineProfile>();
    m_page = std::make_unique<Page>(m_profile.get(), nullptr);
    QVERIFY(begin(u"signup_config_id = \"900000000000002\"\nsdk_url = \"SANDBOX/sdk.js\"\n"
                  "dialog_origin = \"SANDBOX\""_s));
}

void TestEmbeddedSignup::cleanup()
{
    m_page.reset();
    m_profile.reset();
    m_scene.reset();
}

void TestEmbeddedSignup::press(Page &page, const QString &id)
{
    page.runJavaScript(u"document.getElementById('%1').click()"_s.arg(id));
}

QString TestEmbeddedSignup::shownText()
{
    QString text;
    bool isThere = false;
    m_page->runJavaScript(u"document.getElementById('status').textContent"_s, [&](const QVariant &value) {
        text = value.toString();
        isThere = true;
    });
    return support::waitUntil([&] { return isThere; }) ? text : QString();
}

Page *TestEmbeddedSignup::openMetasWindow()
{
    const qsizetype before = m_scene->browser.opened().size();
    m_scene->flow->dispatch(setupevent::SignUp{});
    if (!support::waitUntil([this, before] { return m_scene->browser.opened().size() > before; }))
        return nullptr;
    m_page->load(m_scene->browser.opened().last());
    const auto isReady = [this] { return m_page->isLoaded && shownText().isEmpty(); };
    if (!support::waitUntil(isReady))
        return nullptr;
    press(*m_page, u"begin"_s);
    if (!support::waitUntil([this] { return m_page->opened && m_page->opened->isLoaded; }))
        return nullptr;
    return m_page->opened;
}

void TestEmbeddedSignup::leadsToTheChosenNumber_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("the code first") << QString();
    QTest::newRow("the message first") << u"signup_message_first"_s;
}

void TestEmbeddedSignup::leadsToTheChosenNumber()
{
    QFETCH(const QString, fault);
    QVERIFY(fault.isEmpty() || m_scene->servers.setFault(fault));
    Page *metas = openMetasWindow();
    QVERIFY(metas);
    press(*metas, u"finish"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->flow->state().step, Step::Done, 20'000);
    QVERIFY(shownText().contains(u"go back to Shoptalk"_s));
    QCOMPARE(m_scene->progress().waba, WabaId(u"500000000000001"_s));
    QCOMPARE(m_scene->progress().phoneNumbers, QList{PhoneNumberId(u"610000000000001"_s)});
    QVERIFY(!m_scene->flow->state().account.tokenExpiresAt.isValid()); // a business's own
    QCOMPARE(m_scene->browser.requests().size(), 0); // no window of ours
}

void TestEmbeddedSignup::asksForWhatMetaDidNotName_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("no number") << u"signup_only_waba"_s;
    QTest::newRow("a number of the phone app") << u"signup_coexistence"_s;
    QTest::newRow("nothing, its window was closed") << u"signup_no_message"_s;
}

void TestEmbeddedSignup::asksForWhatMetaDidNotName()
{
    QFETCH(const QString, fault);
    QVERIFY(m_scene->servers.setFault(fault));
    Page *metas = openMetasWindow();
    QVERIFY(metas);
    press(*metas, u"finish"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->flow->state().step, Step::PhoneNumber, 20'000);
    QTRY_COMPARE(m_scene->flow->state().lists.phoneNumbers.size(), 2);
    QCOMPARE(m_error.has_value(), fault == "signup_no_message"_L1);
    if (m_error)
        QCOMPARE(auditWord(*m_error), u"signup_unnamed"_s);
    m_error.reset();
    QCOMPARE(m_scene->progress().waba, WabaId(u"500000000000001"_s));
    QCOMPARE(m_scene->chooseNumber(u"Corner Shop"_s), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
}

/// B13: a number that was made in the sign-up is not registered yet.
void TestEmbeddedSignup::leadsToTheRegistrationOfANewNumber()
{
    const QUrl control =
        m_scene->servers.sandbox().url().resolved(QUrl(u"/sandbox/numbers/610000000000002"_s));
    const QJsonObject fields{{u"status"_s, u"PENDING"_s}};
    QCOMPARE(support::postJson(control, {{u"fields"_s, fields}}).status, 200);
    Page *metas = openMetasWindow();
    QVERIFY(metas);
    metas->runJavaScript(u"document.querySelectorAll('input[name=choice]')[1].checked = true"_s);
    press(*metas, u"finish"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->flow->state().step, Step::Register, 20'000);
    QCOMPARE(m_scene->flow->state().unregistered()->id, PhoneNumberId(u"610000000000002"_s));
    QCOMPARE(m_scene->progress().phoneNumbers, QList{PhoneNumberId(u"610000000000002"_s)});
}

/// S23: messages that wait for the token of a sign-up are sent after the next one, and nothing is chosen
/// again.
void TestEmbeddedSignup::goesThroughOnceMoreWhenItsTokenEnds()
{
    Page *metas = openMetasWindow();
    QVERIFY(metas);
    press(*metas, u"finish"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->flow->state().step, Step::Done, 20'000);
    QCOMPARE(m_scene->flow->state().account.connectedBy, ConnectedBy::SignUp);
    const SetupRecord before = m_scene->progress();
    const support::SetClock clock;
    ConnectedAccounts accounts(*m_scene->store, m_scene->vault(), clock);
    Outbox outbox(*m_scene->store, m_scene->graph(), accounts, clock);
    TokenMonitor life(*m_scene->store, m_scene->vault(), m_scene->relay(), clock);
    connect(&outbox, &Outbox::signInNeeded, &life, &TokenMonitor::noteRefusal);
    connect(&life, &TokenMonitor::usableAgain, &outbox, &Outbox::wake);
    QCoro::waitFor(life.check());
    outbox.wake();
    QVERIFY(m_scene->servers.customerSays(u"34600000001"_s, u"Is it ready?"_s));
    const Result<ConversationId> conversation = m_scene->beginConversation();
    QVERIFY(conversation);
    QVERIFY(m_scene->servers.setFault(u"token_467"_s));
    const Result<MessageId> message = QCoro::waitFor(outbox.sendParts(*conversation, {u"It is ready"_s}));
    QVERIFY(message);
    QTRY_COMPARE(life.health().value(0).account.status, AccountStatus::LoggedOut);
    QVERIFY(m_scene->servers.setFault(u"token_467"_s, false));

    m_page = std::make_unique<Page>(m_profile.get(), nullptr);
    m_scene->flow->dispatch(setupevent::SignInAgain{before.account});
    QCOMPARE(m_scene->flow->state().account.connectedBy,
             ConnectedBy::SignUp); // by which the sign-up is opened
    metas = openMetasWindow();
    QVERIFY(metas);
    press(*metas, u"finish"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->flow->state().step, Step::Done, 20'000);
    const auto delivery = [&] { return m_scene->store->reader().messages.find(*message)->value().delivery; };
    QTRY_COMPARE(delivery(), Delivery::Sent);
    QCOMPARE(m_scene->progress(), before);
    // A person who logs in instead sees what was connected.
    m_scene->flow->dispatch(setupevent::SignInAgain{before.account});
    QCOMPARE(auditWord(*m_scene->signIn()), u"other_business"_s);
}

void TestEmbeddedSignup::nothingIsStoredWhenItIsGivenUp_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("reason");
    QTest::newRow("cancelled") << u"cancel"_s << u"signup_cancelled"_s;
    QTest::newRow("reported") << u"report"_s << u"signup_reported"_s;
}

void TestEmbeddedSignup::nothingIsStoredWhenItIsGivenUp()
{
    QFETCH(const QString, button);
    QFETCH(const QString, reason);
    Page *metas = openMetasWindow();
    QVERIFY(metas);
    press(*metas, button);
    QTRY_VERIFY_WITH_TIMEOUT(m_error, 20'000);
    QCOMPARE(auditWord(*m_error), reason);
    QCOMPARE(m_scene->progress(), SetupRecord());
    QCOMPARE(m_scene->asked(u"/oauth/access_token"_s), 0);
}

void TestEmbeddedSignup::aMessageWithoutACodeLetsNobodyIn()
{
    QVERIFY(m_scene->servers.setFault(u"signup_no_code"_s));
    Page *metas = openMetasWindow();
    QVERIFY(metas);
    press(*metas, u"finish"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_error, 20'000);
    QCOMPARE(auditWord(*m_error), u"signup_without_code"_s);
    QTRY_VERIFY(shownText().contains(u"did not give Shoptalk access"_s));
    QCOMPARE(m_scene->progress(), SetupRecord());
    QCOMPARE(m_scene->asked(u"/oauth/access_token"_s), 0);
    // The same once more, as the set-up offers it.
    m_page = std::make_unique<Page>(m_profile.get(), nullptr);
    QVERIFY(m_scene->servers.setFault(u"signup_no_code"_s, false));
    metas = openMetasWindow();
    QVERIFY(metas);
    press(*metas, u"finish"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->flow->state().step, Step::Done, 20'000);
}

void TestEmbeddedSignup::aCodeOf31SecondsIsRefused()
{
    QVERIFY(m_scene->servers.setFault(u"code_expired"_s));
    Page *metas = openMetasWindow();
    QVERIFY(metas);
    press(*metas, u"finish"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_error, 20'000);
    QCOMPARE(auditWord(*m_error), u"oauth_refused"_s);
    QCOMPARE(m_scene->progress(), SetupRecord());
}

void TestEmbeddedSignup::aForeignPageIsNobodys()
{
    QVERIFY(openMetasWindow());
    const QUrl page = m_scene->browser.opened().last();
    const auto post = [&page](const QString &path, const QJsonObject &body) {
        return support::postJson(page.resolved(QUrl(path)), body).status;
    };
    const QString state = QUrlQuery(page).queryItemValue(u"state"_s);
    const QString foreign(state.size(), u'x');
    QCOMPARE(post(u"/signup/code"_s, {{u"state"_s, foreign}, {u"code"_s, u"abc"_s}}), 404);
    const QJsonObject finish{{u"event"_s, u"FINISH"_s}, {u"data"_s, QJsonObject{{u"waba_id"_s, u"500"_s}}}};
    QCOMPARE(post(u"/signup/session"_s, {{u"state"_s, foreign}, {u"message"_s, finish}}), 404);
    QCOMPARE(post(u"/signup/missing"_s, {{u"state"_s, foreign}, {u"half"_s, u"code"_s}}), 404);
    QCOMPARE(post(u"/signup/missing"_s, {{u"state"_s, state}, {u"half"_s, u"both"_s}}), 422);
    const QJsonObject unknown{{u"event"_s, u"SOMETHING"_s}};
    QCOMPARE(post(u"/signup/session"_s, {{u"state"_s, state}, {u"message"_s, unknown}}), 422);
    const QJsonObject script{{u"event"_s, u"FINISH"_s}, {u"data"_s, QJsonObject{{u"waba_id"_s, u"<b>"_s}}}};
    QCOMPARE(post(u"/signup/session"_s, {{u"state"_s, state}, {u"message"_s, script}}), 422);
    QVERIFY(m_scene->flow->state().isBusy()); // still waiting for its own
    QCOMPARE(m_scene->progress(), SetupRecord());
}

void TestEmbeddedSignup::saysThatTheRelayOffersNone()
{
    cleanup();
    init();
    QVERIFY(begin(QString()));
    m_scene->flow->dispatch(setupevent::SignUp{});
    QTRY_VERIFY(m_error);
    QCOMPARE(auditWord(*m_error), u"signup_not_configured"_s);
    QCOMPARE(m_scene->browser.opened().size(), 0);
}

int main(int argumentCount, char **arguments)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argumentCount, arguments);
    TestEmbeddedSignup test;
    return QTest::qExec(&test, argumentCount, arguments);
}

#include "tst_embeddedsignup.moc"
