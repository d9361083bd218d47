// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversationlistmodel.h"
#include "shop.h"
#include "tests/support/setclock.h"
#include "tests/ui/looks.h"
#include "ui/inbox/closingrows.h"
#include "ui/inbox/conversationdelegate.h"
#include "ui/inbox/conversationlist.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int dayMinutes = 24 * 60;
} // namespace

/// Rows of the inbox that say how long the customer can still be answered.
class TestClosingRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_shop = std::make_unique<Shop>(); }
    void cleanup() { m_shop.reset(); }
    void onlyAWindowThatClosesSoonIsCounted();
    void whatCanNotBeAnsweredHasNoTimeLeft();
    void aRowIsReportedEachMinute();
    void aRowThatIsGoneIsNotReported();
    void theListRenewsTheTextsOfThatRowAlone();
    void looksRight_data();
    void looksRight();

private:
    /// The customers wrote so many minutes before their window closes.
    void add(const QList<QPair<QString, int>> &minutesLeft);
    QModelIndex row(const QString &name) const;
    QString remaining(const QString &name) const
    {
        return ConversationDelegate::remainingText(row(name), m_clock.now());
    }

    std::unique_ptr<Shop> m_shop;
    support::SetClock m_clock;
};

void TestClosingRows::add(const QList<QPair<QString, int>> &minutesLeft)
{
    int customer = 0;
    for (const auto &[name, minutes] : minutesLeft)
        m_shop->add(name, u"3460000002%1"_s.arg(++customer),
                    {{Direction::Inbound, u"Two roses, please"_s, dayMinutes - minutes}});
    m_clock.time = QDateTime::currentDateTimeUtc();
    QTRY_COMPARE(m_shop->conversations.rowCount(), int(minutesLeft.size()));
}

QModelIndex TestClosingRows::row(const QString &name) const
{
    for (int row = 0; row < m_shop->conversations.rowCount(); ++row) {
        const QModelIndex index = m_shop->conversations.index(row);
        if (index.data(ConversationListModel::NameRole).toString() == name)
            return index;
    }
    return {};
}

void TestClosingRows::onlyAWindowThatClosesSoonIsCounted()
{
    add({{u"Ana"_s, 61}, {u"Bea"_s, 45}, {u"Carla"_s, -5}});
    m_clock.time = row(u"Bea"_s)
                       .data(ConversationListModel::LastInboundRole)
                       .toDateTime()
                       .addSecs((dayMinutes - 45) * 60);
    QCOMPARE(remaining(u"Ana"_s), QString());
    QCOMPARE(remaining(u"Bea"_s), u"45 min"_s);
    QCOMPARE(remaining(u"Carla"_s), QString());
    m_clock.pass(1s);
    QCOMPARE(remaining(u"Bea"_s), u"44 min"_s);
    m_clock.pass(44min + 58s);
    QCOMPARE(remaining(u"Bea"_s), u"1 min"_s);
    m_clock.pass(1s);
    QCOMPARE(remaining(u"Bea"_s), QString());
}

void TestClosingRows::whatCanNotBeAnsweredHasNoTimeLeft()
{
    add({{u"Bea"_s, 45}});
    QVERIFY(!remaining(u"Bea"_s).isEmpty());
    const auto id = row(u"Bea"_s).data(ConversationListModel::ConversationRole).value<Conversation>().id;
    auto snooze = [id, now = m_clock.now()](StoreSession &session) {
        ConversationState state;
        state.snoozedUntil = now.addDays(1);
        return session.conversationStates.set(id, state, now);
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(std::move(snooze))));
    ConversationScope snoozed;
    snoozed.filter = ConversationFilter::Snoozed;
    m_shop->conversations.setScope(snoozed);
    QTRY_VERIFY(row(u"Bea"_s).isValid());
    QCOMPARE(remaining(u"Bea"_s), QString());
}

void TestClosingRows::aRowIsReportedEachMinute()
{
    add({{u"Ana"_s, 50}, {u"Bea"_s, 40}});
    const QDateTime closesAna =
        row(u"Ana"_s).data(ConversationListModel::LastInboundRole).toDateTime().addDays(1);
    m_clock.time = closesAna.addSecs(-50 * 60); // the other one has a whole number of minutes left, too
    ClosingRows rows(m_clock);
    QVERIFY(!rows.nextChange().isValid());
    rows.setRows({row(u"Ana"_s), row(u"Bea"_s)});
    QSignalSpy reported(&rows, &ClosingRows::remainingChanged);
    rows.look();
    QCOMPARE(reported.size(), 0);
    QCOMPARE(rows.nextChange(), m_clock.now().addSecs(1));
    m_clock.pass(1s);
    rows.look();
    QVERIFY(reported.size() >= 1);
    QCOMPARE(reported.first().at(0).value<QModelIndex>(), row(u"Ana"_s));
    const auto before = reported.size();
    rows.look();
    QCOMPARE(reported.size(), before); // once a minute
    QVERIFY(m_clock.now() < rows.nextChange() && rows.nextChange() <= m_clock.now().addSecs(60));
    m_clock.pass(24h);
    rows.look(); // the computer slept
    QVERIFY(!rows.nextChange().isValid());
}

void TestClosingRows::aRowThatIsGoneIsNotReported()
{
    add({{u"Bea"_s, 40}});
    ClosingRows rows(m_clock);
    rows.setRows({row(u"Bea"_s)});
    QSignalSpy reported(&rows, &ClosingRows::remainingChanged);
    m_shop->conversations.setSearch(u"nobody of this name"_s);
    QTRY_COMPARE(m_shop->conversations.rowCount(), 0);
    m_clock.pass(2min);
    rows.look();
    QCOMPARE(reported.size(), 0);
    QVERIFY(!rows.nextChange().isValid());
}

void TestClosingRows::theListRenewsTheTextsOfThatRowAlone()
{
    add({{u"Ana"_s, 600}, {u"Bea"_s, 40}});
    Theme theme(*qApp, Theme::Mode::Light);
    ConversationList list(m_shop->conversations, theme);
    auto *view = list.findChild<QListView *>(u"conversationList"_s);
    QSignalSpy changed(view->model(), &QAbstractItemModel::dataChanged);
    auto *rows = list.findChild<ClosingRows *>();
    Q_EMIT rows->remainingChanged(row(u"Bea"_s));
    QCOMPARE(changed.size(), 1);
    const auto index = changed.first().at(0).value<QModelIndex>();
    QCOMPARE(index.data(ConversationListModel::NameRole).toString(), u"Bea"_s);
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u" min left to reply"_s));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(u" min left to reply"_s));
}

void TestClosingRows::looksRight_data()
{
    addLooks(380, 280);
}

void TestClosingRows::looksRight()
{
    QFETCH(const Look, look);
    add({{u"Ana Belén Martínez de la Fuente"_s, 600},
         {u"Beatriz Fernández Domínguez"_s, 44},
         {u"Carla"_s, -5}});
    Theme theme(*qApp, look.mode, look.scale);
    ConversationList list(m_shop->conversations, theme);
    list.setLayoutDirection(look.direction);
    list.resize(look.width, 420);
    list.show();
    QVERIFY(keepPicture(list.grab(), u"closingrows-"_s + QLatin1StringView(QTest::currentDataTag())));
}

QTEST_MAIN(TestClosingRows)
#include "tst_closingrows.moc"
