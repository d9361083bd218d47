// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/customerdirectory.h"
#include "shop.h"
#include "tests/ui/pictures.h"
#include "tests/ui/shown.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/searchfilters.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QDateEdit>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// The filters of the search in messages, on a real store.
class TestSearchFilters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();
    void theyAppearWithTheSearch();
    void onlyWhatCanBeChosenIsOffered();
    void fromUsOrFromCustomers();
    void aKindAloneIsASearch();
    void starredMessagesAreListedByTheirKeys();
    void aLabel();
    void aNumber();
    void aCustomerIsChosenByTyping();
    void aCustomerIsTakenBack_data();
    void aCustomerIsTakenBack();
    void lastDays();
    void recentDaysMoveAtMidnight_data();
    void recentDaysMoveAtMidnight();
    void fromDayToDay();
    void escapeEndsThemWithTheSearch();
    void aChipSaysWhatIsChosen();
    void looks_data();
    void looks();

private:
    QListView *results() const { return m_page->findChild<QListView *>(u"foundMessages"_s); }
    QLineEdit *search() const { return m_page->findChild<QLineEdit *>(u"conversationSearch"_s); }
    QWidget *filters() const { return m_page->findChild<QWidget *>(u"searchFilters"_s); }
    QPushButton *chip(const QString &name) const { return m_page->findChild<QPushButton *>(name); }
    QStringList found() const
    {
        QStringList texts;
        for (int row = 0; row < results()->model()->rowCount(); ++row)
            texts << results()->model()->index(row, 0).data().toString();
        return texts;
    }
    void type(const QString &text);
    /// Chooses an entry of a chip's menu, as a click does.
    bool choose(const QString &name, const QString &entry);
    /// Opens the chooser of the customer with the keyboard and chooses the first one whose name begins so.
    void chooseCustomer(const QString &name);
    void waitForSearch() { QTRY_VERIFY(!m_shop->messageSearch.isSearching()); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<CustomerDirectory> m_customers;
    std::unique_ptr<InboxPage> m_page;
    ConversationId m_ana;
};

void TestSearchFilters::init()
{
    m_shop = std::make_unique<Shop>();
    m_ana = m_shop->add(u"Ana"_s, u"34600000001"_s,
                        {{Direction::Inbound, u"shop one"_s, 60 * 24 * 40},
                         {Direction::Outbound, u"shop two"_s, 60 * 24 * 10},
                         {Direction::Inbound, u"shop three"_s, 2, Delivery::Read, 0, MessageKind::Image}});
    m_shop->add(u"Bea"_s, u"34600000002"_s, {{Direction::Inbound, u"shop four"_s, 1}});
    m_page = std::make_unique<InboxPage>(m_shop->conversations, m_shop->messages, m_shop->outbox, *m_theme);
    m_customers = std::make_unique<CustomerDirectory>(m_shop->store);
    m_page->setCustomers(*m_customers);
    m_page->setMessageSearch(m_shop->messageSearch, *m_theme);
    QVERIFY(showActive(*m_page, {1120, 740}));
}

void TestSearchFilters::cleanup()
{
    m_page.reset();
    m_customers.reset();
    m_shop.reset();
}

void TestSearchFilters::type(const QString &text)
{
    m_page->focusSearch();
    QTest::keyClicks(search(), text);
    waitForSearch();
}

bool TestSearchFilters::choose(const QString &name, const QString &entry)
{
    QMenu *menu = chip(name)->menu();
    Q_EMIT menu->aboutToShow();
    const QList<QAction *> actions = menu->actions();
    const auto wanted = std::find_if(actions.begin(), actions.end(),
                                     [&entry](const QAction *action) { return action->text() == entry; });
    if (wanted == actions.end())
        return false;
    (*wanted)->trigger();
    return QTest::qWaitFor([this] { return !m_shop->messageSearch.isSearching(); });
}

void TestSearchFilters::theyAppearWithTheSearch()
{
    QVERIFY(!filters()->isVisible());
    m_page->focusSearch();
    QVERIFY(filters()->isVisible());
    QTest::keyClick(search(), Qt::Key_Tab);
    QVERIFY(filters()->isVisible()); // the focus is on the first of them
    m_page->goTo(m_ana);
    QTRY_VERIFY(!filters()->isVisible());
}

