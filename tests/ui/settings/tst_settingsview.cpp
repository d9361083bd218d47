// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pictures.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingssection.h"
#include "ui/settings/settingsview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// A page that counts how often it was refreshed.
class CountingPage : public SettingsPage {
    Q_OBJECT
public:
    CountingPage(const Theme &theme, const QString &name)
        : m_title(name)
    {
        setObjectName(name);
        auto *column = new QVBoxLayout(this);
        column->addWidget(
            new SettingsSection(theme, u"A section with a title"_s,
                                u"And a text that says what it is for, in a sentence or two that may well go "
                                "over more than one line."_s));
    }
    QString title() const override { return m_title; }
    Icon icon() const override { return Icon::User; }
    void refresh() override { ++refreshed; }
    int refreshed = 0;

private:
    QString m_title;
};

class FirstPage : public CountingPage {
    Q_OBJECT
public:
    explicit FirstPage(const Theme &theme)
        : CountingPage(theme, u"firstPage"_s)
    {
    }
};

class SecondPage : public CountingPage {
    Q_OBJECT
public:
    explicit SecondPage(const Theme &theme)
        : CountingPage(theme, u"secondPage"_s)
    {
    }
};

/// A type of which the view has no page.
class MissingPage : public CountingPage {
    Q_OBJECT
};

class TestSettingsView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void init();
    void opensTheFirstPage();
    void opensAPageByItsType();
    void bringsAPageUpToDateWheneverItIsOpened();
    void aMinimisedWindowComesBackAsItWas();
    void escapeLeaves();
    void showsOneSideWhereItIsNarrow();
    void theIconsGrowWithTheText();
    void looksRight_data();
    void looksRight();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SettingsView> m_view;
    CountingPage *m_second = nullptr;
};

void TestSettingsView::init()
{
    m_view = std::make_unique<SettingsView>(*m_theme);
    m_view->addPage(new FirstPage(*m_theme));
    m_second = new SecondPage(*m_theme);
    m_view->addPage(m_second);
    m_view->resize(1000, 600);
    m_view->show();
}

void TestSettingsView::opensTheFirstPage()
{
    QCOMPARE(m_view->currentPage()->objectName(), u"firstPage"_s);
    QCOMPARE(m_view->findChild<QLabel *>(u"settingsTitle"_s)->text(), m_view->currentPage()->title());
    QCOMPARE(m_second->refreshed, 0);
}

void TestSettingsView::opensAPageByItsType()
{
    QVERIFY(m_view->open<SecondPage>());
    QCOMPARE(m_view->currentPage(), m_second);
    QCOMPARE(m_view->findChild<QLabel *>(u"settingsTitle"_s)->text(), u"secondPage"_s);
    QVERIFY(!m_view->open<MissingPage>());
    QCOMPARE(m_view->currentPage(), m_second);
}

void TestSettingsView::bringsAPageUpToDateWheneverItIsOpened()
{
    auto *list = m_view->findChild<QListWidget *>(u"settingsPages"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(m_view->currentPage(), m_second);
    const int before = m_second->refreshed;
    QVERIFY(before >= 1);
    m_view->hide();
    m_view->show();
    QVERIFY(m_second->refreshed > before);
}

void TestSettingsView::aMinimisedWindowComesBackAsItWas()
{
    QVERIFY(m_view->open<SecondPage>());
    QLineEdit field(m_second);
    field.show();
    field.setFocus();
    const int before = m_second->refreshed;
    m_view->showMinimized();
    m_view->showNormal();
    QVERIFY(m_view->isVisible());
    QCOMPARE(m_second->refreshed, before);
    QCOMPARE(m_view->focusWidget(), &field);
}

void TestSettingsView::escapeLeaves()
{
    QSignalSpy closed(m_view.get(), &SettingsView::closed);
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get(), shoptalk::support::patienceMs));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    m_view->findChild<QToolButton *>(u"leaveSettingsButton"_s)->click();
    QCOMPARE(closed.count(), 2);
}

void TestSettingsView::showsOneSideWhereItIsNarrow()
{
    m_view->hide();
    m_view->resize(400, 600);
    m_view->show();
    auto *list = m_view->findChild<QListWidget *>(u"settingsPages"_s);
    auto *back = m_view->findChild<QToolButton *>(u"settingsBackButton"_s);
    QVERIFY(list->isVisible());
    QVERIFY(!m_second->isVisible());
    QVERIFY(m_view->open<SecondPage>());
    QVERIFY(!list->isVisible());
    QVERIFY(m_second->isVisible());
    QSignalSpy closed(m_view.get(), &SettingsView::closed);
    back->click();
    QVERIFY(list->isVisible());
    QCOMPARE(closed.count(), 0);
}

void TestSettingsView::theIconsGrowWithTheText()
{
    const auto *list = m_view->findChild<QListWidget *>(u"settingsPages"_s);
    const int usual = list->iconSize().width();
    m_theme->setTextScale(2);
    const int large = list->iconSize().width();
    m_theme->setTextScale(1);
    QCOMPARE(large, 2 * usual);
    QCOMPARE(list->iconSize().width(), usual);
}

void TestSettingsView::looksRight_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("direction");
    QTest::addColumn<int>("width");
    QTest::newRow("settings-light") << false << int(Qt::LeftToRight) << 1000;
    QTest::newRow("settings-dark-rtl") << true << int(Qt::RightToLeft) << 1000;
    QTest::newRow("settings-narrow") << false << int(Qt::LeftToRight) << 400;
}

void TestSettingsView::looksRight()
{
    QFETCH(const bool, dark);
    QFETCH(const int, direction);
    QFETCH(const int, width);
    m_theme->setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    QApplication::setLayoutDirection(Qt::LayoutDirection(direction));
    init();
    m_view->resize(width, 600);
    QVERIFY(m_view->open<FirstPage>());
    QCoreApplication::processEvents();
    QVERIFY(test::keepPicture(m_view->grab(), QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY2(m_view->currentPage()->width() <= m_view->width(), "nothing may be cut off");
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_theme->setMode(Theme::Mode::Light);
}

QTEST_MAIN(TestSettingsView)
#include "tst_settingsview.moc"
