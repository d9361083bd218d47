// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatscene.h"
#include "tests/ui/pictures.h"
#include "ui/chat/messagedelegate.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTest>
#include <QTextLayout>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Selecting and copying the texts of the chat.
class TestTextSelection : public ChatScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }
    void marksTextWithTheMouseAndCopiesIt();
    void aDoubleClickMarksAWord();
    void copiesTheWholeMessageWithoutAMark();
    void copyingAMessageWithoutTextLeavesTheClipboardAlone();
    void markingALinkDoesNotOpenIt();
    void aSelectionGoesAcrossBubbles_data();
    void aSelectionGoesAcrossBubbles();
    void aSelectionGoesToTheBeginningAboveAFewBubbles();
    void aSelectionScrollsTheListBeyondItsEdge();
    void looks();

private:
    /// Where a letter of a message's text is, in the viewport.
    QPoint letter(int row, int position) const
    {
        const QModelIndex index = view()->model()->index(row, 0);
        const BubbleLayout &layout = layoutOf(index);
        const QTextLine line = layout.text().layout->lineAt(0);
        const QPointF inRow = layout.textAt() + QPointF(line.cursorToX(position), line.height() / 2);
        return view()->visualRect(index).topLeft() + inRow.toPoint();
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view()->viewport(), (from + to) / 2);
        QTest::mouseMove(view()->viewport(), to);
        QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, to);
    }
    QString copied()
    {
        QGuiApplication::clipboard()->setText(u"nothing"_s);
        view()->setFocus();
        QTest::keySequence(view(), QKeySequence::Copy);
        return QGuiApplication::clipboard()->text();
    }
};

void TestTextSelection::marksTextWithTheMouseAndCopiesIt()
{
    open({{Direction::Inbound, u"1️⃣ pan"_s, 5}});
    QTRY_VERIFY(view()->visualRect(last()).isValid());
    const QPoint begin = textBegin(last());
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, begin);
    QTest::mouseMove(view()->viewport(), begin + QPoint(20, 0));
    QTest::mouseMove(view()->viewport(), begin + QPoint(400, 0));
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, begin + QPoint(400, 0));
    view()->setFocus();
    QTest::keySequence(view(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1️⃣ pan"_s);
}

void TestTextSelection::aDoubleClickMarksAWord()
{
    open({{Direction::Inbound, u"gracias por todo"_s, 5}});
    QTRY_VERIFY(view()->visualRect(last()).isValid());
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, textBegin(last()) + QPoint(8, 0));
    view()->setFocus();
    QTest::keySequence(view(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"gracias"_s);
}

void TestTextSelection::copiesTheWholeMessageWithoutAMark()
{
    open({{Direction::Inbound, u"first"_s, 5}, {Direction::Outbound, u"second ❤️"_s, 4}});
    view()->setFocus();
    view()->setCurrentIndex(last());
    QTest::keySequence(view(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"second ❤️"_s);
}

void TestTextSelection::copyingAMessageWithoutTextLeavesTheClipboardAlone()
{
    open({{Direction::Inbound, u"first"_s, 5},
          {Direction::Inbound, QString(), 4, Delivery::Read, 0, MessageKind::Image}});
    QGuiApplication::clipboard()->setText(u"kept"_s);
    view()->setFocus();
    view()->setCurrentIndex(last());
    QTest::keySequence(view(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"kept"_s);
}

void TestTextSelection::markingALinkDoesNotOpenIt()
{
    Browser browser;
    QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
    open({{Direction::Inbound, u"https://shop.example/a"_s, 5}});
    QTRY_VERIFY(view()->visualRect(last()).isValid());
    const QPoint begin = textBegin(last());
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, begin);
    QTest::mouseMove(view()->viewport(), begin + QPoint(60, 0));
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, begin + QPoint(60, 0));
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(browser.opened.size(), 0);
}

void TestTextSelection::aSelectionGoesAcrossBubbles_data()
{
    QTest::addColumn<int>("fromRow");
    QTest::addColumn<int>("fromLetter");
    QTest::addColumn<int>("toRow");
    QTest::addColumn<int>("toLetter");
    QTest::addColumn<QString>("expected");
    QTest::newRow("down") << 0 << 3 << 3 << 4 << u"pan?\nSí, claro\nPerf"_s;
    QTest::newRow("up") << 3 << 4 << 0 << 3 << u"pan?\nSí, claro\nPerf"_s;
    QTest::newRow("to the next") << 1 << 4 << 3 << 2 << u"claro\nPe"_s;
    QTest::newRow("there and back") << 1 << 0 << 1 << 2 << u"Sí"_s;
}

void TestTextSelection::aSelectionGoesAcrossBubbles()
{
    QFETCH(const int, fromRow);
    QFETCH(const int, fromLetter);
    QFETCH(const int, toRow);
    QFETCH(const int, toLetter);
    open({{Direction::Inbound, u"¿A pan?"_s, 9},
          {Direction::Outbound, u"Sí, claro"_s, 8},
          {Direction::Inbound, QString(), 7, Delivery::Read, 0, MessageKind::Image}, // has no text
          {Direction::Inbound, u"Perfecto"_s, 6}});
    QTRY_VERIFY(view()->visualRect(last()).isValid());
    drag(letter(fromRow, fromLetter), letter(toRow, toLetter));
    QTEST(copied(), "expected");
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, letter(3, 1));
    QCOMPARE(copied(), plainText(messageAt(view()->currentIndex().row()))); // a click ends it
}

