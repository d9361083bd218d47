// SPDX-License-Identifier: GPL-3.0-or-later
#include "generatedshop.h"
#include "models/insights.h"
#include "setclock.h"
#include "sizecounter.h"
#include "tests/ui/looks.h"
#include "tests/ui/shown.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/figurecard.h"
#include "ui/dashboard/figurechart.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QImage>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestDashboardPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheFiguresOfTheRange();
    void whatIsLeftIsOfThisMonth();
    void oneNumberIsChosen();
    void daysAreChosen();
    void changesAreShownWithoutMovingAnything();
    void readingDoesNotBlock();
    void cardsFollowOneAfterTheOther();
    void arrowKeysGoThroughTheChart();
    void screenReadersReadTheTable();
    void chartsBecomeTables();
    void figuresAreSaved();
    void aFileThatCannotBeWrittenIsReported();
    void escGoesBack();
    void anEmptyShopSaysSo();
    void looksRight_data();
    void looksRight();

private:
    template <class Widget>
    Widget *child(const QString &name) const
    {
        return test::childOf<Widget>(*m_page, name);
    }
    QString text(const QString &label) const { return child<QLabel>(label)->text(); }
    void open(Insights &insights);
    /// Opens the dialog of a menu's entry and chooses `path` in it.
    void save(const QString &menu, int entry, const QString &path);
    bool addMessage(const QString &customer);

    std::unique_ptr<GeneratedShop> m_shop;
    std::unique_ptr<Theme> m_theme;
    support::SetClock m_clock;
    std::unique_ptr<Insights> m_insights;
    std::unique_ptr<DashboardPage> m_page;
};

void TestDashboardPage::initTestCase()
{
    m_shop = std::make_unique<GeneratedShop>();
    m_clock.time = m_shop->now;
}

void TestDashboardPage::init()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_insights = std::make_unique<Insights>(*m_shop->store, m_clock);
    m_insights->setMinPause(std::chrono::milliseconds(1));
    open(*m_insights);
}

void TestDashboardPage::open(Insights &insights)
{
    m_page = std::make_unique<DashboardPage>(insights, *m_theme);
    m_page->resize(1200, 900);
    m_page->show();
    QTRY_VERIFY(m_page->isComplete() && !insights.isLoading());
}

void TestDashboardPage::cleanup()
{
    m_page.reset();
    m_insights.reset();
    m_theme.reset();
}

void TestDashboardPage::showsTheFiguresOfTheRange()
{
    QCOMPARE(m_insights->query(), (InsightQuery{QDate(2026, 10, 22), QDate(2026, 11, 20), {}}));
    QCOMPARE(child<FigureCard>(u"messagesByDay"_s)->figure().rows.size(), 30);
    QVERIFY(text(u"messagesByDaySummary"_s).contains(u"received"_s));
    QVERIFY(text(u"sentTileValue"_s).toInt() > 0);
    QVERIFY(text(u"deliveryTileValue"_s).endsWith(u'%'));
    const QList<FigureCard *> cards = m_page->findChildren<FigureCard *>();
    QCOMPARE(cards.size(), 11);
    for (const FigureCard *card : cards)
        QVERIFY2(card->isVisibleTo(m_page.get()), qPrintable(card->objectName()));
}

void TestDashboardPage::whatIsLeftIsOfThisMonth()
{
    QVERIFY(text(u"freeTileValue"_s) != u"–"_s);
    QSignalSpy read(m_insights.get(), &Insights::figuresChanged);
    m_insights->setQuery({QDate(2026, 10, 1), QDate(2026, 10, 31), {}});
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(text(u"freeTileValue"_s), u"–"_s); // nothing is left of a month that is over
}

void TestDashboardPage::oneNumberIsChosen()
{
    InsightQuery query = m_insights->query();
    query.number = PhoneNumberId(u"62"_s);
    const int all = m_insights->figures()->responses.all.answers;
    QSignalSpy read(m_insights.get(), &Insights::figuresChanged);
    m_insights->setQuery(query);
    QTRY_COMPARE(read.size(), 1);
    QVERIFY(m_insights->figures()->responses.all.answers < all);
    QTRY_COMPARE(child<FigureCard>(u"byNumber"_s)->figure().rows.size(), 1);
}

