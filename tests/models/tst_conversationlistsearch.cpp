// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversationrows.h"
#include "shopstore.h"

#include <QAbstractItemModelTester>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;

/// Names of customers are searched while conversations come and change.
class TestConversationListSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void searchesNamesInAnyScript_data();
    void searchesNamesInAnyScript();
    void keepsASearchFreshWithoutAReset();
    void doesNotMissWhatChangesWhileItSearches();
    void showsEverythingAfterAnEmptiedSearch();
    void showsTheScopeThatIsChosenWhileTheSearchEnds();
};

void TestConversationListSearch::searchesNamesInAnyScript_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("part of a name") << u"ort"_s << QStringList{u"José Ortega"_s};
    QTest::newRow("another case") << u"JOSÉ"_s << QStringList{u"José Ortega"_s};
    QTest::newRow("without the accent") << u"jose"_s << QStringList{u"José Ortega"_s};
    QTest::newRow("Cyrillic") << u"ольга"_s << QStringList{u"Ольга"_s};
    QTest::newRow("Devanagari") << u"प्रिया"_s << QStringList{u"प्रिया शर्मा"_s};
    QTest::newRow("Arabic") << u"ليلى"_s << QStringList{u"ليلى"_s};
    QTest::newRow("Chinese") << u"小明"_s << QStringList{u"王小明"_s};
    QTest::newRow("sharp s") << u"strasse"_s << QStringList{u"Frau Straße"_s};
    QTest::newRow("digits of the number") << u"600 000 001"_s << QStringList{u"José Ortega"_s};
    QTest::newRow("a number with a plus") << u"+34 600-000-002"_s << QStringList{u"Ольга"_s};
    QTest::newRow("nobody") << u"zzz"_s << QStringList{};
    QTest::newRow("no pattern") << u"%"_s << QStringList{};
}

void TestConversationListSearch::searchesNamesInAnyScript()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);
    ShopStore store;
    const QStringList everyone{u"José Ortega"_s, u"Ольга"_s,  u"प्रिया शर्मा"_s,
                               u"ليلى"_s,        u"王小明"_s, u"Frau Straße"_s};
    for (const QString &name : everyone)
        store.talkWith(name, 1000);
    ConversationListModel model(*store);
    QSignalSpy searched(&model, &ConversationListModel::searched);
    model.setSearch(text);
    QVERIFY(searched.wait());
    QCOMPARE(names(model), expected);
}

void TestConversationListSearch::keepsASearchFreshWithoutAReset()
{
    ShopStore store;
    store.talkWith(u"Ana"_s, 1000);
    const ConversationId bao = store.talkWith(u"Bao"_s, 2000);
    ConversationListModel model(*store);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    QSignalSpy searched(&model, &ConversationListModel::searched);
    model.setSearch(u"an"_s);
    QVERIFY(searched.wait());
    Resets resets(model);
    store.talkWith(u"Anders"_s, 3000);
    store.add(textMessage(bao, Direction::Inbound, u"Hi"_s, 4000));
    QCOMPARE(names(model), (QStringList{u"Anders"_s, u"Ana"_s}));
    QCOMPARE(resets.count(), 0);
    QVERIFY(!model.canFetchMore({}));
}

void TestConversationListSearch::doesNotMissWhatChangesWhileItSearches()
{
    ShopStore store;
    store.talkWith(u"Ana"_s, 1000);
    ConversationListModel model(*store);
    QSignalSpy searched(&model, &ConversationListModel::searched);
    model.setSearch(u"an"_s);
    store.talkWith(u"Anders"_s, 3000);
    if (searched.isEmpty())
        QVERIFY(searched.wait());
    QCOMPARE(names(model), (QStringList{u"Anders"_s, u"Ana"_s}));
}

void TestConversationListSearch::showsEverythingAfterAnEmptiedSearch()
{
    ShopStore store;
    for (int i = 0; i < 60; ++i)
        store.talkWith(u"C%1"_s.arg(i), 1000 + i);
    ConversationListModel model(*store);
    QSignalSpy searched(&model, &ConversationListModel::searched);
    model.setSearch(u"C59"_s);
    QVERIFY(searched.wait());
    QCOMPARE(model.rowCount(), 1);
    model.setSearch(u"  "_s);
    QVERIFY(searched.wait());
    QCOMPARE(model.rowCount(), 50);
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 60);
}

void TestConversationListSearch::showsTheScopeThatIsChosenWhileTheSearchEnds()
{
    ShopStore store;
    store.talkWith(u"Ana"_s, 1000);
    store.markRead(store.talkWith(u"Bao"_s, 2000));
    ConversationListModel model(*store);
    QSignalSpy searched(&model, &ConversationListModel::searched);
    model.setSearch(u"Bao"_s);
    QVERIFY(searched.wait());
    model.setSearch({});
    model.setScope({ConversationFilter::Unread, {}});
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(names(model), QStringList{u"Ana"_s});
}

QTEST_MAIN(TestConversationListSearch)
#include "tst_conversationlistsearch.moc"
