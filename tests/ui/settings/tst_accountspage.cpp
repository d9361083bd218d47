// SPDX-License-Identifier: GPL-3.0-or-later
#include "../looks.h"
#include "accounts/accountdisconnector.h"
#include "accounts/connectednumbers.h"
#include "setclock.h"
#include "setupscene.h"
#include "ui/settings/accountspage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// S26 as a person uses it: the dialog says what ends and what stays, and does nothing unless it is
/// confirmed.
class TestAccountsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void looksRight_data();
    void looksRight();
    void leadsToMoreNumbersAndAccounts();
    void changesTheMainNumber();
    void asksBeforeItDisconnects();
    void disconnectsOfflineAndSaysSo();

private:
    template <class Widget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    void show();

    std::unique_ptr<Theme> m_theme;
    std::optional<test::SetupScene> m_scene;
    support::SetClock m_clock;
    std::optional<TokenMonitor> m_tokenMonitor;
    std::optional<AccountDisconnector> m_disconnector;
    std::optional<ConnectedNumbers> m_numbers;
    std::unique_ptr<AccountsPage> m_page;
};

void TestAccountsPage::initTestCase()
{
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->connectShop(), test::noError);
    m_tokenMonitor.emplace(*m_scene->store, m_scene->vault(), m_scene->relay(), m_clock);
    m_disconnector.emplace(*m_scene->store, m_scene->vault(), m_scene->relay(), m_scene->graph());
    m_numbers.emplace(*m_scene->store);
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void TestAccountsPage::cleanupTestCase()
{
    m_page.reset();
    m_numbers.reset();
    m_disconnector.reset();
    m_tokenMonitor.reset();
    m_scene.reset();
}

void TestAccountsPage::show()
{
    m_page = std::make_unique<AccountsPage>(*m_theme, *m_tokenMonitor, *m_disconnector, *m_numbers,
                                            m_scene->pictures());
    m_page->resize(700, 400);
    m_page->show();
}

void TestAccountsPage::looksRight_data()
{
    test::addLooks(720, 432);
}

void TestAccountsPage::looksRight()
{
    QFETCH(const test::Look, look);
    m_page.reset();
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, look.mode, look.scale);
    show();
    QVERIFY(test::looksRight(*m_page, look, u"accountspage"_s));
}

void TestAccountsPage::leadsToMoreNumbersAndAccounts()
{
    show();
    QSignalSpy numbers(m_page.get(), &AccountsPage::addNumbersRequested);
    QSignalSpy account(m_page.get(), &AccountsPage::addAccountRequested);
    find<QPushButton>(u"addNumbersButton"_s)->click();
    find<QPushButton>(u"addAccountButton"_s)->click();
    QCOMPARE(numbers.size(), 1);
    QCOMPARE(numbers.first().first().value<AccountId>(), m_scene->flow->state().account.id);
    QCOMPARE(account.size(), 1);
}

void TestAccountsPage::changesTheMainNumber()
{
    QCOMPARE(m_scene->addNumbers(m_scene->flow->state().account.id), test::noError);
    QCOMPARE(m_scene->chooseBusinessManager(u"Corner Shop"_s), test::noError);
    QCOMPARE(m_scene->chooseWaba(u"Corner Shop"_s), test::noError);
    QCOMPARE(m_scene->chooseEveryNumber(), test::noError);
    m_page.reset();
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    show();
    const PhoneNumberId second = m_numbers->numbers().last().id;
    QVERIFY(test::keepPicture(m_page->grab(), u"accountspage-numbers"_s));
    find<QPushButton>(u"makeMainNumberButton"_s)->click();
    QTRY_COMPARE(m_numbers->numbers().first().id, second);
}

void TestAccountsPage::asksBeforeItDisconnects()
{
    show();
    QSignalSpy reconnect(m_page.get(), &AccountsPage::reconnectRequested);
    find<QPushButton>(u"reconnectAccountButton"_s)->click();
    QCOMPARE(reconnect.size(), 1);
    find<QPushButton>(u"disconnectAccountButton"_s)->click();
    auto *dialog = find<QMessageBox>(u"disconnectDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->informativeText().contains(u"Your conversations stay"_s));
    QVERIFY(test::keepPicture(dialog->grab(), u"accountspage-dialog"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!find<QMessageBox>(u"disconnectDialog"_s));
    QCOMPARE(m_tokenMonitor->health().size(), 1);
    QVERIFY(!m_scene->store->reader().accounts.sealedToken(m_scene->flow->state().account.id)->isEmpty());
}

void TestAccountsPage::disconnectsOfflineAndSaysSo()
{
    show();
    m_scene->servers.relay().stop();
    find<QPushButton>(u"disconnectAccountButton"_s)->click();
    find<QMessageBox>(u"disconnectDialog"_s)->findChild<QPushButton *>(u"confirmDisconnectButton"_s)->click();
    auto *note = find<QLabel>(u"accountsNote"_s);
    QTRY_VERIFY(note->isVisible());
    QTRY_VERIFY2(note->text().contains(u"as soon as you are online"_s), qPrintable(note->text()));
    QVERIFY(m_tokenMonitor->health().isEmpty());
    QVERIFY(m_scene->servers.startRelay());
    QCoro::waitFor(m_disconnector->finishPending());
    QTRY_COMPARE(note->text(), u"No account is connected yet."_s);
}

QTEST_MAIN(TestAccountsPage)
#include "tst_accountspage.moc"
