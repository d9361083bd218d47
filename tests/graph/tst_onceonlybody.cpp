// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onworker.h"
#include "graph/onceonlybody.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

/// A file on a slow disk: a read waits until the test lets it go on.
class SlowFile : public QFile {
public:
    SlowFile(const QString &path, QSemaphore &reads, std::atomic<bool> &wasReadHere)
        : QFile(path)
        , m_reads(reads)
        , m_wasReadHere(wasReadHere)
    {
    }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        if (QThread::currentThread() == QCoreApplication::instance()->thread()) {
            m_wasReadHere = true;
            return -1;
        }
        m_reads.acquire();
        return QFile::readData(data, maxSize);
    }

private:
    QSemaphore &m_reads;
    std::atomic<bool> &m_wasReadHere;
};

constexpr int manyReads = 1'000'000;

} // namespace

/// The body of an upload; the thread of the test stands for the GUI thread.
class TestOnceOnlyBody : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aSlowDiskHoldsNobodyUp();
    void theFileComesWholeBetweenHeadAndTail_data();
    void theFileComesWholeBetweenHeadAndTail();
    void aFileThatBecameShorterFails();
    void mayEndWhileItsFileIsRead();

private:
    std::unique_ptr<OnceOnlyBody> bodyOf(const QByteArray &bytes);
    static QByteArray everythingIn(OnceOnlyBody &body);

    std::unique_ptr<QTemporaryDir> m_folder;
    QSemaphore m_reads;
    std::atomic<bool> m_wasReadHere = false;
};

void TestOnceOnlyBody::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_reads.tryAcquire(m_reads.available());
    m_wasReadHere = false;
}

std::unique_ptr<OnceOnlyBody> TestOnceOnlyBody::bodyOf(const QByteArray &bytes)
{
    const QString path = m_folder->filePath(u"upload"_s);
    QFile written(path);
    if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size() || !written.flush())
        qFatal("the file can't be written");
    auto file = std::make_unique<SlowFile>(path, m_reads, m_wasReadHere);
    if (!file->open(QIODevice::ReadOnly))
        qFatal("the file can't be opened");
    return std::make_unique<OnceOnlyBody>("head", std::move(file), "tail");
}

/// Reads as Qt does: when there is nothing yet, it waits for `readyRead`.
QByteArray TestOnceOnlyBody::everythingIn(OnceOnlyBody &body)
{
    QByteArray all;
    while (body.bytesAvailable() > 0) {
        const QByteArray some = body.read(16 * 1024);
        all += some;
        QSignalSpy ready(&body, &QIODevice::readyRead);
        if (some.isEmpty() && !ready.wait())
            return all;
    }
    return all;
}

void TestOnceOnlyBody::aSlowDiskHoldsNobodyUp()
{
    const auto body = bodyOf("content");
    QCOMPARE(body->bytesAvailable(), 15);
    QCOMPARE(body->read(100), "head"_ba);
    QCOMPARE(body->read(100), QByteArray());
    QSignalSpy ready(body.get(), &QIODevice::readyRead);
    QSignalSpy failed(body.get(), &OnceOnlyBody::failed);
    m_reads.release(manyReads);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(body->read(100), "content"_ba);
    QCOMPARE(body->read(100), "tail"_ba);
    QCOMPARE(body->bytesAvailable(), 0);
    QCOMPARE(failed.size(), 0);
    QVERIFY(!m_wasReadHere);
}

void TestOnceOnlyBody::theFileComesWholeBetweenHeadAndTail_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("empty") << 0;
    QTest::newRow("one byte") << 1;
    QTest::newRow("a block") << 256 * 1024;
    QTest::newRow("more than is read ahead") << 5'000'001;
}

void TestOnceOnlyBody::theFileComesWholeBetweenHeadAndTail()
{
    QFETCH(const int, size);
    m_reads.release(manyReads);
    QByteArray bytes(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        bytes[i] = char(i % 251);
    const auto body = bodyOf(bytes);
    QSignalSpy taken(body.get(), &OnceOnlyBody::taken);
    QVERIFY(everythingIn(*body) == "head" + bytes + "tail");
    const auto takenBytes = [&taken] { return taken.isEmpty() ? 0 : taken.last().first().toLongLong(); };
    QTRY_COMPARE(takenBytes(), qint64(size) + 8);
    QVERIFY(!m_wasReadHere);
}

void TestOnceOnlyBody::aFileThatBecameShorterFails()
{
    const auto body = bodyOf(QByteArray(1'000'000, 'x'));
    QSignalSpy failed(body.get(), &OnceOnlyBody::failed);
    QVERIFY(QFile::resize(m_folder->filePath(u"upload"_s), 300'000));
    m_reads.release(manyReads);
    QVERIFY(everythingIn(*body).size() <= 4 + 300'000);
    QTRY_COMPARE(failed.size(), 1);
}

void TestOnceOnlyBody::mayEndWhileItsFileIsRead()
{
    auto body = bodyOf("content");
    body.reset();
    m_reads.release(manyReads);
    QVERIFY(workers().waitForDone(int(support::patience.count())));
}

QTEST_GUILESS_MAIN(TestOnceOnlyBody)
#include "tst_onceonlybody.moc"