void TestSearchFilters::onlyWhatCanBeChosenIsOffered()
{
    m_page->focusSearch();
    QVERIFY(chip(u"filterFrom"_s)->isVisible());
    QVERIFY(!chip(u"filterNumber"_s)->isVisible());
    QVERIFY(!chip(u"filterLabel"_s)->isVisible());
}

void TestSearchFilters::fromUsOrFromCustomers()
{
    type(u"shop"_s);
    QCOMPARE(found().size(), 4);
    QVERIFY(choose(u"filterFrom"_s, u"From us"_s));
    QCOMPARE(found(), QStringList{u"shop two"_s});
    QVERIFY(choose(u"filterFrom"_s, u"From customers"_s));
    QCOMPARE(found().size(), 3);
    QVERIFY(choose(u"filterFrom"_s, u"From anyone"_s));
    QCOMPARE(found().size(), 4);
}

void TestSearchFilters::aKindAloneIsASearch()
{
    m_page->focusSearch();
    QVERIFY(choose(u"filterKind"_s, u"Photos"_s));
    QCOMPARE(found(), QStringList{u"shop three"_s});
    QVERIFY(results()->isVisible());
    QVERIFY(!m_page->findChild<QListView *>(u"conversationList"_s)->isVisible());
}

void TestSearchFilters::starredMessagesAreListedByTheirKeys()
{
    const MessageId id = m_shop->store.reader().messages.newest(m_ana, 2)->first().id;
    const auto star = [this, id](bool isStarred) {
        QVERIFY(QCoro::waitFor(m_shop->store.write([id, isStarred](StoreSession &session) {
            return session.customerRecords.stars.set(id, isStarred, QDateTime::currentDateTimeUtc());
        })));
    };
    star(true);
    type(u"one"_s); // another search is under way
    QTest::keyClick(m_page.get(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(chip(u"filterStarred"_s)->isVisible());
    QVERIFY(chip(u"filterStarred"_s)->isChecked());
    QTRY_COMPARE(found(), QStringList{u"shop two"_s});
    keepPicture(m_page->grab(), u"search-starred"_s);
    QTest::keyClick(search(), Qt::Key_Return); // to the first message, not to one of the list
    QTRY_COMPARE(m_page->openConversation(), m_ana);
    m_page->closeConversation();
    m_page->focusSearch();
    QTest::keyClick(search(), Qt::Key_Down);
    QVERIFY(results()->hasFocus());
    QTest::keyClick(results(), Qt::Key_Return);
    QTRY_COMPARE(m_page->openConversation(), m_ana);
    star(false);
    QTRY_COMPARE(found(), QStringList()); // it is no starred one any more
    QTest::mouseClick(chip(u"filterStarred"_s), Qt::LeftButton);
    QVERIFY(!m_page->findChild<QWidget *>(u"foundMessages"_s)->isVisible());
}

void TestSearchFilters::aLabel()
{
    const auto label = [this](StoreSession &session) -> Result<void> {
        const Label vip{LabelId(u"vip"_s), u"V & I"_s, {}};
        if (const Result<void> added = session.labels.add(vip); !added)
            return added;
        return session.labels.set(m_ana, vip.id, true);
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(label)));
    type(u"shop"_s);
    QVERIFY(chip(u"filterLabel"_s)->isVisible());
    QVERIFY(choose(u"filterLabel"_s, u"V && I"_s));
    QCOMPARE(found().size(), 3);
    QCOMPARE(chip(u"filterLabel"_s)->text(), u"V && I"_s);
}

void TestSearchFilters::aNumber()
{
    const auto connectTwo = [](StoreSession &session) -> Result<void> {
        QList<PhoneNumber> numbers(2);
        numbers[0].id = PhoneNumberId(u"610000000000001"_s);
        numbers[1].id = PhoneNumberId(u"610000000000002"_s);
        numbers[1].displayPhoneNumber = u"+34 600 000 002"_s;
        const WabaId waba(u"1"_s);
        numbers[0].waba = numbers[1].waba = waba;
        if (const Result<void> saved = session.accounts.savePhoneNumbers(waba, numbers); !saved)
            return saved;
        for (const PhoneNumber &number : numbers) {
            if (const Result<void> active = session.accounts.activate(number.id, QString()); !active)
                return active;
        }
        return {};
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(connectTwo)));
    type(u"shop"_s);
    QVERIFY(choose(u"filterNumber"_s, u"+34 600 000 002"_s));
    QCOMPARE(found(), QStringList());
    QVERIFY(choose(u"filterNumber"_s, u"All numbers"_s));
    QCOMPARE(found().size(), 4);
}

