// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/picturefile.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

QImage plainImage(const QSize &size, QColor colour = Qt::blue)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    image.save(&out, format);
    return bytes;
}

/// A picture of a phone that was held upright: the pixels are rotated, and Exif says how to turn them.
QByteArray turnedJpeg(const QImage &image)
{
    QByteArray note("\xff\xe1\x00\x22"
                    "Exif\0\0"
                    "II*\0\x08\0\0\0"
                    "\x01\0"
                    "\x12\x01\x03\0\x01\0\0\0\x06\0\0\0"
                    "\0\0\0\0",
                    36);
    return encoded(image, "JPEG").insert(2, note);
}

/// `frame` is the marker of the header with the size.
QByteArray withSize(QByteArray jpeg, const char *frame, const QSize &promised)
{
    QByteArray sides(4, '\0');
    qToBigEndian(quint16(promised.height()), sides.data());
    qToBigEndian(quint16(promised.width()), sides.data() + 2);
    const qsizetype size = jpeg.indexOf(frame) + 5; // Of the frame's header: after its length and depth.
    return jpeg.replace(size, 4, sides);
}

/// A file whose header declares far more pixels than the file has.
QByteArray jpegThatPromises(const QSize &promised)
{
    return withSize(encoded(plainImage(QSize(200, 200)), "JPEG"), "\xff\xc0", promised);
}

QByteArray progressiveJpegThatPromises(const QSize &promised)
{
    QByteArray jpeg;
    QBuffer out(&jpeg);
    out.open(QIODevice::WriteOnly);
    QImageWriter writer(&out, "JPEG");
    writer.setProgressiveScanWrite(true);
    writer.write(plainImage(QSize(200, 200)));
    return withSize(jpeg, "\xff\xc2", promised);
}

QString reasonOf(const Result<ChosenPicture> &outcome)
{
    return outcome ? QString() : auditWord(outcome.error());
}

} // namespace

/// B13: any chosen picture is prepared for a business, or the reason why it can't be used is given.
class TestPictureFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void b13_whatCannotBeTakenIsDistinguished_data();
    void b13_whatCannotBeTakenIsDistinguished();
    void b13_anEnormousPictureIsMadeWorkable_data();
    void b13_anEnormousPictureIsMadeWorkable();
    void b13_aPictureOfALargeTelephoneIsTaken();
    void b13_aTurnedPictureStandsUpright();
    void b13_whatLooksThroughIsWhite();
    void b13_onlyASquareLeavesTheComputer();

private:
    Result<ChosenPicture> open(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"chosen"_s));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        file.close();
        return isWritten ? QCoro::waitFor(openPicture(file.fileName()))
                         : Result<ChosenPicture>(failure(Error::Kind::Storage, Reason::PictureNotRead));
    }

    QTemporaryDir m_folder;
};

void TestPictureFile::b13_whatCannotBeTakenIsDistinguished_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("one pixel too narrow")
        << encoded(plainImage(QSize(191, 400)), "PNG") << u"picture_too_small"_s;
    QTest::newRow("just large enough") << encoded(plainImage(QSize(192, 192)), "JPEG") << QString();
    QTest::newRow("far too many pixels") << jpegThatPromises(QSize(60'000, 60'000)) << u"picture_too_large"_s;
    QTest::newRow("too many pixels in several scans")
        << progressiveJpegThatPromises(QSize(9'000, 6'000)) << u"picture_too_large"_s;
    QTest::newRow("a text") << QByteArray("Dear customers") << u"picture_unreadable"_s;
    QTest::newRow("a drawing") << QByteArray(
        "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='400'/>")
                               << u"picture_unreadable"_s;
    QTest::newRow("empty") << QByteArray() << u"picture_unreadable"_s;
    QTest::newRow("broken off") << encoded(plainImage(QSize(400, 400)), "PNG").left(60)
                                << u"picture_unreadable"_s;
}

void TestPictureFile::b13_whatCannotBeTakenIsDistinguished()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    QCOMPARE(reasonOf(open(bytes)), reason);
    QCOMPARE(reasonOf(QCoro::waitFor(openPicture(m_folder.filePath(u"nowhere"_s)))), u"picture_not_read"_s);
    QCOMPARE(reasonOf(QCoro::waitFor(openPicture(m_folder.path()))), u"picture_not_read"_s);
    QCOMPARE(reasonOf(QCoro::waitFor(takePicture(plainImage(QSize(400, 100))))), u"picture_too_small"_s);
    QCOMPARE(reasonOf(QCoro::waitFor(takePicture(QImage()))), u"picture_unreadable"_s);
}

