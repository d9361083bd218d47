// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/looks.h"
#include "workinbox.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

namespace {

const PhoneNumberId first(u"610000000000001"_s); // that of the test's shop
const PhoneNumberId second(u"610000000000002"_s);

PhoneNumber numberOf(const PhoneNumberId &id)
{
    PhoneNumber number;
    number.id = id;
    return number;
}

/// Without the signs around names of others, which are invisible.
QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

/// The inbox of a shop with two numbers, to which the same customer writes.
class TestNumbers : public WorkInbox {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void oneNumberIsNotMentioned();
    void rowsOfTheSameCustomerDiffer();
    void theHeaderAndTheDetailsSayWhichNumber();
    void anotherNameIsShownAtOnce();
    void theListShowsTheChosenNumber();
    void choosingANumberEndsASearch();
    void saysWhyTheListOfANumberIsEmpty();
    void whatIsOpenedFromElsewhereIsInTheList();
    void aNewConversationStartsFromTheChosenNumber();
    void withoutANumberNoConversationStarts();
    void aNumberThatIsNotConnectedSaysSo();
    void looks_data();
    void looks();

private:
    void connectNumbers(const QStringList &names);
    ConversationId writeTo(const PhoneNumberId &number);
    void choose(const PhoneNumberId &number);
    QStringList names() const;
    QString spoken(const ConversationId &id) const;
    QString text(const QString &label) const { return plain(m_page->findChild<QLabel *>(label)->text()); }

    ConversationId m_first;
    ConversationId m_second;
};

void TestNumbers::init()
{
    open();
    m_first = writeTo(first);
    m_second = writeTo(second);
}

void TestNumbers::cleanup()
{
    close();
    m_theme->setMode(Theme::Mode::Light);
    m_theme->setTextScale(1);
}

void TestNumbers::connectNumbers(const QStringList &names)
{
    const auto work = [names](StoreSession &session) -> Result<void> {
        QList<PhoneNumber> numbers(names.size());
        for (int i = 0; i < names.size(); ++i) {
            numbers[i].id = i == 0 ? first : second;
            numbers[i].waba = WabaId(u"1"_s);
            numbers[i].verifiedName = names.at(i);
            numbers[i].displayPhoneNumber = u"+34 600 00 00 4%1"_s.arg(i);
        }
        if (Result<void> saved = session.accounts.savePhoneNumbers(WabaId(u"1"_s), numbers); !saved)
            return saved;
        for (const PhoneNumber &number : numbers) {
            if (Result<void> active = session.accounts.activate(number.id, QString()); !active)
                return active;
        }
        return {};
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(work)));
}

ConversationId TestNumbers::writeTo(const PhoneNumberId &number)
{
    const auto work = [number](StoreSession &session) -> Result<ConversationId> {
        Customer eva;
        eva.waId = WaId(u"34600777777"_s);
        eva.profileName = u"Eva"_s;
        const Result<ConversationId> id = session.conversations.resolve(number, eva);
        Message message;
        message.id = MessageId(u"to "_s + number.value());
        message.conversation = id.value_or(ConversationId());
        message.direction = Direction::Inbound;
        message.content = TextContent{u"Are you open?"_s};
        message.sentAt = QDateTime::currentDateTimeUtc();
        if (const Result<bool> added = session.messages.add(message, true); !added)
            return failure(added.error());
        return id;
    };
    return QCoro::waitFor(m_shop->store.write(work)).value();
}

void TestNumbers::choose(const PhoneNumberId &number)
{
    ConversationScope scope = m_shop->conversations.scope();
    scope.number = number;
    m_page->setScope(scope);
}

QStringList TestNumbers::names() const
{
    QStringList names;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        names << list()->model()->index(row, 0).data().toString();
    return names;
}

QString TestNumbers::spoken(const ConversationId &id) const
{
    const QModelIndex row = list()->model()->index(m_shop->conversations.rowOf(id), 0);
    return plain(row.data(Qt::AccessibleTextRole).toString());
}

void TestNumbers::oneNumberIsNotMentioned()
{
    connectNumbers({u"Flowers"_s});
    QVERIFY(!spoken(m_first).contains(u"Flowers"_s));
    const int height = list()->visualRect(list()->model()->index(0, 0)).height();
    m_page->goTo(m_first);
    QCOMPARE(text(u"chatNumber"_s), u"+34 600 77 77 77"_s);
    QTest::keyClick(m_page.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_page->findChild<QLabel *>(u"customerShopNumber"_s)->isVisible());
    connectNumbers({u"Flowers"_s, u"Cakes"_s});
    QCoreApplication::processEvents();
    QVERIFY(list()->visualRect(list()->model()->index(0, 0)).height() > height);
    QVERIFY(m_page->findChild<QLabel *>(u"customerShopNumber"_s)->isVisible());
}