void TestSearchFilters::chooseCustomer(const QString &name)
{
    chip(u"filterCustomer"_s)->setFocus();
    QTest::keyClick(chip(u"filterCustomer"_s), Qt::Key_Space);
    auto *field = m_page->findChild<QLineEdit *>(u"customerChooserField"_s);
    const auto *list = m_page->findChild<QListWidget *>(u"customerChooserList"_s);
    QTRY_VERIFY(field->isVisible());
    QTRY_COMPARE(list->count(), 2); // everybody, the latest first
    QTest::keyClicks(field, name);
    QTRY_COMPARE(list->count(), 1);
    keepPicture(field->window()->grab(), u"search-customer"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!field->isVisible());
    waitForSearch();
}

void TestSearchFilters::aCustomerIsChosenByTyping()
{
    type(u"shop"_s);
    QCOMPARE(found().size(), 4);
    chooseCustomer(u"be"_s);
    QCOMPARE(found(), QStringList{u"shop four"_s});
    QCOMPARE(chip(u"filterCustomer"_s)->text(), u"Bea"_s);
    QVERIFY(chip(u"filterCustomer"_s)->accessibleName().contains(u"Bea"_s));
    QVERIFY(chip(u"filterCustomer"_s)->hasFocus());
    search()->clear();
    waitForSearch();
    QCOMPARE(found(), QStringList{u"shop four"_s}); // all that she and we wrote
}

void TestSearchFilters::aCustomerIsTakenBack_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("the button") << u"button"_s;
    QTest::newRow("Backspace on the chip") << u"chip"_s;
    QTest::newRow("Backspace in the empty field") << u"field"_s;
    QTest::newRow("Escape") << u"escape"_s;
}

void TestSearchFilters::aCustomerIsTakenBack()
{
    QFETCH(const QString, way);
    m_page->focusSearch();
    chooseCustomer(u"be"_s);
    QCOMPARE(found().size(), 1);
    auto *remove = m_page->findChild<QToolButton *>(u"removeCustomerFilter"_s);
    QVERIFY(remove->isVisible());
    QVERIFY(!remove->accessibleName().isEmpty());
    if (way == "button"_L1)
        QTest::mouseClick(remove, Qt::LeftButton);
    else if (way == "chip"_L1)
        QTest::keyClick(chip(u"filterCustomer"_s), Qt::Key_Backspace);
    else
        m_page->focusSearch();
    if (way == "field"_L1)
        QTest::keyClick(search(), Qt::Key_Backspace);
    else if (way == "escape"_L1)
        QTest::keyClick(search(), Qt::Key_Escape);
    waitForSearch();
    QCOMPARE(chip(u"filterCustomer"_s)->text(), u"Customer"_s);
    QVERIFY(!remove->isVisible());
    QVERIFY(m_shop->messageSearch.query().customer.isEmpty());
}

void TestSearchFilters::lastDays()
{
    type(u"shop"_s);
    QVERIFY(choose(u"filterDays"_s, u"Last 7 days"_s));
    QCOMPARE(found(), (QStringList{u"shop four"_s, u"shop three"_s}));
    QVERIFY(choose(u"filterDays"_s, u"Last 30 days"_s));
    QCOMPARE(found().size(), 3);
}

