// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uuid.h"
#include "workinbox.h"

#include <QAction>
#include <QDialog>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

namespace {

const PhoneNumberId first(u"610000000000001"_s); // that of the test's shop
const PhoneNumberId second(u"610000000000002"_s);

} // namespace

/// The details of a customer who writes to two numbers of the shop.
class TestCustomerNumbers : public WorkInbox {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void whatWasSharedWithTheOtherNumberSaysSo();
    void anOrderOfTheOtherNumberOpensItsConversation();
    void aNoteOfTheOtherNumberIsChangedThere();
    void whatChangesThereIsShownAtOnce();

private:
    template <class T>
    T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    ConversationId talkTo(const PhoneNumberId &number);
    MessageId store(const ConversationId &conversation, const MessageContent &content);
    void showDetails();
    QString lineOf(const QString &list, int row) const
    {
        const auto *items = part<QListWidget>(list);
        return row < items->count() ? items->item(row)->text() : QString();
    }

    ConversationId m_first;
    ConversationId m_second;
    int m_sent = 0;
};

void TestCustomerNumbers::init()
{
    open();
    m_sent = 0;
    const auto work = [](StoreSession &session) -> Result<void> {
        QList<PhoneNumber> numbers(2);
        for (PhoneNumber &number : numbers) {
            const bool isFirst = &number == &numbers.first();
            number.id = isFirst ? first : second;
            number.waba = WabaId(u"1"_s);
            number.verifiedName = isFirst ? u"Flowers"_s : u"Cakes"_s;
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
    m_first = talkTo(first);
    m_second = talkTo(second);
    QTRY_VERIFY(m_shop->conversations.numbers().areSeveral());
    m_page->goTo(m_first);
    QTRY_COMPARE(m_page->openConversation(), m_first);
}

ConversationId TestCustomerNumbers::talkTo(const PhoneNumberId &number)
{
    Customer eva;
    eva.waId = WaId(u"34600777777"_s);
    eva.profileName = u"Eva"_s;
    const auto id = QCoro::waitFor(m_customers->conversationWith(number, eva));
    store(*id, TextContent{u"Are you open?"_s});
    return *id;
}

MessageId TestCustomerNumbers::store(const ConversationId &conversation, const MessageContent &content)
{
    Message message;
    message.id = newId<MessageId>();
    message.conversation = conversation;
    message.wamid = Wamid(u"wamid."_s + message.id.value());
    message.content = content;
    message.sentAt =
        QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() - 600 + ++m_sent, Qt::UTC);
    const auto add = [message](StoreSession &session) { return session.messages.add(message, false); };
    if (!QCoro::waitFor(m_shop->store.write(add)))
        qFatal("not stored");
    return message.id;
}

void TestCustomerNumbers::showDetails()
{
    QTest::keyClick(m_page.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(part<QWidget>(u"customerPane"_s));
    QTRY_VERIFY(part<QWidget>(u"sharedFiles"_s)->isVisible()); // what there is has been read
}

static MediaContent bill(const QString &name)
{
    MediaContent media;
    media.kind = MediaKind::Document;
    media.id = MediaId(name);
    media.mimeType = u"application/pdf"_s;
    media.fileName = name;
    return media;
}

void TestCustomerNumbers::whatWasSharedWithTheOtherNumberSaysSo()
{
    store(m_second, bill(u"cakes.pdf"_s));
    store(m_first, bill(u"flowers.pdf"_s));
    store(m_second, TextContent{u"See www.cakes.example"_s});
    MediaContent photo = bill(QString());
    photo.kind = MediaKind::Image;
    photo.id = MediaId(u"photo"_s);
    store(m_second, photo);
    QVERIFY(QCoro::waitFor(m_notes->add(m_second, u"Likes lemon"_s, u"Max"_s)));
    showDetails();
    const auto to = [](const QString &text) { return text.endsWith(u"to \u2068Cakes\u2069"_s); };
    QTRY_COMPARE(part<QListWidget>(u"customerDocuments"_s)->count(), 2);
    const QString own = lineOf(u"customerDocuments"_s, 0);
    QVERIFY2(own.contains(u"flowers.pdf"_s) && !own.contains(u"Flowers"_s), qPrintable(own));
    const QString other = lineOf(u"customerDocuments"_s, 1);
    QVERIFY2(other.contains(u"cakes.pdf"_s) && to(other), qPrintable(other));
    QTRY_VERIFY(to(lineOf(u"customerLinks"_s, 0)));
    QCOMPARE(lineOf(u"customerNotes"_s, 0).section(u',', 1), u" to \u2068Cakes\u2069"_s);
    const auto *photos = part<QListWidget>(u"customerFiles"_s);
    QCOMPARE(photos->count(), 1);
    QVERIFY(to(photos->item(0)->data(Qt::AccessibleTextRole).toString()));
}

void TestCustomerNumbers::anOrderOfTheOtherNumberOpensItsConversation()
{
    store(m_second, OrderContent{u"c1"_s, {}, {{u"tart"_s, 2, u"10.00"_s, u"EUR"_s}}});
    showDetails();
    auto *orders = part<QListWidget>(u"customerOrders"_s);
    QTRY_COMPARE(orders->count(), 1);
    QVERIFY2(lineOf(u"customerOrders"_s, 0).section(u'\n', 0, 0).endsWith(u"to \u2068Cakes\u2069"_s),
             qPrintable(lineOf(u"customerOrders"_s, 0)));
    QTest::mouseClick(orders->viewport(), Qt::LeftButton, {},
                      orders->visualItemRect(orders->item(0)).center());
    QTRY_COMPARE(m_page->openConversation(), m_second);
    QTRY_VERIFY(!lineOf(u"customerOrders"_s, 0).isEmpty());
    QTRY_VERIFY(!lineOf(u"customerOrders"_s, 0).contains(u"Cakes"_s)); // there it goes without saying
}

void TestCustomerNumbers::aNoteOfTheOtherNumberIsChangedThere()
{
    QVERIFY(QCoro::waitFor(m_notes->add(m_second, u"Likes lemon"_s, u"Max"_s)));
    showDetails();
    auto *notes = part<QListWidget>(u"customerNotes"_s);
    QTRY_COMPARE(notes->count(), 1);
    notes->setCurrentRow(0);
    Q_EMIT notes->customContextMenuRequested(notes->visualItemRect(notes->item(0)).center());
    auto *menu = part<QMenu>(u"customerNoteMenu"_s);
    QVERIFY(menu);
    menu->actions().first()->trigger();
    auto *dialog = part<QDialog>(u"noteDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit *>(u"noteText"_s)->setPlainText(u"Likes plums"_s);
    dialog->findChild<QPushButton *>(u"saveNoteButton"_s)->click();
    QTRY_VERIFY(lineOf(u"customerNotes"_s, 0).contains(u"Likes plums"_s));
    const auto stored = m_shop->store.reader().customerRecords.of(m_second, 5);
    QCOMPARE(stored->notes.size(), 1);
    QCOMPARE(stored->notes.first().conversation, m_second);
}

void TestCustomerNumbers::whatChangesThereIsShownAtOnce()
{
    store(m_second, bill(u"cakes.pdf"_s));
    showDetails();
    QTRY_COMPARE(part<QListWidget>(u"customerDocuments"_s)->count(), 1);
    store(m_second, bill(u"more.pdf"_s));
    QTRY_COMPARE(part<QListWidget>(u"customerDocuments"_s)->count(), 2);
    QVERIFY(lineOf(u"customerDocuments"_s, 0).contains(u"more.pdf"_s));
}

QTEST_MAIN(TestCustomerNumbers)
#include "tst_customernumbers.moc"
