// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/rowview.h"

#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTest>

using namespace shoptalk;

namespace {

/// Marks a row that is half as high as it is wide, like a picture.
constexpr int isPictureRole = Qt::UserRole + 1;

/// Rows whose height is their number at a width of 400, and higher when it is narrower. Counts the calls.
class Rows : public QStyledItemDelegate {
public:
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        measured.insert(index.data().toInt());
        if (index.data(isPictureRole).toBool())
            return {option.rect.width(), option.rect.width() / 2};
        const int height = index.data(Qt::UserRole).isValid() ? index.data(Qt::UserRole).toInt()
                                                              : 20 + 37 * (index.data().toInt() % 7);
        return {option.rect.width(), option.rect.width() < 400 ? 2 * height : height};
    }
    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        painted.insert(index.data().toInt());
    }
    mutable QSet<int> measured;
    mutable QSet<int> painted;
};

/// Counts how often a widget gets another size.
class Resizes : public QObject {
public:
    explicit Resizes(QWidget &widget) { widget.installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Resize;
        return false;
    }
};

} // namespace

class TestRowView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void onlyWhatIsOnTheScreenIsLaidOut();
    void theEndIsTheEnd();
    void scrollingUpMovesSmoothly();
    void scrollingBackToRowsSeenEarlierMovesSmoothly();
    void whatIsReadStaysWhenOlderRowsCome();
    void whatIsReadStaysWhenRowsAboveGo();
    void whatIsReadStaysWhenTheWidthChanges();
    void theEndStaysWhenTheLastRowGrows();
    void aRowInTheMiddleIsShownWhereItIsWanted_data();
    void aRowInTheMiddleIsShownWhereItIsWanted();
    void picturesThatJustFillTheViewStandStill();
    void keysMove();
    void aPointFindsItsRow();
    void aChangedRowIsMeasuredAgain();
    void anEmptyListIsNoProblem();
    void fewRowsStandAtTheBottom();
    void aFewRowsStayWhenOlderOnesCome();

private:
    static constexpr int count = 100'000;
    /// The first row whose top edge is on the screen, and the position of that edge.
    QPair<int, int> firstWhole() const;
    int row(int number) const { return number - m_firstNumber; }
    void insertOlder(int rows);
    /// Leaves three rows, with 171 pixels together.
    void keepThree();
    /// True if there is no gap between the rows on the screen, and each has the height that its delegate
    /// gives.
    bool isSound() const;

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<Rows> m_rows;
    std::unique_ptr<RowView> m_view;
    int m_firstNumber = 0;
};

void TestRowView::init()
{
    m_firstNumber = 0;
    m_view.reset();
    m_model = std::make_unique<QStandardItemModel>(count, 1);
    for (int i = 0; i < count; ++i) {
        auto *item = new QStandardItem;
        item->setData(i, Qt::DisplayRole);
        m_model->setItem(i, item);
    }
    m_rows = std::make_unique<Rows>();
    m_view = std::make_unique<RowView>();
    m_view->setItemDelegate(m_rows.get());
    m_view->setModel(m_model.get());
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->resize(420, 500);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get(), shoptalk::support::patienceMs));
    m_view->scrollToTop();
    QCoreApplication::processEvents();
}

QPair<int, int> TestRowView::firstWhole() const
{
    for (int i = m_view->rowAt(0); i < m_model->rowCount(); ++i) {
        const QRect rect = m_view->visualRect(m_model->index(i, 0));
        if (rect.top() >= 0)
            return {m_model->index(i, 0).data().toInt(), rect.top()};
    }
    return {-1, 0};
}

bool TestRowView::isSound() const
{
    const int last = m_view->rowAt(m_view->viewport()->height() - 1);
    int bottom = m_view->visualRect(m_model->index(m_view->rowAt(0), 0)).top();
    QStyleOptionViewItem option;
    option.rect.setWidth(m_view->viewport()->width());
    for (int i = m_view->rowAt(0); i <= last; ++i) {
        const QRect rect = m_view->visualRect(m_model->index(i, 0));
        if (rect.top() != bottom || rect.height() != m_rows->sizeHint(option, m_model->index(i, 0)).height())
            return false;
        bottom = rect.top() + rect.height();
    }
    return true;
}

void TestRowView::insertOlder(int rows)
{
    QList<QStandardItem *> older;
    m_firstNumber -= rows;
    for (int i = 0; i < rows; ++i) {
        older << new QStandardItem;
        older.last()->setData(m_firstNumber + i + 7'000'000, Qt::DisplayRole);
    }
    m_model->insertRows(0, rows); // as one change
    for (int i = 0; i < rows; ++i)
        m_model->setItem(i, older.at(i));
}

