// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowscene.h"

#include <QAction>
#include <QDataStream>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// The window itself: its title, menus, keys, size and place.
class TestMainWindow : public WindowScene {
    Q_OBJECT
private Q_SLOTS:
    void nothingOfItLoadsAnImagePlugin();
    void theTitleCountsUnreadMessages();
    void controlQClosesTheWindow();
    void noLetterOpensAMenu();
    void f10AndAltOpenTheMenus();
    void aPageHasItsFocusAgainWhenItIsShownAgain();
    void geometryAndThemeAreRemembered();
    void aWindowIsNeverLargerThanItsScreen_data();
    void aWindowIsNeverLargerThanItsScreen();
    void textIsZoomedByKeysAndStaysSo();
    void aSecondStartBringsAMinimisedWindowUp();
    void everyButtonHasAnAccessibleName();
};

/// The plugins of all formats are loaded for the first image of any, which takes a tenth of a start. The
/// first of the tests, because others need them.
void TestMainWindow::nothingOfItLoadsAnImagePlugin()
{
    Preferences preferences(settingsFile());
    MainWindow window(*m_theme, preferences);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        QSKIP("Only Linux tells which libraries a program has loaded");
    QVERIFY(maps.readAll().contains("libQt6Gui"));
    QVERIFY(maps.seek(0));
    QVERIFY(!maps.readAll().contains("/imageformats/"));
}

void TestMainWindow::theTitleCountsUnreadMessages()
{
    Preferences preferences(settingsFile());
    MainWindow window(*m_theme, preferences);
    QCOMPARE(window.windowTitle(), u"Shoptalk"_s);
    window.setUnread(3);
    QCOMPARE(window.windowTitle(), u"(3) Shoptalk"_s);
    window.setUnread(0);
    QCOMPARE(window.windowTitle(), u"Shoptalk"_s);
}

void TestMainWindow::controlQClosesTheWindow()
{
    Preferences preferences(settingsFile());
    MainWindow window(*m_theme, preferences);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window, shoptalk::support::patienceMs));
    QSignalSpy closed(&window, &MainWindow::closed);
    QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
    QTRY_COMPARE(closed.count(), 1);
    QVERIFY(!window.isVisible());
}

void TestMainWindow::noLetterOpensAMenu()
{
    Preferences preferences(settingsFile());
    MainWindow window(*m_theme, preferences);
    window.setSettingsAvailable(true);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy locked(&window, &MainWindow::lockRequested);
    QSignalSpy closed(&window, &MainWindow::closed);
    auto *gear = window.findChild<QToolButton *>(u"settingsButton"_s);
    gear->setFocus();
    for (const char letter : {'s', 'l', 's', 'q', 'a', 'd'}) {
        QTest::keyClick(gear, letter);
        QVERIFY(!QApplication::activePopupWidget());
    }
    QCOMPARE(locked.size() + closed.size(), 0);
    QCOMPARE(m_theme->mode(), Theme::Mode::Light);
}

void TestMainWindow::f10AndAltOpenTheMenus()
{
    Preferences preferences(settingsFile());
    MainWindow window(*m_theme, preferences);
    window.setSettingsAvailable(true);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy locked(&window, &MainWindow::lockRequested);
    QTest::keyClick(&window, Qt::Key_F10);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), 'l');
    QTRY_COMPARE(locked.size(), 1);
    QTest::keyClick(&window, Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Right); // on to the next menu, as ever
    QTRY_VERIFY(QApplication::activePopupWidget() && window.menuBar()->activeAction()
                && window.menuBar()->activeAction()->text().contains("Appearance"_L1));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
}

void TestMainWindow::aPageHasItsFocusAgainWhenItIsShownAgain()
{
    Preferences preferences(settingsFile());
    MainWindow window(*m_theme, preferences);
    window.setSettingsAvailable(true);
    const auto pageWith = [](QLineEdit *first, QLineEdit *second) {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        column->addWidget(first);
        column->addWidget(second);
        return page;
    };
    auto *field = new QLineEdit;
    auto *elsewhere = new QLineEdit;
    QWidget *inbox = pageWith(new QLineEdit, field);
    QWidget *settings = pageWith(elsewhere, new QLineEdit);
    window.show();
    window.showPage(inbox);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    window.findChild<QToolButton *>(u"settingsButton"_s)->setFocus(Qt::MouseFocusReason); // a click
    window.showPage(settings);
    elsewhere->setFocus();
    window.findChild<QToolButton *>(u"settingsButton"_s)->setFocus(Qt::TabFocusReason);
    window.showPage(inbox);
    QVERIFY(field->hasFocus());
}

