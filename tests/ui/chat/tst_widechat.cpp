// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatscene.h"
#include "tests/ui/pictures.h"
#include "ui/chat/chatcolumn.h"
#include "ui/chat/floatingdate.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

namespace {
constexpr int usualWidth = 700;
constexpr int veryWide = 2800;
} // namespace

/// In a very wide window the messages and the composer share a column in its middle.
class TestWideChat : public ChatScene {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void aNarrowChatIsFilled();
    void bubblesAndComposerShareAColumn_data();
    void bubblesAndComposerShareAColumn();
    void everyBarIsInTheColumn();
    void whatIsSelectedIsUnderTheMouse();
    void whatFloatsOverTheListIsInTheColumn();
    void filesAreDroppedOnTheColumn();
    void theColumnGrowsWithTheText();
    void looks_data();
    void looks();

private:
    void show(int width, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        QGuiApplication::setLayoutDirection(direction);
        QVERIFY(begin({width, 700}));
    }
    /// The column that the pane should have, in the pane.
    ChatColumn column() const { return chatColumn(m_pane->width(), *m_theme); }
    QRect inPane(const QWidget &widget) const
    {
        return {widget.mapTo(m_pane.get(), QPoint()), widget.size()};
    }
    QRect bubble(int row) const
    {
        const QModelIndex index = view()->model()->index(row, 0);
        const QRect place = placeOf(index, layoutOf(index).bubble);
        return {view()->viewport()->mapTo(m_pane.get(), place.topLeft()), place.size()};
    }
    void openTwo()
    {
        open({{Direction::Inbound, u"¿Os queda pan de centeno?"_s, 9},
              {Direction::Outbound, u"Sí, claro"_s, 8}});
        QTRY_VERIFY(view()->visualRect(last()).isValid());
    }
    QList<Line> many() const
    {
        QList<Line> lines;
        for (int i = 80; i > 0; --i)
            lines << Line{i % 2 ? Direction::Inbound : Direction::Outbound, u"Line %1"_s.arg(i), 40 * i};
        return lines;
    }
};

void TestWideChat::cleanup()
{
    end();
    m_theme->setTextScale(1);
    m_theme->setMode(Theme::Mode::Light);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestWideChat::aNarrowChatIsFilled()
{
    show(usualWidth);
    openTwo();
    QCOMPARE(column(), (ChatColumn{0, usualWidth}));
    QCOMPARE(bubble(0).left(), space::l);
    QCOMPARE(bubble(1).right(), view()->viewport()->width() - space::l - 1);
    QCOMPARE(inPane(*m_pane->findChild<QWidget *>(u"attachButton"_s)).left(), space::m);
}

void TestWideChat::bubblesAndComposerShareAColumn_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestWideChat::bubblesAndComposerShareAColumn()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const bool isMirrored = direction == Qt::RightToLeft;
    show(veryWide, direction);
    openTwo();
    QVERIFY(column().width < veryWide / 2);
    QVERIFY(qAbs(column().left - (veryWide - column().right())) <= 1);
    QCOMPARE(bubble(isMirrored ? 1 : 0).left(), column().left + space::l);
    QCOMPARE(bubble(isMirrored ? 0 : 1).right(), column().right() - space::l - 1);
    const QRect first = inPane(*m_pane->findChild<QWidget *>(u"attachButton"_s));
    const QRect record = inPane(*m_pane->findChild<QWidget *>(u"recordButton"_s));
    QCOMPARE((isMirrored ? record : first).left(), column().left + space::m);
    QCOMPARE((isMirrored ? first : record).right(), column().right() - space::m - 1);
}

void TestWideChat::everyBarIsInTheColumn()
{
    show(veryWide);
    openTwo();
    field()->setPlainText(u"https://shop.example"_s);
    const auto *cost = m_pane->findChild<QWidget *>(u"nextMessageCost"_s);
    QTRY_VERIFY(cost->isVisible());
    for (const QString &name : {u"nextMessageCost"_s, u"linkPreviewBox"_s}) {
        const auto *part = m_pane->findChild<QWidget *>(name);
        QVERIFY2(part->isVisible(), qPrintable(name));
        QCOMPARE(inPane(*part).left(), column().left + space::l);
        QVERIFY(inPane(*part).right() < column().right());
    }
    m_pane->resize(usualWidth, 700);
    QTRY_COMPARE(inPane(*cost).left(), space::l);
}

