// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversationrows.h"
#include "models/numberlist.h"
#include "shopstore.h"

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// The shop's numbers, and the conversations with each of them.
class TestNumberList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_store = std::make_unique<ShopStore>(); }
    void oneNumberNeedsNoName();
    void eachOfSeveralHasAName();
    void aFormerNumberKeepsItsName();
    void aKnownNumberThatIsNotConnectedIsDisconnected();
    void aRowSaysWithWhichNumberItIs();
    void aScopeHasTheConversationsOfItsNumber();

private:
    void save(const QStringList &names);
    void connectNumber(int number);
    static PhoneNumberId id(int number) { return PhoneNumberId(QString::number(61 + number)); }

    const WabaId m_waba{u"500000000000001"_s};
    std::unique_ptr<ShopStore> m_store;
};

/// The numbers are not connected yet.
void TestNumberList::save(const QStringList &names)
{
    QList<PhoneNumber> numbers;
    for (int i = 0; i < names.size(); ++i) {
        PhoneNumber number;
        number.id = id(i);
        number.waba = m_waba;
        number.verifiedName = names.at(i);
        number.displayPhoneNumber = u"+34 600 000 00%1"_s.arg(i);
        numbers << number;
    }
    m_store->must([this, numbers](StoreSession &session) {
        return session.accounts.savePhoneNumbers(m_waba, numbers);
    });
}

void TestNumberList::connectNumber(int number)
{
    m_store->must(
        [number](StoreSession &session) { return session.accounts.activate(id(number), QString()); });
}

void TestNumberList::oneNumberNeedsNoName()
{
    save({u"Flowers"_s, u"Cakes"_s});
    connectNumber(0);
    NumberList numbers(**m_store);
    numbers.reload();
    QVERIFY(!numbers.areSeveral());
    QVERIFY(numbers.contains(id(0)) && !numbers.contains(id(1)));
    QCOMPARE(numbers.nameOf(id(0)), QString());
}

void TestNumberList::eachOfSeveralHasAName()
{
    NumberList numbers(**m_store);
    numbers.reload();
    QSignalSpy changed(&numbers, &NumberList::changed);
    save({u"Flowers"_s, u"Cakes"_s});
    connectNumber(0);
    connectNumber(1);
    QVERIFY(numbers.areSeveral());
    QCOMPARE(numbers.nameOf(id(0)), u"Flowers"_s);
    QCOMPARE(numbers.nameOf(id(1)), u"Cakes"_s);
    // once they are known, with the first number, and with the second
    QCOMPARE(changed.size(), 3);
    save({u"Flowers"_s, u"Pies"_s});
    QCOMPARE(changed.size(), 4);
    QCOMPARE(numbers.nameOf(id(1)), u"Pies"_s);
    save({u"Flowers"_s, u"Pies"_s});
    QCOMPARE(changed.size(), 4); // nothing is different
}

void TestNumberList::aFormerNumberKeepsItsName()
{
    save({u"Flowers"_s, u"Cakes"_s, u"FLOWERS"_s, u"Pies"_s});
    connectNumber(0);
    connectNumber(1);
    NumberList numbers(**m_store);
    numbers.reload();
    QCOMPARE(numbers.nameOf(id(3)), u"Pies"_s);
    QVERIFY(!numbers.contains(id(3)));
    QCOMPARE(numbers.nameOf(id(0)), u"Flowers"_s); // that one has it, as it is connected
    QCOMPARE(numbers.nameOf(id(2)), u"+34 600 000 002"_s);
}

void TestNumberList::aKnownNumberThatIsNotConnectedIsDisconnected()
{
    NumberList numbers(**m_store);
    numbers.reload();
    QVERIFY(!numbers.isDisconnected(id(0))); // nothing is known of it
    save({u"Flowers"_s, u"Cakes"_s});
    connectNumber(1);
    QVERIFY(numbers.isDisconnected(id(0)));
    QVERIFY(!numbers.isDisconnected(id(1)));
    QSignalSpy changed(&numbers, &NumberList::changed);
    connectNumber(0);
    QVERIFY(!numbers.isDisconnected(id(0)));
    QCOMPARE(changed.size(), 1);
}

void TestNumberList::aRowSaysWithWhichNumberItIs()
{
    m_store->talkWith(u"Ana"_s, 1000);
    ConversationListModel model(**m_store);
    const auto name = [&model] {
        return model.index(0).data(ConversationListModel::NumberNameRole).toString();
    };
    QCOMPARE(name(), QString());
    save({u"Flowers"_s, u"Cakes"_s});
    connectNumber(0);
    QCOMPARE(name(), QString());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    connectNumber(1);
    QCOMPARE(name(), u"Flowers"_s);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(changed.last().at(2).value<QList<int>>(), QList<int>{ConversationListModel::NumberNameRole});
}

void TestNumberList::aScopeHasTheConversationsOfItsNumber()
{
    save({u"Flowers"_s, u"Cakes"_s});
    connectNumber(0);
    connectNumber(1);
    m_store->talkWith(u"Ana"_s, 1000);
    const Customer bea = customerNamed(u"Bea"_s, u"34600999999"_s);
    const ConversationId second = m_store->talkTo(bea, id(1).value());
    m_store->add(textMessage(second, Direction::Inbound, u"Hi"_s, 2000));
    ConversationListModel model(**m_store);
    QCOMPARE(names(model), (QStringList{u"Bea"_s, u"Ana"_s}));
    QSignalSpy changed(&model, &ConversationListModel::scopeChanged);
    model.setScope({ConversationFilter::All, {}, id(0)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(names(model), QStringList{u"Ana"_s});
    m_store->add(textMessage(second, Direction::Inbound, u"Are you there?"_s, 3000));
    QCOMPARE(names(model), QStringList{u"Ana"_s}); // the other number's stay away
    m_store->add(textMessage(m_store->talkTo(bea), Direction::Inbound, u"Hello"_s, 4000));
    QCOMPARE(names(model), (QStringList{u"Bea"_s, u"Ana"_s}));
    model.setScope({ConversationFilter::All, {}, id(1)});
    QCOMPARE(names(model), QStringList{u"Bea"_s});
    QCOMPARE(model.index(0).data(ConversationListModel::IdRole).value<ConversationId>(), second);
}

QTEST_GUILESS_MAIN(TestNumberList)
#include "tst_numberlist.moc"
