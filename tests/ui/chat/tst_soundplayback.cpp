// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/opuswriter.h"
#include "tests/ui/pictures.h"
#include "voicescene.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace shoptalk::support;
using namespace Qt::StringLiterals;
using Status = SoundState::Status;

/// Sounds that are played in their bubbles.
class TestSoundPlayback : public VoiceScene {
    Q_OBJECT
private Q_SLOTS:
    void itIsPlayedInItsBubble();
    void oneIsPlayedAtATimeAndTheNextFollows();
    void aPlaceIsChosenByClickAndKey();
    void theSpeedChanges();
    void otherTypesArePlayed();
    void copiesGoWithTheirConversation();
    void whatIsMadeReadyIsGivenUp();
    void withoutTheConverterItSaysSo();
    void recordingPausesWhatIsPlayed();
    void aDamagedFileSaysSo();

private:
    /// An MP3 that was sent in the conversation, ready to be played.
    MessageId song(const ConversationId &conversation);
    static void useConverter() { qputenv("SHOPTALK_CONVERT_PROGRAM", SHOPTALK_BIN_DIR "/shoptalk-convert"); }
    QStringList copies() const
    {
        return QDir(QFileInfo(m_shop->store.path()).dir().filePath(u"recordings/playable"_s))
            .entryList(QDir::Files);
    }
};

MessageId TestSoundPlayback::song(const ConversationId &conversation)
{
    const QString path = m_shop->folder.filePath(u"song.mp3"_s);
    QProcess ffmpeg;
    ffmpeg.start(u"ffmpeg"_s,
                 u"-v error -y -f lavfi -i sine=frequency=440:duration=2"_s.split(u' ') + QStringList{path});
    if (!ffmpeg.waitForFinished(patienceMs))
        qFatal("no ffmpeg");
    MediaContent song;
    song.kind = MediaKind::Audio;
    song.mimeType = u"audio/mpeg"_s;
    const int before = rows();
    if (!QCoro::waitFor(m_shop->outbox.sendFiles(conversation, {FileToSend{path, song}}, MessageContext())))
        qFatal("not stored");
    waitUntil([&] { return rows() > before; });
    const MessageId sent = message(rows() - 1).id;
    waitUntil([&] { return view()->soundState(sent).status == Status::Ready; });
    return sent;
}

void TestSoundPlayback::itIsPlayedInItsBubble()
{
    open();
    const MessageId note = sendNote(tone(440, 2000));
    QCOMPARE(view()->soundState(note).status, Status::Ready);
    QCOMPARE(view()->soundState(note).lengthMs, 2000);
    QCOMPARE(view()->soundState(note).loudness.size(), 64);
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(1, 0));
    const int height = view()->visualRect(view()->currentIndex()).height();
    const auto spoken = [&] { return view()->currentIndex().data(Qt::AccessibleTextRole).toString(); };
    QVERIFY2(spoken().contains(u"0:02, press Space to play"_s), qPrintable(spoken()));
    QTest::keyClick(view(), Qt::Key_Space);
    QTRY_VERIFY(m_audio->isPlaying());
    QVERIFY(spoken().contains(u"playing"_s));
    QVERIFY(shareOf(440, part(m_audio->hear(1000), 100, 800)) > 0.8);
    QTRY_VERIFY(view()->soundState(note).positionMs > 900);
    QTest::keyClick(view(), Qt::Key_Space);
    QTRY_VERIFY(m_audio->isSuspended());
    QCOMPARE(view()->soundState(note).status, Status::Paused);
    QTest::keyClick(view(), Qt::Key_Space);
    QTRY_VERIFY(m_audio->isPlaying());
    m_audio->hear(5000);
    QTRY_COMPARE(view()->soundState(note).status, Status::Ready);
    QCOMPARE(view()->soundState(note).positionMs, 0);
    QCOMPARE(view()->visualRect(view()->currentIndex()).height(), height); // nothing moved
}

