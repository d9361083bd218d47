// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversionscene.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using namespace shoptalk::test;

namespace {
#ifdef Q_OS_LINUX
/// The processes that this thread has started and that nobody has waited for.
QByteArray childProcesses()
{
    QFile list(u"/proc/thread-self/children"_s);
    return list.open(QIODevice::ReadOnly) ? list.readAll() : QByteArray();
}
#endif
} // namespace

/// Files that are damaged or made to do harm, and a program for converting that fails.
class TestConversionLimits : public ConversionScene {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("SHOPTALK_CONVERT_PROGRAM", SHOPTALK_BIN_DIR "/shoptalk-convert"); }
    void aDamagedFileIsRefused_data();
    void aDamagedFileIsRefused();
    void aGapOfHoursIsNotFilled_data();
    void aGapOfHoursIsNotFilled();
    void theTimeOfTheProgramIsLimited();
    void aPlaylistReadsNoOtherFile();
    void withoutTheProgramItSaysSo();
    void aCrashOfTheProgramIsAnUnreadableFile();
    void aFullDiskIsNoUnreadableFile();
    void endingItEndsTheProcess();
};

void TestConversionLimits::aDamagedFileIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("keptPercent");
    QTest::addColumn<int>("flipEvery");
    for (const char *name : {"whole.mp4", "whole.mkv", "whole.webm", "whole.heic", "whole.flac"}) {
        for (const int percent : {1, 30, 70})
            QTest::addRow("%s cut at %d %%", name, percent) << QString::fromLatin1(name) << percent << 0;
        for (const int every : {13, 97, 1009})
            QTest::addRow("%s with each %dth byte wrong", name, every)
                << QString::fromLatin1(name) << 100 << every;
    }
}

/// It is refused or repaired; it never hangs, and never ends this process.
void TestConversionLimits::aDamagedFileIsRefused()
{
    QFETCH(const QString, name);
    QFETCH(const int, keptPercent);
    QFETCH(const int, flipEvery);
    if (!QFile::exists(m_folder.filePath(name))) {
        const QString source = u"-f lavfi -i testsrc=size=160x120:rate=10:duration=2"_s;
        if (name.endsWith(u"heic"_s)) {
            QImage picture(300, 200, QImage::Format_RGB32);
            picture.fill(Qt::blue);
            const QString png = m_folder.filePath(u"blue.png"_s);
            QVERIFY(picture.save(png));
            run(u"heif-enc"_s, {u"-o"_s, m_folder.filePath(name), png});
        } else if (name.endsWith(u"flac"_s)) {
            made(name, u"-f lavfi -i sine=duration=2"_s.split(u' '));
        } else {
            made(name, source.split(u' '));
        }
    }
    QFile whole(m_folder.filePath(name));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QByteArray bytes = whole.readAll();
    bytes.truncate(bytes.size() * keptPercent / 100);
    for (qsizetype at = flipEvery; flipEvery > 0 && at < bytes.size(); at += flipEvery)
        bytes[at] = char(bytes.at(at) ^ 0x55);
    QFile damaged(m_folder.filePath(u"damaged-"_s + name));
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(bytes) == bytes.size());
    damaged.close();
    const PreparedFile file = prepared(damaged.fileName());
    if (file.problem == FileProblem::None)
        QVERIFY(QFileInfo(file.path).size() > 0);
    else
        QVERIFY(file.problem == FileProblem::Unreadable || file.problem == FileProblem::TypeNotTaken
                || file.problem == FileProblem::TooLong);
}

void TestConversionLimits::aGapOfHoursIsNotFilled_data()
{
    QTest::addColumn<Conversion>("conversion");
    QTest::addColumn<QString>("arguments");
    const QString sound =
        u"-f lavfi -i sine=duration=4 -af asetpts=PTS+gt(N\\,96000)*40*3600/TB -c:a libmp3lame"_s;
    const QString video =
        u"-f lavfi -i testsrc=size=64x48:rate=10:duration=4 -vf setpts=PTS+gt(N\\,20)*40*3600/TB "
        "-fps_mode passthrough -c:v mjpeg"_s;
    QTest::newRow("to be played") << Conversion::Sound << sound;
    QTest::newRow("to be sent") << Conversion::Audio << sound;
    QTest::newRow("a video to be sent") << Conversion::Video << video;
}

/// A few bytes may say that the next sound comes in days.
void TestConversionLimits::aGapOfHoursIsNotFilled()
{
    QFETCH(const Conversion, conversion);
    QFETCH(const QString, arguments);
    const QString path = made(u"gap.mkv"_s, arguments.split(u' '));
    const QString to = m_folder.filePath(u"filled"_s);
    const ConversionProblem problem = converted(conversion, path, to, 64'000'000).problem;
    QVERIFY(problem == ConversionProblem::Unreadable || problem == ConversionProblem::TooLong);
    QVERIFY2(QFileInfo(to).size() < 1'000'000, qPrintable(QString::number(QFileInfo(to).size())));
}

