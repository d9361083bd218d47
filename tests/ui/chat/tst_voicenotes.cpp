// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/opusreader.h"
#include "audio/opuswriter.h"
#include "tests/support/fakeaudio.h"
#include "tests/support/tones.h"
#include "tests/ui/inbox/shop.h"
#include "tests/ui/pictures.h"
#include "ui/chat/chatpane.h"
#include "ui/chat/chatview.h"
#include "ui/chat/levelview.h"
#include "ui/chat/voicebar.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace shoptalk::support;
using namespace Qt::StringLiterals;
using Status = SoundState::Status;

/// Voice notes in the chat: recorded, listened to, sent, and played in their bubbles. The microphone and the
/// loudspeaker are the test's; files, encoder, decoder, store and outbox are real.
class TestVoiceNotes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theButtonIsThereWhileNothingIsWritten();
    void aVoiceNoteIsRecordedAndSent();
    void enterSendsWhileRecording();
    void itIsPausedByKey();
    void itIsListenedToBeforeItIsSent();
    void escapeDeletesAShortOne();
    void aLongOneIsNotDeletedWithoutAQuestion();
    void aRecordingSurvivesAnotherConversationAndARestart();
    void itWaitsWhileTheWindowIsClosed();
    void whatIsForgottenIsRemoved();
    void withoutAMicrophoneItSaysWhatToDo();
    void itIsPlayedInItsBubble();
    void oneIsPlayedAtATimeAndTheNextFollows();
    void aPlaceIsChosenByClickAndKey();
    void theSpeedChanges();
    void otherTypesArePlayed();
    void recordingPausesWhatIsPlayed();
    void aDamagedFileSaysSo();
    void looksRight_data();
    void looksRight();

private:
    void makePane(Theme &theme);
    ConversationId open(const QString &waId = u"34600000011"_s, int minutesAgo = 5);
    /// Records the sound, up to the review of it.
    void record(const Samples &samples);
    /// Speaks, and waits until the bar has heard it.
    void speak(const Samples &samples, const QString &time);
    MessageId sendNote(const Samples &samples);
    Message message(int row) const;
    ChatView *view() const { return m_pane->findChild<ChatView *>(); }
    VoiceBar *bar() const { return m_pane->findChild<VoiceBar *>(); }
    QToolButton *button(const char *name) const
    {
        return m_pane->findChild<QToolButton *>(QString::fromLatin1(name));
    }
    QString time() const { return m_pane->findChild<QLabel *>(u"voiceTime"_s)->text(); }
    QLabel *problem() const { return m_pane->findChild<QLabel *>(u"chatProblem"_s); }
    QPlainTextEdit *field() const { return m_pane->findChild<QPlainTextEdit *>(u"composer"_s); }
    int rows() const { return m_shop->messages.rowCount(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    std::shared_ptr<FakeAudio> m_audio;
    std::unique_ptr<ChatPane> m_pane;
};

void TestVoiceNotes::initTestCase()
{
    qputenv("SHOPTALK_CONVERT_PROGRAM", SHOPTALK_BIN_DIR "/shoptalk-convert");
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void TestVoiceNotes::init()
{
    m_shop = std::make_unique<Shop>();
    m_audio = std::make_shared<FakeAudio>();
    makePane(*m_theme);
}

void TestVoiceNotes::cleanup()
{
    m_pane.reset();
    m_shop.reset();
}

void TestVoiceNotes::makePane(Theme &theme)
{
    m_pane.reset();
    m_pane =
        std::make_unique<ChatPane>(m_shop->messages, m_shop->outbox, theme, nullptr, m_shop->clock, m_audio);
    m_pane->resize(800, 600);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get(), patienceMs));
}

ConversationId TestVoiceNotes::open(const QString &waId, int minutesAgo)
{
    const ConversationId id = m_shop->add(u"Ana"_s, waId, {{Direction::Inbound, u"Hola"_s, minutesAgo}});
    m_pane->showConversation(m_shop->store.reader().conversations.find(id)->value());
    return id;
}

void TestVoiceNotes::speak(const Samples &samples, const QString &expected)
{
    m_audio->speak(samples);
    QTRY_COMPARE(time(), expected);
}

void TestVoiceNotes::record(const Samples &samples)
{
    QTest::mouseClick(button("recordButton"), Qt::LeftButton);
    QTRY_VERIFY(m_audio->isListening());
    m_audio->speak(samples);
    const qint64 seconds = qint64(samples.size()) / soundRate;
    QTRY_COMPARE(time(), u"0:%1"_s.arg(seconds, 2, 10, QChar(u'0')));
    QTest::mouseClick(button("voiceStop"), Qt::LeftButton);
    QTRY_COMPARE(bar()->state(), VoiceBar::State::Review);
}