void TestNumbers::rowsOfTheSameCustomerDiffer()
{
    connectNumbers({u"Flowers"_s, u"Cakes"_s});
    QVERIFY2(spoken(m_first).startsWith(u"Eva, to Flowers, "_s), qPrintable(spoken(m_first)));
    QVERIFY2(spoken(m_second).startsWith(u"Eva, to Cakes, "_s), qPrintable(spoken(m_second)));
}

void TestNumbers::theHeaderAndTheDetailsSayWhichNumber()
{
    connectNumbers({u"Flowers"_s, u"Cakes"_s});
    m_page->goTo(m_second);
    QCOMPARE(text(u"chatNumber"_s), u"to Cakes · +34 600 77 77 77"_s);
    const auto *title = m_page->findChild<QLabel *>(u"chatTitle"_s);
    QVERIFY(plain(title->accessibleDescription()).contains(u"to Cakes"_s));
    QTest::keyClick(m_page.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(text(u"customerShopNumber"_s), u"to Cakes"_s);
    m_page->goTo(m_first);
    QCOMPARE(text(u"chatNumber"_s), u"to Flowers · +34 600 77 77 77"_s);
    QCOMPARE(text(u"customerShopNumber"_s), u"to Flowers"_s);
    // In a narrow window, that is more important than the customer's own number.
    QTest::keyClick(m_page.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    m_page->resize(400, 740);
    QTRY_COMPARE(text(u"chatNumber"_s), u"to Flowers"_s);
    QVERIFY(m_page->findChild<QLabel *>(u"chatNumber"_s)->isVisible());
    QVERIFY(m_page->findChild<QLabel *>(u"windowState"_s)->isVisible());
    QVERIFY(title->toolTip().contains(u"+34 600 77 77 77"_s));
}

void TestNumbers::anotherNameIsShownAtOnce()
{
    connectNumbers({u"Flowers"_s, u"Cakes"_s});
    m_page->goTo(m_second);
    connectNumbers({u"Flowers"_s, u"Pies & more"_s});
    QCOMPARE(text(u"chatNumber"_s), u"to Pies & more · +34 600 77 77 77"_s);
    QVERIFY(spoken(m_second).contains(u"to Pies & more"_s));
}

void TestNumbers::theListShowsTheChosenNumber()
{
    connectNumbers({u"Flowers"_s, u"Cakes"_s});
    const qsizetype all = names().size();
    choose(second);
    QCOMPARE(names(), QStringList{u"Eva"_s});
    // A filter stays within the number.
    m_page->findChild<QToolButton *>(u"filter-%1"_s.arg(int(ConversationFilter::Unread)))->click();
    QCOMPARE(names(), QStringList{u"Eva"_s});
    QCOMPARE(m_shop->conversations.scope().number, second);
    m_page->findChild<QToolButton *>(u"filter-%1"_s.arg(int(ConversationFilter::All)))->click();
    choose({});
    QCOMPARE(names().size(), all);
}

void TestNumbers::choosingANumberEndsASearch()
{
    connectNumbers({u"Flowers"_s, u"Cakes"_s});
    auto *search = m_page->findChild<QLineEdit *>(u"conversationSearch"_s);
    search->setText(u"Max"_s);
    QTRY_COMPARE(names(), QStringList{u"Max Müller"_s});
    choose(second);
    QCOMPARE(search->text(), QString());
    QTRY_COMPARE(names(), QStringList{u"Eva"_s});
}

void TestNumbers::saysWhyTheListOfANumberIsEmpty()
{
    connectNumbers({u"Flowers"_s, u"Cakes"_s});
    set(m_second, [this](ConversationState &state) { state.archivedAt = m_clock.time; });
    choose(second);
    auto *title = m_page->findChild<QLabel *>(u"filterEmptyTitle"_s);
    QTRY_VERIFY(title && title->isVisible());
    QCOMPARE(title->text(), u"Nothing to do"_s);
}

void TestNumbers::whatIsOpenedFromElsewhereIsInTheList()
{
    connectNumbers({u"Flowers"_s, u"Cakes"_s});
    choose(first);
    m_page->findChild<QToolButton *>(u"filter-%1"_s.arg(int(ConversationFilter::Unread)))->click();
    m_page->goTo(m_second); // as a click on its notification does
    QCOMPARE(m_page->openConversation(), m_second);
    QCOMPARE(m_shop->conversations.scope().number, PhoneNumberId());
    QCOMPARE(m_shop->conversations.scope().filter, ConversationFilter::Unread); // which has it as well
    QVERIFY(m_shop->conversations.rowOf(m_second) >= 0);
}

void TestNumbers::aNewConversationStartsFromTheChosenNumber()
{
    connectNumbers({u"Flowers"_s, u"Cakes"_s});
    const auto number = [this] {
        QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
        auto *dialog = m_page->findChild<QDialog *>(u"newConversationDialog"_s);
        const QString chosen = dialog->findChild<QComboBox *>(u"newConversationFrom"_s)->currentText();
        delete dialog;
        return chosen;
    };
    QVERIFY(number().contains(u"Flowers"_s)); // the primary one
    choose(second);
    QVERIFY(number().contains(u"Cakes"_s));
    choose(first);
    QVERIFY(number().contains(u"Flowers"_s));
}

void TestNumbers::withoutANumberNoConversationStarts()
{
    m_page->findChild<QToolButton *>(u"newConversationButton"_s)->click();
    QVERIFY(!m_page->findChild<QDialog *>(u"newConversationDialog"_s));
    QTRY_VERIFY(m_page->findChild<QWidget *>(u"undoToast"_s)->isVisible()); // says what is missing
    QVERIFY(text(u"undoToastText"_s).contains(u"Connect a phone number first"_s));
}

void TestNumbers::aNumberThatIsNotConnectedSaysSo()
{
    connectNumbers({u"Flowers"_s, u"Cakes"_s});
    m_page->goTo(m_second);
    const auto *field = m_page->findChild<QWidget *>(u"composer"_s);
    QVERIFY(field->isVisible());
    const auto disconnect = [](StoreSession &session) -> Result<void> {
        FacebookAccount account;
        account.id = AccountId(u"1"_s);
        if (Result<void> saved = session.accounts.saveAccount(account, QString()); !saved)
            return saved;
        // The second number belongs to an account that is gone by the time the list is read again.
        if (Result<void> saved = session.accounts.savePhoneNumbers(WabaId(u"2"_s), {numberOf(second)});
            !saved)
            return saved;
        BusinessManager manager;
        manager.id = BusinessManagerId(u"1"_s);
        Waba waba;
        waba.id = WabaId(u"2"_s);
        if (Result<void> saved = session.accounts.saveBusinessManagers(account.id, {manager}); !saved)
            return saved;
        if (Result<void> saved = session.accounts.saveWabas(manager.id, {waba}); !saved)
            return saved;
        return session.disconnects.disconnect(account.id);
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(disconnect)));
    QTRY_VERIFY(!field->isVisible());
    QVERIFY(text(u"composerClosed"_s).contains(u"no longer connected"_s));
    QVERIFY(!m_page->findChild<QWidget *>(u"chooseTemplateButton"_s)->isVisible());
    QSignalSpy accounts(m_page.get(), &InboxPage::accountsRequested);
    QTest::mouseClick(m_page->findChild<QWidget *>(u"connectNumberButton"_s), Qt::LeftButton);
    QCOMPARE(accounts.size(), 1);
    m_page->goTo(m_first); // the other number is connected all the same
    QVERIFY(field->isVisible());
}

void TestNumbers::looks_data()
{
    addLooks(1120, 480);
}

void TestNumbers::looks()
{
    QFETCH(const Look, look);
    connectNumbers({u"Flowers Centre"_s, u"مخبز الحسن"_s});
    m_theme->setMode(look.mode);
    m_theme->setTextScale(look.scale);
    m_page->setLayoutDirection(look.direction);
    m_page->resize(look.width, 740);
    const QString name = QLatin1StringView(QTest::currentDataTag());
    QCoreApplication::processEvents();
    QVERIFY(keepPicture(m_page->grab(), u"numbers-list-"_s + name));
    m_page->goTo(m_second);
    if (look.width > 1000)
        QTest::keyClick(m_page.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_page->findChild<QListView *>(u"messageList"_s)->model()->rowCount() > 0);
    QCoreApplication::processEvents();
    QVERIFY(keepPicture(m_page->grab(), u"numbers-chat-"_s + name));
}

QTEST_MAIN(TestNumbers)
#include "tst_numbers.moc"
