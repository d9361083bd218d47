// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/mediagrid.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// The tiles of pictures in grids of any width.
class TestMediaGrid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTileIsShownOrReached_data();
    void everyTileIsShownOrReached();
};

void TestMediaGrid::everyTileIsShownOrReached_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const int count : {1, 3, 8, 20}) {
        QTest::addRow("%d, left to right", count) << count << Qt::LeftToRight;
        QTest::addRow("%d, right to left", count) << count << Qt::RightToLeft;
    }
}

void TestMediaGrid::everyTileIsShownOrReached()
{
    QFETCH(const int, count);
    QFETCH(const Qt::LayoutDirection, direction);
    const Theme theme(*qApp, Theme::Mode::Light);
    MediaGrid grid(theme);
    grid.setLayoutDirection(direction);
    QList<Message> messages(count);
    for (int i = 0; i < count; ++i) {
        messages[i].id = MessageId(QString::number(i));
        messages[i].content = MediaContent();
    }
    grid.setMessages(messages);
    grid.show();
    for (int width = 120; width < 520; ++width) { // as text sizes, fonts and scroll bars beside it make it
        grid.resize(width, grid.height());
        const QRect first = grid.visualItemRect(grid.item(0));
        const QRect last = grid.visualItemRect(grid.item(count - 1));
        const QRect view = grid.viewport()->rect();
        QVERIFY2(view.contains(first), qPrintable(QString::number(width)));
        if (grid.verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) {
            QVERIFY2(view.contains(last), qPrintable(QString::number(width)));
            continue;
        }
        grid.scrollToItem(grid.item(count - 1));
        QVERIFY2(view.intersects(grid.visualItemRect(grid.item(count - 1))),
                 qPrintable(QString::number(width)));
        grid.scrollToTop();
    }
}

QTEST_MAIN(TestMediaGrid)
#include "tst_mediagrid.moc"
