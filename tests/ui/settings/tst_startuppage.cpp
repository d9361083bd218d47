// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagescene.h"
#include "ui/settings/startuppage.h"

#include <QSignalSpy>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestStartupPage : public test::PageScene<StartupPage> {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void theLogInIsChosenOnceItIsKnown();
    void saysWhyThereIsNoTray();
    void looksRight_data() { test::addLooks(980, 360); }
    void looksRight();

protected:
    StartupPage *makePage() override { return new StartupPage(false, *m_theme); }
};

void TestStartupPage::theLogInIsChosenOnceItIsKnown()
{
    QSignalSpy chosen(m_page, &StartupPage::startsAtLoginChanged);
    QVERIFY(!box(u"startsAtLogin"_s)->isEnabled());
    m_page->setStartsAtLogin(true);
    QVERIFY(box(u"startsAtLogin"_s)->isChecked());
    QCOMPARE(chosen.size(), 0);
    box(u"startsAtLogin"_s)->click();
    QCOMPARE(chosen.takeFirst().first().toBool(), false);
    m_page->showLoginProblem();
    QVERIFY(m_page->findChild<QLabel *>(u"startupMessage"_s)->text().contains(u"could not be changed"_s));
}

void TestStartupPage::saysWhyThereIsNoTray()
{
    QSignalSpy chosen(m_page, &StartupPage::keepsRunningChanged);
    const auto *why = m_page->findChild<QLabel *>(u"noTray"_s);
    QVERIFY(!why->isVisible());
    box(u"keepsRunning"_s)->click();
    QCOMPARE(chosen.takeFirst().first().toBool(), true);
    m_page->setTrayAvailable(false);
    QVERIFY(why->isVisible());
    QVERIFY(!box(u"keepsRunning"_s)->isEnabled());
}

void TestStartupPage::looksRight()
{
    QFETCH(const test::Look, look);
    openIn(look, 640);
    m_page->setStartsAtLogin(true);
    m_page->setTrayAvailable(look.mode == Theme::Mode::Dark);
    QVERIFY(looksWhole(u"startup"_s));
}

QTEST_MAIN(TestStartupPage)
#include "tst_startuppage.moc"