void TestRowView::onlyWhatIsOnTheScreenIsLaidOut()
{
    m_rows->measured.clear();
    m_view->doItemsLayout();
    m_view->scrollToBottom();
    QCoreApplication::processEvents();
    QVERIFY2(m_rows->measured.size() < 100, qPrintable(QString::number(m_rows->measured.size())));
    QVERIFY(m_rows->painted.contains(count - 1));
    QVERIFY(isSound());
}

void TestRowView::theEndIsTheEnd()
{
    m_view->scrollToBottom();
    QCOMPARE(m_view->visualRect(m_model->index(count - 1, 0)).bottom(), m_view->viewport()->height() - 1);
}

void TestRowView::scrollingUpMovesSmoothly()
{
    m_view->scrollToBottom();
    for (int step = 0; step < 200; ++step) {
        const QPair<int, int> before = firstWhole();
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() - 31);
        QCOMPARE(m_view->visualRect(m_model->index(row(before.first), 0)).top(), before.second + 31);
        QVERIFY(isSound());
    }
}

/// Between rows seen earlier and those on the screen are rows that were never shown, whose height is
/// estimated.
void TestRowView::scrollingBackToRowsSeenEarlierMovesSmoothly()
{
    for (int unseen = 1; unseen <= 4; ++unseen) {
        m_view->scrollTo(m_model->index(5000 * unseen, 0), QAbstractItemView::PositionAtTop);
        const int last = m_view->rowAt(m_view->viewport()->height() - 1);
        m_view->scrollTo(m_model->index(last + unseen + 1, 0), QAbstractItemView::PositionAtTop);
        const QPair<int, int> before = firstWhole();
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() - 300);
        QCOMPARE(m_view->visualRect(m_model->index(row(before.first), 0)).top(), before.second + 300);
        QVERIFY(isSound());
    }
}

void TestRowView::whatIsReadStaysWhenOlderRowsCome()
{
    m_view->verticalScrollBar()->setValue(300);
    const QPair<int, int> before = firstWhole();
    insertOlder(50);
    QCoreApplication::processEvents();
    QCOMPARE(m_view->visualRect(m_model->index(row(before.first), 0)).top(), before.second);
    QVERIFY(isSound());
}

void TestRowView::whatIsReadStaysWhenRowsAboveGo()
{
    m_view->scrollTo(m_model->index(5000, 0), QAbstractItemView::PositionAtTop);
    const int top = m_view->visualRect(m_model->index(5000, 0)).top();
    m_model->removeRows(100, 40);
    QCoreApplication::processEvents();
    QCOMPARE(m_view->visualRect(m_model->index(4960, 0)).top(), top);
    QVERIFY(isSound());
}

void TestRowView::whatIsReadStaysWhenTheWidthChanges()
{
    m_view->scrollTo(m_model->index(5000, 0), QAbstractItemView::PositionAtTop);
    m_view->resize(320, 500);
    QCoreApplication::processEvents();
    QVERIFY(isSound());
    QCOMPARE(m_view->rowAt(0), 5000);
}

void TestRowView::theEndStaysWhenTheLastRowGrows()
{
    m_view->scrollToBottom();
    m_model->setData(m_model->index(count - 1, 0), 333, Qt::UserRole);
    QTRY_COMPARE(m_view->visualRect(m_model->index(count - 1, 0)).height(), 333);
    QCOMPARE(m_view->visualRect(m_model->index(count - 1, 0)).bottom(), m_view->viewport()->height() - 1);
}

void TestRowView::aRowInTheMiddleIsShownWhereItIsWanted_data()
{
    QTest::addColumn<QAbstractItemView::ScrollHint>("hint");
    QTest::newRow("top") << QAbstractItemView::PositionAtTop;
    QTest::newRow("centre") << QAbstractItemView::PositionAtCenter;
    QTest::newRow("bottom") << QAbstractItemView::PositionAtBottom;
    QTest::newRow("anywhere") << QAbstractItemView::EnsureVisible;
}