void TestDashboardPage::daysAreChosen()
{
    auto *range = child<QComboBox>(u"dashboardRange"_s);
    QTest::keyClick(range, Qt::Key_Up);
    QTRY_COMPARE(m_insights->query().first, QDate(2026, 11, 14));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(range, Qt::Key_Down);
    QTRY_COMPARE(m_insights->query().first, QDate(2026, 11, 1));
    QTest::keyClick(range, Qt::Key_Down);
    QTRY_COMPARE(m_insights->query().last, QDate(2026, 10, 31));
    QTest::keyClick(range, Qt::Key_Down);
    auto *first = child<QDateEdit>(u"dashboardFirstDay"_s);
    auto *last = child<QDateEdit>(u"dashboardLastDay"_s);
    QVERIFY(first->isVisibleTo(m_page.get()));
    first->setDate(QDate(2026, 11, 10));
    QCOMPARE(last->date(), QDate(2026, 11, 10)); // never an empty range
    last->setDate(QDate(2026, 11, 12));
    QCOMPARE(m_insights->query(), (InsightQuery{QDate(2026, 11, 10), QDate(2026, 11, 12), {}}));
    QTRY_COMPARE(child<FigureCard>(u"messagesByDay"_s)->figure().rows.size(), 3);
}

bool TestDashboardPage::addMessage(const QString &customer)
{
    const ConversationId conversation =
        m_shop->store.talkTo(customerNamed(customer, u"34699000001"_s), u"61"_s);
    return m_shop->store.add(
        textMessage(conversation, Direction::Inbound, u"Hello"_s, m_shop->now.toSecsSinceEpoch() - 60));
}

void TestDashboardPage::changesAreShownWithoutMovingAnything()
{
    auto *table = child<QTableView>(u"messagesByDayTable"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(29, 0));
    auto *scroll = child<QScrollArea>(u"dashboardScroll"_s);
    auto *card = child<FigureCard>(u"messagesByDay"_s);
    QTRY_VERIFY(card->height() >= card->sizeHint().height()); // the layout follows the first figures
    const QRect place = card->geometry();
    const int position = scroll->verticalScrollBar()->value();
    const int before = table->model()->index(29, 1).data().toInt();
    QVERIFY(addMessage(u"Newcomer"_s));
    QTRY_COMPARE(table->model()->index(29, 1).data().toInt(), before + 1);
    QCOMPARE(table->currentIndex().row(), 29);
    QCOMPARE(child<FigureCard>(u"messagesByDay"_s)->geometry(), place);
    QCOMPARE(scroll->verticalScrollBar()->value(), position);

    m_page->hide(); // nothing is read for nobody
    QSignalSpy read(m_insights.get(), &Insights::loadingChanged);
    QVERIFY(addMessage(u"Newcomer"_s));
    QCOMPARE(read.size(), 0);
    m_page->show();
    QTRY_COMPARE(table->model()->index(29, 1).data().toInt(), before + 2);
}

void TestDashboardPage::readingDoesNotBlock()
{
    m_insights->setQuery({QDate(2025, 1, 1), QDate(2026, 11, 20), {}});
    QVERIFY(m_insights->isLoading()); // it has returned before anything was read
    QVERIFY(child<FigureCard>(u"messagesByDay"_s)->isVisibleTo(m_page.get())); // what was there stays
    // Another range is chosen meanwhile: the one before is dropped.
    QSignalSpy shown(m_insights.get(), &Insights::figuresChanged);
    const InsightQuery wanted{QDate(2026, 11, 1), QDate(2026, 11, 7), {}};
    m_insights->setQuery(wanted);
    QTRY_VERIFY(!m_insights->isLoading());
    QCOMPARE(shown.size(), 1);
    QCOMPARE(m_insights->figures()->query, wanted);
}

