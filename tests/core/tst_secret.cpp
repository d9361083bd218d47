// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include <QTest>

#include <type_traits>

using namespace shoptalk;

static_assert(!std::is_copy_constructible_v<Secret>);
static_assert(!std::is_copy_assignable_v<Secret>);

class TestSecret : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsItsBytes();
    void movesLeavingNothing();
    void neverWipesABufferOfSomebodyElse();
    void doesNotTouchTheCallersCopy();
    void clonesIntoMemoryOfItsOwn();
    void movedIntoItselfKeepsItsBytes();
};

void TestSecret::keepsItsBytes()
{
    const Secret secret(QByteArray("s3cret"));
    QCOMPARE(secret.bytes(), QByteArray("s3cret"));
    QVERIFY(!secret.isEmpty());
    QVERIFY(Secret().isEmpty());
}

void TestSecret::movesLeavingNothing()
{
    Secret first(QByteArray("s3cret"));
    const Secret second(std::move(first));
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
    QCOMPARE(second.bytes(), QByteArray("s3cret"));
}

void TestSecret::neverWipesABufferOfSomebodyElse()
{
    char buffer[] = "s3cret";
    {
        Secret secret(QByteArray::fromRawData(buffer, 6));
        secret = Secret(QByteArray("next"));
        QCOMPARE(secret.bytes(), QByteArray("next"));
    }
    QCOMPARE(QByteArray(buffer), QByteArray("s3cret"));
}

void TestSecret::doesNotTouchTheCallersCopy()
{
    QByteArray original("s3cret");
    {
        const Secret secret(original);
        QVERIFY(secret.bytes().constData() != original.constData());
    }
    QCOMPARE(original, QByteArray("s3cret"));
}

void TestSecret::clonesIntoMemoryOfItsOwn()
{
    Secret first(QByteArray("s3cret"));
    const Secret second = first.clone();
    QVERIFY(first.bytes().constData() != second.bytes().constData());
    first = Secret();
    QCOMPARE(second.bytes(), QByteArray("s3cret"));
}

void TestSecret::movedIntoItselfKeepsItsBytes()
{
    Secret secret(QByteArray("s3cret"));
    Secret &same = secret;
    secret = std::move(same);
    QCOMPARE(secret.bytes(), QByteArray("s3cret"));
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
