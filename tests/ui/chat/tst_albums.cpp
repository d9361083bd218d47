// SPDX-License-Identifier: GPL-3.0-or-later
#include "filesscene.h"
#include "tests/ui/looks.h"
#include "ui/chat/chatrequest.h"
#include "ui/chat/chatview.h"
#include "ui/chat/content/albumlayout.h"
#include "ui/chat/messageselection.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// Several pictures that were sent together, as one grid.
class TestAlbums : public FilesScene {
    Q_OBJECT
private Q_SLOTS:
    void tilesFillTheGrid();
    void eachPictureOpensAtItsPlace();
    void theKeyboardGoesFromPictureToPicture();
    void theMenuIsAboutOnePicture();
    void theButtonsAreAboutThePictureUnderTheMouse();
    void anAlbumIsSelectedAsOne();
    void eachPictureIsSpokenOf();
    void theWholeAlbumIsSeen();
    void whatIsReadStaysWhenAnAlbumIsCompleted();
    void anAlbumFollowsTheEnd();
    void looks_data();
    void looks();

private:
    /// An album of so many pictures, all of them here, behind a text; the conversation is open.
    void openAlbum(int count);
    void addPictures(int from, int count);
    QPoint middleOf(int row) const { return view()->visualRect(this->row(row)).center(); }
    static QColor colourOf(int number) { return QColor::fromHsv(number * 36 % 360, 160, 200); }
};

void TestAlbums::addPictures(int from, int count)
{
    for (int i = from; i < from + count; ++i)
        add(i % 4 == 3 ? MediaKind::Video : MediaKind::Image, QString::number(7000 + i));
}

void TestAlbums::openAlbum(int count)
{
    m_shop->add(u"Ana"_s, u"34600000011"_s, {{Direction::Inbound, u"Here they are"_s, 12}});
    addPictures(0, count);
    for (int i = 0; i < count; ++i)
        arrive(QString::number(7000 + i),
               painted(i % 2 == 0 ? QSize(300, 200) : QSize(200, 300), colourOf(i)));
    open();
    QTRY_COMPARE(view()->model()->rowCount(), count + 1);
    QCoreApplication::processEvents();
}

void TestAlbums::tilesFillTheGrid()
{
    for (int count = 2; count <= 10; ++count) {
        const QList<QRectF> tiles = albumTiles(count, 320);
        QCOMPARE(tiles.size(), count);
        qreal right = 0;
        for (qsizetype i = 0; i < tiles.size(); ++i) {
            QVERIFY(tiles.at(i).width() > 90 && tiles.at(i).height() > 90);
            right = qMax(right, tiles.at(i).right());
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!tiles.at(i).intersects(tiles.at(j)));
        }
        QCOMPARE(right, 320.0);
        QCOMPARE(tiles.last().right(), 320.0);
    }
}

void TestAlbums::eachPictureOpensAtItsPlace()
{
    openAlbum(5);
    QCOMPARE(view()->visualRect(row(1)).width(), view()->viewport()->width()); // the row with the grid
    for (int i = 2; i <= 5; ++i) {
        QVERIFY(view()->visualRect(row(1)).contains(view()->visualRect(row(i))));
        QCOMPARE(view()->indexAt(middleOf(i)), row(i));
    }
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, middleOf(2));
    QTRY_VERIFY(viewer() && viewer()->isVisible());
    QTest::keyClick(viewer(), Qt::Key_Escape);
    QTRY_VERIFY(!viewer()->isVisible());
    QSignalSpy viewed(viewer(), &MediaViewer::viewed);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, middleOf(4));
    QTRY_VERIFY(!viewed.isEmpty());
    QCOMPARE(viewed.first().first().value<MessageId>(),
             row(4).data(MessageListModel::MessageRole).value<Message>().id);
}

void TestAlbums::theKeyboardGoesFromPictureToPicture()
{
    openAlbum(4);
    view()->setFocus();
    view()->setCurrentIndex(row(0));
    QTest::keyClick(view(), Qt::Key_Down);
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(view()->currentIndex(), row(2));
    QTest::keyClick(view(), Qt::Key_Down);
    QTest::keyClick(view(), Qt::Key_Left);
    QCOMPARE(view()->currentIndex(), row(2));
    QTest::keyClick(view(), Qt::Key_Home);
    QTest::keyClick(view(), Qt::Key_Left); // not in an album
    QCOMPARE(view()->currentIndex(), row(0));
    use(2);
    QTRY_VERIFY(viewer() && viewer()->isVisible());
}

void TestAlbums::theMenuIsAboutOnePicture()
{
    openAlbum(4);
    QSignalSpy saved(view(), &ChatView::fileRequested);
    QContextMenuEvent event(QContextMenuEvent::Mouse, middleOf(3),
                            view()->viewport()->mapToGlobal(middleOf(3)));
    QCoreApplication::sendEvent(view()->viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    int entries = 0;
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (!action->text().contains(u"Copy &picture"_s))
            continue;
        ++entries;
        action->trigger();
    }
    QCOMPARE(entries, 1);
    menu->close();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().at(1).value<MessageId>(),
             row(3).data(MessageListModel::MessageRole).value<Message>().id);
}