MessageId TestVoiceNotes::sendNote(const Samples &samples)
{
    const int before = rows();
    record(samples);
    QTest::mouseClick(button("voiceSend"), Qt::LeftButton);
    waitUntil([&] { return rows() > before && !bar()->isVisible(); });
    const MessageId sent = message(rows() - 1).id;
    waitUntil([&] { return view()->soundState(sent).lengthMs > 0; });
    return sent;
}

Message TestVoiceNotes::message(int row) const
{
    return m_shop->messages.data(m_shop->messages.index(row, 0), MessageListModel::MessageRole)
        .value<Message>();
}

void TestVoiceNotes::theButtonIsThereWhileNothingIsWritten()
{
    open();
    QVERIFY(button("recordButton")->isVisible());
    QVERIFY(!button("sendButton")->isVisible());
    QVERIFY(!button("recordButton")->accessibleName().isEmpty());
    field()->setPlainText(u"Hola"_s);
    QVERIFY(!button("recordButton")->isVisible());
    QVERIFY(button("sendButton")->isVisible());
    field()->clear();
    QVERIFY(button("recordButton")->isVisible());
}

void TestVoiceNotes::aVoiceNoteIsRecordedAndSent()
{
    open();
    QTest::keyClick(field(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_audio->isListening());
    QVERIFY(bar()->isVisible() && !field()->isVisible());
    QVERIFY(bar()->hasFocus());
    speak(tone(440, 1000), u"0:01"_s);
    QTest::mouseClick(button("voiceStop"), Qt::LeftButton);
    QTRY_COMPARE(bar()->state(), VoiceBar::State::Review);
    QVERIFY(!m_audio->isListening());
    QTest::mouseClick(button("voiceSend"), Qt::LeftButton);
    QTRY_COMPARE(rows(), 2);
    QTRY_VERIFY(!bar()->isVisible());
    QVERIFY(field()->hasFocus());
    const auto note = std::get<MediaContent>(message(1).content);
    QCOMPARE(note.kind, MediaKind::VoiceNote);
    QCOMPARE(note.mimeType, u"audio/ogg; codecs=opus"_s);
    const auto sent = OpusReader::open(m_shop->outbox.localFileOf(message(1).id));
    QVERIFY(sent);
    Samples sound(std::size_t((*sent)->length()));
    (*sent)->read(sound);
    QVERIFY(shareOf(440, part(sound, 100, 800)) > 0.9);
    QTRY_VERIFY(!QFileInfo::exists(m_shop->outbox.recordingPathOf(message(1).conversation)));
}

void TestVoiceNotes::enterSendsWhileRecording()
{
    open();
    QTest::mouseClick(button("recordButton"), Qt::LeftButton);
    QTRY_VERIFY(m_audio->isListening());
    speak(tone(440, 1000), u"0:01"_s);
    QTest::keyClick(bar(), Qt::Key_Return);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(std::get<MediaContent>(message(1).content).kind, MediaKind::VoiceNote);
}

void TestVoiceNotes::itIsPausedByKey()
{
    open();
    QTest::mouseClick(button("recordButton"), Qt::LeftButton);
    QTRY_VERIFY(m_audio->isListening());
    speak(tone(440, 1000), u"0:01"_s);
    QTest::keyClick(bar(), Qt::Key_Space);
    QCOMPARE(bar()->state(), VoiceBar::State::Paused);
    m_audio->speak(tone(880, 5000));
    QTest::keyClick(bar(), Qt::Key_Space);
    speak(tone(440, 1000), u"0:02"_s);
    QTest::keyClick(bar(), Qt::Key_Return);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE((*OpusReader::open(m_shop->outbox.localFileOf(message(1).id)))->length(), 2 * soundRate);
}

void TestVoiceNotes::itIsListenedToBeforeItIsSent()
{
    open();
    record(tone(440, 2000));
    QTest::mouseClick(button("voiceToggle"), Qt::LeftButton);
    QTRY_VERIFY(m_audio->isPlaying());
    QVERIFY(shareOf(440, part(m_audio->hear(1000), 100, 800)) > 0.8);
    QTest::mouseClick(button("voiceToggle"), Qt::LeftButton);
    QTRY_VERIFY(m_audio->isSuspended());
    QTest::mouseClick(button("voiceToggle"), Qt::LeftButton);
    QTRY_VERIFY(m_audio->isPlaying());
    m_audio->hear(5000);
    QTRY_VERIFY(button("voiceToggle")->accessibleName().contains(u"Listen"_s));
    QCOMPARE(time(), u"0:02"_s);
    auto *levels = m_pane->findChild<LevelView *>();
    QTest::mouseClick(levels, Qt::LeftButton, Qt::NoModifier, levels->rect().center());
    QTest::mouseClick(button("voiceToggle"), Qt::LeftButton);
    QTRY_VERIFY(m_audio->isPlaying());
    QVERIFY(std::abs(qint64(m_audio->hear(5000).size()) / samplesPerMs - 1000) < 50);
}

void TestVoiceNotes::escapeDeletesAShortOne()
{
    const ConversationId id = open();
    QTest::mouseClick(button("recordButton"), Qt::LeftButton);
    QTRY_VERIFY(m_audio->isListening());
    speak(tone(440, 1000), u"0:01"_s);
    QTest::keyClick(bar(), Qt::Key_Escape);
    QVERIFY(!bar()->isVisible() && field()->isVisible());
    QTRY_VERIFY(!m_audio->isListening());
    QTRY_VERIFY(!QFileInfo::exists(m_shop->outbox.recordingPathOf(id)));
    QCOMPARE(rows(), 1);
}

void TestVoiceNotes::aLongOneIsNotDeletedWithoutAQuestion()
{
    const ConversationId id = open();
    record(tone(440, 6000));
    QTest::keyClick(bar(), Qt::Key_Escape);
    auto *question = m_pane->findChild<QMessageBox *>(u"deleteRecordingDialog"_s);
    QVERIFY(question && question->isVisible());
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(bar()->isVisible());
    QVERIFY(QFileInfo::exists(m_shop->outbox.recordingPathOf(id)));
    QTest::keyClick(bar(), Qt::Key_Escape);
    question = m_pane->findChildren<QMessageBox *>(u"deleteRecordingDialog"_s).last();
    QTest::mouseClick(question->findChild<QPushButton *>(u"deleteRecordingButton"_s), Qt::LeftButton);
    QVERIFY(!bar()->isVisible());
    QTRY_VERIFY(!QFileInfo::exists(m_shop->outbox.recordingPathOf(id)));
}

void TestVoiceNotes::aRecordingSurvivesAnotherConversationAndARestart()
{
    const ConversationId ana = open();
    QTest::mouseClick(button("recordButton"), Qt::LeftButton);
    QTRY_VERIFY(m_audio->isListening());
    speak(tone(440, 1000), u"0:01"_s);
    open(u"34600000012"_s); // while it records
    QTRY_VERIFY(!m_audio->isListening());
    QVERIFY(!bar()->isVisible());
    m_pane->showConversation(m_shop->store.reader().conversations.find(ana)->value());
    QTRY_COMPARE(bar()->state(), VoiceBar::State::Review);
    QVERIFY(bar()->isVisible());
    QVERIFY(m_pane->findChild<QLabel *>(u"voiceHint"_s)->text().contains(u"not sent it yet"_s));
    makePane(*m_theme); // as after a restart or a lock
    m_pane->showConversation(m_shop->store.reader().conversations.find(ana)->value());
    QTRY_VERIFY(bar()->isVisible());
    QTRY_COMPARE(time(), u"0:01"_s);
    QTest::mouseClick(button("voiceSend"), Qt::LeftButton);
    QTRY_COMPARE(rows(), 2);
}

void TestVoiceNotes::itWaitsWhileTheWindowIsClosed()
{
    const ConversationId id = open();
    record(tone(440, 1000));
    Conversation conversation = m_shop->store.reader().conversations.find(id)->value();
    const QDateTime lastInbound = conversation.lastInboundAt;
    conversation.lastInboundAt = lastInbound.addDays(-2);
    m_pane->showConversation(conversation);
    QVERIFY(!bar()->isVisible() && !button("recordButton")->isVisible());
    conversation.lastInboundAt = lastInbound;
    m_pane->showConversation(conversation);
    QTRY_VERIFY(bar()->isVisible());
}

void TestVoiceNotes::whatIsForgottenIsRemoved()
{
    const ConversationId id = open();
    record(tone(440, 1000));
    m_pane->forget(id);
    QTRY_VERIFY(!QFileInfo::exists(m_shop->outbox.recordingPathOf(id)));
}

void TestVoiceNotes::withoutAMicrophoneItSaysWhatToDo()
{
    open();
    m_audio->microphone = AudioInput::Start::NoDevice;
    QTest::mouseClick(button("recordButton"), Qt::LeftButton);
    QTRY_VERIFY(problem()->isVisible());
    QVERIFY(problem()->text().contains(u"connect a microphone"_s));
    QVERIFY(!bar()->isVisible() && field()->isVisible());
    m_audio->microphone = AudioInput::Start::Refused;
    QTest::mouseClick(button("recordButton"), Qt::LeftButton);
    QTRY_VERIFY(problem()->isVisible() && problem()->text().contains(u"privacy settings"_s));
}

void TestVoiceNotes::itIsPlayedInItsBubble()
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

void TestVoiceNotes::oneIsPlayedAtATimeAndTheNextFollows()
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

void TestVoiceNotes::aPlaceIsChosenByClickAndKey()
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

void TestVoiceNotes::theSpeedChanges()
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

void TestVoiceNotes::otherTypesArePlayed()
{
    const ConversationId id = open();
    const QString path = m_shop->folder.filePath(u"song.mp3"_s);
    QProcess ffmpeg;
    ffmpeg.start(u"ffmpeg"_s,
                 u"-v error -f lavfi -i sine=frequency=440:duration=2"_s.split(u' ') + QStringList{path});
    QVERIFY(ffmpeg.waitForFinished(patienceMs));
    MediaContent song;
    song.kind = MediaKind::Audio;
    song.mimeType = u"audio/mpeg"_s;
    QVERIFY(QCoro::waitFor(m_shop->outbox.sendFiles(id, {FileToSend{path, song}}, MessageContext())));
    QTRY_COMPARE(rows(), 2);
    const MessageId sent = message(1).id;
    QTRY_COMPARE(view()->soundState(sent).status, Status::Ready);
    Q_EMIT view()->playRequested(sent);
    QTRY_VERIFY(m_audio->isPlaying());
    QVERIFY(shareOf(440, part(m_audio->hear(1000), 200, 700)) > 0.8);
    QVERIFY(std::abs(view()->soundState(sent).lengthMs - 2000) < 100);
    QCOMPARE(view()->soundState(sent).loudness.size(), 64);
}

void TestVoiceNotes::recordingPausesWhatIsPlayed()
{
    open();
    const MessageId note = sendNote(tone(440, 2000));
    Q_EMIT view()->playRequested(note);
    QTRY_VERIFY(m_audio->isPlaying());
    QTest::mouseClick(button("recordButton"), Qt::LeftButton);
    QTRY_VERIFY(m_audio->isSuspended());
    QCOMPARE(view()->soundState(note).status, Status::Paused);
}

void TestVoiceNotes::aDamagedFileSaysSo()
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

void TestVoiceNotes::looksRight_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("light") << 800 << Theme::Mode::Light << Qt::LeftToRight << 1.0;
    QTest::newRow("dark-rtl") << 800 << Theme::Mode::Dark << Qt::RightToLeft << 1.0;
    QTest::newRow("narrow-large") << 480 << Theme::Mode::Light << Qt::LeftToRight << 2.0;
}

