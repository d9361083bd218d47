// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savefile.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

const QByteArray older = "older";

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSaveFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsNotWholeKeepsTheOlderFile_data();
    void whatIsNotWholeKeepsTheOlderFile();
    void aWholeFileTakesThePlaceOfTheOlderOne();
    void aPartThatFittedIsAFullDisk();
    void aFullDeviceIsAFullDisk();
    void anotherErrorIsNotAFullDisk();
    void askingForTheErrorKeepsWhatIsWritten();

private:
    QString path() const { return m_folder->filePath(u"file"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSaveFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(older) == older.size());
}

void TestSaveFile::whatIsNotWholeKeepsTheOlderFile_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("less than Qt's buffer") << qint64(200);
    QTest::newRow("more than Qt's buffer") << qint64(200'000);
}

void TestSaveFile::whatIsNotWholeKeepsTheOlderFile()
{
    QFETCH(const qint64, bytes);
    const QByteArray newer(bytes, 'x');
    {
        const support::FullDisk full(bytes - 1);
        QSaveFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        const bool isWritten = file.write(newer) == newer.size();
        QVERIFY(!isWritten || !commitWhole(file));
        QCOMPARE(nameOf(diskError(file).reason), nameOf(Reason::DiskFull));
    }
    QCOMPARE(bytesOf(path()), older);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestSaveFile::aWholeFileTakesThePlaceOfTheOlderOne()
{
    QSaveFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("newer") == 5);
    QVERIFY(commitWhole(file));
    QCOMPARE(bytesOf(path()), "newer"_ba);
}

void TestSaveFile::aPartThatFittedIsAFullDisk()
{
    const support::FullDisk full(1'000);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(file.write(QByteArray(1'500, 'x')), qint64(1'000));
    QCOMPARE(nameOf(diskError(file).reason), nameOf(Reason::DiskFull));
}

void TestSaveFile::aFullDeviceIsAFullDisk()
{
    QFile file(u"/dev/full"_s);
    if (!file.exists())
        QSKIP("there is no /dev/full");
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("x") == 1 && !file.flush());
    QCOMPARE(nameOf(diskError(file).reason), nameOf(Reason::DiskFull));
}

void TestSaveFile::anotherErrorIsNotAFullDisk()
{
    QFile file(path());
    QVERIFY(!file.open(QIODevice::WriteOnly | QIODevice::NewOnly));
    QCOMPARE(nameOf(diskError(file).reason), nameOf(Reason::DiskError));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(nameOf(diskError(file).reason), nameOf(Reason::DiskError));
    QCOMPARE(diskError(file).kind, Error::Kind::Storage);
}

void TestSaveFile::askingForTheErrorKeepsWhatIsWritten()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Append));
    QCOMPARE(nameOf(diskError(file).reason), nameOf(Reason::DiskError));
    QCOMPARE(bytesOf(path()), older);
}

QTEST_GUILESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
