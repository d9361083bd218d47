// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/opusreader.h"
#include "audio/voicerecorder.h"
#include "tests/support/fakeaudio.h"
#include "tests/support/tones.h"

#include <QFileInfo>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>
#include <thread>

using namespace shoptalk;
using namespace shoptalk::support;
using namespace Qt::StringLiterals;

/// The recorder encodes and writes real files. The microphone is the test's.
class TestVoiceRecorder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_recorder.reset(); }
    void whatIsSpokenIsRecorded();
    void aPauseIsNotRecorded();
    void itIsDiscarded();
    void itEndsAtTheLimit();
    void whatGoesWrongIsReported_data();
    void whatGoesWrongIsReported();
    void aLostMicrophoneKeepsWhatWasRecorded();
    void theFileIsCompleteSoonAfter();
    void itsEndDoesNotWaitForTheDisk();

private:
    void start(qint64 maxBytes = 1'000'000);
    qint64 recordedMs() const;
    /// Speaks, and waits until it is recorded.
    void speak(const Samples &samples, qint64 expectedMs);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FakeAudio> m_audio;
    std::unique_ptr<VoiceRecorder> m_recorder;
    std::unique_ptr<QSignalSpy> m_progress;
    std::unique_ptr<QSignalSpy> m_finished;
    std::unique_ptr<QSignalSpy> m_failed;
    QString m_path;
};

void TestVoiceRecorder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"recordings/note.ogg"_s);
    m_audio = std::make_shared<FakeAudio>();
    m_recorder = std::make_unique<VoiceRecorder>(m_audio);
    m_progress = std::make_unique<QSignalSpy>(m_recorder.get(), &VoiceRecorder::progressed);
    m_finished = std::make_unique<QSignalSpy>(m_recorder.get(), &VoiceRecorder::finished);
    m_failed = std::make_unique<QSignalSpy>(m_recorder.get(), &VoiceRecorder::failed);
}

void TestVoiceRecorder::start(qint64 maxBytes)
{
    m_recorder->start(m_path, maxBytes);
    QVERIFY(m_recorder->isActive());
    QTRY_COMPARE(m_progress->size(), 1);
}

void TestVoiceRecorder::speak(const Samples &samples, qint64 expectedMs)
{
    m_audio->speak(samples);
    QTRY_COMPARE(m_progress->last().first().toLongLong(), expectedMs);
}

qint64 TestVoiceRecorder::recordedMs() const
{
    const auto reader = OpusReader::open(m_path);
    return reader ? (*reader)->length() / samplesPerMs : -1;
}

void TestVoiceRecorder::whatIsSpokenIsRecorded()
{
    start();
    speak(tone(440, 700), 700);
    QVERIFY(m_progress->last().at(1).toDouble() > 0.3);
    speak(silence(500), 1200);
    QVERIFY(m_progress->last().at(1).toDouble() < 0.01);
    QVERIFY(m_progress->last().at(2).toLongLong() > 0);
    m_recorder->finish();
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(m_finished->first().at(0).toString(), m_path);
    QCOMPARE(m_finished->first().at(1).toBool(), false);
    QVERIFY(!m_recorder->isActive());
    QCOMPARE(recordedMs(), 1200);
    Samples sound(700 * samplesPerMs);
    (*OpusReader::open(m_path))->read(sound);
    QVERIFY(shareOf(440, part(sound, 100, 500)) > 0.9);
    QVERIFY(!m_audio->isListening());
}

void TestVoiceRecorder::aPauseIsNotRecorded()
{
    start();
    speak(tone(440, 500), 500);
    m_recorder->pause();
    QVERIFY(m_recorder->isPaused());
    m_audio->speak(tone(880, 500));
    m_recorder->resume();
    speak(tone(440, 200), 700);
    m_recorder->finish();
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(recordedMs(), 700);
}

void TestVoiceRecorder::itIsDiscarded()
{
    start();
    speak(tone(440, 500), 500);
    QVERIFY(QFileInfo::exists(m_path));
    m_recorder->discard();
    QVERIFY(!m_recorder->isActive());
    QTRY_VERIFY(!QFileInfo::exists(m_path));
    QVERIFY(!m_audio->isListening());
    QVERIFY(m_finished->isEmpty());
}

void TestVoiceRecorder::itEndsAtTheLimit()
{
    start(4000);
    for (int second = 0; second < 10; ++second)
        m_audio->speak(tone(300 + 100 * second, 1000));
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(m_finished->first().at(1).toBool(), true);
    QVERIFY(QFileInfo(m_path).size() >= 4000);
    QVERIFY(QFileInfo(m_path).size() < 9000);
    QVERIFY(recordedMs() > 500);
}

void TestVoiceRecorder::whatGoesWrongIsReported_data()
{
    QTest::addColumn<AudioInput::Start>("microphone");
    QTest::addColumn<bool>("hasFolder");
    QTest::addColumn<VoiceRecorder::Problem>("expected");
    using Start = AudioInput::Start;
    using Problem = VoiceRecorder::Problem;
    QTest::newRow("no microphone") << Start::NoDevice << true << Problem::NoMicrophone;
    QTest::newRow("not allowed") << Start::Refused << true << Problem::MicrophoneRefused;
    QTest::newRow("no place") << Start::Started << false << Problem::Disk;
}

void TestVoiceRecorder::whatGoesWrongIsReported()
{
    QFETCH(const AudioInput::Start, microphone);
    QFETCH(const bool, hasFolder);
    QFETCH(const VoiceRecorder::Problem, expected);
    m_audio->microphone = microphone;
    if (!hasFolder) {
        QFile file(m_folder->filePath(u"recordings"_s)); // a file where the folder should be
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    m_recorder->start(m_path, 1000);
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->first().first().value<VoiceRecorder::Problem>(), expected);
    QVERIFY(!m_recorder->isActive());
    QVERIFY(!m_audio->isListening());
}

void TestVoiceRecorder::aLostMicrophoneKeepsWhatWasRecorded()
{
    start();
    speak(tone(440, 500), 500);
    m_audio->unplugMicrophone();
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->first().first().value<VoiceRecorder::Problem>(),
             VoiceRecorder::Problem::MicrophoneLost);
    QCOMPARE(recordedMs(), 500);
}

void TestVoiceRecorder::theFileIsCompleteSoonAfter()
{
    start();
    speak(tone(440, 500), 500);
    m_recorder.reset();
    QTRY_COMPARE(recordedMs(), 500);
}

/// Something in the recorder's thread takes until it is destroyed, or for a while.
void TestVoiceRecorder::itsEndDoesNotWaitForTheDisk()
{
    start();
    speak(tone(440, 500), 500);
    QSemaphore isHeld;
    QSemaphore isDestroyed;
    std::thread slow([&] {
        const std::lock_guard holding(m_audio->closing);
        isHeld.release();
        isDestroyed.tryAcquire(1, 5000);
    });
    isHeld.acquire();
    m_recorder.reset();
    const bool isStillClosing = m_audio->isListening();
    isDestroyed.release();
    slow.join();
    QVERIFY(isStillClosing);
    QTRY_VERIFY(!m_audio->isListening());
    QTRY_COMPARE(recordedMs(), 500);
}

QTEST_GUILESS_MAIN(TestVoiceRecorder)
#include "tst_voicerecorder.moc"
