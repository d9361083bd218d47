// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/connectedaccounts.h"
#include "accounts/tokenmonitor.h"
#include "outbox/outbox.h"
#include "setclock.h"
#include "setupscene.h"
#include "ui/setup/setuppage.h"

#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using Step = SetupFlow::Step;

/// S23, B11: a system user's token has expired. The field for the next one opens, a token of the same system
/// user is accepted, and waiting messages are sent.
class TestReconnecting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aNewTokenOfTheSameSystemUserLetsTheOutboxGo();
    void saysWhatWasConnectedToSomebodyElse();
    void aTokenThatDiesOnTheWayIsAskedForAgain();

private:
    static constexpr qint64 sixtyDays = 60 * 86400;
    QByteArray newToken();
    bool connectShop();
    void reconnect();
    void paste(const QByteArray &token);
    template <class Widget>
    Widget *named(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    QString notice() const { return named<QWidget>(u"setupError"_s)->property("text").toString(); }

    std::optional<test::SetupScene> m_scene;
    support::SetClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SetupPage> m_page;
};

void TestReconnecting::init()
{
    m_clock = {};
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->pair(), test::noError);
    QCOMPARE(m_scene->useToken(newToken()), test::noError);
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_page = std::make_unique<SetupPage>(*m_scene->flow, *m_theme);
    m_page->resize(900, 800);
    m_page->show();
}

void TestReconnecting::cleanup()
{
    m_page.reset();
    m_theme.reset();
    m_scene.reset();
}

QByteArray TestReconnecting::newToken()
{
    const QJsonArray scopes{u"business_management"_s, u"whatsapp_business_management"_s,
                            u"whatsapp_business_messaging"_s};
    const QJsonObject wanted{{u"scopes"_s, scopes},
                             {u"waba_ids"_s, QJsonArray{u"500000000000001"_s}},
                             {u"lifetime_s"_s, sixtyDays}};
    const QUrl tokens = m_scene->servers.sandbox().url().resolved(QUrl(u"/sandbox/tokens"_s));
    return support::postJson(tokens, wanted).body[u"access_token"_s].toString().toUtf8();
}

bool TestReconnecting::connectShop()
{
    const QString corner = u"Corner Shop"_s;
    return !m_scene->chooseBusinessManager(corner) && !m_scene->chooseWaba(corner)
        && !m_scene->chooseNumber(corner) && m_scene->flow->state().step == Step::Done;
}

/// Does what the console does when "Reconnect" is clicked.
void TestReconnecting::reconnect()
{
    m_scene->flow->dispatch(setupevent::SignInAgain{m_scene->progress().account});
    m_page->reconnect();
}

void TestReconnecting::paste(const QByteArray &token)
{
    auto *field = named<QLineEdit>(u"systemToken"_s);
    QVERIFY(field->isVisible());
    field->setText(QString::fromLatin1(token));
    QTest::mouseClick(named<QPushButton>(u"connectTokenButton"_s), Qt::LeftButton);
}

void TestReconnecting::aNewTokenOfTheSameSystemUserLetsTheOutboxGo()
{
    QVERIFY(connectShop());
    ConnectedAccounts accounts(*m_scene->store, m_scene->vault(), m_clock);
    Outbox outbox(*m_scene->store, m_scene->graph(), accounts, m_clock);
    TokenMonitor life(*m_scene->store, m_scene->vault(), m_scene->relay(), m_clock);
    connect(&outbox, &Outbox::signInNeeded, &life, &TokenMonitor::noteRefusal);
    connect(&life, &TokenMonitor::usableAgain, &outbox, &Outbox::wake);
    QCoro::waitFor(life.check());
    outbox.wake();
    QVERIFY(m_scene->servers.customerSays(u"34600000001"_s, u"Is it ready?"_s));
    const Result<ConversationId> conversation = m_scene->beginConversation();
    QVERIFY(conversation);
    QVERIFY(m_scene->letTimePass(std::chrono::seconds(sixtyDays + 60)));
    QVERIFY(m_scene->servers.customerSays(u"34600000001"_s, u"Hello?"_s)); // so that it may be answered
    const Result<MessageId> message = QCoro::waitFor(outbox.sendParts(*conversation, {u"It is ready"_s}));
    QVERIFY(message);
    const auto delivery = [&] { return m_scene->store->reader().messages.find(*message)->value().delivery; };
    QTRY_COMPARE(life.health().value(0).account.status, AccountStatus::Expired);
    QCOMPARE(delivery(), Delivery::Queued);

    reconnect();
    QCOMPARE(m_scene->browser.requests().size(), 0); // no login
    QVERIFY(m_scene->browser.opened().isEmpty());
    QCOMPARE(named<QLabel>(u"setupTitle"_s)->text(), u"Paste a new token"_s);
    paste(newToken());
    QTRY_COMPARE(m_scene->flow->state().step, Step::Done);
    QTRY_COMPARE(delivery(), Delivery::Sent);
    QCOMPARE(life.health().value(0).account.status, AccountStatus::Active);
    QCOMPARE(m_scene->store->reader().accounts.accounts()->size(), 1);
}

void TestReconnecting::saysWhatWasConnectedToSomebodyElse()
{
    QVERIFY(connectShop());
    reconnect();
    // The way round by the login is open, and says what is wrong with it.
    QTest::mouseClick(named<QPushButton>(u"leaveTokenButton"_s), Qt::LeftButton);
    QTest::mouseClick(named<QPushButton>(u"connectFacebookButton"_s), Qt::LeftButton);
    QTRY_VERIFY(notice().contains(u"not the same system user"_s));
    QVERIFY(notice().contains(u"a system user token"_s));
    QCOMPARE(m_scene->store->reader().accounts.accounts()->size(), 1);
}

void TestReconnecting::aTokenThatDiesOnTheWayIsAskedForAgain()
{
    QVERIFY(m_scene->servers.setFault(u"token_463"_s));
    QVERIFY(m_scene->chooseBusinessManager(u"Corner Shop"_s));
    QCOMPARE(m_scene->flow->state().step, Step::Explain);
    QVERIFY(notice().contains(u"no longer accepts the token"_s));
    QVERIFY(m_scene->servers.setFault(u"token_463"_s, false));
    paste(newToken());
    QTRY_COMPARE(m_scene->flow->state().step, Step::Waba); // what was chosen is kept
    QCOMPARE(m_scene->browser.requests().size(), 0);
}

QTEST_MAIN(TestReconnecting)
#include "tst_reconnecting.moc"
