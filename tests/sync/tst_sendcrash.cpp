// SPDX-License-Identifier: GPL-3.0-or-later
// A console is killed at every single step of sending, and started again: each message goes out exactly once,
// in order. The console is this same program, started a second time.
#include "crashsteps.h"
#include "desk.h"
#include "sandboxstate.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <qcoro/qcorotask.h>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using shoptalk::support::Servers;
using shoptalk::test::Desk;
using shoptalk::test::SteppedNetwork;
namespace crashsteps = shoptalk::test::crashsteps;

namespace {

const QString quiet = u"34600000003"_s; // never answers
constexpr int patienceMs = 60'000;

/// The task of one run of the console.
struct Task {
    QString database;
    QUrl graphUrl;
    QUrl relayUrl;
    QString picture; ///< Its file.
    int killAt = 0;
    QString place; ///< The steps that are counted for `killAt`; empty: all.
    QString name; ///< The prefix of the written texts; empty: nothing is written.

    QStringList toArguments() const
    {
        return {u"console"_s,
                database,
                graphUrl.toString(),
                relayUrl.toString(),
                picture,
                QString::number(killAt),
                place,
                name};
    }
    static Task from(const QStringList &arguments)
    {
        return {arguments.at(2),         QUrl(arguments.at(3)), QUrl(arguments.at(4)), arguments.at(5),
                arguments.at(6).toInt(), arguments.at(7),       arguments.at(8)};
    }
    QStringList texts() const { return {name + u" 1"_s, name + u" 2, a picture"_s, name + u" 3"_s}; }
};

/// The console's services in a process that dies at a step.
class Console {
public:
    explicit Console(Task task)
        : m_task(std::move(task))
        , m_desk(m_task.database, m_task.relayUrl, m_task.graphUrl,
                 std::make_unique<SteppedNetwork>(m_task.graphUrl))
    {
    }

    int run(const QByteArray &secrets)
    {
        if (!QCoro::waitFor(m_desk.store.open()) || !m_desk.signIn(secrets))
            return 2;
        QObject::connect(&m_desk.stream, &EventStream::stateChanged, &m_desk.outbox,
                         [this](EventStream::State state) {
                             m_desk.outbox.setEventsRead(state != EventStream::State::CatchingUp);
                         });
        const Result<QList<Conversation>> all = m_desk.store.reader().conversations.page({}, 10);
        const auto theirs = std::find_if(all->begin(), all->end(), [](const Conversation &each) {
            return each.customer.waId.value() == quiet;
        });
        if (theirs == all->end())
            return 3;
        m_conversation = theirs->id;
        m_desk.stream.start();
        m_desk.outbox.wake();
        crashsteps::killAt(m_task.killAt, m_task.place.toUtf8());
        if (!m_task.name.isEmpty() && !write())
            return 4;
        return QTest::qWaitFor([this] { return isDone(); }, patienceMs) ? 0 : 5;
    }

private:
    bool write()
    {
        const QStringList texts = m_task.texts();
        FileToSend file;
        file.path = m_task.picture;
        file.content.kind = MediaKind::Image;
        file.content.mimeType = u"image/jpeg"_s;
        file.content.caption = texts.at(1);
        return isStored(texts.at(0), m_desk.outbox.sendParts(m_conversation, {texts.at(0)}))
            && isStored(texts.at(1), m_desk.outbox.sendFiles(m_conversation, {file}, MessageContext()))
            && isStored(texts.at(2), m_desk.outbox.sendParts(m_conversation, {texts.at(2)}));
    }
    static bool isStored(const QString &text, QCoro::Task<Result<MessageId>> task)
    {
        if (!QCoro::waitFor(std::move(task)))
            return false;
        std::printf("stored %s\n", qPrintable(text));
        std::fflush(stdout);
        return true;
    }

    /// True if everything that was written here is sent, and the person has decided about uncertain messages.
    bool isDone()
    {
        bool isDone = m_desk.store.reader().outbox.count().value() == 0;
        const QList<Message> messages = m_desk.store.reader().messages.newest(m_conversation, 20).value();
        for (const Message &message : messages) {
            if (message.direction == Direction::Inbound)
                continue;
            if (message.delivery == Delivery::Queued || message.delivery == Delivery::Uncertain)
                isDone = false;
            if (message.delivery == Delivery::Uncertain)
                decide(message);
        }
        return isDone;
    }
    /// The person asks the customer and sends it again if it did not come. If it did, its status is on its
    /// way.
    void decide(const Message &message)
    {
        const bool isUpToDate = m_desk.stream.state() == EventStream::State::UpToDate;
        if (isUpToDate && !support::textsSentTo(m_task.graphUrl, quiet).contains(plainText(message)))
            QCoro::waitFor(m_desk.outbox.retry(message.id));
    }

    Task m_task;
    Desk m_desk;
    ConversationId m_conversation;
};

int runConsole(const QStringList &arguments)
{
    crashsteps::watchCommits();
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const QByteArray secrets = input.readLine();
    return Console(Task::from(arguments)).run(secrets);
}

/// What a run of the console printed and how it ended.
struct Run {
    QStringList stored;
    QString killedAt; ///< Empty: it ended by itself.
    int exitCode = 0;
};

} // namespace

class TestSendCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachMessageGoesOutOnceInOrderWhereverTheConsoleDies();

