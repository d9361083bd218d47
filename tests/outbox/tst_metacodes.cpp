// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/allowances.h"
#include "graph/metaerrors.h"
#include "graph/requests/blocking.h"
#include "graph/requests/registration.h"
#include "graph/requests/templates.h"
#include "outbox/senderrorpolicy.h"
#include "outboxscene.h"
#include "testpictures.h"
#include "ui/theme/metasentences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

namespace {

bool pausesNumber(const MetaError &row)
{
    return row.pause == MetaPause::Number || row.pause == MetaPause::Account;
}

/// The minimum pause before the first retry. Where an allowance by the hour is full, the sandbox estimates
/// five minutes.
qint64 firstPauseMs(const MetaError &row)
{
    if (row.retry != MetaRetry::Minutes)
        return 1'000;
    return row.kind == Error::Kind::RateLimited ? 5 * 60'000 : 60'000;
}

} // namespace

/// Every code of the catalogue comes from the sandbox, in every way that it can: to a message, to the upload
/// of its file, to the management of templates and to blocking. A message that is answered with it, or its
/// file, becomes what the catalogue says, and waits or holds others back as it says. All in one sandbox.
class TestMetaCodes : public QObject, private OutboxScene {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { begin(); }
    void cleanupTestCase() { end(); }
    void eachCodeIsProducedAndActedUpon_data() { addCodes(); }
    void eachCodeIsProducedAndActedUpon();
    void eachCodeOfAnUploadIsActedUpon_data() { addCodes(); }
    void eachCodeOfAnUploadIsActedUpon();
    void managementReportsEachCode_data() { addCodes(); }
    void managementReportsEachCode();

private:
    enum class First { Text, File };
    struct Sent {
        MessageId refused;
        MessageId sameNumber; ///< Queued afterwards, to somebody else.
        MessageId otherNumber; ///< Queued afterwards, from another number.
        int requests = 0; ///< The number of requests for the last two.
    };

    static void addCodes();
    static QString nameOf(MetaCode code);
    MessageId queueFile(const ConversationId &conversation);
    void checkSent(const MetaError &row, MetaCode code, const Sent &sent);
    void checkManagement(const MetaError &row, MetaCode code, const std::optional<Error> &error);
    Sent sendThree(First first);
    void checkRefusal(const MetaError &row, MetaCode code, const MessageId &refused);
    void checkWaiting(const MetaError &row, const MessageId &refused);
    /// The error that a request other than a message gets; that of the first request that can have it.
    std::optional<Error> errorElsewhere();
    template <class Request>
    std::optional<Error> errorOf(const Request &request);
    bool isFaultOn(const QString &name) const;

    std::optional<QSignalSpy> m_signIns;
};

void TestMetaCodes::addCodes()
{
    QTest::addColumn<MetaCode>("code");
    for (const MetaError &row : metaErrors()) {
        QTest::addRow("%d/%d", row.code, row.subcode) << MetaCode{row.code, row.subcode};
        if (row.lastCode != row.code)
            QTest::addRow("%d", row.lastCode) << MetaCode{row.lastCode};
    }
}

bool TestMetaCodes::isFaultOn(const QString &name) const
{
    const QUrl url = m_servers->sandbox().url().resolved(QUrl(u"/sandbox/state"_s));
    return support::getJson(url).body["faults"_L1].toObject().contains(name);
}

/// The first message gets the error; the others are queued once that was handled.
TestMetaCodes::Sent TestMetaCodes::sendThree(First first)
{
    Sent sent;
    int asked = m_tokens->timesAsked();
    const auto isQuiet = [&asked, this] { return m_tokens->timesAsked() > asked && !m_outbox->isSending(); };
    sent.refused = first == First::File ? queueFile(conversationWith(ines))
                                        : queue(conversationWith(ines), u"new first"_s);
    m_outbox->wake();
    [&] { QTRY_VERIFY(isQuiet()); }();
    asked = m_tokens->timesAsked();
    sent.sameNumber = queue(conversationWith(quiet), u"new second"_s);
    sent.otherNumber = queue(conversationOnOtherNumber(), u"new third"_s);
    [&] { QTRY_COMPARE(deliveryOf(sent.otherNumber), Delivery::Sent); }();
    [&] { QTRY_VERIFY(isQuiet()); }();
    sent.requests = m_tokens->timesAsked() - asked;
    return sent;
}

