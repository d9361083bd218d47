// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/audiodevices.h"
#include "audio/opusreader.h"
#include "audio/opuswriter.h"
#include "audio/soundplayer.h"
#include "audio/voicerecorder.h"
#include "tests/support/tones.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::support;
using namespace Qt::StringLiterals;

/// Qt Multimedia against a real PulseAudio without hardware: what its loudspeaker plays, its microphone
/// hears.
class TestSystemAudio : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void whatIsPlayedIsHeard();
    void anUnpluggedDeviceIsNoticed();
    void withoutASoundServerBothSayWhy();

private:
    QTemporaryDir m_folder;
    QProcess m_pulse;
};

void TestSystemAudio::initTestCase()
{
    const QString socket = m_folder.filePath(u"sound-server"_s);
    QFile script(m_folder.filePath(u"set-up.pa"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("load-module module-native-protocol-unix auth-anonymous=1 socket=" + socket.toUtf8()
                 + "\nload-module module-null-sink sink_name=cable\nset-default-sink cable\n"
                   "load-module module-remap-source master=cable.monitor source_name=microphone\n"
                   "set-default-source microphone\n");
    script.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH", "PULSE_STATE_PATH"})
        environment.insert(QString::fromLatin1(name), m_folder.path());
    m_pulse.setProcessEnvironment(environment);
    m_pulse.setProcessChannelMode(QProcess::MergedChannels);
    m_pulse.start(u"pulseaudio"_s,
                  {u"-n"_s, u"--daemonize=no"_s, u"--exit-idle-time=-1"_s, u"--use-pid-file=no"_s,
                   u"--disable-shm"_s, u"--realtime=no"_s, u"--high-priority=no"_s, u"--file"_s,
                   script.fileName()});
    QVERIFY2(m_pulse.waitForStarted(), "the package pulseaudio is missing");
    QTRY_VERIFY2(QFile::exists(socket), m_pulse.readAll().constData());
    qputenv("PULSE_SERVER", "unix:" + socket.toUtf8());
}

void TestSystemAudio::cleanupTestCase()
{
    m_pulse.terminate();
    QVERIFY(m_pulse.waitForFinished(patienceMs));
}

void TestSystemAudio::whatIsPlayedIsHeard()
{
    const QString played = m_folder.filePath(u"played.ogg"_s);
    const QString heard = m_folder.filePath(u"heard.ogg"_s);
    const auto writer = OpusWriter::create(played);
    QVERIFY(writer && (*writer)->write(tone(440, 3000)) && (*writer)->finish());
    const std::shared_ptr<AudioDevices> devices = makeSystemAudio();
    VoiceRecorder recorder(devices);
    QSignalSpy recorded(&recorder, &VoiceRecorder::progressed);
    QSignalSpy notRecorded(&recorder, &VoiceRecorder::failed);
    recorder.start(heard, 1'000'000);
    QTRY_VERIFY(recorded.size() > 1 || !notRecorded.isEmpty());
    QVERIFY(notRecorded.isEmpty());
    SoundPlayer player(devices);
    QSignalSpy ended(&player, &SoundPlayer::ended);
    QSignalSpy progress(&player, &SoundPlayer::progressed);
    player.play(played, 0);
    QTRY_VERIFY(!progress.isEmpty() && progress.last().at(0).toLongLong() > 500);
    player.pause();
    player.resume();
    QTRY_COMPARE(ended.size(), 1);
    QSignalSpy finished(&recorder, &VoiceRecorder::finished);
    recorder.finish();
    QTRY_COMPARE(finished.size(), 1);
    const auto reader = OpusReader::open(heard);
    QVERIFY(reader);
    Samples sound(std::size_t((*reader)->length()));
    (*reader)->read(sound);
    double loudest = 0; // of the tone, in any half second
    for (qint64 ms = 0; ms + 500 <= qint64(sound.size()) / samplesPerMs; ms += 100)
        loudest = std::max(loudest, shareOf(440, part(sound, ms, 500)));
    QVERIFY2(loudest > 0.8, qPrintable(QString::number(loudest)));
}

/// PulseAudio keeps the streams of a device that is gone: nobody gets an error, and no sample moves.
void TestSystemAudio::anUnpluggedDeviceIsNoticed()
{
    const QString played = m_folder.filePath(u"long.ogg"_s);
    const auto writer = OpusWriter::create(played);
    QVERIFY(writer && (*writer)->write(tone(440, 60'000)) && (*writer)->finish());
    const std::shared_ptr<AudioDevices> devices = makeSystemAudio();
    VoiceRecorder recorder(devices);
    QSignalSpy recorded(&recorder, &VoiceRecorder::progressed);
    QSignalSpy notRecorded(&recorder, &VoiceRecorder::failed);
    recorder.start(m_folder.filePath(u"unplugged.ogg"_s), 1'000'000);
    SoundPlayer player(devices);
    QSignalSpy progress(&player, &SoundPlayer::progressed);
    QSignalSpy notPlayed(&player, &SoundPlayer::failed);
    player.play(played, 0);
    QTRY_VERIFY(recorded.size() > 5 && !progress.isEmpty() && progress.last().at(0).toLongLong() > 500);
    QVERIFY(notRecorded.isEmpty() && notPlayed.isEmpty());
    for (const char *module : {"module-remap-source", "module-null-sink"}) {
        QProcess pactl;
        pactl.start(u"pactl"_s, {u"unload-module"_s, QString::fromLatin1(module)});
        QVERIFY(pactl.waitForFinished(patienceMs));
    }
    QTRY_COMPARE(notRecorded.size(), 1);
    QCOMPARE(notRecorded.first().first().value<VoiceRecorder::Problem>(),
             VoiceRecorder::Problem::MicrophoneLost);
    QTRY_COMPARE(notPlayed.size(), 1);
}

/// Runs last, because it stops the server.
void TestSystemAudio::withoutASoundServerBothSayWhy()
{
    const std::shared_ptr<AudioDevices> devices = makeSystemAudio();
    m_pulse.terminate();
    QVERIFY(m_pulse.waitForFinished(patienceMs));
    VoiceRecorder recorder(devices);
    QSignalSpy notRecorded(&recorder, &VoiceRecorder::failed);
    recorder.start(m_folder.filePath(u"none.ogg"_s), 1'000'000);
    SoundPlayer player(devices);
    QSignalSpy notPlayed(&player, &SoundPlayer::failed);
    player.play(m_folder.filePath(u"played.ogg"_s), 0);
    QTRY_COMPARE(notRecorded.size(), 1);
    QTRY_COMPARE(notPlayed.size(), 1);
    m_pulse.start();
    QVERIFY(m_pulse.waitForStarted());
}

QTEST_GUILESS_MAIN(TestSystemAudio)
#include "tst_systemaudio.moc"
