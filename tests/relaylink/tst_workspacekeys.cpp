// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/streamsealing.h"
#include "relaylink/pairingcodeparts.h"
#include "relaylink/requests/events.h"
#include "relaylink/workspacekeys.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

const WorkspaceId workspace(u"ws_a"_s);

std::string base64(crypto::BytesView bytes)
{
    return crypto::toBase64(bytes);
}

WorkspaceKeys holding(const crypto::KeyPair &pair, const WorkspaceId &of = workspace)
{
    std::vector<crypto::KeyPair> pairs;
    pairs.push_back(crypto::KeyPair::fromPrivateHalf(pair.privateHalf()).value());
    return WorkspaceKeys(of, std::move(pairs));
}

/// A page with one event, sealed as the relay does it.
QJsonObject sealedPage(const crypto::KeyPair &pair, const QByteArray &body,
                       const QString &kind = u"webhook"_s)
{
    const crypto::Bytes dataKey = crypto::randomBytes(crypto::streamKeyBytes);
    const std::string context = "event/ws_a/7/" + kind.toStdString();
    const auto sealed =
        crypto::sealBody(dataKey, crypto::asBytes({body.constData(), std::size_t(body.size())}), context);
    const auto box = crypto::sealToPublicHalf(pair.publicHalf(), dataKey);
    const QJsonObject event{{u"seq"_s, 7},         {u"received_at"_s, u"2026-11-22T10:00:00.123Z"_s},
                            {u"kind"_s, kind},     {u"encoding"_s, u"sealed"_s},
                            {u"key"_s, u"dk_1"_s}, {u"body"_s, QString::fromStdString(base64(*sealed))}};
    const QJsonObject key{{u"id"_s, u"dk_1"_s}, {u"sealed"_s, QString::fromStdString(base64(*box))}};
    return {{u"events"_s, QJsonArray{event}},
            {u"keys"_s, QJsonArray{key}},
            {u"next"_s, 7},
            {u"head"_s, 7},
            {u"oldest"_s, 7}};
}

} // namespace

/// B10: what the relay stores sealed, and what desktops of a workspace send each other that it can't read.
class TestWorkspaceKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sealedEventsComeOpened();
    void aFormerPairStillOpens();
    void whatDoesNotOpenIsKeptAsItCame_data();
    void whatDoesNotOpenIsKeptAsItCame();
    void withoutAnyKeyNothingIsTaken();
    void onlyTheTeamReadsWhatTheTeamSays();
    void theKeyIsHandedOverWithTheRightSecretOnly();
    void wordsAreReadAsPeopleTypeThem_data();
    void wordsAreReadAsPeopleTypeThem();
    void wordsOfAnotherLengthAreNone_data();
    void wordsOfAnotherLengthAreNone();
    void secretsAreNeverTheSame();

private:
    crypto::KeyPair m_pair = crypto::KeyPair::make();
};

void TestWorkspaceKeys::sealedEventsComeOpened()
{
    const WorkspaceKeys keys = holding(m_pair);
    const Result<EventPage> page = eventPageIn(sealedPage(m_pair, R"({"t":"Gr\u00fc\u00dfe \/"})"), &keys);
    QVERIFY(page);
    QCOMPARE(page->events.size(), 1);
    QVERIFY(page->events.first().isReadable);
    QCOMPARE(page->events.first().body, R"({"t":"Gr\u00fc\u00dfe \/"})");
    QCOMPARE(page->events.first().seq, 7);
}

void TestWorkspaceKeys::aFormerPairStillOpens()
{
    std::vector<crypto::KeyPair> pairs;
    pairs.push_back(crypto::KeyPair::make());
    pairs.push_back(crypto::KeyPair::fromPrivateHalf(m_pair.privateHalf()).value());
    const WorkspaceKeys keys(workspace, std::move(pairs));
    QCOMPARE(eventPageIn(sealedPage(m_pair, "body"), &keys)->events.first().body, "body");
}

void TestWorkspaceKeys::whatDoesNotOpenIsKeptAsItCame_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change :
         {"another pair", "another workspace", "another seq", "another kind", "no key", "a changed byte"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void TestWorkspaceKeys::whatDoesNotOpenIsKeptAsItCame()
{
    QFETCH(const QString, change);
    const crypto::KeyPair other = crypto::KeyPair::make();
    const WorkspaceKeys keys = holding(change == "another pair"_L1 ? other : m_pair,
                                       change == "another workspace"_L1 ? WorkspaceId(u"ws_b"_s) : workspace);
    QJsonObject page = sealedPage(m_pair, "body");
    QJsonObject event = page.value("events"_L1).toArray().first().toObject();
    if (change == "another seq"_L1)
        event.insert("seq"_L1, 8);
    if (change == "another kind"_L1)
        event.insert("kind"_L1, u"account"_s);
    if (change == "no key"_L1)
        page.insert("keys"_L1, QJsonArray());
    if (change == "a changed byte"_L1) {
        QByteArray body = QByteArray::fromBase64(event.value("body"_L1).toString().toLatin1());
        body[body.size() - 1] = char(body.back() ^ 1);
        event.insert("body"_L1, QString::fromLatin1(body.toBase64()));
    }
    page.insert("events"_L1, QJsonArray{event});
    const Result<EventPage> read = eventPageIn(page, &keys);
    QVERIFY(read);
    QVERIFY(!read->events.first().isReadable);
    QCOMPARE(read->events.first().problem, u"seal_not_opened"_s);
    QVERIFY(!read->events.first().body.contains("body"));
}

void TestWorkspaceKeys::withoutAnyKeyNothingIsTaken()
{
    const Result<EventPage> page = eventPageIn(sealedPage(m_pair, "body"), nullptr);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::Secrets);
    QCOMPARE(auditWord(page.error()), u"workspace_key_missing"_s);
}

