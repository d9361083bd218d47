// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/setclock.h"
#include "models/insights.h"
#include "shopstore.h"
#include "store/connection.h"
#include "store/statement.h"

#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {
const QDateTime now(QDate(2026, 11, 20), QTime(15, 30), Qt::UTC);
}

/// The figures that the dashboard shows.
class TestInsights : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatChangedIsSummarisedWhenTheyAreShown();
    void figuresAreReadAgainAfterAChange();

private:
    int staleDays() const;

    ShopStore m_store;
    support::SetClock m_clock;
};

int TestInsights::staleDays() const
{
    Connection connection;
    if (!connection.open(m_store.path(), Connection::Access::Read))
        return -1;
    Statement count(connection, u"SELECT count(*) FROM stale_days"_s);
    return count.run() && count.next() ? count.integer(0) : -1;
}

void TestInsights::whatChangedIsSummarisedWhenTheyAreShown()
{
    m_clock.time = now;
    Insights insights(*m_store, m_clock);
    insights.setQuery({now.date().addDays(-29), now.date(), {}});
    m_store.talkWith(u"Ana"_s, now.toSecsSinceEpoch() - 60);
    QCOMPARE(staleDays(), 1);
    insights.setActive(true);
    QTRY_COMPARE(staleDays(), 0);
    QTRY_VERIFY(insights.figures());
    QCOMPARE(insights.figures()->activity.days.last().counts.received, 1);
}

void TestInsights::figuresAreReadAgainAfterAChange()
{
    m_clock.time = now;
    Insights insights(*m_store, m_clock);
    insights.setMinPause(std::chrono::milliseconds(1));
    insights.setQuery({now.date(), now.date(), {}});
    insights.setActive(true);
    QTRY_VERIFY(insights.figures());
    const int before = insights.figures()->activity.days.last().counts.received;
    m_store.talkWith(u"Bea"_s, now.toSecsSinceEpoch() - 30); // its day is summarised already
    QTRY_COMPARE(insights.figures()->activity.days.last().counts.received, before + 1);
}

QTEST_GUILESS_MAIN(TestInsights)
#include "tst_insights.moc"
