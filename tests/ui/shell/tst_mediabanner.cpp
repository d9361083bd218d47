// SPDX-License-Identifier: GPL-3.0-or-later
#include "../looks.h"
#include "ui/shell/mediabanner.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// The warning of files that WhatsApp deletes soon.
class TestMediaBanner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void isThereWhileFilesAreInDanger();
    void aClosedOneComesBackForMore();
    void looksRight_data() { test::addLooks(980, 360); }
    void looksRight();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestMediaBanner::isThereWhileFilesAreInDanger()
{
    QWidget window;
    MediaBanner banner(*m_theme, &window);
    window.show();
    QVERIFY(!banner.isVisible());
    banner.setCount(3);
    QVERIFY(banner.isVisible());
    QVERIFY(banner.accessibleName().contains(u"3 file"_s));
    QSignalSpy retry(&banner, &MediaBanner::retryRequested);
    banner.findChild<QPushButton *>(u"mediaRetryButton"_s)->click();
    QCOMPARE(retry.size(), 1);
    banner.setCount(0);
    QVERIFY(!banner.isVisible());
}

void TestMediaBanner::aClosedOneComesBackForMore()
{
    QWidget window;
    MediaBanner banner(*m_theme, &window);
    window.show();
    banner.setCount(3);
    banner.findChild<QPushButton *>(u"mediaCloseButton"_s)->click();
    QVERIFY(!banner.isVisible());
    banner.setCount(2);
    QVERIFY(!banner.isVisible());
    banner.setCount(3);
    QVERIFY(banner.isVisible());
}

void TestMediaBanner::looksRight()
{
    QFETCH(const test::Look, look);
    Theme theme(*qApp, look.mode, look.scale);
    MediaBanner banner(theme);
    banner.setCount(3);
    QVERIFY(test::looksRight(banner, look, u"mediabanner"_s));
}

QTEST_MAIN(TestMediaBanner)
#include "tst_mediabanner.moc"
