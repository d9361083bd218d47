// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/preparedfile.h"
#include "testpictures.h"
#include "tests/support/busyworkers.h"
#ifdef Q_OS_UNIX
#include "tests/support/fulldisk.h"
#endif

#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

namespace {

/// A JPEG with Exif data: an orientation to the right, and a location.
QByteArray turnedJpeg()
{
    // TIFF header, one directory: orientation 6, and a pointer to an empty GPS directory.
    QByteArray exif = QByteArray::fromHex("4578696600004d4d002a000000080002"
                                          "011200030000000100060000"
                                          "8825000400000001000000260000000000000000");
    QByteArray segment = QByteArray::fromHex("ffe1");
    const auto length = quint16(exif.size() + 2);
    segment += char(length >> 8);
    segment += char(length & 0xff);
    return encoded(twoColours(), "JPEG").insert(2, segment + exif);
}

/// A chunk with its checksum. Source: PNG specification.
QByteArray pngChunk(const QByteArray &name, const QByteArray &data)
{
    quint32 sum = 0xffffffff;
    for (const char byte : name + data) {
        sum ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xedb88320U : 0U);
    }
    const auto be32 = [](quint32 value) {
        return QByteArray::fromHex(QByteArray::number(value, 16).rightJustified(8, '0'));
    };
    return be32(quint32(data.size())) + name + data + be32(~sum);
}

/// A segment of a JPEG.
QByteArray segment(char marker, const QByteArray &data)
{
    const auto length = quint16(data.size() + 2);
    return QByteArray(1, char(0xff)) + marker + char(length >> 8) + char(length & 0xff) + data;
}

QImage noise(int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    QRandomGenerator random(7);
    random.fillRange(reinterpret_cast<quint32 *>(image.bits()), side * side);
    return image;
}

} // namespace

/// Chosen files are converted to what WhatsApp accepts.
class TestFilePreparation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileIsPrepared_data();
    void aFileIsPrepared();
    void onlyTheWantedKindIsPrepared_data();
    void onlyTheWantedKindIsPrepared();
    void aFileIsLeftUnchanged_data();
    void aFileIsLeftUnchanged();
    void theCamerasMetadataIsDropped();
    void metadataIsFoundAnywhere_data();
    void metadataIsFoundAnywhere();
    void aLargePictureIsMadeSmaller();
    void aScanIsMadeSmaller();
    void aPastedPictureBecomesAJpeg();
    void aFinishedCopyIsRemovedOnAWorker();
    void withoutSpaceForTheCopyItSaysSo();

private:
    QString write(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
};

QString TestFilePreparation::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written");
    return file.fileName();
}

void TestFilePreparation::aFileIsPrepared_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::addColumn<MediaKind>("kind");
    QTest::addColumn<FileProblem>("problem");
    const QImage picture = twoColours();
    const auto row = [](const char *name, const char *file, const QByteArray &bytes, const QString &type,
                        MediaKind kind, FileProblem problem = FileProblem::None) {
        QTest::newRow(name) << QString::fromLatin1(file) << bytes << type << kind << problem;
    };
    const QString jpeg = u"image/jpeg"_s;
    row("a JPEG as it is", "a.jpg", encoded(picture, "JPEG"), jpeg, MediaKind::Image);
    row("a PNG as it is", "a.png", encoded(picture, "PNG"), u"image/png"_s, MediaKind::Image);
    row("a PNG of 16 bits", "a.png", encoded(picture.convertToFormat(QImage::Format_RGBX64), "PNG"), jpeg,
        MediaKind::Image);
    row("a WebP", "a.webp", encoded(picture, "WEBP"), jpeg, MediaKind::Image);
    row("a sticker", "a.webp", encoded(twoColours({512, 512}), "WEBP"), u"image/webp"_s, MediaKind::Sticker);
    row("a BMP", "a.bmp", encoded(picture, "BMP"), jpeg, MediaKind::Image);
    row("a TIFF", "a.tiff", encoded(picture, "TIFF"), jpeg, MediaKind::Image);
    row("a GIF", "a.gif",
        QByteArray::fromHex(
            "47494638396101000100800000ff0000ffffff21f90400000000002c00000000010001000002024401003b"),
        jpeg, MediaKind::Image);
    row("what only says that it is a picture", "a.jpg", "no picture", jpeg, MediaKind::Image,
        FileProblem::Unreadable);
    row("a text", "a.txt", "Hello", u"text/plain"_s, MediaKind::Document);
    row("a table as text", "a.csv", "a,b\n1,2\n", u"text/plain"_s, MediaKind::Document);
    row("a PDF", "a.pdf", "%PDF-1.4\n%%EOF\n", u"application/pdf"_s, MediaKind::Document);
    row("an archive", "a.zip", QByteArray::fromHex("504b0506") + QByteArray(18, '\0'), u"application/zip"_s,
        MediaKind::Document, FileProblem::TypeNotTaken);
    row("nothing in it", "a.pdf", "", u"application/pdf"_s, MediaKind::Document, FileProblem::Empty);
}

