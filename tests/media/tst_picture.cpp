// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/picture.h"

#include <QBuffer>
#include <QFile>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, format))
        qFatal("no %s", format);
    return bytes;
}

QByteArray be32(quint32 value)
{
    return QByteArray::fromHex(QByteArray::number(value, 16).rightJustified(8, '0'));
}

/// A small file with 20,000 by 20,000 white pixels.
QByteArray hugePng()
{
    QImage page(20'000, 20'000, QImage::Format_Mono);
    page.fill(1);
    return encoded(page, "PNG");
}

/// A few bytes that declare 12,000 by 12,000 pixels, which a decoder keeps in memory even to scale them down.
QByteArray hugeProgressiveJpeg()
{
    QImage small(16, 16, QImage::Format_RGB32);
    small.fill(Qt::red);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    QImageWriter writer(&buffer, "JPEG");
    writer.setProgressiveScanWrite(true);
    if (!buffer.open(QIODevice::WriteOnly) || !writer.write(small))
        qFatal("no JPEG");
    const qsizetype frame = jpeg.indexOf(QByteArray::fromHex("ffc20011080010"));
    return jpeg.replace(frame + 5, 4, be32(12'000U << 16 | 12'000U));
}

/// The same with one scan, and as many pixels as no camera takes.
QByteArray hugeJpeg()
{
    QImage small(16, 16, QImage::Format_RGB32);
    small.fill(Qt::red);
    QByteArray jpeg = encoded(small, "JPEG");
    const qsizetype frame = jpeg.indexOf(QByteArray::fromHex("ffc00011080010"));
    return jpeg.replace(frame + 5, 4, be32(30'000U << 16 | 30'000U));
}

} // namespace

/// Pictures that strangers send.
class TestPicture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPictureIsMadeSmaller_data();
    void aPictureIsMadeSmaller();
    void aTurnedPictureStandsUpright();
    void whatIsNoPictureIsNotShown_data();
    void whatIsNoPictureIsNotShown();

private:
    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"picture.jpg"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestPicture::aPictureIsMadeSmaller_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"JPEG", "PNG", "WEBP"})
        QTest::newRow(format) << QByteArray(format);
}

void TestPicture::aPictureIsMadeSmaller()
{
    QFETCH(const QByteArray, format);
    QImage image(800, 400, QImage::Format_RGB32);
    image.fill(Qt::green);
    const QString path = write(encoded(image, format.constData()));
    QCOMPARE(pictureSize(path), QSize(800, 400));
    QCOMPARE(readPicture(path, 200).size(), QSize(200, 100));
    QCOMPARE(readPicture(path, 2000).size(), QSize(800, 400));
}

void TestPicture::aTurnedPictureStandsUpright()
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::blue);
    // TIFF header and one directory: orientation 6.
    const QByteArray exif = QByteArray::fromHex("4578696600004d4d002a000000080001"
                                                "01120003000000010006000000000000");
    QByteArray segment = QByteArray::fromHex("ffe1");
    const auto length = quint16(exif.size() + 2);
    segment += char(length >> 8);
    segment += char(length & 0xff);
    const QString path = write(encoded(image, "JPEG").insert(2, segment + exif));
    QCOMPARE(pictureSize(path), QSize(40, 60));
    QCOMPARE(readPicture(path, 200).size(), QSize(40, 60));
}

void TestPicture::whatIsNoPictureIsNotShown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Bread, milk");
    QTest::newRow("a drawing with links")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image "
                      "href='file:///etc/passwd'/></svg>");
    QTest::newRow("promises too many pixels") << hugePng();
    QTest::newRow("promises too many pixels in several scans") << hugeProgressiveJpeg();
    QTest::newRow("promises too many pixels in one scan") << hugeJpeg();
    QTest::newRow("cut off") << encoded(QImage(800, 800, QImage::Format_RGB32), "PNG").first(60);
}

void TestPicture::whatIsNoPictureIsNotShown()
{
    QFETCH(const QByteArray, bytes);
    const QString path = write(bytes);
    QVERIFY(readPicture(path, 200).isNull());
}

QTEST_MAIN(TestPicture)
#include "tst_picture.moc"