template <class Request>
std::optional<Error> TestMetaCodes::errorOf(const Request &request)
{
    const SharedSecret token = QCoro::waitFor(m_tokens->tokenFor(number)).value();
    // With the test's clock, and no allowance that an earlier code has used up.
    GraphSender graph(m_network, m_servers->sandbox().url(), u"v26.0"_s, m_clock);
    const auto answer = QCoro::waitFor(graph.send(token, request));
    return answer ? std::nullopt : std::optional(answer.error());
}

std::optional<Error> TestMetaCodes::errorElsewhere()
{
    CreateTemplate creation;
    creation.waba = WabaId(u"500000000000001"_s);
    const std::optional<Error> ofTemplate = errorOf(creation);
    if (ofTemplate && ofTemplate->meta != MetaCode{100}) // it has no name
        return ofTemplate;
    BlockUsers blocking;
    blocking.number = number;
    blocking.phoneNumbers = {u"+34600999999"_s};
    if (const std::optional<Error> ofBlocking = errorOf(blocking))
        return ofBlocking;
    RegisterNumber registration;
    registration.number = number;
    registration.pin = std::make_shared<const Secret>(QByteArray("123456"));
    return errorOf(registration);
}

void TestMetaCodes::checkWaiting(const MetaError &row, const MessageId &refused)
{
    QCOMPARE(deliveryOf(refused), Delivery::Queued);
    if (row.retry == MetaRetry::SignIn)
        return;
    const QList<OutboxEntry> waiting = m_store->reader().outbox.nextPerConversation(10).value();
    const auto entry = std::find_if(waiting.begin(), waiting.end(),
                                    [&](const OutboxEntry &each) { return each.message == refused; });
    QVERIFY(entry != waiting.end());
    QCOMPARE(entry->attempts, 1);
    const qint64 pauseMs = m_clock.now().msecsTo(entry->notBefore);
    QVERIFY2(pauseMs >= firstPauseMs(row) && pauseMs <= firstPauseMs(row) * 5 / 4 + 1000,
             qPrintable(QString::number(pauseMs)));
}

void TestMetaCodes::checkRefusal(const MetaError &row, MetaCode code, const MessageId &refused)
{
    const bool needsSignIn = row.kind == Error::Kind::Unauthorised;
    QCOMPARE(m_signIns->size(), needsSignIn ? 1 : 0);
    if (needsSignIn)
        QCOMPARE(m_signIns->first().at(1).value<Error>().meta, std::optional(code));
    if (row.kind != Error::Kind::Rejected)
        return checkWaiting(row, refused);
    QCOMPARE(deliveryOf(refused), Delivery::Failed);
    QCOMPARE(stored(refused).failure.meta, std::optional(code));
    QCOMPARE(sentenceOf(stored(refused).failure), row.sentence);
}

QString TestMetaCodes::nameOf(MetaCode code)
{
    const QString name = QString::number(code.code);
    return code.subcode == 0 ? name : name + u'_' + QString::number(code.subcode);
}

MessageId TestMetaCodes::queueFile(const ConversationId &conversation)
{
    FileToSend photo;
    photo.path = m_folder->filePath(u"photo.jpg"_s);
    photo.content.kind = MediaKind::Image;
    photo.content.mimeType = u"image/jpeg"_s;
    QFile file(photo.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(encoded(twoColours(), "JPEG")) <= 0)
        qFatal("not written");
    file.close();
    const QList<FileToSend> files{photo};
    return QCoro::waitFor(m_outbox->sendFiles(conversation, files, MessageContext())).value();
}