void TestWideChat::whatIsSelectedIsUnderTheMouse()
{
    Browser browser;
    QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
    show(veryWide);
    open({{Direction::Outbound, u"https://shop.example"_s, 8}});
    QTRY_VERIFY(view()->visualRect(last()).isValid());
    const BubbleLayout &layout = layoutOf(last());
    const QRect text = placeOf(last(), QRectF(layout.textAt(), layout.text().size));
    QVERIFY(text.left() > veryWide / 2);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, text.center());
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(browser.opened, {QUrl(u"https://shop.example"_s)});
}

void TestWideChat::whatFloatsOverTheListIsInTheColumn()
{
    show(veryWide);
    open(many());
    QScrollBar &bar = *view()->verticalScrollBar();
    QTRY_VERIFY(bar.maximum() > 400);
    auto *day = m_pane->findChild<FloatingDate *>();
    for (int at = bar.maximum() - 400; at > 0 && !day->isVisible(); at -= 20)
        bar.setValue(at);
    QVERIFY(day->isVisible());
    QVERIFY(qAbs(inPane(*day).center().x() - (column().left + column().width / 2)) <= 1);
    const auto *newest = m_pane->findChild<QPushButton *>(u"newMessagesButton"_s);
    QVERIFY(newest->isVisible());
    QCOMPARE(inPane(*newest).right(), column().right() - space::m - 1);
}

void TestWideChat::filesAreDroppedOnTheColumn()
{
    show(veryWide);
    openTwo();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QCoreApplication::applicationFilePath())});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_pane.get(), &enter);
    QVERIFY(enter.isAccepted()); // also beside it
    const auto *hint = m_pane->findChild<QWidget *>(u"dropHint"_s);
    QVERIFY(hint->isVisible());
    QCOMPARE(inPane(*hint).left(), column().left + space::l);
    QCOMPARE(inPane(*hint).right(), column().right() - space::l - 1);
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(m_pane.get(), &leave);
}

void TestWideChat::theColumnGrowsWithTheText()
{
    show(veryWide);
    openTwo();
    const int usual = column().width;
    m_theme->setTextScale(2);
    QTRY_COMPARE(bubble(0).left(), column().left + space::l);
    QVERIFY(column().width > usual);
    QTRY_COMPARE(inPane(*m_pane->findChild<QWidget *>(u"attachButton"_s)).left(), column().left + space::m);
}

void TestWideChat::looks_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("wide-light") << 1900 << Theme::Mode::Light << Qt::LeftToRight;
    QTest::newRow("wide-dark-rtl") << 1900 << Theme::Mode::Dark << Qt::RightToLeft;
    QTest::newRow("narrow-dark") << 420 << Theme::Mode::Dark << Qt::LeftToRight;
    QTest::newRow("narrow-light-rtl") << 420 << Theme::Mode::Light << Qt::RightToLeft;
}

void TestWideChat::looks()
{
    QFETCH(const int, width);
    QFETCH(const Theme::Mode, mode);
    QFETCH(const Qt::LayoutDirection, direction);
    show(width, direction);
    m_theme->setMode(mode);
    openTwo();
    QVERIFY(keepPicture(m_pane->grab(), u"chat-few-"_s + QLatin1StringView(QTest::currentDataTag())));
    open(many());
    QTRY_VERIFY(view()->verticalScrollBar()->maximum() > 700);
    view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->maximum() - 700);
    QVERIFY(keepPicture(m_pane->grab(), u"chat-many-"_s + QLatin1StringView(QTest::currentDataTag())));
}

QTEST_MAIN(TestWideChat)
#include "tst_widechat.moc"
