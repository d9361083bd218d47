// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/steadyrows.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The times are zero or longer than a test, so that no test depends on its speed.
class TestSteadyRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();
    void noRowMovesBetweenPressAndRelease();
    void noRowMovesWhileThePointerAims();
    void rowsMoveWhenThePointerLeaves();
    void aPressMeansTheRowThatWasSeen();
    void aPressMeansTheRowThatIsThereOnceItWasSeen();
    void aPressOnARowThatIsGoneOpensNothing();
    void aPressWhereNothingWasMeetsWhatIsThere();
    void aMenuIsOfTheRowThatWasSeen();
    void afterAMenuTheRowsMoveAgain();
    void aSearchEndsAfterTheRelease();
    void rowsThatAreAddedBelowMoveNone();
    void thePersonsOwnScrollingIsNoMove();

private:
    QListView &view() const { return *m_list->findChild<QListView *>(u"conversationList"_s); }
    QWidget *viewport() const { return view().viewport(); }
    QPoint middleOf(int row) const { return view().visualRect(view().model()->index(row, 0)).center(); }
    QString nameAt(int row) const { return view().model()->index(row, 0).data().toString(); }
    /// A customer whose conversation is below the others writes: it goes to the top.
    void lowestWrites();
    void write(int customer, int minutesAgo);
    /// More conversations than fit into the view, below those that are there.
    void addBelow();
    void press(Qt::MouseButton button, const QPoint &at) { QTest::mousePress(viewport(), button, {}, at); }
    void release(Qt::MouseButton button, const QPoint &at)
    {
        QTest::mouseRelease(viewport(), button, {}, at);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<ConversationList> m_list;
    SteadyRows *m_rows = nullptr;
    QStringList m_chosen;
};

void TestSteadyRows::init()
{
    m_shop = std::make_unique<Shop>();
    m_chosen.clear();
    for (int i = 0; i < 4; ++i)
        write(i, 10 + i);
    m_list = std::make_unique<ConversationList>(m_shop->conversations, *m_theme);
    m_rows = view().findChild<SteadyRows *>();
    QVERIFY(m_rows);
    m_rows->setReactionTime(0ms);
    m_rows->setAimingTime(0ms);
    connect(m_list.get(), &ConversationList::chosen, m_list.get(), [this](const ConversationId &id) {
        m_chosen << m_shop->conversations.index(m_shop->conversations.rowOf(id)).data().toString();
    });
    m_list->resize(320, 600);
    m_list->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
    QTRY_COMPARE(view().model()->rowCount(), 4);
    QCOMPARE(nameAt(0), u"Customer 0"_s);
}

void TestSteadyRows::cleanup()
{
    m_list.reset();
    m_shop.reset();
}

void TestSteadyRows::write(int customer, int minutesAgo)
{
    m_shop->add(u"Customer %1"_s.arg(customer), u"346000000%1"_s.arg(customer, 2, 10, QChar(u'0')),
                {{Direction::Inbound, u"Hello"_s, minutesAgo}});
}

void TestSteadyRows::lowestWrites()
{
    QSignalSpy changed(&m_shop->store, &Store::changed);
    write(3, 0);
    QVERIFY(changed.count() > 0 || changed.wait());
}

void TestSteadyRows::addBelow()
{
    for (int i = 4; i < 30; ++i)
        write(i, 10 + i);
    QTRY_COMPARE(view().model()->rowCount(), 30);
}

void TestSteadyRows::noRowMovesBetweenPressAndRelease()
{
    press(Qt::LeftButton, middleOf(1));
    lowestWrites();
    QCoreApplication::processEvents();
    QCOMPARE(nameAt(1), u"Customer 1"_s);
    release(Qt::LeftButton, middleOf(1));
    QCOMPARE(m_chosen, QStringList{u"Customer 1"_s});
    QTRY_COMPARE(nameAt(0), u"Customer 3"_s);
}

void TestSteadyRows::noRowMovesWhileThePointerAims()
{
    m_rows->setAimingTime(1h);
    QTest::mouseMove(viewport(), middleOf(1));
    QTest::mouseMove(viewport(), middleOf(1) + QPoint(3, 3));
    lowestWrites();
    QCoreApplication::processEvents();
    QCOMPARE(nameAt(1), u"Customer 1"_s);
    QTest::mouseClick(viewport(), Qt::LeftButton, {}, middleOf(1));
    QCOMPARE(m_chosen, QStringList{u"Customer 1"_s});
}

void TestSteadyRows::rowsMoveWhenThePointerLeaves()
{
    m_rows->setAimingTime(1h);
    QTest::mouseMove(viewport(), middleOf(1));
    QTest::mouseMove(viewport(), middleOf(1) + QPoint(3, 3));
    lowestWrites();
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(viewport(), &leave);
    QCOMPARE(nameAt(0), u"Customer 3"_s);
}

void TestSteadyRows::aPressMeansTheRowThatWasSeen()
{
    m_rows->setReactionTime(1h);
    lowestWrites();
    QTRY_COMPARE(nameAt(1), u"Customer 0"_s); // the rows moved under the pointer, which rests
    press(Qt::LeftButton, middleOf(1));
    release(Qt::LeftButton, middleOf(1));
    QCOMPARE(m_chosen, QStringList{u"Customer 1"_s});
    QCOMPARE(view().currentIndex().data().toString(), u"Customer 1"_s);
}

