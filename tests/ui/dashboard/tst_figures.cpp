// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagecost.h"
#include "tests/ui/looks.h"
#include "ui/dashboard/chartscale.h"
#include "ui/dashboard/dayspans.h"
#include "ui/dashboard/figurechart.h"
#include "ui/dashboard/figurecsv.h"
#include "ui/dashboard/figurepicture.h"
#include "ui/dashboard/figures.h"
#include "ui/dashboard/figuretablemodel.h"
#include "ui/theme/chartcolours.h"
#include "ui/theme/dates.h"
#include "ui/theme/percent.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

InsightFigures someFigures()
{
    InsightFigures figures;
    figures.query = {QDate(2026, 11, 1), QDate(2026, 11, 3), {}};
    figures.readAt = QDateTime(QDate(2026, 11, 3), QTime(12, 0), Qt::UTC);
    figures.month = QDate(2026, 11, 1);
    MessageCounts busy;
    busy.received = 1200;
    busy.sent = 1;
    busy.delivered = 2;
    busy.read = 6;
    busy.failed = 1;
    figures.activity.days = {
        {QDate(2026, 11, 1), busy}, {QDate(2026, 11, 2), {}}, {QDate(2026, 11, 3), busy}};
    figures.activity.hours.at(9) = busy;
    figures.priced = {{PhoneNumberId(u"61"_s), u"free_customer_service"_s, u"service"_s, {}, {}, 412},
                      {PhoneNumberId(u"61"_s), u"regular"_s, u"marketing"_s, u"ES"_s, QDate(2026, 11, 2), 10},
                      {PhoneNumberId(u"61"_s), u"regular"_s, u"marketing"_s, {}, QDate(2026, 11, 2), 3}};
    figures.rates = {{u"Spain"_s, u"marketing"_s, u"EUR"_s, u"0.0615"_s, QDate(2026, 10, 1)}};
    figures.signIns = {
        {u"Amelia"_s, figures.readAt.addDays(5)}, {u"Ben"_s, {}}, {u"Chidi"_s, figures.readAt.addDays(-1)}};
    PhoneNumber number;
    number.id = PhoneNumberId(u"61"_s);
    number.displayPhoneNumber = u"+34 910 00 00 01"_s;
    figures.connected = {number};
    return figures;
}

} // namespace

class TestFigures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFigureHasItsTable();
    void sentIncludesWhatWasDelivered();
    void aDayWithoutMessagesHasNoRate();
    void costsAreExact();
    void signInsThatEndAreNamed();
    void answersAreThoseOfPeople();
    void longRangesAreByWeekOrMonth();
    void weeksBeginAsInTheLanguage();
    void scalesAreRound_data();
    void scalesAreRound();
    void labelsDoNotTouch();
    void coloursAreDistinguishable();
    void csvIsPlain();
    void tableRowsStay();
    void languagesWriteTheirOwnNumbers();
    void pictureShowsTheChart();
};

void TestFigures::everyFigureHasItsTable()
{
    const InsightFigures figures = someFigures();
    const QList<Figure> all = Figures(figures).all();
    QCOMPARE(all.size(), 11);
    QSet<QString> names;
    for (const Figure &figure : all) {
        names << figure.name;
        QVERIFY2(!figure.title.isEmpty(), qPrintable(figure.name));
        QVERIFY2(!figure.emptyText.isEmpty(), qPrintable(figure.name));
        QCOMPARE(figure.axisLabels.size(), figure.categories.size());
        QVERIFY(figure.rows.size() >= figure.categories.size());
        for (const FigureSeries &series : figure.series)
            QCOMPARE(series.values.size(), figure.categories.size());
        for (const QList<FigureCell> &row : figure.rows)
            QCOMPARE(row.size(), figure.columns.size());
    }
    QCOMPARE(names.size(), all.size());
}

void TestFigures::sentIncludesWhatWasDelivered()
{
    const InsightFigures figures = someFigures();
    const Figure figure = Figures(figures).messagesByDay();
    QStringList texts;
    for (const FigureCell &cell : figure.rows.first())
        texts << cell.text;
    QCOMPARE(
        texts,
        QStringList({u"Sunday, November 1, 2026"_s, u"1,200"_s, u"9"_s, u"8"_s, u"6"_s, u"1"_s, u"80%"_s}));
    QCOMPARE(figure.summary, u"2,400 received, 18 sent, 2 failed"_s);
    QCOMPARE(figure.highest(), 10.0); // the states are on top of each other
    QCOMPARE(figure.axisLabels, QStringList({u"Nov 1"_s, u"Nov 2"_s, u"Nov 3"_s}));
}

