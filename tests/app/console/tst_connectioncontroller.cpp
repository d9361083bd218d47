// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectioncontroller.h"
#include "app/console/sessionservices.h"
#include "consoleparts.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// When receiving and sending begin, and when what waits is tried at once. No number is connected, so that
/// each send pauses its number until a sign-in.
class TestConnectionController : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void returningToTheInboxEndsNoPause();
    void aSignInEndsThePause();
    void nothingStartsOnceItHasEnded();

private:
    void queueFrom(const QString &number);
    int refusalsOf(const QString &number) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ConsoleParts> m_parts;
    std::unique_ptr<SessionServices> m_services;
    std::unique_ptr<ConnectionController> m_connection;
    std::unique_ptr<QSignalSpy> m_refused;
};

void TestConnectionController::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_parts = std::make_unique<test::ConsoleParts>(m_folder->path());
    m_services = std::make_unique<SessionServices>(m_parts->shell);
    QVERIFY(QCoro::waitFor(m_services->store.open()));
    m_connection =
        std::make_unique<ConnectionController>(*m_services, m_parts->shell.window, m_parts->locked);
    m_refused = std::make_unique<QSignalSpy>(&m_services->outbox, &Outbox::signInNeeded);
}

void TestConnectionController::cleanup()
{
    m_refused.reset();
    m_connection.reset();
    m_services.reset();
    m_parts.reset();
}

void TestConnectionController::queueFrom(const QString &number)
{
    const auto resolve = [number](StoreSession &session) {
        Customer customer;
        customer.waId = WaId(u"34600000001"_s);
        return session.conversations.resolve(PhoneNumberId(number), customer);
    };
    const Result<ConversationId> conversation = QCoro::waitFor(m_services->store.write(resolve));
    QVERIFY(conversation);
    QVERIFY(QCoro::waitFor(m_services->outbox.sendParts(*conversation, {u"Hello"_s})));
}

int TestConnectionController::refusalsOf(const QString &number) const
{
    return int(std::count_if(m_refused->begin(), m_refused->end(), [&number](const QVariantList &refusal) {
        return refusal.first().value<PhoneNumberId>() == PhoneNumberId(number);
    }));
}

void TestConnectionController::returningToTheInboxEndsNoPause()
{
    queueFrom(u"61"_s);
    m_connection->start();
    QTRY_COMPARE(refusalsOf(u"61"_s), 1);
    m_connection->start();
    m_connection->start();
    queueFrom(u"62"_s); // after the other one in the queue
    QTRY_COMPARE(refusalsOf(u"62"_s), 1);
    QCOMPARE(refusalsOf(u"61"_s), 1);
    Q_EMIT m_parts->shell.window.retryConnectionRequested();
    QTRY_COMPARE(refusalsOf(u"61"_s), 2);
}

void TestConnectionController::aSignInEndsThePause()
{
    queueFrom(u"61"_s);
    m_connection->startConnected();
    QTRY_COMPARE(refusalsOf(u"61"_s), 1);
    m_connection->startConnected();
    QTRY_COMPARE(refusalsOf(u"61"_s), 2);
}

/// A network that comes back, or a page that is late, sends nothing while the console is being locked.
void TestConnectionController::nothingStartsOnceItHasEnded()
{
    m_connection->start();
    m_connection->stop();
    queueFrom(u"61"_s);
    m_connection->start();
    m_connection->startConnected();
    Q_EMIT m_parts->shell.window.retryConnectionRequested();
    for (int i = 0; i < 50; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(refusalsOf(u"61"_s), 0);
}

QTEST_MAIN(TestConnectionController)
#include "tst_connectioncontroller.moc"
