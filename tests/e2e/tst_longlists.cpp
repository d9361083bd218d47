// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "product.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

namespace {

// Meta's pages have at most 100 items.
constexpr int businesses = 230;
constexpr int ownedWabas = 120;
constexpr int sharedWabas = 110;
constexpr int numbers = 205;
constexpr int theBusiness = 217; ///< On the third page, as are the others.
constexpr int theWaba = 228; ///< One of those that are shared.
constexpr int theNumber = 203;

QString idOf(int kind, int index)
{
    return QString::number(qint64(kind) * 100'000'000'000'000 + index);
}

QJsonArray wabasOf(int from, int count)
{
    QJsonArray list;
    for (int i = from; i < from + count; ++i) {
        QJsonObject waba{{u"id"_s, idOf(5, i)}, {u"name"_s, u"Counter %1"_s.arg(i)}};
        QJsonArray all;
        for (int n = 1; i == theWaba && n <= numbers; ++n) {
            all << QJsonObject{
                {u"id"_s, idOf(6, n)},
                {u"display_phone_number"_s, u"+34 910 00 %1"_s.arg(n, 4, 10, QLatin1Char('0'))},
                {u"verified_name"_s, u"Till %1"_s.arg(n)}};
        }
        if (!all.isEmpty())
            waba.insert(u"phone_numbers"_s, all);
        list << waba;
    }
    return list;
}

bool writeScenario(const QString &path)
{
    QJsonArray all;
    for (int i = 1; i <= businesses; ++i) {
        QJsonObject business{{u"id"_s, idOf(3, i)}, {u"name"_s, u"Branch %1"_s.arg(i)}};
        if (i == theBusiness) {
            business.insert(u"owned_whatsapp_business_accounts"_s, wabasOf(1, ownedWabas));
            business.insert(u"client_whatsapp_business_accounts"_s, wabasOf(ownedWabas + 1, sharedWabas));
        }
        all << business;
    }
    const QJsonObject scenario{
        {u"app"_s, QJsonObject{{u"id"_s, u"700000000000001"_s}, {u"name"_s, u"Shoptalk"_s}}},
        {u"user"_s, QJsonObject{{u"id"_s, u"218000000000001"_s}, {u"name"_s, u"Amelia Hartley"_s}}},
        {u"businesses"_s, all}};
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(scenario).toJson()) > 0;
}

} // namespace

/// S6, S7, S8 with the real programs: a group with hundreds of branches. Every list is read to its last page,
/// all of it is stored, and what is wanted is found by typing.
class TestLongLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void s6s7s8_allPagesAreReadSearchedAndStored();

private:
    /// Finds the one row by typing `words`, and continues with it.
    static bool findAndPick(Product &product, const QString &list, int all, const QString &words,
                            const QString &wanted);
    static int asked(Product &product, const QString &pathEnd);
    static QVariant stored(Product &product, const QString &table)
    {
        return column(product.console.database(), u"SELECT count(*) FROM "_s + table).value(0);
    }
};

bool TestLongLists::findAndPick(Product &product, const QString &list, int all, const QString &words,
                                const QString &wanted)
{
    driver::Application &window = product.console.window();
    if (!window.waitVisible(list) || window.rows(list).size() != all)
        return false;
    if (!window.type(u"choiceSearch"_s, words))
        return false;
    const bool found = support::waitUntil([&] {
        const QList<driver::Row> rows = window.rows(list);
        return rows.size() == 1 && rows.first().text == wanted;
    });
    return found && window.clickRow(list, wanted) && window.click(u"continueButton"_s)
        && window.waitHidden(list);
}

int TestLongLists::asked(Product &product, const QString &pathEnd)
{
    const QUrl log = product.servers.sandbox().url().resolved(QUrl(u"/sandbox/requests"_s));
    const QJsonArray requests = support::getJson(log).body[u"requests"_s].toArray();
    return int(std::count_if(requests.begin(), requests.end(), [&pathEnd](const QJsonValue &request) {
        return request[u"path"_s].toString().endsWith(pathEnd);
    }));
}

void TestLongLists::s6s7s8_allPagesAreReadSearchedAndStored()
{
    QTemporaryDir folder;
    const QString scenario = folder.filePath(u"group.json"_s);
    QVERIFY(writeScenario(scenario));
    Product product(scenario);
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.pair());
    VERIFY_STEP(product, product.journey.openLogin());
    VERIFY_STEP(product, product.journey.confirmLogin());

    VERIFY_STEP(product,
                findAndPick(product, u"businessList"_s, businesses, u"branch 217"_s, u"Branch 217"_s));
    QCOMPARE(asked(product, u"/me/businesses"_s), 3);
    VERIFY_STEP(product,
                findAndPick(product, u"wabaList"_s, ownedWabas + sharedWabas, u"228"_s, u"Counter 228"_s));
    QCOMPARE(asked(product, u"/owned_whatsapp_business_accounts"_s), 2);
    QCOMPARE(asked(product, u"/client_whatsapp_business_accounts"_s), 2);
    // Part of a number, as it is dialled.
    VERIFY_STEP(product, findAndPick(product, u"numberList"_s, numbers, u"000203"_s, u"+34 910 00 0203"_s));
    VERIFY_STEP(product, product.journey.openInbox());

    QCOMPARE(stored(product, u"connected_business_managers"_s), QVariant(businesses));
    QCOMPARE(stored(product, u"connected_whatsapp_accounts"_s), QVariant(ownedWabas + sharedWabas));
    QCOMPARE(stored(product, u"connected_phone_numbers"_s), QVariant(numbers));
    QCOMPARE(
        column(product.console.database(), u"SELECT id FROM connected_phone_numbers WHERE is_active = 1"_s),
        QVariantList{idOf(6, theNumber)});
    // The relay found it on the third page, too.
    QCOMPARE(column(product.servers.relayDatabase(), u"SELECT count(*) FROM numbers"_s), QVariantList{1});
}

QTEST_GUILESS_MAIN(TestLongLists)
#include "tst_longlists.moc"