void TestSoundPlayback::oneIsPlayedAtATimeAndTheNextFollows()
{
    open();
    const MessageId first = sendNote(tone(440, 1000));
    const MessageId second = sendNote(tone(880, 1000));
    Q_EMIT view()->playRequested(second);
    QTRY_VERIFY(m_audio->isPlaying());
    m_audio->hear(500);
    QTRY_VERIFY(view()->soundState(second).positionMs > 400);
    Q_EMIT view()->playRequested(first);
    QTRY_COMPARE(view()->soundState(first).status, Status::Playing);
    QCOMPARE(view()->soundState(second).status, Status::Ready);
    Q_EMIT view()->soundPlaceRequested(second, 0); // from its beginning
    QTRY_VERIFY(m_audio->isPlaying());
    QTRY_VERIFY(shareOf(440, m_audio->hear(200)) > 0.5);
    m_audio->hear(5000);
    QTRY_COMPARE(view()->soundState(second).status, Status::Playing);
    QTRY_VERIFY(m_audio->isPlaying());
    QTRY_VERIFY(shareOf(880, m_audio->hear(200)) > 0.5);
    m_audio->hear(5000);
    QTRY_COMPARE(view()->soundState(second).status, Status::Ready);
}

void TestSoundPlayback::aPlaceIsChosenByClickAndKey()
{
    open();
    const MessageId note = sendNote(tone(440, 10'000));
    Q_EMIT view()->soundPlaceRequested(note, 0.5);
    QCOMPARE(view()->soundState(note).positionMs, 5000);
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(1, 0));
    QTest::keyClick(view(), Qt::Key_Left);
    QCOMPARE(view()->soundState(note).positionMs, 0);
    QTest::keyClick(view(), Qt::Key_Right);
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(view()->soundState(note).positionMs, 10'000);
    // Every part of the card by the mouse: its hits come from the layout that is painted.
    const QRect rect = view()->visualRect(view()->model()->index(1, 0));
    auto placesByMouse = [&] {
        QSet<qint64> places;
        for (int x = rect.left(); x < rect.right(); x += 20) {
            QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::NoModifier,
                              QPoint(x, rect.center().y() - 8));
            places << view()->soundState(note).positionMs;
        }
        return places.size();
    };
    QTRY_VERIFY(placesByMouse() >= 5); // the card is painted with its waveform as soon as that is counted
}

void TestSoundPlayback::theSpeedChanges()
{
    open();
    const MessageId note = sendNote(tone(220, 3000));
    Q_EMIT view()->playRequested(note);
    QTRY_VERIFY(m_audio->isPlaying());
    Q_EMIT view()->speedRequested(note);
    QCOMPARE(view()->soundState(note).speed, 1.5);
    Q_EMIT view()->speedRequested(note);
    QCOMPARE(view()->soundState(note).speed, 2.0);
    Q_EMIT view()->soundPlaceRequested(note, 0);
    QTRY_COMPARE(view()->soundState(note).positionMs, 0);
    qint64 heard = 0;
    QTRY_VERIFY((heard += qint64(m_audio->hear(200).size()) / samplesPerMs) > 1000
                || view()->soundState(note).status == Status::Ready);
    QVERIFY2(heard < 1800, qPrintable(QString::number(heard)));
    Q_EMIT view()->speedRequested(note);
    QCOMPARE(view()->soundState(note).speed, 1.0);
}

void TestSoundPlayback::otherTypesArePlayed()
{
    const MessageId sent = song(open());
    Q_EMIT view()->playRequested(sent);
    QTRY_VERIFY(m_audio->isPlaying());
    QVERIFY(shareOf(440, part(m_audio->hear(1000), 200, 700)) > 0.8);
    QVERIFY(std::abs(view()->soundState(sent).lengthMs - 2000) < 100);
    QCOMPARE(view()->soundState(sent).loudness.size(), 64);
}

/// Nothing of a sound stays behind on the disk, whatever happens to its message later.
void TestSoundPlayback::copiesGoWithTheirConversation()
{
    const ConversationId id = open();
    const MessageId sent = song(id);
    Q_EMIT view()->playRequested(sent);
    QTRY_VERIFY(m_audio->isPlaying());
    QCOMPARE(copies().size(), 1);
    open(u"34600000012"_s);
    QTRY_VERIFY(copies().isEmpty());
    // Played again, it is destroyed while its conversation is open.
    m_pane->showConversation(m_shop->store.reader().conversations.find(id)->value());
    QTRY_COMPARE(view()->soundState(sent).status, Status::Ready);
    Q_EMIT view()->playRequested(sent);
    QTRY_VERIFY(m_audio->isPlaying());
    QCOMPARE(copies().size(), 1);
    QVERIFY(QCoro::waitFor(m_shop->outbox.cancel(sent)).value());
    QTRY_VERIFY(copies().isEmpty());
    // What a crash left behind goes at the next start.
    const QString folder = QFileInfo(m_shop->store.path()).dir().filePath(u"recordings/playable"_s);
    QFile left(folder + u"/left.ogg"_s);
    QVERIFY(left.open(QIODevice::WriteOnly) && left.write("OggS") == 4);
    left.close();
    makePane(*m_theme);
    QTRY_VERIFY(copies().isEmpty());
}

void TestSoundPlayback::whatIsMadeReadyIsGivenUp()
{
    const MessageId sent = song(open());
    QFile script(m_shop->folder.filePath(u"convert"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    const QString begun = m_shop->folder.filePath(u"begun"_s);
    script.write("#!/bin/sh\ncat >/dev/null\n: >'" + begun.toUtf8() + "'\nexec tail -f /dev/null\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("SHOPTALK_CONVERT_PROGRAM", script.fileName().toUtf8());
    Q_EMIT view()->playRequested(sent);
    QTRY_VERIFY(QFile::exists(begun));
    QCOMPARE(view()->soundState(sent).status, Status::Preparing);
    Q_EMIT view()->playRequested(sent);
    QCOMPARE(view()->soundState(sent).status, Status::Ready);
    useConverter();
    Q_EMIT view()->playRequested(sent);
    QTRY_VERIFY(m_audio->isPlaying());
}

void TestSoundPlayback::withoutTheConverterItSaysSo()
{
    const MessageId sent = song(open());
    qputenv("SHOPTALK_CONVERT_PROGRAM", "/nowhere/shoptalk-convert");
    Q_EMIT view()->playRequested(sent);
    QTRY_VERIFY(problem()->isVisible());
    useConverter();
    QVERIFY2(problem()->text().contains(u"Install Shoptalk again"_s), qPrintable(problem()->text()));
}

void TestSoundPlayback::recordingPausesWhatIsPlayed()
{
    open();
    const MessageId note = sendNote(tone(440, 2000));
    Q_EMIT view()->playRequested(note);
    QTRY_VERIFY(m_audio->isPlaying());
    QTest::mouseClick(button("recordButton"), Qt::LeftButton);
    QTRY_VERIFY(m_audio->isSuspended());
    QCOMPARE(view()->soundState(note).status, Status::Paused);
}

void TestSoundPlayback::aDamagedFileSaysSo()
{
    const ConversationId id = open();
    const QString path = m_shop->folder.filePath(u"song.mp3"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no song") > 0);
    file.close();
    MediaContent song;
    song.kind = MediaKind::Audio;
    song.mimeType = u"audio/mpeg"_s;
    QVERIFY(QCoro::waitFor(m_shop->outbox.sendFiles(id, {FileToSend{path, song}}, MessageContext())));
    QTRY_COMPARE(rows(), 2);
    const MessageId sent = message(1).id;
    QTRY_COMPARE(view()->soundState(sent).status, Status::Ready);
    Q_EMIT view()->playRequested(sent);
    QTRY_VERIFY(problem()->isVisible());
    QVERIFY(problem()->text().contains(u"damaged"_s));
    QCOMPARE(view()->soundState(sent).status, Status::Ready);
}

QTEST_MAIN(TestSoundPlayback)
#include "tst_soundplayback.moc"