void TestMetaCodes::checkSent(const MetaError &row, MetaCode code, const Sent &sent)
{
    checkRefusal(row, code, sent.refused);
    QCOMPARE(deliveryOf(sent.sameNumber), pausesNumber(row) ? Delivery::Queued : Delivery::Sent);
    QCOMPARE(sent.requests, pausesNumber(row) ? 1 : 2);
}

void TestMetaCodes::eachCodeIsProducedAndActedUpon()
{
    QFETCH(const MetaCode, code);
    const MetaError *row = metaErrorFor(code);
    QVERIFY(row);
    QVERIFY(metaSentence(row->sentence, MetaContext::Sending).size() > 20);
    const QString name = u"error_"_s + nameOf(code);
    pass(60 * 60); // what slows down a burst is over
    m_signIns.emplace(m_outbox.get(), &Outbox::signInNeeded);
    QVERIFY(m_servers->setFault(name, true, 1));
    const Sent sent = sendThree(First::Text);
    if (deliveryOf(sent.refused) == Delivery::Sent) { // it is no code of messages
        const std::optional<Error> error = errorElsewhere();
        QVERIFY(error && error->meta);
        QCOMPARE(error->kind, row->kind);
        QCOMPARE(*error->meta, code);
    } else {
        checkSent(*row, code, sent);
    }
    QVERIFY(!isFaultOn(name));
    for (const MessageId &message : {sent.refused, sent.sameNumber})
        QVERIFY(QCoro::waitFor(m_outbox->cancel(message)).has_value());
}

void TestMetaCodes::eachCodeOfAnUploadIsActedUpon()
{
    QFETCH(const MetaCode, code);
    const MetaError *row = metaErrorFor(code);
    QVERIFY(row);
    const QString name = u"media_error_"_s + nameOf(code);
    pass(60 * 60);
    m_signIns.emplace(m_outbox.get(), &Outbox::signInNeeded);
    QVERIFY(m_servers->setFault(name, true, 1));
    const Sent sent = sendThree(First::File);
    checkSent(*row, code, sent);
    QVERIFY(!isFaultOn(name));
    for (const MessageId &message : {sent.refused, sent.sameNumber})
        QVERIFY(QCoro::waitFor(m_outbox->cancel(message)).has_value());
}

void TestMetaCodes::checkManagement(const MetaError &row, MetaCode code, const std::optional<Error> &error)
{
    QVERIFY(error && error->meta);
    QCOMPARE(*error->meta, code);
    QCOMPARE(error->kind, row.kind);
    QCOMPARE(metaErrorFor(*error->meta), &row);
    QVERIFY(metaSentence(row.sentence, MetaContext::Settings).size() > 20);
    const bool isAllowance = code.code == 4 || code.code == 80007 || code.code == 80008;
    QCOMPARE(regainedAt(*error).isValid(), isAllowance);
}

/// A code that no template or no blocked customer can have does not come; the general ones come to both.
void TestMetaCodes::managementReportsEachCode()
{
    QFETCH(const MetaCode, code);
    const MetaError *row = metaErrorFor(code);
    QVERIFY(row);
    const QString name = u"error_"_s + nameOf(code);
    const bool isGeneral = code.code < 130'000;
    CreateTemplate creation;
    creation.waba = WabaId(u"500000000000001"_s);
    BlockUsers blocking;
    blocking.number = number;
    blocking.phoneNumbers = {u"+34600999999"_s};
    const std::function<std::optional<Error>()> requests[] = {[&] { return errorOf(creation); },
                                                              [&] { return errorOf(blocking); }};
    for (const auto &request : requests) {
        pass(2 * 60 * 60); // no allowance is used up any more
        QVERIFY(m_servers->setFault(name, true, 1));
        const std::optional<Error> error = request();
        const bool hasCome = !isFaultOn(name);
        QVERIFY(hasCome || !isGeneral);
        if (hasCome)
            checkManagement(*row, code, error);
        QVERIFY(m_servers->setFault(name, false));
    }
}

QTEST_GUILESS_MAIN(TestMetaCodes)
#include "tst_metacodes.moc"
