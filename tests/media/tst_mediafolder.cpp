// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediafolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

MediaFile announced(const QByteArray &bytes, const QString &name = {})
{
    MediaFile file;
    file.id = MediaId(u"5001"_s);
    file.mimeType = u"image/jpeg"_s;
    file.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64());
    file.senderName = name;
    file.receivedAt = QDateTime::fromSecsSinceEpoch(1795000000, Qt::UTC);
    return file;
}

} // namespace

/// The folder of received files, and which names files get there.
class TestMediaFolder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatFitsBecomesTheFile();
    void aFileNameFromOutsideStaysInTheFolder();
    void whatDoesNotFitIsRemoved_data();
    void whatDoesNotFitIsRemoved();
    void aPageIsNoPictureEvenWithoutAHash();
    void aFullDiskIsNoticedAhead();
    void onlyIdsBecomeFolders();
    void leftoversAreRemoved();
    void whatIsMissingIsFound();

private:
    QString databaseIn(const QTemporaryDir &folder) const { return folder.filePath(u"shoptalk.db"_s); }
    static void arrive(const MediaFolder &folder, const MediaFile &file, const QByteArray &bytes)
    {
        QCOMPARE(folder.prepare(file.id, bytes.size()), MediaProblem::None);
        QFile download(folder.downloadPath(file.id));
        QVERIFY(download.open(QIODevice::WriteOnly) && download.write(bytes) == bytes.size());
    }
};

void TestMediaFolder::whatFitsBecomesTheFile()
{
    const QTemporaryDir place;
    const MediaFolder folder(databaseIn(place));
    MediaFile file = announced("JFIF");
    arrive(folder, file, "JFIF");
    const auto kept = folder.keep(file, {});
    QVERIFY(kept);
    QCOMPARE(kept->bytes, 4);
    QVERIFY(kept->name.startsWith(u"image-"_s) && kept->name.endsWith(u".jpg"_s));
    QCOMPARE(folder.pathOf(file), QString()); // not known as available yet
    file.stage = MediaStage::Available;
    file.name = kept->name;
    const QFileInfo info(folder.pathOf(file));
    QCOMPARE(info.size(), 4);
    QCOMPARE(info.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOwner),
             QFile::Permissions());
    QCOMPARE(QFileInfo(info.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QVERIFY(!QFile::exists(folder.downloadPath(file.id)));
}

void TestMediaFolder::aFileNameFromOutsideStaysInTheFolder()
{
    const QTemporaryDir place;
    const MediaFolder folder(databaseIn(place));
    MediaFile file = announced("JFIF", u"../../photo\u202egpj.exe"_s);
    arrive(folder, file, "JFIF");
    const auto kept = folder.keep(file, {});
    QVERIFY(kept);
    QCOMPARE(kept->name, u"_.._photogpj.exe"_s);
    QCOMPARE(QDir(place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"received"_s});
    QCOMPARE(QDir(place.filePath(u"received/5001"_s)).entryList(QDir::Files | QDir::Hidden),
             QStringList{kept->name});
}

void TestMediaFolder::whatDoesNotFitIsRemoved_data()
{
    QTest::addColumn<QByteArray>("arrived");
    QTest::addColumn<QByteArray>("lookedUp");
    const QByteArray right = QCryptographicHash::hash("JFIF", QCryptographicHash::Sha256);
    const QByteArray wrong = QCryptographicHash::hash("x", QCryptographicHash::Sha256);
    QTest::newRow("other bytes") << QByteArray("JFIX") << right;
    QTest::newRow("the look-up says otherwise") << QByteArray("JFIF") << wrong;
    QTest::newRow("other bytes, which the look-up has") << QByteArray("x") << wrong;
}

void TestMediaFolder::whatDoesNotFitIsRemoved()
{
    QFETCH(const QByteArray, arrived);
    QFETCH(const QByteArray, lookedUp);
    const QTemporaryDir place;
    const MediaFolder folder(databaseIn(place));
    const MediaFile file = announced("JFIF");
    arrive(folder, file, arrived);
    const auto kept = folder.keep(file, lookedUp);
    QVERIFY(!kept);
    QCOMPARE(kept.error(), MediaProblem::WrongHash);
    QVERIFY(QDir(place.filePath(u"received/5001"_s)).isEmpty(QDir::Files | QDir::Hidden));
}

void TestMediaFolder::aPageIsNoPictureEvenWithoutAHash()
{
    const QTemporaryDir place;
    const MediaFolder folder(databaseIn(place));
    MediaFile file = announced("JFIF");
    file.sha256.clear();
    arrive(folder, file, "\n<!DOCTYPE html><html>");
    const auto kept = folder.keep(file, {});
    QVERIFY(!kept);
    QCOMPARE(kept.error(), MediaProblem::NotTheFile);
    arrive(folder, file, "JFIF");
    QVERIFY(folder.keep(file, {}));
}

void TestMediaFolder::aFullDiskIsNoticedAhead()
{
    const QTemporaryDir place;
    const MediaFolder folder(databaseIn(place));
    QCOMPARE(folder.prepare(MediaId(u"5001"_s), 1LL << 60), MediaProblem::DiskFull);
    QFile blocked(place.filePath(u"received/5002"_s));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    QCOMPARE(folder.prepare(MediaId(u"5002"_s), 10), MediaProblem::DiskError);
}

void TestMediaFolder::onlyIdsBecomeFolders()
{
    QVERIFY(MediaFolder::isUsable(MediaId(u"1300000000000001"_s)));
    QVERIFY(MediaFolder::isUsable(MediaId(u"a-b_C"_s)));
    for (const QString &id :
         {QString(), u".."_s, u"a/b"_s, u"a\\b"_s, u"1\n"_s, u"."_s, u"é"_s, QString(65, u'1')})
        QVERIFY2(!MediaFolder::isUsable(MediaId(id)), qUtf8Printable(id));
}

void TestMediaFolder::leftoversAreRemoved()
{
    const QTemporaryDir place;
    const MediaFolder folder(databaseIn(place));
    for (const QString &id : {u"1"_s, u"2"_s, u"3"_s})
        QCOMPARE(folder.prepare(MediaId(id), -1), MediaProblem::None);
    QFile part(place.filePath(u"received/2/.download.part"_s));
    QVERIFY(part.open(QIODevice::WriteOnly));
    folder.remove({MediaId(u"2"_s), MediaId(u"../received"_s), MediaId(u"4"_s)});
    QVERIFY(!QFile::exists(part.fileName()));
    folder.removeAllBut({MediaId(u"1"_s)});
    QVERIFY(QFile::exists(place.filePath(u"received/3"_s))); // its message may just be being stored
}

void TestMediaFolder::whatIsMissingIsFound()
{
    const QTemporaryDir place;
    const MediaFolder folder(databaseIn(place));
    MediaFile file = announced("JFIF");
    arrive(folder, file, "JFIF");
    const auto kept = folder.keep(file, {});
    QVERIFY(kept);
    file.stage = MediaStage::Available;
    file.name = kept->name;
    file.bytes = kept->bytes;
    QVERIFY(folder.missing({file}).isEmpty());
    file.bytes = 5; // somebody changed it
    QCOMPARE(folder.missing({file}), QList<MediaId>{file.id});
    file.bytes = 4;
    folder.remove({file.id});
    QCOMPARE(folder.missing({file}), QList<MediaId>{file.id});
}

QTEST_GUILESS_MAIN(TestMediaFolder)
#include "tst_mediafolder.moc"
