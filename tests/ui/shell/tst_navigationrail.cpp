// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shown.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/railbutton.h"
#include "windowscene.h"

#include <QAction>
#include <QActionGroup>
#include <QSignalSpy>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;
using Section = NavigationRail::Section;

/// The rail in a main window with pages that are empty.
class TestNavigationRail : public WindowScene {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void isThereOnlyForItsPages();
    void sectionsAreInTheirOrder();
    void aClickLeadsToASection();
    void theKeyboardLeadsThroughIt();
    void countsWhatIsUnread();
    void followsItsActions();
    void numbersAreOnOnlyInTheInbox();
    void aSectionGoesWithItsAction();
    void fitsIntoEveryWindow_data();
    void fitsIntoEveryWindow();
    void looks_data();
    void looks();

private:
    void addSection(Section section, Icon icon, const QString &text);
    void addNumbers();
    void show(const QSize &size);
    RailButton *button(const QString &name) const
    {
        return childOf<RailButton>(*m_window, u"rail-"_s + name);
    }
    NavigationRail &rail() const { return m_window->rail(); }
    QWidget *page(Section section) const { return m_pages.value(section); }

    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
    QMap<Section, QAction *> m_actions;
    QMap<Section, QWidget *> m_pages;
    std::unique_ptr<QActionGroup> m_numbers;
};

void TestNavigationRail::init()
{
    m_preferences = std::make_unique<Preferences>(settingsFile());
    m_window = std::make_unique<MainWindow>(*m_theme, *m_preferences);
    m_window->setSettingsAvailable(true);
    // Not in the order of the rail.
    addSection(Section::Dashboard, Icon::Chart, u"&Dashboard"_s);
    addSection(Section::Inbox, Icon::Chat, u"&Inbox"_s);
    addSection(Section::Broadcasts, Icon::Send, u"&Broadcasts"_s);
}

void TestNavigationRail::cleanup()
{
    rail().setNumbers({});
    m_numbers.reset();
    m_window.reset();
    m_actions.clear();
    m_pages.clear();
    m_theme->setMode(Theme::Mode::Light);
    m_theme->setTextScale(1);
}

void TestNavigationRail::addSection(Section section, Icon icon, const QString &text)
{
    auto *action = new QAction(text, m_window.get());
    action->setObjectName(QString(text).remove(u'&'));
    auto *page = new QWidget;
    page->setFocusPolicy(Qt::StrongFocus);
    connect(action, &QAction::triggered, m_window.get(), [this, page] { m_window->showPage(page); });
    rail().addSection(section, icon, *action, [page](const QWidget *shown) { return shown == page; });
    m_actions.insert(section, action);
    m_pages.insert(section, page);
}

void TestNavigationRail::addNumbers()
{
    m_numbers = std::make_unique<QActionGroup>(nullptr);
    QList<RailNumber> numbers;
    for (const QString &name : {u"All numbers"_s, u"Flowers Centre"_s, u"+34 600 00 00 41"_s}) {
        auto *action = new QAction(name, m_numbers.get());
        action->setObjectName(name);
        action->setCheckable(true);
        numbers << RailNumber{action, numbers.isEmpty() ? QString() : name.left(1), uint(numbers.size())};
    }
    m_numbers->actions().first()->setChecked(true);
    rail().setNumbers(numbers);
    QCoreApplication::processEvents(); // they are shown by the event loop
}

void TestNavigationRail::show(const QSize &size)
{
    QVERIFY(showActive(*m_window, size));
    m_actions.value(Section::Inbox)->trigger();
    for (int pass = 0; pass < 3; ++pass)
        QCoreApplication::processEvents();
}

void TestNavigationRail::isThereOnlyForItsPages()
{
    QVERIFY(showActive(*m_window, {1120, 740}));
    m_window->showStart();
    QVERIFY(!rail().isVisible());
    m_window->showPage(new QWidget); // such as the set-up
    QVERIFY(!rail().isVisible());
    m_actions.value(Section::Inbox)->trigger();
    QVERIFY(rail().isVisible());
    m_window->showProblem({});
    QVERIFY(!rail().isVisible());
    m_actions.value(Section::Inbox)->trigger();
    QVERIFY(rail().isVisible());
    m_window->showLock(LockPage::Mode::Unlock);
    QVERIFY(!rail().isVisible());
}

void TestNavigationRail::sectionsAreInTheirOrder()
{
    show({1120, 740});
    const auto top = [this](const QString &name) {
        return button(name)->mapTo(m_window.get(), QPoint()).y();
    };
    QVERIFY(top(u"Inbox"_s) < top(u"Broadcasts"_s));
    QVERIFY(top(u"Broadcasts"_s) < top(u"Dashboard"_s));
    QVERIFY(top(u"Dashboard"_s) < top(u"settingsAction"_s));
}