void TestPictureFile::b13_anEnormousPictureIsMadeWorkable_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QSize>("whole");
    QTest::addColumn<QSize>("shown");
    QTest::newRow("small") << QSize(300, 200) << QSize(300, 200) << QSize(300, 200);
    QTest::newRow("of a telephone") << QSize(5120, 3840) << QSize(2560, 1920) << QSize(640, 480);
    QTest::newRow("a strip keeps its height") << QSize(6000, 400) << QSize(6000, 400) << QSize(4800, 320);
}

void TestPictureFile::b13_anEnormousPictureIsMadeWorkable()
{
    QFETCH(const QSize, size);
    const QImage image = plainImage(size);
    for (const Result<ChosenPicture> &chosen :
         {open(encoded(image, "JPEG")), QCoro::waitFor(readPicture(encoded(image, "JPEG"))),
          QCoro::waitFor(takePicture(image))}) {
        QVERIFY(chosen);
        QTEST(chosen->whole.size(), "whole");
        QTEST(chosen->shown.size(), "shown");
    }
}

void TestPictureFile::b13_aPictureOfALargeTelephoneIsTaken()
{
    const Result<ChosenPicture> chosen = open(jpegThatPromises(QSize(12'000, 9'000)));
    QVERIFY(chosen);
    QCOMPARE(chosen->whole.size(), QSize(2560, 1920));
}

void TestPictureFile::b13_aTurnedPictureStandsUpright()
{
    QImage lying = plainImage(QSize(400, 300), Qt::red);
    for (int y = 0; y < 300; ++y) {
        for (int x = 0; x < 200; ++x)
            lying.setPixelColor(x, y, Qt::blue); // The left half, which is to become the upper one.
    }
    const Result<ChosenPicture> chosen = open(turnedJpeg(lying));
    QVERIFY(chosen);
    QCOMPARE(chosen->whole.size(), QSize(300, 400));
    QVERIFY(chosen->whole.pixelColor(150, 50).blue() > 200);
    QVERIFY(chosen->whole.pixelColor(150, 350).red() > 200);
}

void TestPictureFile::b13_whatLooksThroughIsWhite()
{
    QImage clear(QSize(300, 300), QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    const Result<ChosenPicture> chosen = open(encoded(clear, "PNG"));
    QVERIFY(chosen);
    QCOMPARE(chosen->whole.pixelColor(10, 10), QColor(Qt::white));
}

void TestPictureFile::b13_onlyASquareLeavesTheComputer()
{
    QImage image = plainImage(QSize(900, 700), Qt::red);
    image.setText(u"Description"_s, u"Taken at home"_s);
    for (int y = 0; y < 700; ++y)
        image.setPixelColor(899, y, Qt::green);
    const Result<ChosenPicture> chosen = open(turnedJpeg(image));
    QVERIFY(chosen);
    const auto cut = [&chosen](const QRect &square) {
        return QCoro::waitFor(cutPicture(chosen->whole, square));
    };
    const Result<QByteArray> large = cut(QRect(0, 0, 700, 700));
    QVERIFY(large);
    QCOMPARE(QImage::fromData(*large, "JPEG").size(), QSize(640, 640));
    QVERIFY(!large->contains("Exif")); // Where and when it was taken stays here,
    QVERIFY(!large->contains("Taken at home")); // and what somebody wrote into it.
    const Result<QByteArray> small = cut(QRect(10, 10, 192, 192));
    QVERIFY(small);
    QCOMPARE(QImage::fromData(*small, "JPEG").size(), QSize(192, 192));
    QCOMPARE(auditWord(cut(QRect(10, 10, 191, 191)).error()), u"picture_too_small"_s);
    QCOMPARE(auditWord(cut(QRect(600, 0, 400, 400)).error()),
             u"picture_too_small"_s); // Most of it lies outside.
}

QTEST_GUILESS_MAIN(TestPictureFile)
#include "tst_picturefile.moc"
