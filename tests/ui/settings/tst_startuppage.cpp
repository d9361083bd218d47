// SPDX-License-Identifier: GPL-3.0-or-later
#include "../looks.h"
#include "ui/settings/settingsview.h"
#include "ui/settings/startuppage.h"

#include <QApplication>
#include <QCheckBox>
#include <QSignalSpy>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestStartupPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void init();
    void theLogInIsChosenOnceItIsKnown();
    void saysWhyThereIsNoTray();
    void looksRight_data() { test::addLooks(980, 360); }
    void looksRight();

private:
    QCheckBox *box(const QString &name) const { return m_page->findChild<QCheckBox *>(name); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SettingsView> m_view;
    StartupPage *m_page = nullptr;
};

void TestStartupPage::init()
{
    m_view = std::make_unique<SettingsView>(*m_theme);
    m_page = new StartupPage(false, *m_theme);
    m_view->addPage(m_page);
    m_view->resize(980, 640);
    m_view->show();
}

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
    m_view.reset();
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, look.mode, look.scale);
    QApplication::setLayoutDirection(look.direction);
    init();
    m_page->setStartsAtLogin(true);
    m_page->setTrayAvailable(look.mode == Theme::Mode::Dark);
    m_view->resize(look.width, 640);
    QVERIFY(m_view->open<StartupPage>());
    QTRY_COMPARE(test::cutOff(*m_page), QString());
    QVERIFY(m_page->width() <= m_view->width());
    QVERIFY(test::keepPicture(m_view->grab(), u"startup-"_s + QString::fromLatin1(QTest::currentDataTag())));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestStartupPage)
#include "tst_startuppage.moc"