void TestFilePreparation::aFileIsPrepared()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, type);
    QFETCH(const MediaKind, kind);
    QFETCH(const FileProblem, problem);
    const PreparedFile file = QCoro::waitFor(prepareFile(write(name, bytes)));
    QCOMPARE(file.shownName, name);
    QCOMPARE(file.problem, problem);
    if (problem != FileProblem::TypeNotTaken && problem != FileProblem::Unreadable)
        QVERIFY2(problem == FileProblem::Empty || file.mimeType == type, qPrintable(file.mimeType));
    if (problem != FileProblem::None)
        return;
    QCOMPARE(file.kind, kind);
    QCOMPARE(QFileInfo(file.path).size(), file.bytes);
    QCOMPARE(checkFile(file.kind, file.mimeType, file.bytes), FileProblem::None);
    QCOMPARE(!file.thumbnail.isNull(), kind == MediaKind::Image || kind == MediaKind::Sticker);
}

void TestFilePreparation::onlyTheWantedKindIsPrepared_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<MediaKind>("wanted");
    QTest::addColumn<FileProblem>("problem");
    QTest::addColumn<QString>("type");
    const QByteArray jpeg = encoded(twoColours(), "JPEG");
    const QByteArray sticker = encoded(twoColours({512, 512}), "WEBP");
    const QByteArray pdf("%PDF-1.4\n%%EOF\n");
    const QByteArray archive = QByteArray::fromHex("504b0506") + QByteArray(18, '\0');
    const QString isJpeg = u"image/jpeg"_s;
    QTest::newRow("a picture") << u"a.jpg"_s << jpeg << MediaKind::Image << FileProblem::None << isJpeg;
    QTest::newRow("a sticker as a picture")
        << u"a.webp"_s << sticker << MediaKind::Image << FileProblem::None << isJpeg;
    QTest::newRow("a document as a picture")
        << u"a.pdf"_s << pdf << MediaKind::Image << FileProblem::TypeNotTaken << QString();
    QTest::newRow("a damaged picture")
        << u"a.jpg"_s << QByteArray("none") << MediaKind::Image << FileProblem::Unreadable << QString();
    QTest::newRow("a document") << u"a.pdf"_s << pdf << MediaKind::Document << FileProblem::None
                                << u"application/pdf"_s;
    QTest::newRow("a picture as a document")
        << u"a.jpg"_s << jpeg << MediaKind::Document << FileProblem::TypeNotTaken << QString();
    QTest::newRow("an archive as a document")
        << u"a.zip"_s << archive << MediaKind::Document << FileProblem::TypeNotTaken << QString();
    QTest::newRow("a picture as a video")
        << u"a.jpg"_s << jpeg << MediaKind::Video << FileProblem::TypeNotTaken << QString();
}

void TestFilePreparation::onlyTheWantedKindIsPrepared()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const MediaKind, wanted);
    QFETCH(const QString, type);
    const PreparedFile file = QCoro::waitFor(prepareFile(write(name, bytes), SendForm::Best, wanted));
    QTEST(file.problem, "problem");
    QVERIFY(!file.conversion);
    if (file.problem != FileProblem::None)
        return;
    QCOMPARE(file.kind, wanted);
    QCOMPARE(file.mimeType, type);
}