void TestSteadyRows::aPressMeansTheRowThatIsThereOnceItWasSeen()
{
    lowestWrites();
    QTRY_COMPARE(nameAt(1), u"Customer 0"_s);
    m_rows->setReactionTime(0ms);
    press(Qt::LeftButton, middleOf(1));
    release(Qt::LeftButton, middleOf(1));
    QCOMPARE(m_chosen, QStringList{u"Customer 0"_s});
}

void TestSteadyRows::aPressOnARowThatIsGoneOpensNothing()
{
    m_rows->setReactionTime(1h);
    for (int i = 4; i < 20; ++i)
        write(i, 10 + i);
    QTRY_COMPARE(view().model()->rowCount(), 20);
    int last = 19;
    while (last > 0 && !viewport()->rect().contains(middleOf(last)))
        --last;
    QVERIFY(last < 19); // at least one is out of sight
    // The times so far are over, whatever they were.
    m_rows->setReactionTime(0ms);
    write(18, 5);
    m_rows->setReactionTime(1h);
    write(19, 0); // which shifts the last one in sight out of it
    QTRY_COMPARE(nameAt(0), u"Customer 19"_s);
    press(Qt::LeftButton, middleOf(last));
    release(Qt::LeftButton, middleOf(last));
    QCOMPARE(m_chosen, QStringList());
}

void TestSteadyRows::aPressWhereNothingWasMeetsWhatIsThere()
{
    m_rows->setReactionTime(1h);
    QVERIFY(m_rows->areSettled());
    write(4, 0); // above the first one: the last one goes to where nothing was
    QTRY_COMPARE(view().model()->rowCount(), 5);
    QVERIFY(!m_rows->areSettled());
    press(Qt::LeftButton, middleOf(4));
    release(Qt::LeftButton, middleOf(4));
    QCOMPARE(m_chosen, QStringList{u"Customer 3"_s});
}

void TestSteadyRows::aMenuIsOfTheRowThatWasSeen()
{
    m_rows->setReactionTime(1h);
    QSignalSpy asked(m_list.get(), &ConversationList::menuRequested);
    lowestWrites();
    QTRY_COMPARE(nameAt(1), u"Customer 0"_s);
    const QPoint at = middleOf(1);
    press(Qt::RightButton, at);
    QContextMenuEvent menu(QContextMenuEvent::Mouse, at, viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(viewport(), &menu);
    QCOMPARE(asked.count(), 1);
    const auto id = asked.first().first().value<ConversationId>();
    QCOMPARE(m_shop->conversations.index(m_shop->conversations.rowOf(id)).data().toString(), u"Customer 1"_s);
}

void TestSteadyRows::afterAMenuTheRowsMoveAgain()
{
    const QPoint at = middleOf(1);
    press(Qt::RightButton, at);
    QContextMenuEvent menu(QContextMenuEvent::Mouse, at, viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(viewport(), &menu); // and the release goes to the menu
    lowestWrites();
    QTRY_COMPARE(nameAt(0), u"Customer 3"_s);
}

void TestSteadyRows::aSearchEndsAfterTheRelease()
{
    press(Qt::LeftButton, middleOf(1));
    QSignalSpy searched(&m_shop->conversations, &ConversationListModel::searched);
    m_shop->conversations.setSearch(u"Customer 2"_s);
    QCOMPARE(view().model()->rowCount(), 4);
    release(Qt::LeftButton, middleOf(1));
    QTRY_COMPARE(view().model()->rowCount(), 1);
    QTRY_COMPARE(searched.count(), 1);
    QCOMPARE(nameAt(0), u"Customer 2"_s);
}

void TestSteadyRows::rowsThatAreAddedBelowMoveNone()
{
    m_rows->setReactionTime(1h);
    addBelow();
    view().scrollToBottom();
    const QModelIndex aimedAt = view().indexAt(middleOf(29) - QPoint(0, viewport()->height() * 3 / 4));
    QVERIFY(aimedAt.row() > 4);
    QTest::mouseClick(viewport(), Qt::LeftButton, {}, view().visualRect(aimedAt).center());
    QCOMPARE(m_chosen, QStringList{aimedAt.data().toString()});
}

void TestSteadyRows::thePersonsOwnScrollingIsNoMove()
{
    addBelow();
    m_rows->setReactionTime(1h);
    lowestWrites();
    QTRY_COMPARE(nameAt(0), u"Customer 3"_s);
    QWheelEvent wheel(middleOf(1), viewport()->mapToGlobal(middleOf(1)), {}, {0, -3600}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(viewport(), &wheel);
    const QModelIndex aimedAt = view().indexAt(viewport()->rect().center());
    QVERIFY(aimedAt.row() > 4);
    QTest::mouseClick(viewport(), Qt::LeftButton, {}, view().visualRect(aimedAt).center());
    QCOMPARE(m_chosen, QStringList{aimedAt.data().toString()});
}

QTEST_MAIN(TestSteadyRows)
#include "tst_steadyrows.moc"
