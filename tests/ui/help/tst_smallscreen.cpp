// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"
#include "ui/help/helpwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QScreen>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestSmallScreen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWindowFits();
};

void TestSmallScreen::theWindowFits()
{
    const Theme theme(*qApp, Theme::Mode::Light);
    HelpWindow window(theme);
    const QRect screen = window.screen()->availableGeometry();
    QVERIFY(screen.height() < 680);
    window.showPage(u"first-steps"_s);
    QVERIFY(QTest::qWaitForWindowExposed(&window, support::patienceMs));
    QVERIFY2(window.frameGeometry().height() < screen.height(), "the title bar is on the screen, too");
    QVERIFY(window.frameGeometry().width() <= screen.width());
    QVERIFY(test::keepPicture(window.grab(), u"help-small-screen"_s));
}

QTEST_MAIN(TestSmallScreen)
#include "tst_smallscreen.moc"