void TestNavigationRail::aClickLeadsToASection()
{
    show({1120, 740});
    QVERIFY(button(u"Inbox"_s)->isChecked());
    QTest::mouseClick(button(u"Dashboard"_s), Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), page(Section::Dashboard));
    QVERIFY(button(u"Dashboard"_s)->isChecked() && !button(u"Inbox"_s)->isChecked());
    QVERIFY(!button(u"Dashboard"_s)->hasFocus()); // the mouse does not take the focus from the page
    QSignalSpy settings(m_window.get(), &MainWindow::settingsRequested);
    QTest::mouseClick(button(u"settingsAction"_s), Qt::LeftButton);
    QCOMPARE(settings.size(), 1);
    QVERIFY(button(u"Dashboard"_s)->isChecked()); // because no other page was shown
    QVERIFY(!button(u"settingsAction"_s)->isChecked());
}

void TestNavigationRail::theKeyboardLeadsThroughIt()
{
    show({1120, 740});
    addNumbers();
    button(u"Inbox"_s)->setFocus(Qt::TabFocusReason);
    const QStringList below{u"Broadcasts"_s,     u"Dashboard"_s,        u"All numbers"_s,
                            u"Flowers Centre"_s, u"+34 600 00 00 41"_s, u"settingsAction"_s};
    for (const auto key : {Qt::Key_Down, Qt::Key_Tab}) {
        button(u"Inbox"_s)->setFocus(Qt::TabFocusReason);
        for (const QString &name : below) {
            QTest::keyClick(QApplication::focusWidget(), key);
            QVERIFY2(button(name)->hasFocus(), qPrintable(name));
        }
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // the last one
    QVERIFY(button(u"settingsAction"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    QVERIFY(button(u"Inbox"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QVERIFY(button(u"Inbox"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), page(Section::Broadcasts));
    button(u"Dashboard"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_window->currentPage(), page(Section::Dashboard));
}

void TestNavigationRail::countsWhatIsUnread()
{
    addNumbers();
    m_window->setUnread(5);
    rail().setUnreadOfNumbers({4, 1});
    QCOMPARE(button(u"Inbox"_s)->accessibleName(), u"Inbox, 5 unread"_s);
    QCOMPARE(button(u"All numbers"_s)->accessibleName(), u"All numbers, 5 unread"_s);
    QCOMPARE(button(u"Flowers Centre"_s)->accessibleName(), u"Flowers Centre, 4 unread"_s);
    QCOMPARE(button(u"+34 600 00 00 41"_s)->accessibleName(), u"+34 600 00 00 41, 1 unread"_s);
    m_window->setUnread(0);
    rail().setUnreadOfNumbers({});
    QCOMPARE(button(u"Inbox"_s)->accessibleName(), u"Inbox"_s);
    QCOMPARE(button(u"Flowers Centre"_s)->accessibleName(), u"Flowers Centre"_s);
}

void TestNavigationRail::followsItsActions()
{
    QAction &inbox = *m_actions.value(Section::Inbox);
    inbox.setShortcut(QKeySequence(u"Ctrl+Shift+I"_s));
    QVERIFY(button(u"Inbox"_s)->toolTip().contains(u"Inbox (Ctrl+Shift+I)"_s));
    inbox.setShortcut({});
    QVERIFY(!button(u"Inbox"_s)->toolTip().contains(u'('));
    inbox.setText(u"Flowers && &Co…"_s);
    QCOMPARE(button(u"Inbox"_s)->accessibleName(), u"Flowers & Co"_s);
    inbox.setEnabled(false);
    QVERIFY(!button(u"Inbox"_s)->isEnabled());
}

void TestNavigationRail::numbersAreOnOnlyInTheInbox()
{
    show({1120, 740});
    addNumbers();
    QVERIFY(button(u"All numbers"_s)->isChecked());
    QTest::mouseClick(button(u"Flowers Centre"_s), Qt::LeftButton);
    QVERIFY(button(u"Flowers Centre"_s)->isChecked() && !button(u"All numbers"_s)->isChecked());
    QVERIFY(button(u"Inbox"_s)->isChecked());
    m_actions.value(Section::Dashboard)->trigger();
    QVERIFY(!button(u"Flowers Centre"_s)->isChecked());
    m_actions.value(Section::Inbox)->trigger();
    QVERIFY(button(u"Flowers Centre"_s)->isChecked());
    rail().setNumbers({});
    QVERIFY(!m_window->findChild<RailButton *>(u"rail-All numbers"_s));
}

void TestNavigationRail::aSectionGoesWithItsAction()
{
    show({1120, 740});
    delete m_actions.take(Section::Dashboard);
    QVERIFY(!m_window->findChild<RailButton *>(u"rail-Dashboard"_s));
    QVERIFY(rail().isVisible());
    delete m_actions.take(Section::Inbox); // as when the console is locked
    QVERIFY(!rail().isVisible());
}

void TestNavigationRail::fitsIntoEveryWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<bool>("isShown");
    QTest::addColumn<bool>("hasText");
    QTest::newRow("usual") << QSize(1120, 740) << 1.0 << true << true;
    QTest::newRow("4K") << QSize(3840, 2160) << 1.0 << true << true;
    QTest::newRow("two panes need the width") << QSize(760, 740) << 1.0 << true << false;
    QTest::newRow("560 pixels") << QSize(560, 740) << 1.0 << true << false;
    QTest::newRow("480 pixels") << QSize(480, 740) << 1.0 << false << false;
    QTest::newRow("the smallest window") << QSize(360, 480) << 1.0 << false << false;
    QTest::newRow("large text needs the width") << QSize(1000, 740) << 2.0 << false << false;
    QTest::newRow("low") << QSize(1120, 480) << 2.0 << true << false;
    QTest::newRow("large text") << QSize(1120, 740) << 2.0 << true << true;
}

void TestNavigationRail::fitsIntoEveryWindow()
{
    QFETCH(const QSize, size);
    QFETCH(const qreal, scale);
    QFETCH(const bool, isShown);
    QFETCH(const bool, hasText);
    m_theme->setTextScale(scale);
    m_window->setMaximumSize(size); // the screen of the tests is smaller
    m_window->setMinimumSize(size);
    addNumbers();
    show(size);
    QCOMPARE(m_window->size(), size);
    QCOMPARE(rail().isVisible(), isShown);
    if (!isShown)
        return;
    const RailButton &inbox = *button(u"Inbox"_s);
    QCOMPARE(inbox.height() >= inbox.labelledHeight(), hasText);
    QVERIFY(rail().width() <= m_theme->sized(96) + 1);
    for (const RailButton *each : rail().findChildren<RailButton *>()) {
        QVERIFY(each->width() <= rail().width());
        QVERIFY2(each->height() >= each->sizeHint().height(), qPrintable(each->accessibleName()));
    }
    // Each of them can be reached, if need be by scrolling.
    button(u"+34 600 00 00 41"_s)->setFocus(Qt::TabFocusReason);
    const RailButton &last = *button(u"+34 600 00 00 41"_s);
    QVERIFY(rail().rect().contains(QRect(last.mapTo(&rail(), QPoint()), last.size())));
    const RailButton &settings = *button(u"settingsAction"_s);
    QVERIFY(rail().rect().contains(QRect(settings.mapTo(&rail(), QPoint()), settings.size())));
}

void TestNavigationRail::looks_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("width");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("light") << Theme::Mode::Light << Qt::LeftToRight << 1120 << 1.0;
    QTest::newRow("dark") << Theme::Mode::Dark << Qt::LeftToRight << 1120 << 1.0;
    QTest::newRow("contrast") << Theme::Mode::HighContrast << Qt::LeftToRight << 1120 << 1.0;
    QTest::newRow("rtl") << Theme::Mode::Light << Qt::RightToLeft << 1120 << 1.0;
    QTest::newRow("narrow") << Theme::Mode::Dark << Qt::LeftToRight << 560 << 1.0;
    QTest::newRow("large") << Theme::Mode::Light << Qt::LeftToRight << 1120 << 2.0;
}

void TestNavigationRail::looks()
{
    QFETCH(const Theme::Mode, mode);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const int, width);
    QFETCH(const qreal, scale);
    m_theme->setMode(mode);
    m_theme->setTextScale(scale);
    m_window->setLayoutDirection(direction);
    addNumbers();
    show({width, 740});
    m_window->setUnread(128);
    rail().setUnreadOfNumbers({7, 0});
    button(u"Dashboard"_s)->setFocus(Qt::TabFocusReason);
    const int left = rail().mapTo(m_window.get(), QPoint()).x();
    QCOMPARE(left, direction == Qt::LeftToRight ? 0 : m_window->width() - rail().width());
    QVERIFY(keepPicture(rail().grab(), u"rail-"_s + QLatin1StringView(QTest::currentDataTag())));
}

QTEST_MAIN(TestNavigationRail)
#include "tst_navigationrail.moc"
