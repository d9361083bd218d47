// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/previewbubble.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <memory>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestPreviewBubble : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextLeansAsInTheChat_data();
    void everyTextLeansAsInTheChat();
};

void TestPreviewBubble::everyTextLeansAsInTheChat_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::AlignmentFlag>("side");
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const char *page = direction == Qt::LeftToRight ? "left to right" : "right to left";
        QTest::addRow("English, page from %s", page)
            << direction << u"Your *flowers* are ready"_s << Qt::AlignLeft;
        QTest::addRow("Arabic, page from %s", page) << direction << u"طلبك *جاهز*"_s << Qt::AlignRight;
    }
}

void TestPreviewBubble::everyTextLeansAsInTheChat()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QString, text);
    QFETCH(const Qt::AlignmentFlag, side);
    const Theme theme(*qApp, Theme::Mode::Light);
    BubbleParts parts;
    parts.header.format = HeaderFormat::Text;
    parts.header.text.text = text;
    parts.body.text = text;
    parts.footer = text;
    QWidget page;
    page.setLayoutDirection(direction);
    new PreviewBubble(theme, parts, &page);
    page.show();
    for (const QString &name : {u"previewHeader"_s, u"previewBody"_s, u"previewFooter"_s}) {
        const auto *label = page.findChild<QLabel *>(name);
        QVERIFY(label);
        QCOMPARE(label->alignment() & Qt::AlignHorizontal_Mask & ~Qt::AlignAbsolute, Qt::Alignment(side));
    }
}

QTEST_MAIN(TestPreviewBubble)
#include "tst_previewbubble.moc"