void TestFilePreparation::aFileIsLeftUnchanged_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<MediaKind>("kind");
    QTest::addColumn<FileProblem>("problem");
    QTest::addColumn<bool>("isUnchanged");
    const QByteArray jpeg = turnedJpeg();
    QTest::newRow("a photo with the camera's details")
        << u"a.jpg"_s << jpeg << MediaKind::Document << FileProblem::None << true;
    QTest::newRow("a WebP") << u"a.webp"_s << encoded(twoColours(), "WEBP") << MediaKind::Document
                            << FileProblem::None << true;
    QTest::newRow("a photo that is too large for the upload")
        << u"a.jpg"_s << jpeg + QByteArray(maxFileBytes(MediaKind::Image), 'x') << MediaKind::Document
        << FileProblem::TooLarge << true;
    QTest::newRow("a PDF") << u"a.pdf"_s << QByteArray("%PDF-1.4\n%%EOF\n") << MediaKind::Document
                           << FileProblem::None << true;
    QTest::newRow("a type that WhatsApp does not take")
        << u"a.bmp"_s << encoded(twoColours(), "BMP") << MediaKind::Image << FileProblem::None << false;
}

void TestFilePreparation::aFileIsLeftUnchanged()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const FileProblem, problem);
    QFETCH(const bool, isUnchanged);
    const QString path = write(name, bytes);
    const PreparedFile file = QCoro::waitFor(prepareFile(path, SendForm::Unchanged));
    QTEST(file.kind, "kind");
    QCOMPARE(file.problem, problem);
    QCOMPARE(file.path == path, isUnchanged);
    QCOMPARE(file.isPictureOrVideo(), !name.endsWith(u"pdf"_s));
    QCOMPARE(checkFile(file.kind, file.mimeType, file.bytes), problem);
    if (problem == FileProblem::None)
        QCOMPARE(file.thumbnail.isNull(), !file.isPictureOrVideo());
}

void TestFilePreparation::theCamerasMetadataIsDropped()
{
    const QString path = write(u"turned.jpg"_s, turnedJpeg());
    QImageReader original(path);
    QVERIFY(original.transformation() != QImageIOHandler::TransformationNone);
    const PreparedFile file = QCoro::waitFor(prepareFile(path));
    QCOMPARE(file.problem, FileProblem::None);
    QVERIFY(file.path != path);
    QFile sent(file.path);
    QVERIFY(sent.open(QIODevice::ReadOnly));
    QVERIFY(!sent.readAll().contains("Exif"));
    const QImage upright(file.path);
    QCOMPARE(upright.size(), QSize(40, 60)); // turned
    QVERIFY(upright.pixelColor(20, 5).red() > 200); // what was at the left is at the top
    QVERIFY(upright.pixelColor(20, 55).blue() > 200);
    QVERIFY(QFile::exists(path));
}

