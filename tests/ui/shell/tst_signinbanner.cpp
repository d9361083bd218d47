// SPDX-License-Identifier: GPL-3.0-or-later
#include "../looks.h"
#include "accounts/connectedaccounts.h"
#include "accounts/tokenmonitor.h"
#include "outbox/outbox.h"
#include "setclock.h"
#include "setupscene.h"
#include "ui/setup/setupmessage.h"
#include "ui/shell/accountmessage.h"
#include "ui/shell/signinbanner.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// S23: what staff see when Meta no longer accepts a login, and that waiting messages are sent after the next
/// one. Every sub-code of error 190 comes from the sandbox as the answer to a message.
class TestSignInBanner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyEndHasItsOwnMessageAndLosesNothing_data();
    void everyEndHasItsOwnMessageAndLosesNothing();
    void aTakenBackPermissionAndEndedAccessHaveWords_data();
    void aTakenBackPermissionAndEndedAccessHaveWords();
    void ofSeveralAccountsTheOneIsNamed();
    void noticeCanBePutAsideUntilTomorrow();
    void looksRight_data();
    void looksRight();

private:
    QString shownText() const { return m_banner->findChild<QLabel *>(u"signInBannerText"_s)->text(); }

    std::unique_ptr<Theme> m_theme;
    std::optional<test::SetupScene> m_scene;
    support::SetClock m_clock;
    std::optional<ConnectedAccounts> m_accounts;
    std::optional<Outbox> m_outbox;
    std::optional<TokenMonitor> m_tokenMonitor;
    std::optional<SignInBanner> m_banner;
    ConversationId m_conversation;
    QSet<QString> m_texts;
};

void TestSignInBanner::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->connectShop(), test::noError);
    m_accounts.emplace(*m_scene->store, m_scene->vault(), m_clock);
    m_outbox.emplace(*m_scene->store, m_scene->graph(), *m_accounts, m_clock);
    m_tokenMonitor.emplace(*m_scene->store, m_scene->vault(), m_scene->relay(), m_clock);
    m_banner.emplace(*m_theme);
    // As the console wires them.
    connect(&*m_outbox, &Outbox::signInNeeded, &*m_tokenMonitor, &TokenMonitor::noteRefusal);
    connect(&*m_tokenMonitor, &TokenMonitor::usableAgain, &*m_outbox, &Outbox::wake);
    connect(&*m_tokenMonitor, &TokenMonitor::changed, this,
            [this] { m_banner->setHealth(m_tokenMonitor->health().first()); });
    QVERIFY(m_scene->servers.customerSays(u"34600000001"_s, u"Is it ready?"_s));
    const Result<ConversationId> conversation = m_scene->beginConversation();
    QVERIFY(conversation);
    m_conversation = *conversation;
    QCoro::waitFor(m_tokenMonitor->check());
    m_outbox->wake();
    QVERIFY(m_banner->isHidden());
}

void TestSignInBanner::cleanupTestCase()
{
    m_banner.reset();
    m_tokenMonitor.reset();
    m_outbox.reset();
    m_accounts.reset();
    m_scene.reset();
}

void TestSignInBanner::everyEndHasItsOwnMessageAndLosesNothing_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("words");
    QTest::newRow("458") << u"token_458"_s << u"removed in your Facebook settings"_s;
    QTest::newRow("459") << u"token_459"_s << u"check that it is you"_s;
    QTest::newRow("460") << u"token_460"_s << u"password was changed"_s;
    QTest::newRow("463") << u"token_463"_s << u"has expired"_s;
    QTest::newRow("464") << u"token_464"_s << u"Confirm it first"_s;
    QTest::newRow("467") << u"token_467"_s << u"ended your login"_s;
    QTest::newRow("492") << u"token_492"_s << u"Ask an administrator"_s;
}

