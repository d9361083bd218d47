// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/opuswriter.h"
#include "audio/soundplayer.h"
#include "tests/support/fakeaudio.h"
#include "tests/support/tones.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::support;
using namespace Qt::StringLiterals;

/// The player reads and decodes real files. The loudspeaker is the test's, which takes sound when it wants.
class TestSoundPlayer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void itPlaysToTheEnd();
    void itPausesAndGoesOn();
    void itFindsAPlace();
    void itPlaysFaster();
    void anotherFileEndsTheFirst();
    void whatCanNotBePlayedSaysWhy();
    void itEndsWhilePlaying();

private:
    QString file(const QString &name, const Samples &samples);

    QTemporaryDir m_folder;
    std::shared_ptr<FakeAudio> m_audio;
    QString m_low; ///< 220 Hz, 2 seconds.
    QString m_high; ///< 330 Hz, 1 second.
};

void TestSoundPlayer::initTestCase()
{
    m_audio = std::make_shared<FakeAudio>();
    m_low = file(u"low.ogg"_s, tone(220, 2000));
    m_high = file(u"high.ogg"_s, tone(330, 1000));
}

QString TestSoundPlayer::file(const QString &name, const Samples &samples)
{
    const auto writer = OpusWriter::create(m_folder.filePath(name));
    if (!writer || !(*writer)->write(samples) || !(*writer)->finish())
        qFatal("not written");
    return m_folder.filePath(name);
}

void TestSoundPlayer::itPlaysToTheEnd()
{
    SoundPlayer player(m_audio);
    QSignalSpy progress(&player, &SoundPlayer::progressed);
    QSignalSpy ended(&player, &SoundPlayer::ended);
    player.play(m_low, 0);
    QTRY_VERIFY(m_audio->isPlaying());
    const Samples first = m_audio->hear(1000);
    QVERIFY(shareOf(220, part(first, 100, 800)) > 0.8);
    QTRY_VERIFY(!progress.isEmpty() && progress.last().at(0).toLongLong() > 900);
    QCOMPARE(progress.last().at(1).toLongLong(), 2000);
    QVERIFY(ended.isEmpty());
    m_audio->hear(2000);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(progress.last().at(0).toLongLong(), 2000);
    QVERIFY(!m_audio->isPlaying());
}

void TestSoundPlayer::itPausesAndGoesOn()
{
    SoundPlayer player(m_audio);
    player.play(m_low, 0);
    QTRY_VERIFY(m_audio->isPlaying());
    player.pause();
    QTRY_VERIFY(m_audio->isSuspended());
    QVERIFY(m_audio->hear(100).empty());
    player.resume();
    QTRY_VERIFY(m_audio->isPlaying());
    QVERIFY(!m_audio->hear(100).empty());
}

void TestSoundPlayer::itFindsAPlace()
{
    SoundPlayer player(m_audio);
    QSignalSpy progress(&player, &SoundPlayer::progressed);
    player.play(m_low, 500);
    QTRY_VERIFY(!progress.isEmpty());
    QCOMPARE(progress.first().at(0).toLongLong(), 500);
    player.seek(1900);
    QTRY_COMPARE(progress.last().at(0).toLongLong(), 1900);
    QCOMPARE(qint64(m_audio->hear(1000).size()) / samplesPerMs, 100);
}

void TestSoundPlayer::itPlaysFaster()
{
    SoundPlayer player(m_audio);
    player.setSpeed(2);
    player.play(m_low, 0);
    QTRY_VERIFY(m_audio->isPlaying());
    const qint64 heardMs = qint64(m_audio->hear(5000).size()) / samplesPerMs;
    QVERIFY2(std::abs(heardMs - 1000) < 60, qPrintable(QString::number(heardMs)));
}

void TestSoundPlayer::anotherFileEndsTheFirst()
{
    SoundPlayer player(m_audio);
    QSignalSpy progress(&player, &SoundPlayer::progressed);
    QSignalSpy ended(&player, &SoundPlayer::ended);
    player.play(m_low, 0);
    player.play(m_high, 0);
    QTRY_VERIFY(!progress.isEmpty());
    QCOMPARE(progress.first().at(1).toLongLong(), 1000);
    QVERIFY(shareOf(330, part(m_audio->hear(900), 100, 700)) > 0.8);
    player.stop();
    QTRY_VERIFY(!m_audio->isPlaying());
    QVERIFY(ended.isEmpty());
}

void TestSoundPlayer::whatCanNotBePlayedSaysWhy()
{
    SoundPlayer player(m_audio);
    QSignalSpy failed(&player, &SoundPlayer::failed);
    player.play(m_folder.filePath(u"none.ogg"_s), 0);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<SoundPlayer::Problem>(), SoundPlayer::Problem::Unreadable);
    m_audio->hasLoudspeaker = false;
    player.play(m_low, 0);
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(failed.last().first().value<SoundPlayer::Problem>(), SoundPlayer::Problem::NoDevice);
    m_audio->hasLoudspeaker = true;
}

void TestSoundPlayer::itEndsWhilePlaying()
{
    {
        SoundPlayer player(m_audio);
        player.play(m_low, 0);
    }
    QVERIFY(!m_audio->isPlaying());
}

QTEST_GUILESS_MAIN(TestSoundPlayer)
#include "tst_soundplayer.moc"