void TestFilePreparation::metadataIsFoundAnywhere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isFound");
    const QByteArray png = encoded(noise(400), "PNG");
    const QByteArray jpeg = encoded(noise(400), "JPEG");
    constexpr qsizetype endBytes = 12; // of the last chunk
    const auto ending = [&](const QByteArray &chunk) {
        return png.chopped(endBytes) + chunk + png.last(endBytes);
    };
    const QByteArray exif = QByteArray::fromHex("4d4d002a000000080000000000000000");
    QTest::newRow("Exif at the end of a PNG") << u"a.png"_s << ending(pngChunk("eXIf", exif)) << true;
    QTest::newRow("XMP at the end of a PNG")
        << u"a.png"_s << ending(pngChunk("iTXt", QByteArray("XML:com.adobe.xmp\0\1\0\0\0packed", 27)))
        << true;
    QTest::newRow("Exif as text in a PNG")
        << u"a.png"_s << ending(pngChunk("zTXt", QByteArray("Raw profile type exif\0\0packed", 29))) << true;
    QTest::newRow("a title in a PNG")
        << u"a.png"_s << ending(pngChunk("tEXt", QByteArray("Title\0eXIf", 10))) << false;
    QByteArray filling;
    for (int i = 0; i < 5; ++i)
        filling += segment('\xe5', QByteArray(60'000, 'x'));
    QTest::newRow("Exif late in a JPEG")
        << u"a.jpg"_s
        << QByteArray(jpeg).insert(2, filling + segment('\xe1', QByteArray("Exif\0\0", 6) + exif)) << true;
    QTest::newRow("IPTC in a JPEG")
        << u"a.jpg"_s
        << QByteArray(jpeg).insert(2, filling + segment('\xed', QByteArray("Photoshop 3.0\0008BIM\4\4", 20)))
        << true;
    QTest::newRow("Exif after a marker without a length")
        << u"a.jpg"_s
        << QByteArray(jpeg).insert(
               2, QByteArray("\xff\xd0", 2) + filling + segment('\xe1', QByteArray("Exif\0\0", 6) + exif))
        << true;
    QTest::newRow("no metadata in a JPEG") << u"a.jpg"_s << QByteArray(jpeg).insert(2, filling) << false;
}

void TestFilePreparation::metadataIsFoundAnywhere()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isFound);
    QVERIFY(bytes.size() > 256 * 1024);
    const QString path = write(name, bytes);
    const PreparedFile file = QCoro::waitFor(prepareFile(path));
    QCOMPARE(file.problem, FileProblem::None);
    QCOMPARE(file.path != path, isFound); // a copy with the pixels alone
}

void TestFilePreparation::aLargePictureIsMadeSmaller()
{
    const QString path = write(u"large.png"_s, encoded(noise(2600), "PNG"));
    QVERIFY(QFileInfo(path).size() > maxFileBytes(MediaKind::Image));
    const PreparedFile file = QCoro::waitFor(prepareFile(path));
    QCOMPARE(file.problem, FileProblem::None);
    QCOMPARE(file.mimeType, u"image/jpeg"_s);
    QVERIFY(file.bytes <= maxFileBytes(MediaKind::Image));
}

/// Its type can't be scaled while it is read, and Qt alone refuses to decode so many pixels.
void TestFilePreparation::aScanIsMadeSmaller()
{
    QImage page(7000, 5000, QImage::Format_RGB32);
    page.fill(Qt::white);
    const PreparedFile file = QCoro::waitFor(prepareFile(write(u"scan.tiff"_s, encoded(page, "TIFF"))));
    QCOMPARE(file.problem, FileProblem::None);
    QCOMPARE(QImageReader(file.path).size(), QSize(4096, 2925));
}

void TestFilePreparation::aPastedPictureBecomesAJpeg()
{
    QString path;
    {
        const PreparedFile file = QCoro::waitFor(preparePicture(twoColours()));
        QCOMPARE(file.problem, FileProblem::None);
        path = file.path;
        QVERIFY(QFile::exists(path));
    }
    QTRY_VERIFY(!QFile::exists(path)); // it lasts as long as the value
    QCOMPARE(QCoro::waitFor(preparePicture(QImage())).problem, FileProblem::Unreadable);
}

/// A slow disk takes a while to remove a long video; the window is not held up.
void TestFilePreparation::aFinishedCopyIsRemovedOnAWorker()
{
    std::optional<PreparedFile> file = QCoro::waitFor(preparePicture(twoColours()));
    const QString path = file->path;
    QTRY_COMPARE(file->copy.use_count(), 1L); // what made it has forgotten it
    {
        const support::BusyWorkers busy;
        file.reset();
        QVERIFY(QFile::exists(path));
    }
    QTRY_VERIFY(!QFile::exists(path));
}

void TestFilePreparation::withoutSpaceForTheCopyItSaysSo()
{
#ifdef Q_OS_UNIX
    const support::FullDisk full(1000);
    QCOMPARE(QCoro::waitFor(preparePicture(noise(200))).problem, FileProblem::NotWritten);
#else
    QSKIP("The disk is filled with a call that Windows does not have.");
#endif
}

QTEST_MAIN(TestFilePreparation)
#include "tst_filepreparation.moc"
