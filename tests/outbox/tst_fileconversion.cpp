// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversionscene.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QProcess>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using namespace shoptalk::test;

/// The real `shoptalk-convert` with files that FFmpeg's and libheif's tools made; ffprobe examines the
/// result.
class TestFileConversion : public ConversionScene {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("SHOPTALK_CONVERT_PROGRAM", SHOPTALK_BIN_DIR "/shoptalk-convert"); }
    void aVideoBecomesWhatMetaTakes_data();
    void aVideoBecomesWhatMetaTakes();
    void aRightVideoKeepsItsPicturesAndLosesThePlace();
    void aTurnedVideoStandsUpright();
    void aLongVideoFitsIntoTheLimit();
    void aVideoThatCanNotFitSaysSo();
    void aSoundBecomesWhatMetaTakes_data();
    void aSoundBecomesWhatMetaTakes();
    void aHeicPictureBecomesAJpeg();
    void aHeicPictureOfALargeCameraBecomesAJpeg();
    void aMovingGifBecomesAVideo();

private:
    /// ffprobe's values of the named fields, one a line.
    static QString probed(const QString &path, const QString &stream, const QString &fields);
};

QString TestFileConversion::probed(const QString &path, const QString &stream, const QString &fields)
{
    QProcess process;
    process.start(u"ffprobe"_s,
                  {u"-v"_s, u"error"_s, u"-select_streams"_s, stream, u"-show_entries"_s, fields, u"-of"_s,
                   u"default=nw=1:nk=1"_s, path});
    if (!process.waitForFinished(shoptalk::support::patienceMs))
        qFatal("no ffprobe");
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

void TestFileConversion::aVideoBecomesWhatMetaTakes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("arguments");
    const QStringList source{u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc=size=320x240:rate=25:duration=2"_s,
                             u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=frequency=440:duration=2"_s};
    const auto row = [&](const char *title, const char *name, const QString &codecs) {
        QTest::newRow(title) << QString::fromLatin1(name) << source + codecs.split(u' ');
    };
    row("HEVC in QuickTime", "a.mov", u"-c:v libx265 -x265-params log-level=none -tag:v hvc1 -c:a aac"_s);
    row("VP8 and Vorbis in WebM", "a.webm", u"-c:v libvpx -b:v 500k -c:a libvorbis"_s);
    row("Matroska with B-frames", "a.mkv",
        u"-c:v libx264 -profile:v high -bf 3 -pix_fmt yuv420p -c:a libmp3lame"_s);
    row("MP4 in High with B-frames", "a.mp4",
        u"-c:v libx264 -profile:v high -bf 2 -pix_fmt yuv420p -c:a aac"_s);
    row("AVI", "a.avi", u"-c:v mpeg4 -c:a libmp3lame"_s);
    row("without sound", "b.mkv", u"-an -c:v mpeg4"_s);
}

void TestFileConversion::aVideoBecomesWhatMetaTakes()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, arguments);
    const QString path = made(name, arguments);
    const PreparedFile file = prepared(path);
    QCOMPARE(file.problem, FileProblem::None);
    QCOMPARE(file.kind, MediaKind::Video);
    QCOMPARE(file.mimeType, u"video/mp4"_s);
    QCOMPARE(file.shownName, name);
    QVERIFY(file.path != path && QFile::exists(path));
    QCOMPARE(QFileInfo(file.path).size(), file.bytes);
    QVERIFY(m_progressCount > 0);
    QCOMPARE(probed(file.path, u"v"_s, u"stream=codec_name,profile,width,height,pix_fmt,has_b_frames"_s),
             u"h264 Main 320 240 0 yuv420p"_s);
    QCOMPARE(probed(file.path, u"a"_s, u"stream=codec_name"_s),
             arguments.contains(u"-an"_s) ? QString() : u"aac"_s);
    QVERIFY(std::abs(probed(file.path, u"v"_s, u"format=duration"_s).toDouble() - 2) < 0.2);
    QFile written(file.path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.indexOf("moov") > 0 && bytes.indexOf("moov") < bytes.indexOf("mdat"));
}