void TestSignInBanner::everyEndHasItsOwnMessageAndLosesNothing()
{
    QFETCH(const QString, fault);
    QFETCH(const QString, words);
    QVERIFY(m_scene->servers.setFault(fault));
    const Result<MessageId> message =
        QCoro::waitFor(m_outbox->sendParts(m_conversation, {u"Your order is ready"_s}));
    QVERIFY(message);
    QTRY_VERIFY(!m_banner->isHidden());
    QVERIFY2(shownText().contains(words), qPrintable(shownText()));
    QVERIFY(!m_texts.contains(shownText()));
    m_texts << shownText();
    QVERIFY(m_banner->findChild<QToolButton *>(u"signInLaterButton"_s)->isHidden());
    const auto delivery = [&] { return m_scene->store->reader().messages.find(*message)->value().delivery; };
    QCOMPARE(delivery(), Delivery::Queued);
    // The set-up has the same reason, with a text of its own.
    const Error error{Error::Kind::Unauthorised, Reason::MetaRefused, MetaCode{190, fault.right(3).toInt()}};
    QVERIFY(!setupMessage(SetupFlow::Step::Waba, error).title.isEmpty());
    // A login that ended without a sub-code has the text of one that was logged out; every other end differs.
    const Error plain{Error::Kind::Unauthorised, Reason::MetaRefused, MetaCode{190}};
    QCOMPARE(setupMessage(SetupFlow::Step::Waba, error).title
                 == setupMessage(SetupFlow::Step::Waba, plain).title,
             fault == "token_467"_L1);

    QSignalSpy reconnect(&*m_banner, &SignInBanner::reconnectRequested);
    m_banner->findChild<QPushButton *>(u"signInAgainButton"_s)->click();
    QCOMPARE(reconnect.size(), 1);
    QVERIFY(m_scene->servers.setFault(fault, false));
    QCOMPARE(m_scene->signInAgain(), test::noError);
    QTRY_VERIFY(delivery() != Delivery::Queued);
    QCOMPARE(delivery(), Delivery::Sent);
    QTRY_VERIFY(m_banner->isHidden());
}

void TestSignInBanner::aTakenBackPermissionAndEndedAccessHaveWords_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("words");
    QTest::newRow("permission missing") << QString() << u"Reconnect and allow everything"_s;
    QTest::newRow("data access") << u"data_access_over"_s << u"asks for a new one after 90 days"_s;
}

void TestSignInBanner::aTakenBackPermissionAndEndedAccessHaveWords()
{
    QFETCH(const QString, fault);
    QFETCH(const QString, words);
    m_clock = {}; // Meta's clock continues
    if (fault.isEmpty())
        QVERIFY(m_scene->takeBackPermission(u"whatsapp_business_messaging"_s));
    else
        QVERIFY(m_scene->servers.setFault(fault));
    QCoro::waitFor(m_tokenMonitor->check());
    QVERIFY(!m_banner->isHidden());
    QVERIFY2(shownText().contains(words), qPrintable(shownText()));
    QVERIFY(fault.isEmpty() || m_scene->servers.setFault(fault, false));
    QCOMPARE(m_scene->signInAgain(), test::noError);
    QTRY_VERIFY(m_banner->isHidden());
}

/// B6: with two accounts the banner says whose sign-in has ended, in a name of any direction.
void TestSignInBanner::ofSeveralAccountsTheOneIsNamed()
{
    FacebookAccount other;
    other.id = AccountId(u"218000000000042"_s);
    other.name = u"مخبز الشمس"_s;
    other.status = AccountStatus::PasswordChanged;
    const auto add = [other](StoreSession &session) {
        return session.accounts.saveAccount(other, u"sealed"_s);
    };
    QVERIFY(QCoro::waitFor(m_scene->store->write(add)));
    QTRY_VERIFY(!m_banner->isHidden());
    QVERIFY2(shownText().startsWith(u"\u2068مخبز الشمس\u2069: Your Facebook password"_s),
             qPrintable(shownText()));
    QSignalSpy reconnect(&*m_banner, &SignInBanner::reconnectRequested);
    m_banner->findChild<QPushButton *>(u"signInAgainButton"_s)->click();
    QCOMPARE(reconnect.value(0).value(0).value<AccountId>(), other.id);
    const auto leave = [other](StoreSession &session) { return session.disconnects.disconnect(other.id); };
    QVERIFY(QCoro::waitFor(m_scene->store->write(leave)));
    QTRY_VERIFY(m_banner->isHidden());
}

void TestSignInBanner::noticeCanBePutAsideUntilTomorrow()
{
    SignInBanner banner(*m_theme);
    AccountHealth health;
    health.account.id = AccountId(u"1"_s);
    health.daysLeft = 6;
    banner.setHealth(health);
    QVERIFY(!banner.isHidden());
    auto *later = banner.findChild<QToolButton *>(u"signInLaterButton"_s);
    QVERIFY(!later->isHidden());
    later->click();
    QVERIFY(banner.isHidden());
    banner.setHealth(health);
    QVERIFY(banner.isHidden());
    health.daysLeft = 5;
    banner.setHealth(health);
    QVERIFY(!banner.isHidden());
    health = {};
    banner.setHealth(health);
    QVERIFY(banner.isHidden());
}

void TestSignInBanner::looksRight_data()
{
    test::addLooks(1000, 480);
}

void TestSignInBanner::looksRight()
{
    QFETCH(const test::Look, look);
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, look.mode, look.scale);
    SignInBanner banner(*m_theme);
    AccountHealth health;
    health.account.status = AccountStatus::Checkpoint;
    banner.setHealth(health);
    QVERIFY(test::looksRight(banner, look, u"signinbanner"_s));
}

QTEST_MAIN(TestSignInBanner)
#include "tst_signinbanner.moc"