void TestRowView::aRowInTheMiddleIsShownWhereItIsWanted()
{
    QFETCH(const QAbstractItemView::ScrollHint, hint);
    const QModelIndex index = m_model->index(54'321, 0);
    m_rows->measured.clear();
    m_view->scrollTo(index, hint);
    const QRect rect = m_view->visualRect(index);
    const int height = m_view->viewport()->height();
    QVERIFY(m_view->viewport()->rect().contains(rect));
    if (hint == QAbstractItemView::PositionAtTop)
        QCOMPARE(rect.top(), 0);
    if (hint == QAbstractItemView::PositionAtCenter)
        QVERIFY(qAbs(rect.center().y() - height / 2) <= 1);
    if (hint == QAbstractItemView::PositionAtBottom)
        QCOMPARE(rect.bottom(), height - 1);
    QVERIFY(isSound());
    QVERIFY(m_rows->measured.size() < 100);
}

/// Pictures are higher in a wider view, so a scroll bar that takes width from them may make itself needless.
void TestRowView::picturesThatJustFillTheViewStandStill()
{
    m_model->removeRows(3, count - 3);
    for (int i = 0; i < 3; ++i)
        m_model->setData(m_model->index(i, 0), true, isPictureRole);
    const int bar = m_view->verticalScrollBar()->sizeHint().width();
    for (int height = 3 * (420 - bar) / 2 - 5; height <= 3 * 420 / 2 + 5; ++height) {
        m_view->resize(420, height);
        QCoreApplication::processEvents();
        Resizes resizes(*m_view->viewport());
        for (int turn = 0; turn < 10; ++turn) {
            m_view->doItemsLayout();
            m_view->scrollToBottom();
            QCoreApplication::processEvents();
        }
        QVERIFY2(resizes.count == 0, qPrintable(QString::number(height)));
        QVERIFY(isSound());
        QVERIFY(m_view->visualRect(m_model->index(2, 0)).bottom() < m_view->viewport()->height());
    }
}

void TestRowView::keysMove()
{
    m_view->setFocus();
    m_view->setCurrentIndex(m_model->index(0, 0));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentIndex().row(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentIndex().row(), count - 1);
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex())));
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    const int paged = m_view->currentIndex().row();
    QVERIFY(paged < count - 2 && paged > count - 40);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QCOMPARE(m_view->currentIndex().row(), count - 1);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->currentIndex().row(), 0);
    QCOMPARE(m_view->visualRect(m_view->currentIndex()).top(), 0);
}

void TestRowView::aPointFindsItsRow()
{
    m_view->scrollTo(m_model->index(777, 0), QAbstractItemView::PositionAtCenter);
    const QRect rect = m_view->visualRect(m_model->index(777, 0));
    QCOMPARE(m_view->indexAt(rect.center()).row(), 777);
    QCOMPARE(m_view->indexAt(rect.topLeft()).row(), 777);
    QCOMPARE(m_view->indexAt(rect.bottomLeft()).row(), 777);
    m_model->removeRows(2, count - 2);
    QCoreApplication::processEvents();
    QVERIFY(!m_view->indexAt(QPoint(10, 50)).isValid());
}

void TestRowView::aChangedRowIsMeasuredAgain()
{
    const int below = m_view->visualRect(m_model->index(2, 0)).top();
    const int height = m_view->visualRect(m_model->index(1, 0)).height();
    m_model->setData(m_model->index(1, 0), height + 44, Qt::UserRole);
    QTRY_COMPARE(m_view->visualRect(m_model->index(2, 0)).top(), below + 44);
    QVERIFY(isSound());
}

void TestRowView::anEmptyListIsNoProblem()
{
    m_model->clear();
    QCoreApplication::processEvents();
    QCOMPARE(m_view->rowAt(0), -1);
    QVERIFY(!m_view->indexAt(QPoint(5, 5)).isValid());
    QTest::keyClick(m_view.get(), Qt::Key_End);
    m_view->scrollToBottom();
    m_view->grab();
}

void TestRowView::keepThree()
{
    m_model->removeRows(3, count - 3);
    QCoreApplication::processEvents();
}

void TestRowView::fewRowsStandAtTheBottom()
{
    keepThree();
    const QModelIndex newest = m_model->index(2, 0);
    for (const int height : {500, 700, 300}) {
        m_view->resize(420, height);
        QCoreApplication::processEvents();
        QCOMPARE(m_view->visualRect(newest).bottom(), height - 1);
        QVERIFY(isSound());
        QCOMPARE(m_view->indexAt({10, height - 1}), newest);
        QVERIFY(!m_view->indexAt({10, height - 172}).isValid());
        QCOMPARE(m_view->indexAt({10, height - 171}), m_model->index(0, 0));
        QCOMPARE(m_view->rowAt(0), 0);
    }
    m_model->removeRows(0, 1);
    QCoreApplication::processEvents();
    QCOMPARE(m_view->visualRect(m_model->index(1, 0)).bottom(), 299);
    m_rows->painted.clear();
    m_view->viewport()->repaint();
    QCOMPARE(m_rows->painted, (QSet<int>{1, 2}));
}

void TestRowView::aFewRowsStayWhenOlderOnesCome()
{
    keepThree();
    const int top = m_view->visualRect(m_model->index(0, 0)).top();
    QCOMPARE(top, 500 - 171);
    insertOlder(50);
    QCoreApplication::processEvents();
    QCOMPARE(m_view->visualRect(m_model->index(row(0), 0)).top(), top);
    QVERIFY(isSound());
}

QTEST_MAIN(TestRowView)
#include "tst_rowview.moc"
