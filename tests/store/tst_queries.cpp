// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagecost.h"
#include "generatedshop.h"
#include "store/localhours.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <cmath>
#include <ctime>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

using Row = QVariantList;
using Rows = QList<Row>;

QString document()
{
    QFile file(QStringLiteral(SHOPTALK_SOURCE_DIR "/docs/queries.md"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("docs/queries.md is missing");
    return QString::fromUtf8(file.readAll());
}

/// The statements of docs/queries.md by the heading that they stand below.
QMap<QString, QString> statementsOfTheDocument()
{
    static const QRegularExpression section(u"\\n## ([a-z-]+)\\n(?:(?!\\n## ).)*?```sql\\n(.*?)```"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    QMap<QString, QString> statements;
    auto found = section.globalMatch(document());
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        statements.insert(match.captured(1), match.captured(2).trimmed().chopped(1));
    }
    return statements;
}

qint64 secondsOf(const QDate &day)
{
    return day.startOfDay().toSecsSinceEpoch();
}

} // namespace

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
    Rows ask(const QString &name, const QVariantMap &values);
    Rows rowsOf(const QString &sql) const;
    static void useTimeZone(const char *zone);
    void compareDays(const InsightQuery &query, const QVariantMap &values);
    void compareGroups(const InsightQuery &query, const QVariantMap &values);
    void compareResponses(const InsightQuery &query, const QVariantMap &values);
    void comparePrices(const InsightQuery &query);
    void compareConnections(const InsightQuery &query, const QVariantMap &values);

    std::unique_ptr<GeneratedShop> m_shop;
    QMap<QString, QString> m_statements;
    QSet<QString> m_compared;
};

void TestQueries::initTestCase()
{
    m_statements = statementsOfTheDocument();
    m_shop = std::make_unique<GeneratedShop>();
}

void TestQueries::cleanup()
{
    useTimeZone("UTC");
}

void TestQueries::useTimeZone(const char *zone)
{
    qputenv("TZ", zone);
    ::tzset();
}

Rows TestQueries::ask(const QString &name, const QVariantMap &values)
{
    m_compared << name;
    // Qt takes a name that stands twice in a statement as two places.
    QString sql = m_statements.value(name);
    for (auto each = values.begin(); each != values.end(); ++each) {
        const bool isText = each.value().userType() == QMetaType::QString;
        sql.replace(each.key(), isText ? u"'%1'"_s.arg(each.value().toString()) : each.value().toString());
    }
    return rowsOf(sql);
}

Rows TestQueries::rowsOf(const QString &sql) const
{
    Rows rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"document"_s);
        database.setDatabaseName(m_shop->store.path());
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        const int columns = query.record().count();
        while (query.next()) {
            Row row;
            for (int i = 0; i < columns; ++i)
                row << (query.isNull(i) ? QVariant(u"null"_s) : QVariant(query.value(i).toString()));
            rows << row;
        }
    }
    QSqlDatabase::removeDatabase(u"document"_s);
    return rows;
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
    const QVariantMap values{{u":begin"_s, secondsOf(query.first)},
                             {u":end"_s, secondsOf(query.last.addDays(1))},
                             {u":number"_s, query.number.value()},
                             {u":now"_s, m_shop->now.toSecsSinceEpoch()}};
    compareDays(query, values);
    compareGroups(query, values);
    compareResponses(query, values);
    comparePrices(query);
    compareConnections(query, values);
}

static QString number(qint64 value)
{
    return QString::number(value);
}

void TestQueries::compareDays(const InsightQuery &query, const QVariantMap &values)
{
    const MessageActivity activity = m_shop->store.reader().insights.messages(query)->activity;
    QCOMPARE(activity.days.size(), query.first.daysTo(query.last) + 1);
    Rows days;
    for (const DayMessages &day : activity.days) {
        const MessageCounts &counts = day.counts;
        if (counts != MessageCounts())
            days << Row{day.day.toString(Qt::ISODate), number(counts.received), number(counts.accepted()),
                        number(counts.arrived()),      number(counts.read),     number(counts.failed)};
    }
    Rows expected = ask(u"messages-by-day"_s, values);
    // A day on which everything still waits has a row of zeros there.
    days.removeIf([](const Row &row) { return row.mid(1) == Row(5, u"0"_s); });
    expected.removeIf([](const Row &row) { return row.mid(1) == Row(5, u"0"_s); });
    QCOMPARE(days, expected);

    Rows hours;
    for (size_t hour = 0; hour < activity.hours.size(); ++hour) {
        const MessageCounts &counts = activity.hours.at(hour);
        hours << Row{number(qint64(hour)), number(counts.received), number(counts.accepted())};
    }
    Rows expectedHours = ask(u"busy-hours"_s, values);
    hours.removeIf([](const Row &row) { return row.mid(1) == Row(2, u"0"_s); });
    expectedHours.removeIf([](const Row &row) { return row.mid(1) == Row(2, u"0"_s); });
    QCOMPARE(hours, expectedHours);
}

static Row countRow(const QString &name, const MessageCounts &counts)
{
    return {name, number(counts.accepted()), number(counts.arrived()), number(counts.read),
            number(counts.failed)};
}

void TestQueries::compareGroups(const InsightQuery &query, const QVariantMap &values)
{
    const InsightRepository &insights = m_shop->store.reader().insights;
    Rows numbers;
    const QList<NumberMessages> byNumber = insights.messages(query)->numbers;
    for (const NumberMessages &each : byNumber)
        numbers << countRow(each.number.value(), each.counts);
    QCOMPARE(numbers, ask(u"messages-by-number"_s, values));
    Rows templates;
    const QList<TemplateMessages> byTemplate = insights.byTemplate(query).value();
    for (const TemplateMessages &each : byTemplate)
        templates << countRow(each.name, each.counts);
    QCOMPARE(templates, ask(u"messages-by-template"_s, values));
}