void TestDashboardPage::cardsFollowOneAfterTheOther()
{
    const auto cards = [this] { return int(m_page->findChildren<FigureCard *>().size()); };
    m_page = std::make_unique<DashboardPage>(*m_insights, *m_theme); // the figures are there already
    m_page->resize(1200, 900);
    m_page->show();
    QCOMPARE(cards(), 0);
    QVERIFY(!m_page->isComplete());
    QVERIFY(!child<QToolButton>(u"dashboardSaveButton"_s)->isEnabled());
    SizeCounter sizes;
    int turns = 0;
    while (!m_page->isComplete() && turns < 1000) {
        const int before = cards();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QVERIFY(cards() - before <= 1); // so that the window answers after each
        if (cards() == 8 && before == 7) // the scroll bar is there
            child<FigureCard>(u"messagesByDay"_s)->installEventFilter(&sizes);
        ++turns;
    }
    QCOMPARE(cards(), 11);
    QCOMPARE(sizes.count, 0); // what is added below moves nothing
    QVERIFY(child<QToolButton>(u"dashboardSaveButton"_s)->isEnabled());

    // What is saved meanwhile is the newest.
    m_insights->setQuery({QDate(2026, 11, 1), QDate(2026, 11, 7), {}});
    QSignalSpy read(m_insights.get(), &Insights::figuresChanged);
    QVERIFY(read.wait());
    QCOMPARE(child<FigureCard>(u"messagesByDay"_s)->figure().rows.size(), 30);
    child<QMenu>(u"dashboardSaveMenu"_s)->actions().first()->trigger();
    QVERIFY(m_page->isComplete());
    QCOMPARE(child<FigureCard>(u"messagesByDay"_s)->figure().rows.size(), 7);
    QTRY_VERIFY(m_page->findChild<QFileDialog *>(u"saveFigureDialog"_s));
    m_page->findChild<QFileDialog *>(u"saveFigureDialog"_s)->close();
}

void TestDashboardPage::arrowKeysGoThroughTheChart()
{
    m_page->activateWindow();
    auto *table = child<QTableView>(u"messagesByDayTable"_s);
    auto *chart = child<FigureChart>(u"messagesByDayChart"_s);
    table->setFocus();
    QTRY_COMPARE(chart->current(), 0);
    QTest::keyClick(table, Qt::Key_Right);
    QTRY_COMPARE(chart->current(), 1);
    QTest::keyClick(table, Qt::Key_Left);
    QTRY_COMPARE(chart->current(), 0);
    m_page->setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(table, Qt::Key_Left);
    QTRY_COMPARE(chart->current(), 1);
    child<QComboBox>(u"dashboardRange"_s)->setFocus();
    QTRY_COMPARE(chart->current(), -1);
}

void TestDashboardPage::screenReadersReadTheTable()
{
    const QList<FigureCard *> cards = m_page->findChildren<FigureCard *>();
    for (const FigureCard *card : cards) {
        if (card->figure().isEmpty())
            continue;
        auto *table = child<QTableView>(card->objectName() + u"Table"_s);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(table);
        QVERIFY(accessible && accessible->tableInterface());
        QVERIFY2(!accessible->state().invisible, qPrintable(card->objectName()));
        QCOMPARE(accessible->text(QAccessible::Name), card->figure().title);
        QCOMPARE(accessible->tableInterface()->rowCount(), card->figure().rows.size());
        QCOMPARE(accessible->tableInterface()->columnDescription(0), card->figure().columns.first());
        const QList<FigureCell> last = card->figure().rows.last();
        QAccessibleInterface *cell =
            accessible->tableInterface()->cellAt(int(card->figure().rows.size()) - 1, 0);
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), last.first().text);
    }
}

void TestDashboardPage::chartsBecomeTables()
{
    auto *card = child<FigureCard>(u"busyHours"_s);
    auto *chart = child<FigureChart>(u"busyHoursChart"_s);
    const auto *table = child<QTableView>(u"busyHoursTable"_s);
    QVERIFY(chart->isVisibleTo(card));
    QVERIFY(!table->updatesEnabled()); // nobody sees it
    QTest::mouseClick(child<QToolButton>(u"busyHoursToggle"_s), Qt::LeftButton);
    QVERIFY(!chart->isVisibleTo(card));
    QVERIFY(table->isVisibleTo(card));
    QVERIFY(table->updatesEnabled());
    QTest::mouseClick(child<QToolButton>(u"dashboardTablesButton"_s), Qt::LeftButton);
    QVERIFY(child<FigureCard>(u"webhooks"_s)->isTableShown());
    QTest::mouseClick(child<QToolButton>(u"dashboardTablesButton"_s), Qt::LeftButton);
    QVERIFY(!card->isTableShown());
    QVERIFY(chart->isVisibleTo(card));
}