void TestAlbums::theButtonsAreAboutThePictureUnderTheMouse()
{
    openAlbum(4);
    QSignalSpy wanted(m_pane.get(), &ChatPane::requested);
    QTest::mouseMove(view()->viewport(), middleOf(3) + QPoint(1, 1));
    QTest::mouseMove(view()->viewport(), middleOf(3));
    auto *star = view()->findChild<QToolButton *>(u"hoverStar"_s);
    QVERIFY(star->isVisible());
    QTest::mouseClick(star, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).value<QList<MessageId>>(),
             QList<MessageId>{row(3).data(MessageListModel::MessageRole).value<Message>().id});
}

void TestAlbums::anAlbumIsSelectedAsOne()
{
    openAlbum(4);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf(2));
    auto &selection = static_cast<ChatView *>(view())->selection();
    QCOMPARE(selection.count(), 4);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, middleOf(4));
    QVERIFY(!selection.isActive());
}

void TestAlbums::eachPictureIsSpokenOf()
{
    openAlbum(4);
    QVERIFY2(spoken(1).contains(u"Photo, 1 of 4"_s), qPrintable(spoken(1)));
    QVERIFY2(spoken(3).contains(u"Photo, 3 of 4"_s), qPrintable(spoken(3)));
    QVERIFY2(spoken(4).contains(u"Video, 4 of 4"_s), qPrintable(spoken(4)));
    QVERIFY(!spoken(0).contains(u" of "_s));
}

void TestAlbums::theWholeAlbumIsSeen()
{
    QSignalSpy seen(m_pane.get(), &ChatPane::seen);
    openAlbum(4);
    QTRY_VERIFY(!seen.isEmpty());
    QTRY_COMPARE(seen.last().at(1).value<MessageId>(),
                 row(4).data(MessageListModel::MessageRole).value<Message>().id);
}

void TestAlbums::whatIsReadStaysWhenAnAlbumIsCompleted()
{
    QList<Line> lines;
    for (int i = 0; i < 80; ++i)
        lines << Line{Direction::Inbound, u"Line %1"_s.arg(i), 300 - i};
    m_shop->add(u"Ana"_s, u"34600000011"_s, lines);
    addPictures(0, 8); // the newest page begins among them
    QList<Line> later;
    for (int i = 0; i < 46; ++i)
        later << Line{Direction::Inbound, u"Later %1"_s.arg(i), 9 - i / 6};
    m_shop->add(u"Ana"_s, u"34600000011"_s, later);
    open();
    const auto idOf = [this](int number) {
        return row(number).data(MessageListModel::MessageRole).value<Message>().id;
    };
    QCOMPARE(view()->model()->rowCount(), 50); // four of the pictures are there
    QScrollBar &bar = *view()->verticalScrollBar();
    while (bar.value() > 0) {
        const int lowest = view()->rowAt(view()->viewport()->height() - 1) - 1;
        const MessageId read = idOf(lowest);
        const int place = view()->visualRect(row(lowest)).top();
        const int by = qMin(40, bar.value());
        bar.setValue(bar.value() - by);
        QCoreApplication::processEvents();
        const int moved = view()->visualRect(row(m_shop->messages.rowOf(read))).top() - place;
        QVERIFY2(
            moved == by,
            qPrintable(u"%1 instead of %2, %3 rows"_s.arg(moved).arg(by).arg(view()->model()->rowCount())));
    }
    QVERIFY(view()->model()->rowCount() > 100);
}

void TestAlbums::anAlbumFollowsTheEnd()
{
    openAlbum(2);
    addPictures(2, 6);
    QTRY_COMPARE(view()->model()->rowCount(), 9);
    QTRY_COMPARE(view()->verticalScrollBar()->value(), view()->verticalScrollBar()->maximum());
    const QRect last = view()->visualRect(row(8));
    QTRY_VERIFY(view()->viewport()->rect().contains(last));
}

void TestAlbums::looks_data()
{
    addLooks(800, 420);
}

void TestAlbums::looks()
{
    QFETCH(const Look, look);
    m_theme->setMode(look.mode);
    m_theme->setTextScale(look.scale);
    m_pane->setLayoutDirection(look.direction);
    m_pane->resize(look.width, 900);
    openAlbum(5);
    const MessageId second = row(2).data(MessageListModel::MessageRole).value<Message>().id;
    QVERIFY(QCoro::waitFor(m_shop->store.write([second](StoreSession &session) {
        return session.customerRecords.stars.set(second, true, QDateTime::currentDateTimeUtc());
    })));
    const auto wamid = row(3).data(MessageListModel::MessageRole).value<Message>().wamid;
    const MessageContent thanks = ReactionContent{wamid, u"❤️"_s};
    QVERIFY(QCoro::waitFor(m_shop->outbox.send(m_conversation, {thanks}, {})));
    add(MediaKind::Image, u"7100"_s); // one more, which is not here
    QTRY_COMPARE(view()->model()->rowCount(), 7);
    for (int i = 1; i <= 3; ++i)
        QTRY_VERIFY(!view()
                         ->mediaState(row(i).data(MessageListModel::MessageRole).value<Message>().id)
                         .thumbnail.isNull());
    use(3);
    QTRY_VERIFY(viewer() && viewer()->isVisible());
    QTest::keyClick(viewer(), Qt::Key_Escape);
    QTRY_VERIFY(!viewer()->isVisible());
    view()->setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    QVERIFY(keepPicture(m_pane->grab(), u"album-"_s + QLatin1StringView(QTest::currentDataTag())));
    m_theme->setTextScale(1.0);
    m_theme->setMode(Theme::Mode::Light);
}

QTEST_MAIN(TestAlbums)
#include "tst_albums.moc"
