// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pictures.h"
#include "ui/login/loginsheet.h"
#include "ui/login/pagenotice.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTcpServer>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// The login window on small screens. What it does with pages is what accounts.loginwindow tests.
class TestLoginSheet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fitsOnItsScreen_data();
    void fitsOnItsScreen();

private:
    const QFont m_font = QApplication::font();

    static QUrl addressWithoutServer()
    {
        QTcpServer server; // finds a port that is free, and gives it up
        server.listen(QHostAddress::LocalHost);
        return QUrl(u"http://127.0.0.1:%1/dialog"_s.arg(server.serverPort()));
    }
    /// The window and what desktops put around it are on its screen.
    static bool isOnScreen(const QWidget &window)
    {
        const QRect available = window.screen()->availableGeometry();
        return available.contains(window.geometry()) && window.height() <= available.height() - 40;
    }
};

void TestLoginSheet::initTestCase()
{
    QCOMPARE(QGuiApplication::screens().size(), 2);
    QCOMPARE(QGuiApplication::screens().first()->availableGeometry().height(), 768);
}

void TestLoginSheet::fitsOnItsScreen_data()
{
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<QRect>("over");
    QTest::addColumn<QString>("screen");
    QTest::newRow("low") << 1.0 << QRect() << u"low"_s;
    QTest::newRow("low, at the bottom") << 1.0 << QRect(200, 500, 700, 268) << u"low"_s;
    QTest::newRow("low, large text") << 2.0 << QRect(0, 40, 1024, 728) << u"low"_s;
    QTest::newRow("usual") << 1.0 << QRect(1200, 40, 1120, 850) << u"usual"_s;
    QTest::newRow("usual, large text") << 2.0 << QRect(1200, 40, 1120, 850) << u"usual"_s;
}

void TestLoginSheet::fitsOnItsScreen()
{
    QFETCH(const qreal, scale);
    QFETCH(const QRect, over);
    QFETCH(const QString, screen);
    QApplication::setFont(m_font); // a scale stays with the application
    const Theme theme(*qApp, Theme::Mode::Light, scale);
    LoginOptions options;
    options.address = addressWithoutServer();
    options.redirect = QUrl(u"https://www.facebook.com/connect/login_success.html"_s);
    options.hosts = AllowedHosts({options.address.authority()});
    options.over = over;
    LoginSheet sheet(theme, options);
    sheet.show();
    auto *retry = sheet.findChild<QPushButton *>(u"retryButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(retry->isVisible(), support::patienceMs);
    QCOMPARE(sheet.screen()->name(), screen);
    QVERIFY(isOnScreen(sheet));
    const QString picture = u"login-"_s + QString::fromLatin1(QTest::currentDataTag()).remove(u',');
    QVERIFY(test::keepPicture(sheet.grab(), picture));

    sheet.findChild<PageNotice *>()->notify(PageState::Slow);
    sheet.findChild<QPushButton *>(u"loginHelpButton"_s)->click();
    QTRY_VERIFY(sheet.findChild<QPushButton *>(u"loginBrowserButton"_s)->isVisible());
    QCoreApplication::processEvents();
    QVERIFY(isOnScreen(sheet));
    const auto *cancel = sheet.findChild<QPushButton *>(u"loginCancelButton"_s);
    QVERIFY(sheet.rect().contains(QRect(cancel->mapTo(&sheet, QPoint()), cancel->size())));
    QVERIFY(cancel->height() >= cancel->sizeHint().height());
    QVERIFY(test::keepPicture(sheet.grab(), picture + u"-help"_s));
}

QTEST_MAIN(TestLoginSheet)
#include "tst_loginsheet.moc"