void TestMainWindow::geometryAndThemeAreRemembered()
{
    {
        Preferences preferences(settingsFile());
        preferences.setThemeMode(Theme::Mode::Dark);
        MainWindow window(*m_theme, preferences);
        window.show();
        window.resize(700, 600);
        window.close();
    }
    Preferences preferences(settingsFile());
    QCOMPARE(preferences.themeMode(), Theme::Mode::Dark);
    MainWindow window(*m_theme, preferences);
    QCOMPARE(window.size(), QSize(700, 600));
}

void TestMainWindow::aWindowIsNeverLargerThanItsScreen_data()
{
    QTest::addColumn<QByteArray>("kept");
    QWidget large;
    large.setGeometry(3000, 2000, 2400, 1600);
    const QByteArray beyond = large.saveGeometry();
    QByteArray onAnotherScale = beyond;
    // The width of the screen that it was kept on: 100 % then, 200 % now. Source: QWidget::saveGeometry,
    // version 3.
    QDataStream stream(&onAnotherScale, QIODevice::ReadWrite);
    constexpr int screenWidthAt = 4 + 2 + 2 + 16 + 16 + 4 + 1 + 1;
    stream.device()->seek(screenWidthAt);
    stream << qint32(2 * QGuiApplication::primaryScreen()->geometry().width());
    QTest::newRow("the first time") << QByteArray();
    QTest::newRow("beyond the screen") << beyond;
    QTest::newRow("kept at 100 %, restored at 200 %") << onAnotherScale;
}

void TestMainWindow::aWindowIsNeverLargerThanItsScreen()
{
    QFETCH(const QByteArray, kept);
    const QString file = m_folder.filePath(u"place.ini"_s);
    QFile::remove(file);
    Preferences preferences(file);
    preferences.setWindowGeometry(kept);
    MainWindow window(*m_theme, preferences);
    window.show();
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    QVERIFY2(screen.contains(window.geometry()),
             qPrintable(u"%1 × %2"_s.arg(window.width()).arg(window.height())));
    QVERIFY(window.minimumWidth() <= screen.width() && window.minimumHeight() <= screen.height());
}

void TestMainWindow::textIsZoomedByKeysAndStaysSo()
{
    const QString file = m_folder.filePath(u"zoom.ini"_s);
    Preferences preferences(file);
    MainWindow window(*m_theme, preferences);
    window.show();
    window.setConnection(RelayConnection::Offline);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *status = window.findChild<QLabel *>(u"connectionStatus"_s);
    const qreal usual = status->font().pointSizeF();
    QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_theme->textScale(), 1.1);
    QCOMPARE(status->font().pointSizeF(), 1.1 * usual);
    QTest::keyClick(&window, Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(m_theme->textScale(), 1.25);
    QCOMPARE(Preferences(file).textScale(), 1.25);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_theme->textScale(), 2.0);
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(&window, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_theme->textScale(), 0.8);
    QCOMPARE(Preferences(file).textScale(), 0.8);
    QVERIFY(window.findChild<QAction *>(u"usualTextAction"_s)->text().contains(u"80"_s));
    QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_theme->textScale(), 1.0);
    QCOMPARE(status->font().pointSizeF(), usual);
    QCOMPARE(Preferences(file).textScale(), 1.0);
}

void TestMainWindow::aSecondStartBringsAMinimisedWindowUp()
{
    Preferences preferences(settingsFile());
    MainWindow window(*m_theme, preferences);
    window.show();
    window.showMinimized();
    QVERIFY(window.isMinimized());
    window.bringUp();
    QVERIFY(!window.isMinimized());
    QVERIFY(window.isVisible());
}

void TestMainWindow::everyButtonHasAnAccessibleName()
{
    Preferences preferences(settingsFile());
    MainWindow window(*m_theme, preferences);
    for (const QPushButton *button : window.findChildren<QPushButton *>())
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