void TestFigures::aDayWithoutMessagesHasNoRate()
{
    const InsightFigures figures = someFigures();
    const Figure figure = Figures(figures).deliveryRate();
    QVERIFY(!figure.series.first().values.at(1));
    QCOMPARE(figure.rows.at(1).last().text, QString());
    QCOMPARE(figure.series.first().values.at(0), std::optional(0.8));
    InsightFigures none = someFigures();
    none.activity.days = {{QDate(2026, 11, 1), {}}};
    QVERIFY(Figures(none).deliveryRate().isEmpty());
    QVERIFY(!figure.isEmpty());
}

void TestFigures::costsAreExact()
{
    DecimalSum sum;
    for (int i = 0; i < 10; ++i)
        sum.add(u"0.1"_s, 1);
    QCOMPARE(sum.text(), u"1"_s);
    sum.add(u"0.0615"_s, 1000);
    QCOMPARE(sum.text(), u"62.5"_s);

    const InsightFigures figures = someFigures();
    const QList<CategoryCost> costs = costByCategory(figures.priced, figures.rates);
    QCOMPARE(costs.size(), 2);
    QCOMPARE(costs.at(0).free, 412);
    QCOMPARE(costs.at(1).billed, 13);
    QCOMPARE(costs.at(1).unpriced, 3); // the market is not known
    QCOMPARE(costs.at(1).cost.value(u"EUR"_s).text(), u"0.615"_s);
    QCOMPARE(freeServiceUse(figures.priced), QList<FreeUse>({{PhoneNumberId(u"61"_s), 412}}));
    const Figure figure = Figures(figures).costs();
    QCOMPARE(figure.title, u"Free and billed in November 2026"_s);
    QVERIFY2(figure.summary.contains(u"412 of 1,000"_s), qPrintable(figure.summary));
    QVERIFY2(figure.summary.contains(u"€0.62 so far"_s), qPrintable(figure.summary));
}

void TestFigures::signInsThatEndAreNamed()
{
    const InsightFigures figures = someFigures();
    const Figure figure = Figures(figures).signIns();
    QCOMPARE(figure.rows.at(0).at(2).text, u"5"_s);
    QCOMPARE(figure.rows.at(1).at(1).text, u"Never"_s);
    QCOMPARE(figure.rows.at(2).at(1).text, u"Ended"_s);
    QVERIFY(figure.summary.contains(u"Chidi"_s));
    QCOMPARE(figure.series.at(1).values.at(0), std::optional(5.0)); // the colour of what ends soon
}

void TestFigures::answersAreThoseOfPeople()
{
    InsightFigures figures = someFigures();
    QVERIFY(Figures(figures).responseByWriter().isEmpty());
    figures.responses.responders = {{Responder::Person, StaffId(u"e"_s), u"Eva"_s, {3, 60, 120}},
                                    {Responder::ThisComputer, {}, {}, {2, 30, 40}},
                                    {Responder::PhoneApp, {}, {}, {1, 10, 10}}};
    const Figure figure = Figures(figures).responseByWriter();
    QCOMPARE(figure.title, u"Reply time by colleague"_s);
    QCOMPARE(figure.columns.first(), u"Answered by"_s);
    QCOMPARE(figure.rows.size(), 3);
    QCOMPARE(figure.rows.at(0).first().value.toString(), u"Eva"_s);
    QCOMPARE(figure.series.first().values.at(0), std::optional(60.0));
    QVERIFY(figure.rows.at(1).first().text.contains(u"omputer"_s));
    QVERIFY(figure.rows.at(1).first().text.contains(u"nobody chosen"_s));
    QVERIFY(figure.summary.contains(u"Settings, Team"_s));
    QVERIFY(figure.rows.at(2).first().text.contains(u"phone app"_s));

    for (int i = 0; i < 12; ++i)
        figures.responses.responders.prepend(
            {Responder::Person, StaffId(QString::number(i)), u"Person %1"_s.arg(i), {1, 10, 10}});
    const Figure many = Figures(figures).responseByWriter();
    QCOMPARE(many.categories.size(), 8);
    QCOMPARE(many.series.first().values.size(), 8);
    QCOMPARE(many.rows.size(), 15);
    QVERIFY2(many.summary.contains(u"8 of 15"_s), qPrintable(many.summary));
}