void TestFileConversion::aRightVideoKeepsItsPicturesAndLosesThePlace()
{
    const QString path =
        made(u"right.mov"_s,
             u"-f lavfi -i testsrc=size=320x240:rate=25:duration=1 -c:v libx264 -profile:v main "
             "-bf 0 -pix_fmt yuv420p -metadata location=+40.4167-003.7036/"_s.split(u' '));
    QFile original(path);
    QVERIFY(original.open(QIODevice::ReadOnly));
    QVERIFY(original.readAll().contains("+40.4167"));
    const PreparedFile file = prepared(path);
    QCOMPARE(file.problem, FileProblem::None);
    QFile sent(file.path);
    QVERIFY(sent.open(QIODevice::ReadOnly));
    QVERIFY(!sent.readAll().contains("+40.4167"));
    const auto pictures = [](const QString &video) {
        QProcess process;
        process.start(u"ffmpeg"_s,
                      {u"-v"_s, u"error"_s, u"-i"_s, video, u"-map"_s, u"0:v"_s, u"-c"_s, u"copy"_s, u"-f"_s,
                       u"md5"_s, u"-"_s});
        process.waitForFinished(shoptalk::support::patienceMs);
        return process.readAllStandardOutput();
    };
    QCOMPARE(pictures(file.path), pictures(path));
}

void TestFileConversion::aTurnedVideoStandsUpright()
{
    const QString level = made(
        u"level.mp4"_s,
        u"-f lavfi -i testsrc=size=320x240:rate=25:duration=1 -c:v libx264 -profile:v high -bf 2 -pix_fmt yuv420p"_s
            .split(u' '));
    const QString turned =
        made(u"turned.mp4"_s, {u"-i"_s, level, u"-c"_s, u"copy"_s, u"-metadata:s:v"_s, u"rotate=90"_s});
    const PreparedFile file = prepared(turned);
    QCOMPARE(file.problem, FileProblem::None);
    QCOMPARE(probed(file.path, u"v"_s, u"stream=width,height"_s), u"240 320"_s);
}

void TestFileConversion::aLongVideoFitsIntoTheLimit()
{
    const QString path =
        made(u"long.mkv"_s,
             u"-f lavfi -i testsrc2=size=640x360:rate=25:duration=20 -c:v mpeg4 -q:v 2"_s.split(u' '));
    const QString to = m_folder.filePath(u"short.mp4"_s);
    const qint64 limit = 400'000;
    QVERIFY(QFileInfo(path).size() > 4 * limit);
    const FileConversion::Outcome outcome = converted(Conversion::Video, path, to, limit);
    QCOMPARE(outcome.problem, ConversionProblem::None);
    QVERIFY2(QFileInfo(to).size() <= limit, qPrintable(QString::number(QFileInfo(to).size())));
    QVERIFY(std::abs(probed(to, u"v"_s, u"format=duration"_s).toDouble() - 20) < 0.3);
}

void TestFileConversion::aVideoThatCanNotFitSaysSo()
{
    const QString path = made(
        u"hours.mkv"_s, u"-f lavfi -i testsrc2=size=320x240:rate=5:duration=60 -c:v mpeg4"_s.split(u' '));
    const QString to = m_folder.filePath(u"none.mp4"_s);
    QCOMPARE(converted(Conversion::Video, path, to, 500'000).problem, ConversionProblem::TooLong);
}

void TestFileConversion::aSoundBecomesWhatMetaTakes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("codec");
    QTest::addColumn<bool>("isKept");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *title, const char *name, const QString &codec, bool isKept,
                        const QString &type) {
        QTest::newRow(title) << QString::fromLatin1(name) << codec << isKept << type;
    };
    row("MP3", "a.mp3", u"-c:a libmp3lame"_s, true, u"audio/mpeg"_s);
    row("AAC", "a.aac", u"-c:a aac"_s, true, u"audio/aac"_s);
    row("AAC in MP4", "a.m4a", u"-c:a aac"_s, true, u"audio/mp4"_s);
    row("Opus with one channel", "a.ogg", u"-c:a libopus -ac 1"_s, true, u"audio/ogg"_s);
    row("Opus with two channels", "b.ogg", u"-c:a libopus -ac 2"_s, false, u"audio/mp4"_s);
    row("Vorbis", "c.ogg", u"-c:a libvorbis"_s, false, u"audio/mp4"_s);
    row("WAV", "a.wav", u"-c:a pcm_s16le"_s, false, u"audio/mp4"_s);
    row("FLAC", "a.flac", u"-c:a flac"_s, false, u"audio/mp4"_s);
    row("WMA", "a.wma", u"-c:a wmav2"_s, false, u"audio/mp4"_s);
    row("a sound named as a video", "a.mp4", u"-c:a aac"_s, true, u"audio/mp4"_s);
}

