// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentedfigures.h"

#include "domain/messagecost.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <ctime>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {

/// The statements of docs/queries.md by the heading that they stand below.
QMap<QString, QString> statementsOfTheDocument()
{
    static const QRegularExpression section(u"\\n## ([a-z-]+)\\n(?:(?!\\n## ).)*?```sql\\n(.*?)```"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    QMap<QString, QString> statements;
    auto found = section.globalMatch(DocumentedFigures::document());
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        statements.insert(match.captured(1), match.captured(2).trimmed().chopped(1));
    }
    return statements;
}

QString number(qint64 value)
{
    return QString::number(value);
}

Row countRow(const QString &name, const MessageCounts &counts)
{
    return {name, number(counts.accepted()), number(counts.arrived()), number(counts.read),
            number(counts.failed)};
}

template <size_t groups>
Rows timeRows(const std::array<ResponseTimes, groups> &times)
{
    Rows rows;
    for (size_t i = 0; i < groups; ++i) {
        if (times.at(i).answers > 0)
            rows << Row{number(qint64(i)), number(times.at(i).answers), number(times.at(i).medianS),
                        number(times.at(i).slowS)};
    }
    return rows;
}

} // namespace

void useTimeZone(const char *zone)
{
    qputenv("TZ", zone);
    ::tzset();
}

qint64 firstSecondOf(const QDate &day)
{
    return day.startOfDay().toSecsSinceEpoch();
}

DocumentedFigures::DocumentedFigures(GeneratedShop &shop)
    : m_shop(shop)
    , m_statements(statementsOfTheDocument())
{
}

QString DocumentedFigures::document()
{
    QFile file(QStringLiteral(SHOPTALK_SOURCE_DIR "/docs/queries.md"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("docs/queries.md is missing");
    return QString::fromUtf8(file.readAll());
}

Rows DocumentedFigures::ask(const QString &name, const QVariantMap &values) const
{
    // Qt takes a name that stands twice in a statement as two places.
    QString sql = m_statements.value(name);
    for (auto each = values.begin(); each != values.end(); ++each) {
        const bool isText = each.value().userType() == QMetaType::QString;
        sql.replace(each.key(), isText ? u"'%1'"_s.arg(each.value().toString()) : each.value().toString());
    }
    return rowsOf(sql);
}

Rows DocumentedFigures::rowsOf(const QString &sql) const
{
    Rows rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"document"_s);
        database.setDatabaseName(m_shop.store.path());
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

void DocumentedFigures::compare(const InsightQuery &query)
{
    const QVariantMap values{{u":begin"_s, firstSecondOf(query.first)},
                             {u":end"_s, firstSecondOf(query.last.addDays(1))},
                             {u":number"_s, query.number.value()},
                             {u":now"_s, m_shop.now.toSecsSinceEpoch()}};
    compareDays(query, values);
    compareGroups(query, values);
    compareResponses(query, values);
    comparePrices(query);
    compareConnections(query, values);
}

void DocumentedFigures::compareDays(const InsightQuery &query, const QVariantMap &values)
{
    const MessageActivity activity = m_shop.store.reader().insights.messages(query)->activity;
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

void DocumentedFigures::compareGroups(const InsightQuery &query, const QVariantMap &values)
{
    const InsightRepository &insights = m_shop.store.reader().insights;
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

void DocumentedFigures::compareResponses(const InsightQuery &query, const QVariantMap &values)
{
    const ResponseFigures figures = m_shop.store.reader().insights.messages(query)->responses;
    QCOMPARE(timeRows(figures.hours), ask(u"response-times"_s, values));
    Rows writers;
    for (const ResponderTimes &each : figures.responders)
        writers << Row{each.name, number(each.who == Responder::PhoneApp ? 1 : 0), number(each.times.answers),
                       number(each.times.medianS), number(each.times.slowS)};
    QCOMPARE(writers, ask(u"response-times-by-writer"_s, values));
}

void DocumentedFigures::comparePrices(const InsightQuery &query)
{
    const Month month = monthOf(QDate(query.last.year(), query.last.month(), 1).startOfDay(Qt::UTC));
    const QList<PricedMessages> priced =
        m_shop.store.reader().insights.priced(query.number, month.begin, month.end).value();
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

void DocumentedFigures::compareConnections(const InsightQuery &query, const QVariantMap &values)
{
    const InsightRepository &insights = m_shop.store.reader().insights;
    Rows webhooks;
    const QList<DayWebhooks> days = insights.webhooks(query).value();
    for (const DayWebhooks &day : days) {
        if (day.received() > 0)
            webhooks << Row{day.day.toString(Qt::ISODate), number(day.received()), number(day.processed),
                            number(day.pending), number(day.failed)};
    }
    QCOMPARE(webhooks, ask(u"webhooks"_s, values));

    const OpenWindows windows = insights.openWindows(query.number, m_shop.now).value();
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

} // namespace shoptalk::test
