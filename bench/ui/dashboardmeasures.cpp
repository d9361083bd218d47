// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboardmeasures.h"

#include "../busytimes.h"
#include "../measure.h"
#include "../rawsqlite.h"
#include "core/clock.h"
#include "dashboardrows.h"
#include "figures.h"
#include "models/insights.h"
#include "shopgenerator.h"
#include "store/store.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <qcoro/qcorotask.h>

#include <functional>
#include <string>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shoptalk::bench {

namespace {

constexpr int runs = 5;
constexpr QSize pageArea(1280, 900);
constexpr auto pauseFor = 150ms; ///< Longer than the pauses that the page makes before it does something.

/// The evening of the shop's last day.
class ShopClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::fromSecsSinceEpoch(shopEndS, Qt::UTC); }
};

InsightQuery queryOf(int days)
{
    const QDate last = QDateTime::fromSecsSinceEpoch(shopEndS).date();
    return {last.addDays(1 - days), last, {}};
}

double ms(const Durations &durations)
{
    return durations.median / 1000;
}

/// How long one part of the figures takes in the background.
template <class Read>
double partMs(Store &store, Read read)
{
    return ms(measure(runs, [&](int) {
        const auto figures = QCoro::waitFor(store.readInBackground(read));
        if (!figures)
            qFatal("%s", qPrintable(describe(figures.error())));
    }));
}

class DashboardBench {
public:
    explicit DashboardBench(const QString &database)
        : m_floor(database.toStdString())
        , m_theme(*qApp, Theme::Mode::Light)
        , m_store(database)
        , m_insights(m_store, m_clock)
    {
        const Result<void> opened = QCoro::waitFor(m_store.open());
        if (!opened)
            qFatal("%s", qPrintable(describe(opened.error())));
        addPrices(m_floor, m_store);
    }

    /// Makes the summaries of a whole shop, as after an update, and of a day that changed.
    void summarise();
    void figuresOf(const char *name, const InsightQuery &query);
    void open(const char *name, const InsightQuery &query);

private:
    /// Reads all figures, as the page does.
    void readAll(const InsightQuery &query);
    void settle() const;

    RawSqlite m_floor;
    ShopClock m_clock;
    Theme m_theme;
    Store m_store;
    Insights m_insights;
};

void DashboardBench::readAll(const InsightQuery &query)
{
    QEventLoop loop;
    QObject::connect(&m_insights, &Insights::figuresChanged, &loop, &QEventLoop::quit);
    QObject::connect(&m_insights, &Insights::failed, &loop, [] { qFatal("the figures can't be read"); });
    m_insights.setQuery(query);
    m_insights.setActive(true);
    if (!m_insights.isLoading())
        m_insights.reload();
    loop.exec();
    m_insights.setActive(false);
}

void DashboardBench::settle() const
{
    QEventLoop loop;
    QTimer::singleShot(pauseFor, &loop, &QEventLoop::quit);
    loop.exec();
}

void DashboardBench::summarise()
{
    const auto watched = [this](const char *name) {
        QElapsedTimer watch;
        watch.start();
        if (const Result<void> done = QCoro::waitFor(m_store.summarise()); !done)
            qFatal("%s", qPrintable(describe(done.error())));
        printFigure(name, double(watch.elapsed()), 0, "ms", "");
    };
    watched("dashboard, summaries of all messages are made");
    m_floor.run(R"sql(UPDATE whatsapp_messages SET deleted_at = 1 WHERE sent_at_s >=
        (SELECT max(sent_at_s) - 86400 FROM whatsapp_messages) AND seq % 10 = 0)sql");
    watched("dashboard, summaries of a day are made again");
}

void DashboardBench::figuresOf(const char *name, const InsightQuery &query)
{
    const std::string of = name;
    const RowFloor floor(m_floor, query);
    const auto report = [&of](const std::string &what, double measured, double beside,
                              const char *wanted = "") {
        printFigure(("dashboard, " + what + " of " + of).c_str(), measured, beside, "ms", wanted);
    };
    const double messages = ms(measure(runs, [&](int) { floor.messages(); }));
    const double webhooks = ms(measure(runs, [&](int) { floor.webhooks(); }));
    const double templates = ms(measure(runs, [&](int) { floor.templates(); }));
    const double prices = ms(measure(runs, [&](int) { floor.prices(); }));
    report("messages", partMs(m_store, [query](const StoreSession &s) { return s.insights.messages(query); }),
           messages);
    report("webhooks", partMs(m_store, [query](const StoreSession &s) { return s.insights.webhooks(query); }),
           webhooks);
    report("templates",
           partMs(m_store, [query](const StoreSession &s) { return s.insights.byTemplate(query); }),
           templates);
    report("prices",
           partMs(m_store,
                  [](const StoreSession &s) {
                      return s.insights.priced({}, pricesBegin(), pricesBegin().addMonths(1));
                  }),
           prices);
    report("all charts", ms(measure(runs, [&](int) { readAll(query); })),
           messages + webhooks + templates + prices, "1000 ms");
}

void DashboardBench::open(const char *name, const InsightQuery &query)
{
    const BusyTimes busy;
    QElapsedTimer watch;
    watch.start();
    DashboardPage page(m_insights, m_theme);
    page.resize(pageArea);
    m_insights.setQuery(query);
    page.show();
    bool isShown = false;
    QObject::connect(&m_insights, &Insights::figuresChanged, &page, [&isShown] { isShown = true; });
    if (!m_insights.isLoading())
        m_insights.reload();
    while (!isShown || !page.isComplete())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double complete = double(watch.elapsed());
    settle();
    page.hide();
    printFigure((std::string("dashboard, opened until all charts are there, ") + name).c_str(), complete, 0,
                "ms", "1000 ms");
    printFigure((std::string("dashboard, longest turn of the GUI thread, ") + name).c_str(), busy.longest(),
                0, "ms", "50 ms");
}

} // namespace

void measureDashboard(const QString &database)
{
    addDashboardRows(database);
    constexpr int everything = 3 * 365 + 1;
    DashboardBench bench(database);
    bench.summarise();
    bench.figuresOf("a month", queryOf(30));
    bench.figuresOf("everything", queryOf(everything));
    bench.open("a month", queryOf(30));
    bench.open("everything", queryOf(everything));
}

} // namespace shoptalk::bench
