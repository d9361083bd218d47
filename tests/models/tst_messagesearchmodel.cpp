// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/messagesearchmodel.h"
#include "models/searchhits.h"
#include "shopstore.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;

class TestMessageSearchModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isEmptyUntilTheStoreIsOpen();
    void findsAndForgets();
    void newerTextReplacesOlder();
    void readsPageByPage();
    void saysWhetherTheIndexIsComplete();
    void whatIsDeletedGoes();
    void cutsASnippetAroundTheHit_data();
    void cutsASnippetAroundTheHit();

private:
    MessageQuery query(const QString &text) const
    {
        MessageQuery query;
        query.text = text;
        return query;
    }
    static QStringList texts(const MessageSearchModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row).data(Qt::DisplayRole).toString();
        return all;
    }

    std::unique_ptr<ShopStore> m_store;
    ConversationId m_conversation;
};

void TestMessageSearchModel::init()
{
    m_store = std::make_unique<ShopStore>();
    m_conversation = m_store->talkTo(customerNamed(u"Ana"_s, u"34600"_s));
    QList<Message> messages;
    for (int i = 0; i < 120; ++i)
        messages << textMessage(m_conversation, Direction::Inbound, u"line %1"_s.arg(i), 10'000 + i);
    m_store->add(messages);
}

void TestMessageSearchModel::isEmptyUntilTheStoreIsOpen()
{
    QTemporaryDir folder;
    Store store(folder.filePath(u"shoptalk.db"_s));
    MessageSearchModel model(store);
    model.setQuery(query(u"line"_s));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.canFetchMore({}));
    QVERIFY(model.numbers().isEmpty() && model.labels().isEmpty());
}

void TestMessageSearchModel::findsAndForgets()
{
    MessageSearchModel model(**m_store);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setQuery(query(u"line 77"_s));
    QVERIFY(model.isSearching());
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(texts(model), QStringList{u"line 77"_s});
    const QSignalSpy searched(&model, &MessageSearchModel::searched);
    model.setQuery(MessageQuery());
    QCOMPARE(searched.size(), 1);
    QCOMPARE(model.rowCount(), 0);
}

void TestMessageSearchModel::newerTextReplacesOlder()
{
    MessageSearchModel model(**m_store);
    const QSignalSpy searched(&model, &MessageSearchModel::searched);
    for (const QString &typed : {u"l"_s, u"li"_s, u"line"_s, u"line 5"_s, u"line 55"_s})
        model.setQuery(query(typed));
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(texts(model), QStringList{u"line 55"_s});
    QCOMPARE(searched.size(), 1);
}

void TestMessageSearchModel::readsPageByPage()
{
    MessageSearchModel model(**m_store);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setQuery(query(u"line"_s));
    QTRY_COMPARE(model.rowCount(), 50);
    model.fetchMore({});
    model.fetchMore({}); // the same page is not read twice
    QTRY_COMPARE(model.rowCount(), 100);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 120);
    QVERIFY(!model.canFetchMore({}));
    QStringList all = texts(model);
    QCOMPARE(all.first(), u"line 119"_s);
    QCOMPARE(all.removeDuplicates(), 0);
}

void TestMessageSearchModel::saysWhetherTheIndexIsComplete()
{
    MessageSearchModel model(**m_store);
    model.setQuery(query(u"line"_s));
    QTRY_VERIFY(!model.isSearching());
    QVERIFY(model.isIndexComplete()); // nothing is older than the index
    m_store->must([](StoreSession &session) { return session.messageIndex.fill(1, 10); });
    model.setQuery(query(u"line 1"_s));
    QTRY_VERIFY(!model.isSearching());
    QVERIFY(!model.isIndexComplete());
    m_store->must([](StoreSession &session) { return session.messageIndex.fill(1, 1000); });
    model.setQuery(query(u"line 2"_s));
    QTRY_VERIFY(!model.isSearching());
    QVERIFY(model.isIndexComplete());
}

void TestMessageSearchModel::whatIsDeletedGoes()
{
    MessageSearchModel model(**m_store);
    model.setQuery(query(u"line 3"_s));
    QTRY_VERIFY(model.rowCount() > 0);
    m_store->must([this](StoreSession &session) {
        return session.privacy.softDelete(m_conversation, QDateTime::fromSecsSinceEpoch(20'000, Qt::UTC));
    });
    QTRY_COMPARE(model.rowCount(), 0);
}

void TestMessageSearchModel::cutsASnippetAroundTheHit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("start");
    QTest::newRow("short") << u"a needle"_s << u"needle"_s << u"a needle"_s << 2;
    QTest::newRow("lines become one") << u"one\ntwo needle"_s << u"needle"_s << u"one two needle"_s << 8;
    QTest::newRow("a long beginning is left out")
        << u"there was once upon a time a needle"_s << u"needle"_s << u"…a time a needle"_s << 10;
    QTest::newRow("one long word") << u"x"_s.repeated(40) + u" needle"_s << u"needle"_s << u"…needle"_s << 1;
}

void TestMessageSearchModel::cutsASnippetAroundTheHit()
{
    QFETCH(const QString, text);
    QFETCH(const QString, typed);
    const Snippet snippet = snippetOf(text, searchHits(typed, text), 14);
    QTEST(snippet.text, "expected");
    QCOMPARE(snippet.hits.size(), 1);
    QTEST(snippet.hits.first().start, "start");
}

QTEST_GUILESS_MAIN(TestMessageSearchModel)
#include "tst_messagesearchmodel.moc"