template <size_t groups>
static Rows timeRows(const std::array<ResponseTimes, groups> &times)
{
    Rows rows;
    for (size_t i = 0; i < groups; ++i) {
        if (times.at(i).answers > 0)
            rows << Row{number(qint64(i)), number(times.at(i).answers), number(times.at(i).medianS),
                        number(times.at(i).slowS)};
    }
    return rows;
}

void TestQueries::compareResponses(const InsightQuery &query, const QVariantMap &values)
{
    const ResponseFigures figures = m_shop->store.reader().insights.messages(query)->responses;
    QCOMPARE(timeRows(figures.hours), ask(u"response-times"_s, values));
    Rows writers;
    for (const ResponderTimes &each : figures.responders)
        writers << Row{each.name, number(each.who == Responder::PhoneApp ? 1 : 0), number(each.times.answers),
                       number(each.times.medianS), number(each.times.slowS)};
    QCOMPARE(writers, ask(u"response-times-by-writer"_s, values));
}

void TestQueries::comparePrices(const InsightQuery &query)
{
    const Month month = monthOf(QDate(query.last.year(), query.last.month(), 1).startOfDay(Qt::UTC));
    const QList<PricedMessages> priced =
        m_shop->store.reader().insights.priced(query.number, month.begin, month.end).value();
    QMap<QString, Row> byCategory;
    const QList<CategoryCost> costs = costByCategory(priced, {});
    for (const CategoryCost &cost : costs)
        byCategory.insert(cost.category, {cost.category, number(cost.free), number(cost.billed), u"0"_s});
    int used = 0;
    for (const FreeUse &use : freeServiceUse(priced))
        used += use.used;
    if (byCategory.contains(u"service"_s))
        byCategory[u"service"_s][3] = number(used);
    QCOMPARE(Rows(byCategory.values()),
             ask(u"free-and-billed"_s,
                 {{u":begin"_s, month.begin.toSecsSinceEpoch()},
                  {u":end"_s, month.end.toSecsSinceEpoch()},
                  {u":number"_s, query.number.value()}}));
}

void TestQueries::compareConnections(const InsightQuery &query, const QVariantMap &values)
{
    const InsightRepository &insights = m_shop->store.reader().insights;
    Rows webhooks;
    const QList<DayWebhooks> days = insights.webhooks(query).value();
    for (const DayWebhooks &day : days) {
        if (day.received() > 0)
            webhooks << Row{day.day.toString(Qt::ISODate), number(day.received()), number(day.processed),
                            number(day.pending), number(day.failed)};
    }
    QCOMPARE(webhooks, ask(u"webhooks"_s, values));

    const OpenWindows windows = insights.openWindows(query.number, m_shop->now).value();
    Rows open;
    for (size_t i = 0; i < windows.size(); ++i) {
        if (windows.at(i) > 0)
            open << Row{number(windowHours.at(i)), number(windows.at(i))};
    }
    QCOMPARE(open, ask(u"open-windows"_s, values));

    Rows accounts;
    const QList<SignInExpiry> signIns = insights.signIns().value();
    for (const SignInExpiry &each : signIns)
        accounts << Row{each.name,
                        each.expiresAt.isValid() ? number(each.expiresAt.toSecsSinceEpoch()) : u"null"_s,
                        number(int(each.status))};
    QCOMPARE(accounts, ask(u"sign-ins"_s, values));
    QCOMPARE(accounts.size(), 3);
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
    QCOMPARE(m_statements.keys(), compared);
}

void TestQueries::theThreeQuestionsAreOneCommandEach()
{
    static const QRegularExpression command(
        u"```sh\\nsqlite3 -readonly -box shoptalk\\.db \"([^\"]+)\"\\n```"_s);
    QStringList commands;
    for (auto found = command.globalMatch(document()); found.hasNext();)
        commands << found.next().captured(1).replace(u"'-30 days'"_s,
                                                     u"'-30 years'"_s); // the shop is made up
    QCOMPARE(commands.size(), 3);
    const QVariantMap ever{
        {u":begin"_s, 0}, {u":end"_s, secondsOf(QDate(2100, 1, 1))}, {u":number"_s, QString()}};

    Rows signIns = ask(u"sign-ins"_s, {});
    for (Row &row : signIns) {
        if (row.at(1) != u"null"_s)
            row[1] = QDateTime::fromSecsSinceEpoch(row.at(1).toLongLong()).date().toString(Qt::ISODate);
    }
    QCOMPARE(rowsOf(commands.at(0)), signIns);
    QCOMPARE(rowsOf(commands.at(1)), ask(u"webhooks"_s, ever));

    Rows days;
    const Rows all = ask(u"messages-by-day"_s, ever);
    for (const Row &row : all) { // day, received, sent, delivered, read, failed
        const double sent = row.at(2).toDouble() + row.at(5).toDouble();
        if (sent > 0)
            days << Row{row.at(0), row.at(2), row.at(3), row.at(5),
                        std::round(row.at(3).toDouble() / sent * 1000) / 10};
    }
    QVERIFY(days.size() > 100);
    Rows rates = rowsOf(commands.at(2));
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
    QCOMPARE(hours.first().begin, secondsOf(autumn));
    QCOMPARE(hours.last().end, secondsOf(autumn.addDays(1)));
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
