// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/broadcast/csvtext.h"
#include "exportscene.h"
#include "tests/support/fulldisk.h"
#include "tests/support/waiting.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto in = Direction::Inbound;

} // namespace

/// The export of conversations: it is complete, in folders of its own, or does not happen at all.
class TestConversations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }
    void init() { m_scene = std::make_unique<ExportScene>(); }
    void cleanup() { m_scene.reset(); }
    void onlyTheDaysThatAreWanted();
    void severalConversationsHaveAFolderEach();
    void aTakenNameGetsANumber();
    void tenThousandMessages_data();
    void tenThousandMessages();
    void theAuditTrailHasNoNames();
    void whatIsCancelledLeavesNothing_data();
    void whatIsCancelledLeavesNothing();
    void aFullDiskLeavesNothing_data();
    void aFullDiskLeavesNothing();
    void aClosedStoreLeavesNothing();

private:
    std::unique_ptr<ExportScene> m_scene;
};

void TestConversations::onlyTheDaysThatAreWanted()
{
    const ConversationId ana = m_scene->shop->add(
        u"Ana"_s, u"34600000011"_s,
        {{in, u"long ago"_s, 60 * 24 * 9}, {in, u"then"_s, 60 * 24 * 5}, {in, u"now"_s, 1}});
    ExportOrder some = m_scene->order(u"html"_s, {ana});
    some.span.from = QDateTime::currentDateTimeUtc().addDays(-6);
    some.span.until = QDateTime::currentDateTimeUtc().addDays(-4);
    const Result<ExportOutcome> outcome = m_scene->run(some);
    QVERIFY(outcome);
    QCOMPARE(outcome->messages, 1);
    const QByteArray html = contentsOf(outcome->folder + u"/conversation.html"_s);
    QVERIFY(html.contains(">then<") && !html.contains(">now<") && !html.contains("long ago"));
    some.span.from = some.span.until;
    const Result<ExportOutcome> none = m_scene->run(some);
    QVERIFY(none);
    QVERIFY(contentsOf(none->folder + u"/conversation.html"_s).contains("no messages in this time"));
}

void TestConversations::severalConversationsHaveAFolderEach()
{
    const ConversationId one = m_scene->shop->add(u"Ana/Lucía"_s, u"34600000011"_s, {{in, u"first"_s, 2}});
    const ConversationId two = m_scene->shop->add(u"Ana/Lucía"_s, u"34600000012"_s, {{in, u"second"_s, 1}});
    const Result<ExportOutcome> outcome = m_scene->run(m_scene->order(u"csv"_s, {one, two}));
    QVERIFY(outcome);
    QCOMPARE(filesBelow(outcome->folder),
             (QStringList{u"Ana_Lucía/conversation.csv"_s, u"Ana_Lucía (2)/conversation.csv"_s}));
    QVERIFY(contentsOf(outcome->folder + u"/Ana_Lucía (2)/conversation.csv"_s).contains("second"));
}

void TestConversations::aTakenNameGetsANumber()
{
    const ConversationId ana = m_scene->shop->add(u"Ana"_s, u"34600000011"_s, {{in, u"first"_s, 2}});
    QCOMPARE(m_scene->run(m_scene->order(u"csv"_s, {ana}))->folder,
             m_scene->folder.filePath(u"Ana – WhatsApp"_s));
    QCOMPARE(m_scene->run(m_scene->order(u"csv"_s, {ana}))->folder,
             m_scene->folder.filePath(u"Ana – WhatsApp (2)"_s));
}

void TestConversations::tenThousandMessages_data()
{
    addFormats();
}

void TestConversations::tenThousandMessages()
{
    QFETCH(const QString, format);
    const int count = format == u"pdf"_s ? 1'000 : 10'000;
    const ConversationId ana = m_scene->addMany(count);
    ExportOrder whole = m_scene->order(format, {ana});
    QList<int> steps;
    whole.progressed = [&steps, count](int done, int total) {
        QCOMPARE(total, count);
        steps << done;
    };
    const Result<ExportOutcome> outcome = m_scene->run(whole);
    QVERIFY2(outcome, outcome ? "" : qPrintable(describe(outcome.error())));
    QCOMPARE(outcome->messages, count);
    QVERIFY(std::is_sorted(steps.begin(), steps.end()) && steps.last() == count);
    QVERIFY(steps.size() > 2);
    const QByteArray bytes = contentsOf(outcome->folder + u"/conversation."_s + format);
    if (format == u"html"_s)
        QCOMPARE(bytes.count("<article"), count);
    else if (format == u"csv"_s)
        QCOMPARE(readCsv(bytes)->rows.size(), count);
    else
        QVERIFY(bytes.count("/Type /Page\n") > 30);
    if (format == u"pdf"_s)
        QFile::copy(outcome->folder + u"/conversation.pdf"_s,
                    QCoreApplication::applicationDirPath() + u"/../pictures/export-long.pdf"_s);
}

void TestConversations::theAuditTrailHasNoNames()
{
    const ConversationId ana = m_scene->addMany(3);
    QVERIFY(m_scene->run(m_scene->order(u"pdf"_s, {ana})));
    const QList<AuditLine> lines = m_scene->shop->store.reader().audit.page(0, 10).value();
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().entry.kind, AuditKind::Exported);
    QCOMPARE(lines.first().entry.count, 1);
    QCOMPARE(lines.first().entry.word, u"pdf"_s);
}

void TestConversations::whatIsCancelledLeavesNothing_data()
{
    addFormats();
}

void TestConversations::whatIsCancelledLeavesNothing()
{
    QFETCH(const QString, format);
    ExportOrder some = m_scene->order(format, {m_scene->addMany(2'000)});
    some.progressed = [cancelled = some.isCancelled](int, int) { *cancelled = true; };
    const Result<ExportOutcome> outcome = m_scene->run(some);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
    QVERIFY(QDir(m_scene->folder.path()).isEmpty());
    QVERIFY(m_scene->shop->store.reader().audit.page(0, 10)->isEmpty());
}

void TestConversations::aFullDiskLeavesNothing_data()
{
    addFormats();
}

void TestConversations::aFullDiskLeavesNothing()
{
    QFETCH(const QString, format);
    const ExportOrder whole = m_scene->order(format, {m_scene->addMany(1'500)});
    Result<ExportOutcome> outcome;
    {
        const support::FullDisk full(60'000);
        outcome = m_scene->run(whole);
    }
    QVERIFY(!outcome);
    QCOMPARE(nameOf(outcome.error().reason), nameOf(Reason::DiskFull));
    QVERIFY(QDir(m_scene->folder.path()).isEmpty());
}

void TestConversations::aClosedStoreLeavesNothing()
{
    ExportOrder whole = m_scene->order(u"html"_s, {m_scene->addMany(3'000)});
    bool isUnderWay = false;
    whole.progressed = [&isUnderWay](int, int) { isUnderWay = true; };
    QObject context;
    QCoro::connect(m_scene->exports->run(whole), &context, [](const Result<ExportOutcome> &) {});
    QTRY_VERIFY(isUnderWay);
    m_scene->exports.reset();
    m_scene->shop.reset();
    QTRY_VERIFY(QDir(m_scene->folder.path()).isEmpty());
}

QTEST_MAIN(TestConversations)
#include "tst_conversations.moc"
