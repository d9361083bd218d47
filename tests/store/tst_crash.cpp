// SPDX-License-Identifier: GPL-3.0-or-later
// What was reported as committed is stored after a kill -9. The writer is this same program, started a second
// time.
#include "storefixture.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

/// Writes messages until it is killed; prints the id of each one that was reported as stored.
int writeForEver(const QString &path, bool durably)
{
    Store store(path);
    if (!QCoro::waitFor(store.open()))
        return 1;
    const auto resolve = [](StoreSession &session) {
        return session.conversations.resolve(PhoneNumberId(u"61"_s), customerNamed(u"Ana"_s, u"34600"_s));
    };
    const ConversationId ana = QCoro::waitFor(store.write(resolve)).value();
    for (int i = 0;; ++i) {
        const Message message = textMessage(ana, Direction::Outbound, QString::number(i), 1000 + i);
        const auto work = [message](StoreSession &session) -> Result<void> {
            if (const Result<bool> added = session.messages.add(message, false); !added)
                return failure(added.error());
            return session.outbox.enqueue(message.id);
        };
        auto task = durably ? store.writeDurably(work) : store.write(work);
        if (!QCoro::waitFor(task))
            return 2;
        std::printf("%s\n", qPrintable(message.id.value()));
        std::fflush(stdout);
    }
}

} // namespace

class TestCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void losesNothingThatWasReported_data();
    void losesNothingThatWasReported();
};

void TestCrash::losesNothingThatWasReported_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("killAfter");
    QTest::newRow("early") << u"write"_s << 1;
    QTest::newRow("in the middle of the log") << u"write"_s << 200;
    QTest::newRow("past a checkpoint") << u"write"_s << 1500;
    QTest::newRow("durable writes") << u"write-durably"_s << 100;
}

void TestCrash::losesNothingThatWasReported()
{
    QFETCH(const QString, mode);
    QFETCH(const int, killAfter);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shoptalk.db"_s);
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QCoreApplication::applicationFilePath(), {mode, path});
    QByteArray reported;
    while (reported.count('\n') < killAfter) {
        QVERIFY(writer.waitForReadyRead(30'000));
        reported += writer.readAllStandardOutput();
    }
    writer.kill();
    QVERIFY(writer.waitForFinished());
    QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
    reported += writer.readAllStandardOutput();

    Store store(path);
    QVERIFY(QCoro::waitFor(store.open()));
    reported.replace('\r', ""); // of Windows' ends of lines
    const QList<QByteArray> ids = reported.left(reported.lastIndexOf('\n')).split('\n');
    QVERIFY(ids.size() >= killAfter);
    for (const QByteArray &id : ids)
        QVERIFY2(store.reader().messages.find(MessageId(QString::fromLatin1(id))).value(), id.constData());
    // A message and its place in the queue live and die together.
    const auto conversation = store.reader().conversations.page({}, 1)->first();
    const auto stored = store.reader().messages.newest(conversation.id, 100'000).value();
    QCOMPARE(store.reader().outbox.count().value(), stored.size());
    QCOMPARE(conversation.lastMessage->id, stored.last().id);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3 && arguments.at(1).startsWith(u"write"_s))
        return writeForEver(arguments.at(2), arguments.at(1) == u"write-durably"_s);
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
