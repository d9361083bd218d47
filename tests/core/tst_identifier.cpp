// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/identifier.h"
#include "core/uuid.h"

#include <QSet>
#include <QTest>
#include <QUuid>

#include <type_traits>

using namespace shoptalk;
using namespace Qt::StringLiterals;

static_assert(!std::is_convertible_v<MessageId, Wamid>);
static_assert(!std::is_convertible_v<QString, MessageId>);

class TestIdentifier : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comparesByValue();
    void freshOnesAreDifferent();
    void freshOnesStandSideBySide();
    void anErrorIsDescribedInOneLine();
};

void TestIdentifier::comparesByValue()
{
    QCOMPARE(MessageId(u"a"_s), MessageId(u"a"_s));
    QVERIFY(MessageId(u"a"_s) != MessageId(u"b"_s));
    QVERIFY(MessageId(u"a"_s) < MessageId(u"b"_s));
    QVERIFY(MessageId().isEmpty());
    QVERIFY(QSet<MessageId>{MessageId(u"a"_s)}.contains(MessageId(u"a"_s)));
}

void TestIdentifier::freshOnesAreDifferent()
{
    QSet<MessageId> ids;
    for (int i = 0; i < 1000; ++i)
        ids.insert(newId<MessageId>());
    QCOMPARE(ids.size(), 1000);
    QVERIFY(!QUuid::fromString(ids.begin()->value()).isNull());
    QCOMPARE(ids.begin()->value().size(), 36);
}

void TestIdentifier::freshOnesStandSideBySide()
{
    QSet<QString> beginnings; // eight digits are a minute
    for (int i = 0; i < 1000; ++i) {
        const QString id = newId<MessageId>().value();
        beginnings.insert(id.left(8));
        QCOMPARE(id.at(14), u'7');
        QCOMPARE(QUuid::fromString(id).variant(), QUuid::DCE);
    }
    QVERIFY(beginnings.size() <= 2);
}

void TestIdentifier::anErrorIsDescribedInOneLine()
{
    QCOMPARE(describe(Error{Error::Kind::Storage, Reason::DiskFull, {}, u"write"_s}),
             u"storage: disk_full: write"_s);
    QCOMPARE(describe(Error{Error::Kind::RateLimited}), u"rate limited"_s);
}

QTEST_GUILESS_MAIN(TestIdentifier)
#include "tst_identifier.moc"
