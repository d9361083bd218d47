// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outgoingfolder.h"
#include "tests/support/fulldisk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace shoptalk;

/// The copies of files that wait to be sent.
class TestOutgoingFolder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aCopyIsWhole();
    void onAFullDiskNoPartIsKept_data();
    void onAFullDiskNoPartIsKept();
    void aFileThatIsGoneIsNotAFullDisk();

private:
    QString source(qsizetype bytes) const;

    std::unique_ptr<QTemporaryDir> m_disk;
    std::unique_ptr<OutgoingFolder> m_folder;
};

void TestOutgoingFolder::init()
{
    m_disk = std::make_unique<QTemporaryDir>();
    m_folder = std::make_unique<OutgoingFolder>(m_disk->filePath(u"shoptalk.db"_s));
}

QString TestOutgoingFolder::source(qsizetype bytes) const
{
    QFile file(m_disk->filePath(u"photo.jpg"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(bytes, 'x')) != bytes)
        qFatal("not written");
    return file.fileName();
}

void TestOutgoingFolder::aCopyIsWhole()
{
    QCOMPARE(m_folder->take(source(3'000'000), u"copy"_s).value(), qint64(3'000'000));
    QCOMPARE(QFile(m_folder->pathOf(u"copy"_s)).size(), qint64(3'000'000));
}

void TestOutgoingFolder::onAFullDiskNoPartIsKept_data()
{
    QTest::addColumn<qsizetype>("bytes");
    QTest::newRow("less than Qt's buffer") << qsizetype(5'000);
    QTest::newRow("several blocks") << qsizetype(3'000'000);
}

void TestOutgoingFolder::onAFullDiskNoPartIsKept()
{
    QFETCH(const qsizetype, bytes);
    const QString path = source(bytes);
    Result<qint64> copied = 0;
    {
        const support::FullDisk full(bytes - 1);
        copied = m_folder->take(path, u"copy"_s);
    }
    QVERIFY(!copied);
    QCOMPARE(nameOf(copied.error().reason), nameOf(Reason::DiskFull));
    QCOMPARE(m_folder->names(), QStringList());
    QVERIFY(m_folder->take(path, u"copy"_s)); // once there is space again
}

void TestOutgoingFolder::aFileThatIsGoneIsNotAFullDisk()
{
    const Result<qint64> copied = m_folder->take(m_disk->filePath(u"gone.jpg"_s), u"copy"_s);
    QVERIFY(!copied);
    QCOMPARE(nameOf(copied.error().reason), nameOf(Reason::DiskError));
}

QTEST_GUILESS_MAIN(TestOutgoingFolder)
#include "tst_outgoingfolder.moc"
