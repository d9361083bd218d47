// SPDX-License-Identifier: GPL-3.0-or-later
#include "../looks.h"
#include "tests/support/bareserver.h"
#include "tests/support/setclock.h"
#include "tests/updates/publisher.h"
#include "ui/settings/updatespage.h"
#include "updates/updatechecker.h"

#include <QApplication>
#include <QCheckBox>
#include <QSignalSpy>
#include <QTcpSocket>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using shoptalk::support::BareServer;
using shoptalk::support::SetClock;
using shoptalk::test::Publisher;

class TestUpdatesPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void looksWhenAsked();
    void aForgedAnswerIsNamed();
    void theDailyCheckIsSwitchedOnAndOff();
    void aCopyWithoutAnAddressSaysSo();
    void looksRight_data() { test::addLooks(980, 360); }
    void looksRight();

private:
    UpdateSource source() const { return {m_server->url(), m_publisher.publicKey(), QVersionNumber(1, 0)}; }
    static QString message(const QWidget &page)
    {
        return page.findChild<QLabel *>(u"updatesMessage"_s)->text();
    }

    Publisher m_publisher;
    SetClock m_clock;
    QByteArray m_answer;
    std::unique_ptr<BareServer> m_server;
    std::unique_ptr<Theme> m_theme;
};

void TestUpdatesPage::initTestCase()
{
    QVERIFY(m_publisher.isReady());
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_server = std::make_unique<BareServer>([this](QTcpSocket &socket) {
        socket.write(m_answer);
        socket.disconnectFromHost();
    });
}

void TestUpdatesPage::looksWhenAsked()
{
    m_answer = support::answer(m_publisher.feed(1, u"1.2"_s, 30, "Search in all messages."));
    UpdateChecker checker(source(), m_clock, {});
    UpdatesPage page(checker, *m_theme);
    page.show();
    QSignalSpy opened(&page, &UpdatesPage::pageRequested);
    auto *whatIsNew = page.findChild<QPushButton *>(u"updatesPageButton"_s);
    QVERIFY(!whatIsNew->isVisible());
    auto *look = page.findChild<QPushButton *>(u"updatesCheckButton"_s);
    look->click();
    QVERIFY(!look->isEnabled());
    QTRY_VERIFY2(message(page).contains(u"1.2"_s), qPrintable(message(page)));
    QVERIFY(message(page).contains(u"Search in all messages."_s));
    QVERIFY(look->isEnabled());
    whatIsNew->click();
    QCOMPARE(opened.first().first().toUrl(), QUrl(u"https://downloads.example/shoptalk"_s));
}

void TestUpdatesPage::aForgedAnswerIsNamed()
{
    const Publisher other;
    m_answer = support::answer(other.feed(1, u"6.6"_s));
    UpdateChecker checker(source(), m_clock, {});
    UpdatesPage page(checker, *m_theme);
    page.show();
    page.findChild<QPushButton *>(u"updatesCheckButton"_s)->click();
    QTRY_VERIFY2(message(page).contains(u"ignored"_s), qPrintable(message(page)));
    QVERIFY(!page.findChild<QPushButton *>(u"updatesPageButton"_s)->isVisible());
}

void TestUpdatesPage::theDailyCheckIsSwitchedOnAndOff()
{
    m_answer = support::answer(m_publisher.feed(1, u"1.0"_s));
    UpdateChecker checker(source(), m_clock, {});
    UpdatesPage page(checker, *m_theme);
    auto *daily = page.findChild<QCheckBox *>(u"updatesOn"_s);
    QVERIFY(!daily->isChecked());
    daily->click();
    QVERIFY(checker.state().isOn);
    QTRY_COMPARE(checker.state().sequence, 1);
    daily->click();
    QVERIFY(!checker.state().isOn);
}

void TestUpdatesPage::aCopyWithoutAnAddressSaysSo()
{
    UpdateChecker checker(UpdateSource{{}, {}, QVersionNumber(1, 0)}, m_clock, {});
    UpdatesPage page(checker, *m_theme);
    QVERIFY(message(page).contains(u"does not know where"_s));
    QVERIFY(!page.findChild<QPushButton *>(u"updatesCheckButton"_s)->isEnabled());
}

void TestUpdatesPage::looksRight()
{
    QFETCH(const test::Look, look);
    Theme theme(*qApp, look.mode, look.scale);
    UpdateState state;
    state.newest =
        UpdateRelease{QVersionNumber(1, 4), QUrl(u"https://a.example/"_s), u"Search in all messages."_s};
    UpdateChecker checker(source(), m_clock, state);
    UpdatesPage page(checker, theme);
    QVERIFY(test::looksRight(page, look, u"updatespage"_s));
}

QTEST_MAIN(TestUpdatesPage)
#include "tst_updatespage.moc"
