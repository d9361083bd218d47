// SPDX-License-Identifier: GPL-3.0-or-later
#include "../looks.h"
#include "media/mediadownloads.h"
#include "tests/ui/inbox/shop.h"
#include "ui/settings/filespage.h"
#include "ui/settings/settingsview.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using shoptalk::test::Shop;

class TestFilesPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void saysHowMuchSpaceIsTaken();
    void aLimitIsChosen();
    void looksRight_data() { test::addLooks(980, 360); }
    void looksRight();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestFilesPage::saysHowMuchSpaceIsTaken()
{
    Shop shop;
    MediaDownloads downloads(shop.store, shop.graph, shop.tokens, shop.clock);
    SettingsView view(*m_theme);
    auto *page = new FilesPage(downloads, 0, *m_theme);
    view.addPage(page);
    view.show();
    page->refresh();
    const auto *used = page->findChild<QLabel *>(u"filesUsed"_s);
    QTRY_VERIFY2(used->text().contains(u"0 bytes"_s), qPrintable(used->text()));
}

void TestFilesPage::aLimitIsChosen()
{
    Shop shop;
    MediaDownloads downloads(shop.store, shop.graph, shop.tokens, shop.clock);
    FilesPage page(downloads, 5LL * 1024 * 1024 * 1024, *m_theme);
    auto *limit = page.findChild<QComboBox *>(u"filesLimit"_s);
    QCOMPARE(limit->currentText(), u"5 GB"_s);
    QVERIFY(!limit->accessibleName().isEmpty());
    QSignalSpy changed(&page, &FilesPage::limitChanged);
    limit->setFocus();
    QTest::keyClick(limit, Qt::Key_End);
    QCOMPARE(limit->currentText(), u"No limit"_s);
    QCOMPARE(changed.last().first().toLongLong(), 0);
    QCOMPARE(FilesPage(downloads, 123456789, *m_theme).findChild<QComboBox *>(u"filesLimit"_s)->currentData(),
             QVariant(123456789LL));
}

void TestFilesPage::looksRight()
{
    QFETCH(const test::Look, look);
    Theme theme(*qApp, look.mode, look.scale);
    Shop shop;
    MediaDownloads downloads(shop.store, shop.graph, shop.tokens, shop.clock);
    FilesPage page(downloads, 0, theme);
    page.refresh();
    QTRY_VERIFY(!page.findChild<QLabel *>(u"filesUsed"_s)->text().isEmpty());
    QVERIFY(test::looksRight(page, look, u"filespage"_s));
}

QTEST_MAIN(TestFilesPage)
#include "tst_filespage.moc"