void TestDashboardPage::save(const QString &menu, int entry, const QString &path)
{
    child<QMenu>(menu)->actions().at(entry)->trigger();
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_page->findChild<QFileDialog *>(u"saveFigureDialog"_s)));
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(!m_page->findChild<QFileDialog *>(u"saveFigureDialog"_s));
    QTRY_VERIFY(child<QLabel>(u"dashboardMessage"_s)->isVisibleTo(m_page.get()));
    QTRY_VERIFY(text(u"dashboardMessage"_s).contains(path));
}

void TestDashboardPage::figuresAreSaved()
{
    const QTemporaryDir folder;
    const QString table = folder.filePath(u"days.csv"_s);
    save(u"messagesByDaySaveMenu"_s, 0, table);
    QFile file(table);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 32); // the head, 30 days, and the end
    QVERIFY(lines.at(1).startsWith("2026-10-22,"));

    const QString picture = folder.filePath(u"days.png"_s);
    save(u"messagesByDaySaveMenu"_s, 1, picture);
    QVERIFY(QImage(picture).width() > 1000);
    const QString all = folder.filePath(u"all.csv"_s);
    save(u"dashboardSaveMenu"_s, 0, all);
    QVERIFY(QFileInfo(all).size() > 1000);
    const QString page = folder.filePath(u"all.png"_s);
    save(u"dashboardSaveMenu"_s, 1, page);
    QVERIFY(QImage(page).height() > m_page->height());
}

void TestDashboardPage::aFileThatCannotBeWrittenIsReported()
{
    save(u"messagesByDaySaveMenu"_s, 0, u"/nowhere/days.csv"_s);
    QVERIFY(text(u"dashboardMessage"_s).contains(u"could not be written"_s));
}

void TestDashboardPage::escGoesBack()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QSignalSpy closed(m_page.get(), &DashboardPage::closed);
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QTest::mouseClick(child<QToolButton>(u"leaveDashboardButton"_s), Qt::LeftButton);
    QCOMPARE(closed.size(), 2);
}

void TestDashboardPage::anEmptyShopSaysSo()
{
    StoreFixture store;
    Insights insights(*store, m_clock);
    open(insights);
    QCOMPARE(text(u"messagesByDayEmpty"_s), u"Nothing was sent in these days."_s);
    QVERIFY(child<QLabel>(u"messagesByDayEmpty"_s)->isVisibleTo(m_page.get()));
    QVERIFY(!child<FigureChart>(u"messagesByDayChart"_s)->isVisibleTo(m_page.get()));
    QCOMPARE(text(u"deliveryTileValue"_s), u"–"_s);
    QVERIFY(test::keepPicture(m_page->grab(), u"dashboard-empty"_s));
    m_page.reset();
}

void TestDashboardPage::looksRight_data()
{
    test::addLooks(1280, 480);
    QTest::newRow("4k-dark") << test::Look{Qt::LeftToRight, Theme::Mode::Dark, 3840, 1.5};
    QTest::newRow("large-rtl") << test::Look{Qt::RightToLeft, Theme::Mode::Light, 1280, 2.0};
}

void TestDashboardPage::looksRight()
{
    QFETCH(const test::Look, look);
    m_theme->setMode(look.mode);
    m_theme->setTextScale(look.scale);
    m_page->setLayoutDirection(look.direction);
    auto *inner = child<QScrollArea>(u"dashboardScroll"_s)->widget();
    auto *table = child<QTableView>(u"messagesByDayTable"_s);
    m_page->activateWindow();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(20, 0));
    for (int pass = 0; pass < 3; ++pass) {
        m_page->resize(look.width, look.width > 2000 ? 2160 : 900);
        QCoreApplication::processEvents();
    }
    QVERIFY(
        test::keepPicture(m_page->grab(), u"dashboard-%1"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    QVERIFY(test::keepPicture(inner->grab(),
                              u"dashboard-all-%1"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    QVERIFY2(m_page->minimumSizeHint().width() <= look.width,
             qPrintable(QString::number(m_page->minimumSizeHint().width())));
    QVERIFY2(inner->width() <= look.width, qPrintable(QString::number(inner->width())));
    QCOMPARE(test::cutOff(*inner), QString());
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    TestDashboardPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_dashboardpage.moc"