void TestFileConversion::aSoundBecomesWhatMetaTakes()
{
    QFETCH(const QString, name);
    QFETCH(const QString, codec);
    QFETCH(const bool, isKept);
    QFETCH(const QString, type);
    const QString path =
        made(name, u"-f lavfi -i sine=frequency=440:duration=2"_s.split(u' ') + codec.split(u' '));
    const PreparedFile file = prepared(path);
    QCOMPARE(file.problem, FileProblem::None);
    QCOMPARE(file.kind, MediaKind::Audio);
    QCOMPARE(file.mimeType, type);
    QCOMPARE(file.path == path, isKept);
    QVERIFY(std::abs(probed(file.path, u"a"_s, u"format=duration"_s).toDouble() - 2) < 0.2);
    // Whatever it is, the player of the console can play it.
    const QString playable = m_folder.filePath(u"playable.ogg"_s);
    QFile::remove(playable);
    const FileConversion::Outcome outcome = converted(Conversion::Sound, path, playable, 10'000'000);
    QCOMPARE(outcome.problem, ConversionProblem::None);
    QCOMPARE(outcome.isKept, codec.contains(u"libopus"_s));
    if (!outcome.isKept)
        QCOMPARE(probed(playable, u"a"_s, u"stream=codec_name,channels"_s), u"opus 1"_s);
}

void TestFileConversion::aHeicPictureBecomesAJpeg()
{
    QImage picture(600, 400, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString png = m_folder.filePath(u"a.png"_s);
    QVERIFY(picture.save(png));
    const QString heic = m_folder.filePath(u"a.heic"_s);
    run(u"heif-enc"_s, {u"-q"_s, u"80"_s, u"-o"_s, heic, png});
    const PreparedFile file = prepared(heic);
    QCOMPARE(file.problem, FileProblem::None);
    QCOMPARE(file.kind, MediaKind::Image);
    QCOMPARE(file.mimeType, u"image/jpeg"_s);
    QCOMPARE(file.shownName, u"a.heic"_s);
    const QImage sent(file.path);
    QCOMPARE(sent.size(), picture.size());
    QVERIFY(sent.pixelColor(300, 200).red() > 220 && sent.pixelColor(300, 200).green() < 40);
    QVERIFY(!file.thumbnail.isNull());
}

/// It has more pixels than Qt decodes unless it is allowed to.
void TestFileConversion::aHeicPictureOfALargeCameraBecomesAJpeg()
{
    QImage picture(7000, 5000, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString png = m_folder.filePath(u"large.png"_s);
    QVERIFY(picture.save(png));
    const QString heic = m_folder.filePath(u"large.heic"_s);
    run(u"heif-enc"_s, {u"-q"_s, u"20"_s, u"-p"_s, u"preset=ultrafast"_s, u"-o"_s, heic, png});
    const PreparedFile file = prepared(heic);
    QCOMPARE(file.problem, FileProblem::None);
    QCOMPARE(file.mimeType, u"image/jpeg"_s);
    QCOMPARE(QImageReader(file.path).size(), QSize(4096, 2925));
    QCOMPARE(file.thumbnail.width(), thumbnailSide);
}

void TestFileConversion::aMovingGifBecomesAVideo()
{
    const QString path =
        made(u"a.gif"_s, u"-f lavfi -i testsrc=size=160x120:rate=10:duration=1"_s.split(u' '));
    const PreparedFile file = prepared(path);
    QCOMPARE(file.problem, FileProblem::None);
    QCOMPARE(file.mimeType, u"video/mp4"_s);
    QCOMPARE(probed(file.path, u"v"_s, u"stream=codec_name,width,height"_s), u"h264 160 120"_s);
}

QTEST_MAIN(TestFileConversion)
#include "tst_fileconversion.moc"