void TestFigures::longRangesAreByWeekOrMonth()
{
    InsightFigures figures = someFigures();
    const auto sentOn = [&figures](int days) {
        figures.activity.days.clear();
        MessageCounts one;
        one.read = 1;
        for (int i = 0; i < days; ++i)
            figures.activity.days << DayMessages{QDate(2026, 11, 18).addDays(1 - days + i), one};
        return Figures(figures).messagesByDay();
    };
    QCOMPARE(sentOn(92).categories.size(), 92);
    const Figure weeks = sentOn(93); // from Tuesday, August 18
    QCOMPARE(weeks.title, u"Messages by week"_s);
    QCOMPARE(weeks.columns.first(), u"Week"_s);
    QCOMPARE(weeks.categories.size(), 14);
    QCOMPARE(weeks.axisLabels.at(1), u"Aug 23 to Aug 29"_s);
    QCOMPARE(weeks.categories.first(), u"8/18/26 to 8/22/26"_s);
    QCOMPARE(weeks.series.first().values.first(), std::optional(5.0));
    QCOMPARE(weeks.series.first().values.at(1), std::optional(7.0));
    QCOMPARE(weeks.series.first().values.last(), std::optional(4.0));
    QCOMPARE(weeks.rows.at(1).first().value.toString(), u"2026-08-23"_s);
    QCOMPARE(weeks.summary, u"0 received, 93 sent, 0 failed"_s);
    QVERIFY(sentOn(732).categories.size() <= 106);
    const Figure months = sentOn(1096);
    QCOMPARE(months.title, u"Messages by month"_s);
    QCOMPARE(months.categories.size(), 37);
    QCOMPARE(months.axisLabels.at(1), u"December 2023"_s);
    QCOMPARE(months.categories.at(1), u"December 2023"_s);
    QCOMPARE(months.categories.last(), u"11/1/26 to 11/18/26"_s);
    QCOMPARE(months.series.first().values.at(1), std::optional(31.0));
    QCOMPARE(Figures(figures).deliveryRate().series.first().values.at(1), std::optional(1.0));
}

void TestFigures::weeksBeginAsInTheLanguage()
{
    const QDate sunday(2026, 3, 1);
    QCOMPARE(daySpans(sunday, sunday.addDays(99)).at(1).first, QDate(2026, 3, 8));
    QLocale::setDefault(QLocale(QLocale::German));
    const QList<DaySpan> spans = daySpans(sunday, sunday.addDays(99));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(spans.first().last, sunday); // a week of one day
    QCOMPARE(spans.at(1).first, QDate(2026, 3, 2));
    QCOMPARE(spans.at(1).last, QDate(2026, 3, 8));
    QCOMPARE(spans.last().last, sunday.addDays(99));
    QVERIFY(daySpans(sunday, sunday.addDays(-1)).isEmpty());
    QVERIFY(daySpans({}, {}).isEmpty());
}

void TestFigures::scalesAreRound_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<double>("highest");
    QTest::addColumn<double>("step");
    QTest::addColumn<double>("top");
    QTest::newRow("nothing") << int(Figure::Unit::Count) << 0.0 << 1.0 << 1.0;
    QTest::newRow("few") << int(Figure::Unit::Count) << 3.0 << 1.0 << 3.0;
    QTest::newRow("many") << int(Figure::Unit::Count) << 1234.0 << 500.0 << 1500.0;
    QTest::newRow("share") << int(Figure::Unit::Share) << 0.3 << 0.5 << 1.0;
    QTest::newRow("minutes") << int(Figure::Unit::Seconds) << 1000.0 << 300.0 << 1200.0;
    QTest::newRow("days of waiting") << int(Figure::Unit::Seconds) << 500000.0 << 172800.0 << 518400.0;
}

void TestFigures::scalesAreRound()
{
    QFETCH(const int, unit);
    QFETCH(const double, highest);
    const ChartScale scale = scaleFor(static_cast<Figure::Unit>(unit), highest, 4);
    QTEST(scale.step, "step");
    QTEST(scale.top, "top");
}

void TestFigures::labelsDoNotTouch()
{
    QCOMPARE(labelStep(40, 39, 30), 1);
    QCOMPARE(labelStep(10, 39, 30), 4);
    QCOMPARE(labelStep(10, 45, 24), 6); // 5 does not divide a day
    QCOMPARE(labelStep(0, 45, 24), 1);
}