/// They stand at the bottom, with empty space above them.
void TestTextSelection::aSelectionGoesToTheBeginningAboveAFewBubbles()
{
    open({{Direction::Inbound, u"¿A pan?"_s, 9}, {Direction::Outbound, u"Sí, claro"_s, 8}});
    QTRY_VERIFY(view()->visualRect(last()).bottom() > view()->viewport()->height() / 2);
    drag(letter(1, 2), QPoint(400, 20));
    QCOMPARE(copied(), u"¿A pan?\nSí"_s);
}

void TestTextSelection::aSelectionScrollsTheListBeyondItsEdge()
{
    QList<Line> lines;
    for (int i = 60; i > 0; --i)
        lines << Line{Direction::Inbound, u"Line %1"_s.arg(i), i};
    open(lines);
    QTRY_COMPARE(view()->verticalScrollBar()->value(), view()->verticalScrollBar()->maximum());
    const int before = view()->verticalScrollBar()->value();
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, letter(last().row(), 6));
    QTest::mouseMove(view()->viewport(), QPoint(60, 300));
    QTest::mouseMove(view()->viewport(), QPoint(60, -40));
    QTRY_VERIFY(view()->verticalScrollBar()->value() < before - 600);
    QTest::mouseMove(view()->viewport(), letter(last().row() - 40, 0));
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, QPoint(60, 0));
    const int stopped = view()->verticalScrollBar()->value();
    const QStringList text = copied().split(u'\n');
    QVERIFY2(text.size() >= 20, qPrintable(QString::number(text.size())));
    QCOMPARE(text.last(), u"Line 1"_s);
    QCOMPARE(view()->verticalScrollBar()->value(), stopped);
}

void TestTextSelection::looks()
{
    open({{Direction::Inbound, u"¿Os queda pan de centeno para mañana por la mañana?"_s, 9},
          {Direction::Outbound, u"Sí, claro. ¿Cuántos quieres?"_s, 8},
          {Direction::Inbound, u"Dos grandes y uno pequeño"_s, 6}});
    QTRY_VERIFY(view()->visualRect(last()).isValid());
    drag(letter(0, 9), letter(2, 11));
    QVERIFY(keepPicture(m_pane->grab(), u"chat-selection-across"_s));
}

QTEST_MAIN(TestTextSelection)
#include "tst_textselection.moc"