void TestWorkspaceKeys::onlyTheTeamReadsWhatTheTeamSays()
{
    const WorkspaceKeys mine = holding(m_pair);
    const QByteArray sealed = mine.sealForTeam("Ines is answered").value();
    QVERIFY(!sealed.contains("Ines"));
    QCOMPARE(holding(m_pair).openFromTeam(sealed), std::optional(QByteArray("Ines is answered")));
    QVERIFY(!holding(crypto::KeyPair::make()).openFromTeam(sealed));
    QVERIFY(!holding(m_pair, WorkspaceId(u"ws_b"_s)).openFromTeam(sealed));
    // It comes back through the relay, sealed once more at its place.
    const Result<EventPage> page = eventPageIn(sealedPage(m_pair, sealed, u"team"_s), &mine);
    QCOMPARE(page->events.first().body, "Ines is answered");
    // The relay knows the public half, and yet can't say anything in the team's name.
    const Result<EventPage> forged = eventPageIn(sealedPage(m_pair, "Ines is answered", u"team"_s), &mine);
    QVERIFY(!forged->events.first().isReadable);
}

void TestWorkspaceKeys::theKeyIsHandedOverWithTheRightSecretOnly()
{
    const Secret secret = newHandoverSecret();
    const QByteArray wrapped = holding(m_pair).wrapForHandover(secret.bytes()).value();
    QVERIFY(!wrapped.contains(secret.bytes()));
    const auto opened = WorkspaceKeys::openHandover(wrapped, secret.bytes(), workspace);
    QVERIFY(opened);
    QVERIFY(opened->publicHalf() == m_pair.publicHalf());
    const auto refused = WorkspaceKeys::openHandover(wrapped, newHandoverSecret().bytes(), workspace);
    QVERIFY(!refused);
    QCOMPARE(auditWord(refused.error()), u"handover_not_opened"_s);
    QVERIFY(!WorkspaceKeys::openHandover(wrapped, secret.bytes(), WorkspaceId(u"ws_b"_s)));
    QVERIFY(!WorkspaceKeys::openHandover(QByteArray(), QByteArray(), workspace));
}

void TestWorkspaceKeys::wordsAreReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("handover");
    QTest::newRow("of the operator") << u"K7QM-2XRP"_s << u"K7QM2XRP"_s << QByteArray();
    QTest::newRow("small letters, no dash") << u" k7qm2xrp "_s << u"K7QM2XRP"_s << QByteArray();
    QTest::newRow("letters for digits") << u"OIL0-2XRP"_s << u"01102XRP"_s << QByteArray();
    QTest::newRow("of another desktop")
        << u"K7QM-2XRP-AAAA-BBBB-CCCC-DDDD-EEE0"_s << u"K7QM2XRP"_s << QByteArray("AAAABBBBCCCCDDDDEEE0");
    QTest::newRow("with spaces") << u"k7qm 2xrp aaaa bbbb cccc dddd eeeo"_s << u"K7QM2XRP"_s
                                 << QByteArray("AAAABBBBCCCCDDDDEEE0");
}

void TestWorkspaceKeys::wordsAreReadAsPeopleTypeThem()
{
    QFETCH(const QString, typed);
    const std::optional<PairingCodeParts> words = PairingCodeParts::parse(typed);
    QVERIFY(words);
    QTEST(words->code, "code");
    QTEST(words->handover.bytes(), "handover");
}

void TestWorkspaceKeys::wordsOfAnotherLengthAreNone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("a letter short") << u"K7QM-2XR"_s;
    QTest::newRow("most of a secret") << u"K7QM-2XRP-AAAA-BBBB-CCCC-DDDD-EEE"_s;
    QTest::newRow("too much") << u"K7QM-2XRP-AAAA-BBBB-CCCC-DDDD-EEEE-F"_s;
}

void TestWorkspaceKeys::wordsOfAnotherLengthAreNone()
{
    QFETCH(const QString, typed);
    QVERIFY(!PairingCodeParts::parse(typed));
}

void TestWorkspaceKeys::secretsAreNeverTheSame()
{
    QSet<QByteArray> seen;
    for (int round = 0; round < 200; ++round) {
        const Secret secret = newHandoverSecret();
        QCOMPARE(secret.bytes().size(), 20);
        const std::optional<PairingCodeParts> again =
            PairingCodeParts::parse(shownPairingCode(u"K7QM-2XRP"_s, secret));
        QVERIFY(again);
        QCOMPARE(again->handover.bytes(), secret.bytes());
        seen << secret.bytes();
    }
    QCOMPARE(seen.size(), 200);
}

QTEST_GUILESS_MAIN(TestWorkspaceKeys)
#include "tst_workspacekeys.moc"