void TestFigures::coloursAreDistinguishable()
{
    for (const bool isDark : {false, true}) {
        const QColor surface = isDark ? darkColours().surface : lightColours().surface;
        for (int role = 0; role <= int(lastChartRole); ++role)
            QVERIFY2(contrast(chartColour(isDark, ChartRole(role)), surface) >= 3.0,
                     qPrintable(QString::number(role)));
        // What stands on top of each other in one bar differs in lightness as well.
        const QList<std::pair<ChartRole, ChartRole>> beside{{ChartRole::First, ChartRole::Second},
                                                            {ChartRole::First, ChartRole::Neutral},
                                                            {ChartRole::First, ChartRole::Attention}};
        for (const auto &[a, b] : beside)
            QVERIFY2(contrast(chartColour(isDark, a), chartColour(isDark, b)) >= 1.3,
                     qPrintable(QString::number(int(b))));
    }
}

void TestFigures::csvIsPlain()
{
    Figure figure;
    figure.title = u"Sales, by day"_s;
    figure.columns = {u"Day"_s, u"Name"_s, u"Rate"_s};
    figure.rows = {{{u"2026-11-01"_s, u"Sunday"_s}, textCell(u"=1+2, \"x\""_s), shareCell(0.96312)}};
    QCOMPARE(figureCsv(figure), QByteArray("Day,Name,Rate\r\n2026-11-01,\"'=1+2, \"\"x\"\"\",0.9631\r\n"));
    QVERIFY(figuresCsv({figure}).startsWith("\xEF\xBB\xBF"
                                            "Day,"));
    QVERIFY(figuresCsv({figure, figure}).contains("\"Sales, by day\"\r\nDay,"));
}

void TestFigures::tableRowsStay()
{
    FigureTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    Figure figure;
    figure.columns = {u"Day"_s, u"Sent"_s};
    figure.rows = {{textCell(u"a"_s), countCell(1)}, {textCell(u"b"_s), countCell(2)}};
    model.setFigure(figure);
    const QPersistentModelIndex first = model.index(0, 1);
    figure.rows[0][1] = countCell(7);
    figure.rows << QList<FigureCell>{textCell(u"c"_s), countCell(3)};
    model.setFigure(figure);
    QVERIFY(first.isValid());
    QCOMPARE(first.data().toString(), u"7"_s);
    QCOMPARE(model.rowCount(), 3);
    figure.rows.resize(1);
    model.setFigure(figure);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(first.isValid());
    QCOMPARE(resets.size(), 1);
}

void TestFigures::languagesWriteTheirOwnNumbers()
{
    QCOMPARE(percentText(0.963, QLocale(QLocale::German)), u"96,3\u00a0%"_s);
    QCOMPARE(percentText(1.0, QLocale(QLocale::English)), u"100%"_s);
    QCOMPARE(Dates(QLocale(QLocale::German)).duration(std::chrono::seconds(4800)), u"1 h 20 min"_s);
    QCOMPARE(Dates(QLocale(QLocale::English)).duration(std::chrono::seconds(45)), u"45 s"_s);
    QCOMPARE(Dates(QLocale(QLocale::English)).duration(std::chrono::hours(51)), u"2 d 3 h"_s);
    QCOMPARE(Dates(QLocale(QLocale::German)).month(QDate(2026, 3, 5)), u"März 2026"_s);
}

void TestFigures::pictureShowsTheChart()
{
    QLocale::setDefault(QLocale(QLocale::English));
    Theme theme(*qApp, Theme::Mode::Light);
    const InsightFigures figures = someFigures();
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const QImage picture = figurePicture(Figures(figures).messagesByDay(), theme, direction);
        QVERIFY(picture.width() >= 1900);
        // The bars of the first day are on the side where reading begins.
        const QRgb wanted = chartColour(theme, ChartRole::First).rgb();
        int left = 0;
        int right = 0;
        const int legendEnd = picture.height() / 3;
        for (int y = legendEnd; y < picture.height(); y += 4) {
            for (int x = 0; x < picture.width(); x += 4)
                (x < picture.width() / 2 ? left : right) += picture.pixel(x, y) == wanted ? 1 : 0;
        }
        QVERIFY(left > 0);
        QVERIFY(right > 0);
        test::keepPicture(QPixmap::fromImage(picture),
                          direction == Qt::LeftToRight ? u"figure-picture"_s : u"figure-picture-rtl"_s);
    }
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    TestFigures test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_figures.moc"