private:
    void connectConsole();
    Run run(int killAt, const QString &place, const QString &name);
    /// Writes three messages and kills at the step, and checks what a second start makes of it.
    void killOnce(int step, const QString &place = {});
    /// Waits until the sandbox has received what was on its way.
    void waitForMeta();
    QStringList sent(const QString &name);

    QTemporaryDir m_folder;
    Servers m_servers{m_folder.filePath(u"servers"_s), u"small"_s};
    QByteArray m_secrets;
    int m_rounds = 0;
    QString m_killedAt; ///< Of the last round; empty: it had no such step.
};

void TestSendCrash::connectConsole()
{
    QVERIFY2(m_servers.start({u"--speed"_s, u"50"_s}), qPrintable(m_servers.problem()));
    Desk desk(m_folder.filePath(u"shoptalk.db"_s), m_servers, m_servers.sandbox().url());
    QVERIFY(QCoro::waitFor(desk.store.open()));
    const crypto::KeyPair keys = crypto::KeyPair::make();
    const auto connected = desk.connectNumber(m_servers, keys);
    QVERIFY2(connected, qPrintable(connected ? QString() : describe(connected.error())));
    m_secrets = Desk::toLine(*connected, keys);
    desk.stream.start();
    QVERIFY(m_servers.customerSays(quiet, u"Hello?"_s));
    QTRY_COMPARE(desk.store.reader().conversations.page({}, 10)->size(), 1);
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(m_folder.filePath(u"photo.jpg"_s)));
}

Run TestSendCrash::run(int killAt, const QString &place, const QString &name)
{
    Task task;
    task.database = m_folder.filePath(u"shoptalk.db"_s);
    task.graphUrl = m_servers.sandbox().url();
    task.relayUrl = m_servers.relayUrl();
    task.picture = m_folder.filePath(u"photo.jpg"_s);
    task.killAt = killAt;
    task.place = place;
    task.name = name;
    QProcess console;
    console.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    console.start(QCoreApplication::applicationFilePath(), task.toArguments());
    console.write(m_secrets);
    Run run;
    if (!console.waitForFinished(patienceMs + 10'000))
        console.kill();
    const QStringList lines = QString::fromUtf8(console.readAllStandardOutput()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("stored "_L1))
            run.stored << line.sliced(7);
        else if (line.startsWith("killed "_L1))
            run.killedAt = line.sliced(7);
    }
    run.exitCode = console.exitStatus() == QProcess::NormalExit ? console.exitCode() : -1;
    return run;
}

void TestSendCrash::waitForMeta()
{
    const auto requests = [this] {
        const QUrl url = m_servers.sandbox().url().resolved(QUrl(u"/sandbox/requests"_s));
        return support::getJson(url).body;
    };
    QJsonObject before = requests();
    QTRY_VERIFY(std::exchange(before, requests()) == before);
}

QStringList TestSendCrash::sent(const QString &name)
{
    return support::textsSentTo(m_servers.sandbox().url(), quiet)
        .filter(QRegularExpression(u'^' + name + u' '));
}

void TestSendCrash::killOnce(int step, const QString &place)
{
    const QString name = u"round-%1"_s.arg(++m_rounds);
    const Run killed = run(step, place, name);
    m_killedAt = killed.killedAt;
    if (killed.killedAt.isEmpty()) {
        QCOMPARE(killed.exitCode, 0);
        QCOMPARE(sent(name).size(), 3); // no step is left
        return;
    }
    QCOMPARE(killed.exitCode, -1);
    waitForMeta();
    const Run again = run(0, {}, {});
    QVERIFY2(again.exitCode == 0, qPrintable(u"%1, %2: %3"_s.arg(name, killed.killedAt).arg(again.exitCode)));

    Store store(m_folder.filePath(u"shoptalk.db"_s));
    QVERIFY(QCoro::waitFor(store.open()));
    const ConversationId conversation = store.reader().conversations.page({}, 10)->first().id;
    QStringList stored;
    const QList<Message> messages = store.reader().messages.newest(conversation, 20).value();
    for (const Message &message : messages) {
        if (!plainText(message).startsWith(name + u' '))
            continue;
        stored << plainText(message);
        QVERIFY2(message.delivery >= Delivery::Sent && message.delivery <= Delivery::Read, qPrintable(name));
    }
    // What was told as stored is there, and each of what is there went out once, in order.
    QVERIFY2(stored.size() >= killed.stored.size(), qPrintable(killed.killedAt));
    const Task task{{}, {}, {}, {}, 0, {}, name};
    QCOMPARE(stored, task.texts().first(stored.size()));
    QVERIFY2(sent(name) == stored,
             qPrintable(u"%1, %2: "_s.arg(name, killed.killedAt) + sent(name).join(u" | "_s)));
}

void TestSendCrash::eachMessageGoesOutOnceInOrderWhereverTheConsoleDies()
{
    connectConsole();
    QStringList places;
    for (int step = 1; step < 200; ++step) {
        killOnce(step);
        if (QTest::currentTestFailed())
            return;
        if (m_killedAt.isEmpty())
            break;
        places << m_killedAt;
    }
    QVERIFY(places.size() > 20);
    // A step's number differs from run to run, so one kind may have been missed.
    for (const QString &place :
         {u"before a commit"_s, u"after a commit"_s, u"before a request"_s, u"after a request"_s,
          u"after an upload's answer"_s, u"after a message's answer"_s}) {
        if (places.contains(place))
            continue;
        killOnce(1, place);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(m_killedAt, place);
    }
    qInfo("killed at %d steps", int(places.size()));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 9 && arguments.at(1) == u"console"_s)
        return runConsole(arguments);
    TestSendCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sendcrash.moc"