void TestVoiceNotes::looksRight()
{
    QFETCH(const int, width);
    QFETCH(const Theme::Mode, mode);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const qreal, scale);
    const QString tag = QLatin1StringView(QTest::currentDataTag());
    Theme theme(*qApp, mode, scale);
    makePane(theme);
    m_pane->setLayoutDirection(direction);
    m_pane->resize(width, 600);
    open();
    Samples speech;
    for (int word = 0; word < 12; ++word)
        speech = speech + tone(150 + 20 * word, 120 + 60 * (word % 4)) + silence(60 + 40 * (word % 3));
    speech.resize(std::size_t(4 * soundRate));
    QVERIFY(keepPicture(m_pane->grab(), u"voice-idle-"_s + tag));
    sendNote(speech);
    const MessageId note = sendNote(speech);
    Q_EMIT view()->playRequested(note);
    QTRY_VERIFY(m_audio->isPlaying());
    Q_EMIT view()->speedRequested(note);
    m_audio->hear(1200);
    QTRY_VERIFY(view()->soundState(note).positionMs > 1000);
    QTest::mouseClick(button("recordButton"), Qt::LeftButton);
    QTRY_VERIFY(m_audio->isListening());
    for (int i = 0; i < 20; ++i)
        m_audio->speak(part(speech, i * 100, 100).size() > 0
                           ? Samples(part(speech, i * 100, 100).begin(), part(speech, i * 100, 100).end())
                           : Samples());
    QTRY_COMPARE(time(), u"0:02"_s);
    QCOMPARE(m_pane->width(), width); // the bar fits
    QVERIFY(keepPicture(m_pane->grab(), u"voice-recording-"_s + tag));
    QTest::mouseClick(button("voiceStop"), Qt::LeftButton);
    QTRY_COMPARE(bar()->state(), VoiceBar::State::Review);
    QTRY_VERIFY(!m_pane->findChild<LevelView *>()->isEmpty());
    QVERIFY(keepPicture(m_pane->grab(), u"voice-review-"_s + tag));
}

QTEST_MAIN(TestVoiceNotes)
#include "tst_voicenotes.moc"