void TestConversionLimits::theTimeOfTheProgramIsLimited()
{
#ifndef Q_OS_LINUX
    QSKIP("The limits of a process are read from Linux' /proc.");
#endif
    const QString path =
        made(u"t.mkv"_s, u"-f lavfi -i testsrc2=size=1280x720:rate=25:duration=30 -c:v mpeg4"_s.split(u' '));
    const QByteArray end(1, '\0');
    QProcess convert;
    convert.start(qEnvironmentVariable("SHOPTALK_CONVERT_PROGRAM"), QStringList());
    convert.write("video" + end + path.toUtf8() + end + m_folder.filePath(u"t.mp4"_s).toUtf8() + end
                  + "16000000" + end);
    convert.closeWriteChannel();
    QVERIFY(convert.waitForReadyRead(shoptalk::support::patienceMs)); // its progress
    QFile limits(u"/proc/%1/limits"_s.arg(convert.processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = limits.readAll().split('\n');
    convert.kill();
    QVERIFY(convert.waitForFinished(shoptalk::support::patienceMs));
    const auto line = std::find_if(lines.begin(), lines.end(),
                                   [](const QByteArray &each) { return each.startsWith("Max cpu time"); });
    QVERIFY(line != lines.end());
    QVERIFY2(!line->contains("unlimited"), line->constData());
}

void TestConversionLimits::aPlaylistReadsNoOtherFile()
{
    const QString secret = made(u"secret.mp3"_s, u"-f lavfi -i sine=duration=1"_s.split(u' '));
    QFile playlist(m_folder.filePath(u"list.mp3"_s));
    QVERIFY(playlist.open(QIODevice::WriteOnly));
    playlist.write("#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n" + secret.toUtf8() + "\n#EXT-X-ENDLIST\n");
    playlist.close();
    const QString to = m_folder.filePath(u"leak.ogg"_s);
    QCOMPARE(converted(Conversion::Sound, playlist.fileName(), to, 1'000'000).problem,
             ConversionProblem::Unreadable);
    QVERIFY(!QFile::exists(to));
}

void TestConversionLimits::withoutTheProgramItSaysSo()
{
    qputenv("SHOPTALK_CONVERT_PROGRAM", "/nowhere/shoptalk-convert");
    const PreparedFile video = prepared(made(u"n.mkv"_s, u"-f lavfi -i testsrc=duration=1"_s.split(u' ')));
    const PreparedFile sound = prepared(made(u"n.mp3"_s, u"-f lavfi -i sine=duration=1"_s.split(u' ')));
    initTestCase();
    QCOMPARE(video.problem, FileProblem::NotConverted);
    QCOMPARE(sound.problem, FileProblem::None); // WhatsApp takes it as it is
}

void TestConversionLimits::aCrashOfTheProgramIsAnUnreadableFile()
{
    QFile script(m_folder.filePath(u"crash"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\ncat >/dev/null\nkill -SEGV $$\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("SHOPTALK_CONVERT_PROGRAM", script.fileName().toUtf8());
    const PreparedFile file = prepared(made(u"c.mkv"_s, u"-f lavfi -i testsrc=duration=1"_s.split(u' ')));
    initTestCase();
    QCOMPARE(file.problem, FileProblem::Unreadable);
}

void TestConversionLimits::aFullDiskIsNoUnreadableFile()
{
    QFile script(m_folder.filePath(u"full"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\ncat >/dev/null\necho failed disk\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("SHOPTALK_CONVERT_PROGRAM", script.fileName().toUtf8());
    const PreparedFile file = prepared(made(u"f.mkv"_s, u"-f lavfi -i testsrc=duration=1"_s.split(u' ')));
    initTestCase();
    QCOMPARE(file.problem, FileProblem::NotWritten);
}

void TestConversionLimits::endingItEndsTheProcess()
{
    const QString path =
        made(u"e.mkv"_s, u"-f lavfi -i testsrc2=size=1280x720:rate=25:duration=30 -c:v mpeg4"_s.split(u' '));
    const QString to = m_folder.filePath(u"e.mp4"_s);
    {
        FileConversion running;
        QSignalSpy progress(&running, &FileConversion::progressed);
        running.start(Conversion::Video, path, to, 16'000'000);
        QTRY_VERIFY(!progress.isEmpty());
        QVERIFY(QFile::exists(to));
    }
#ifdef Q_OS_LINUX
    QVERIFY(!childProcesses().isEmpty()); // nobody has waited for it
    QTRY_VERIFY(childProcesses().isEmpty());
#endif
    QTRY_VERIFY(!QFile::exists(to));
}

QTEST_MAIN(TestConversionLimits)
#include "tst_conversionlimits.moc"