void TestSearchFilters::recentDaysMoveAtMidnight_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QDate>("before");
    QTest::addColumn<QDate>("after");
    QTest::newRow("today") << u"Today"_s << QDate(2026, 12, 31) << QDate(2027, 1, 1);
    QTest::newRow("7 days") << u"Last 7 days"_s << QDate(2026, 12, 25) << QDate(2026, 12, 26);
    QTest::newRow("30 days") << u"Last 30 days"_s << QDate(2026, 12, 2) << QDate(2026, 12, 3);
    QTest::newRow("the year") << u"This year"_s << QDate(2026, 1, 1) << QDate(2027, 1, 1);
}

void TestSearchFilters::recentDaysMoveAtMidnight()
{
    QFETCH(const QString, entry);
    QFETCH(const QDate, before);
    QFETCH(const QDate, after);
    auto *filters = m_page->findChild<SearchFilters *>();
    QDate today(2026, 12, 31);
    filters->setToday([&today] { return today; });
    type(u"sho"_s);
    QVERIFY(choose(u"filterDays"_s, entry));
    QCOMPARE(filters->filters().from, before.startOfDay());
    QVERIFY(!filters->filters().until.isValid());
    today = today.addDays(1);
    type(u"p"_s);
    QCOMPARE(m_shop->messageSearch.query().from, after.startOfDay());
    QVERIFY(!m_shop->messageSearch.query().until.isValid());
    QVERIFY(choose(u"filterDays"_s, u"Any day"_s));
    QCOMPARE(filters->filters(), MessageQuery());
}

void TestSearchFilters::fromDayToDay()
{
    type(u"shop"_s);
    QVERIFY(choose(u"filterDays"_s, u"From day to day…"_s));
    auto *first = m_page->findChild<QDateEdit *>(u"filterFirstDay"_s);
    auto *last = m_page->findChild<QDateEdit *>(u"filterLastDay"_s);
    QVERIFY(first->isVisible() && first->calendarPopup() && first->hasFocus());
    first->setDate(QDate::currentDate().addDays(-45));
    last->setDate(QDate::currentDate().addDays(-5));
    waitForSearch();
    QCOMPARE(found(), (QStringList{u"shop two"_s, u"shop one"_s}));
    first->setDate(QDate::currentDate().addDays(-2)); // the last day follows
    waitForSearch();
    QCOMPARE(last->date(), first->date());
    QCOMPARE(found(), QStringList());
}

void TestSearchFilters::escapeEndsThemWithTheSearch()
{
    type(u"shop"_s);
    QVERIFY(choose(u"filterFrom"_s, u"From us"_s));
    m_page->focusSearch();
    QTest::keyClick(search(), Qt::Key_Escape);
    QTRY_VERIFY(!filters()->isVisible());
    QVERIFY(!results()->isVisible());
    QCOMPARE(chip(u"filterFrom"_s)->text(), u"From"_s);
    type(u"shop"_s);
    QCOMPARE(found().size(), 4);
}

void TestSearchFilters::aChipSaysWhatIsChosen()
{
    type(u"shop"_s);
    QVERIFY(choose(u"filterKind"_s, u"Photos"_s));
    QCOMPARE(chip(u"filterKind"_s)->text(), u"Photos"_s);
    QVERIFY(chip(u"filterKind"_s)->accessibleName().startsWith(u"Kind: "_s));
}

void TestSearchFilters::looks_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("width");
    QTest::newRow("light") << Theme::Mode::Light << Qt::LeftToRight << 1120;
    QTest::newRow("dark") << Theme::Mode::Dark << Qt::LeftToRight << 1120;
    QTest::newRow("rtl-narrow") << Theme::Mode::Light << Qt::RightToLeft << 400;
}

void TestSearchFilters::looks()
{
    QFETCH(const Theme::Mode, mode);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const int, width);
    m_theme->setMode(mode);
    m_page->setLayoutDirection(direction);
    m_page->resize(width, 740);
    type(u"shop"_s);
    QVERIFY(choose(u"filterFrom"_s, u"From customers"_s));
    QVERIFY(choose(u"filterDays"_s, u"From day to day…"_s));
    QCoreApplication::processEvents();
    QVERIFY(keepPicture(m_page->grab(), u"inbox-filters-"_s + QLatin1StringView(QTest::currentDataTag())));
    m_theme->setMode(Theme::Mode::Light);
}

QTEST_MAIN(TestSearchFilters)
#include "tst_searchfilters.moc"
