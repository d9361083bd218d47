// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentedfigures.h"
#include "store/localhours.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cmath>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// The figures of the dashboard are those of the statements in docs/queries.md.
class TestQueries : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyStatementIsCompared();
    void figuresEqualTheirStatements_data();
    void figuresEqualTheirStatements();
    void theThreeQuestionsAreOneCommandEach();
    void everyFigureReadsAnIndexAlone();
    void anHourThatComesTwiceIsCountedOnce();

private:
    std::unique_ptr<GeneratedShop> m_shop;
    std::unique_ptr<DocumentedFigures> m_figures;
};

void TestQueries::initTestCase()
{
    m_shop = std::make_unique<GeneratedShop>();
    m_figures = std::make_unique<DocumentedFigures>(*m_shop);
}

void TestQueries::cleanup()
{
    useTimeZone("UTC");
}

void TestQueries::figuresEqualTheirStatements_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<InsightQuery>("query");
    const QDate last(2026, 11, 20);
    const PhoneNumberId all;
    const PhoneNumberId one(u"62"_s);
    QTest::newRow("a week, all numbers") << QByteArray("UTC") << InsightQuery{last.addDays(-6), last, all};
    QTest::newRow("a quarter in Madrid, with a clock change")
        << QByteArray("Europe/Madrid") << InsightQuery{last.addDays(-89), last, all};
    QTest::newRow("one number in Madrid")
        << QByteArray("Europe/Madrid") << InsightQuery{last.addDays(-89), last, one};
    QTest::newRow("half an hour beside: Kolkata")
        << QByteArray("Asia/Kolkata") << InsightQuery{last.addDays(-89), last, all};
    QTest::newRow("everything in New York")
        << QByteArray("America/New_York") << InsightQuery{QDate(2025, 1, 1), last, all};
    QTest::newRow("in the past, one number")
        << QByteArray("Asia/Kolkata") << InsightQuery{QDate(2025, 9, 1), QDate(2026, 2, 28), one};
    QTest::newRow("before anything") << QByteArray("UTC")
                                     << InsightQuery{QDate(2020, 1, 1), QDate(2020, 1, 31), all};
}

void TestQueries::figuresEqualTheirStatements()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const InsightQuery, query);
    useTimeZone(zone.constData());
    m_figures->compare(query);
}

void TestQueries::everyStatementIsCompared()
{
    // Run alone, so that a statement that is added to the document is noticed.
    const QStringList compared{u"busy-hours"_s,
                               u"free-and-billed"_s,
                               u"messages-by-day"_s,
                               u"messages-by-number"_s,
                               u"messages-by-template"_s,
                               u"open-windows"_s,
                               u"response-times"_s,
                               u"response-times-by-writer"_s,
                               u"sign-ins"_s,
                               u"webhooks"_s};
    QCOMPARE(m_figures->statements().keys(), compared);
}

void TestQueries::theThreeQuestionsAreOneCommandEach()
{
    static const QRegularExpression command(
        u"```sh\\nsqlite3 -readonly -box shoptalk\\.db \"([^\"]+)\"\\n```"_s);
    QStringList commands;
    for (auto found = command.globalMatch(DocumentedFigures::document()); found.hasNext();)
        commands << found.next().captured(1).replace(u"'-30 days'"_s,
                                                     u"'-30 years'"_s); // the shop is made up
    QCOMPARE(commands.size(), 3);
    const QVariantMap ever{
        {u":begin"_s, 0}, {u":end"_s, firstSecondOf(QDate(2100, 1, 1))}, {u":number"_s, QString()}};

    Rows signIns = m_figures->ask(u"sign-ins"_s, {});
    for (Row &row : signIns) {
        if (row.at(1) != u"null"_s)
            row[1] = QDateTime::fromSecsSinceEpoch(row.at(1).toLongLong()).date().toString(Qt::ISODate);
    }
    QCOMPARE(m_figures->rowsOf(commands.at(0)), signIns);
    QCOMPARE(m_figures->rowsOf(commands.at(1)), m_figures->ask(u"webhooks"_s, ever));

    Rows days;
    const Rows all = m_figures->ask(u"messages-by-day"_s, ever);
    for (const Row &row : all) { // day, received, sent, delivered, read, failed
        const double sent = row.at(2).toDouble() + row.at(5).toDouble();
        if (sent > 0)
            days << Row{row.at(0), row.at(2), row.at(3), row.at(5),
                        std::round(row.at(3).toDouble() / sent * 1000) / 10};
    }
    QVERIFY(days.size() > 100);
    Rows rates = m_figures->rowsOf(commands.at(2));
    for (Row &row : rates)
        row[4] = row.at(4).toDouble();
    QCOMPARE(rates, days);
}

void TestQueries::everyFigureReadsAnIndexAlone()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plan"_s);
    database.setDatabaseName(m_shop->store.path());
    QVERIFY(database.open());
    QSqlQuery query(database);
    QVERIFY(query.exec(
        u"EXPLAIN QUERY PLAN SELECT direction, delivery, count(*) FROM whatsapp_messages"
        u" INDEXED BY messages_by_moment WHERE deleted_at IS NULL AND NOT (direction = 1 AND kind = 9)"
        u" AND sent_at_s >= 1 AND sent_at_s < 9 GROUP BY direction, delivery"_s));
    QVERIFY(query.next());
    QVERIFY2(query.value(3).toString().contains(u"COVERING INDEX messages_by_moment"_s),
             qPrintable(query.value(3).toString()));
    query.clear();
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"plan"_s);
}

void TestQueries::anHourThatComesTwiceIsCountedOnce()
{
    useTimeZone("Europe/Madrid");
    const QDate autumn(2026, 10, 25);
    const QList<LocalHour> hours = localHours(autumn, autumn);
    QCOMPARE(hours.size(), 25);
    QCOMPARE(hours.first().begin, firstSecondOf(autumn));
    QCOMPARE(hours.last().end, firstSecondOf(autumn.addDays(1)));
    for (qsizetype i = 1; i < hours.size(); ++i)
        QCOMPARE(hours.at(i).begin, hours.at(i - 1).end);
    QCOMPARE(hours.at(2).hour, 2);
    QCOMPARE(hours.at(3).hour, 2);
    const QDate spring(2026, 3, 29);
    QCOMPARE(localHours(spring, spring).size(), 23);
    QVERIFY(!hourAt(hours, hours.first().begin - 1));
    QVERIFY(!hourAt(hours, hours.last().end));
    QCOMPARE(hourAt(hours, hours.at(7).begin + 5)->hour, hours.at(7).hour);
    QVERIFY(localHours(autumn, autumn.addDays(-1)).isEmpty());
}

QTEST_GUILESS_MAIN(TestQueries)
#include "tst_queries.moc"
