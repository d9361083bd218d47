// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/busyworkers.h"
#include "tests/ui/pictures.h"
#include "ui/chat/levelview.h"
#include "voicescene.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <mutex>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace shoptalk::support;
using namespace Qt::StringLiterals;
using Status = SoundState::Status;

/// Voice notes in the chat: recorded, listened to and sent.
class TestVoiceNotes : public VoiceScene {
    Q_OBJECT
private Q_SLOTS:
    void theButtonIsThereWhileNothingIsWritten();
    void aVoiceNoteIsRecordedAndSent();
    void enterSendsWhileRecording();
    void itIsSentAlthoughAnotherConversationIsOpened();
    void itIsStoredAlthoughTheConsoleLocks();
    void theLockWaitsUntilItsFileIsComplete();
    void itIsSentAlthoughAnotherOneIsRecordedBeforeItsFileIsComplete();
    void whatIsForgottenBeforeItsFileIsCompleteIsNotSent();
    void itIsPausedByKey();
    void itIsListenedToBeforeItIsSent();
    void escapeDeletesAShortOne();
    void aLongOneIsNotDeletedWithoutAQuestion();
    void aRecordingSurvivesAnotherConversationAndARestart();
    void anUnsentOneIsNotReplacedBeforeItIsShown();
    void itWaitsWhileTheWindowIsClosed();
    void whatIsForgottenIsRemoved();
    void withoutAMicrophoneItSaysWhatToDo();
    void looksRight_data();
    void looksRight();

private:
    /// Records and sends. The recording ends when the result is unlocked.
    std::unique_lock<std::mutex> sendBeforeItEnds();
};

std::unique_lock<std::mutex> TestVoiceNotes::sendBeforeItEnds()
{
    QTest::mouseClick(button("recordButton"), Qt::LeftButton);
    waitUntil([this] { return m_audio->isListening(); });
    speak(tone(440, 1000), u"0:01"_s);
    std::unique_lock recording(m_audio->closing);
    QTest::keyClick(bar(), Qt::Key_Return);
    return recording;
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

void TestVoiceNotes::itIsSentAlthoughAnotherConversationIsOpened()
{
    const ConversationId first = open();
    QTest::mouseClick(button("recordButton"), Qt::LeftButton);
    QTRY_VERIFY(m_audio->isListening());
    speak(tone(440, 1000), u"0:01"_s);
    QTest::keyClick(bar(), Qt::Key_Return);
    const ConversationId second = open(u"34600000012"_s); // before the file is complete
    const auto newest = [this](const ConversationId &id) {
        return m_shop->store.reader().messages.newest(id, 1).value().value(0);
    };
    QTRY_COMPARE(newest(first).direction, Direction::Outbound);
    QCOMPARE(std::get<MediaContent>(newest(first).content).kind, MediaKind::VoiceNote);
    QCOMPARE(newest(second).direction, Direction::Inbound);
    QTRY_VERIFY(!QFileInfo::exists(m_shop->outbox.recordingPathOf(first)));
    QVERIFY(!bar()->isVisible());
}

/// The lock deletes the page. What was sent must not be shown as not sent afterwards.
void TestVoiceNotes::itIsStoredAlthoughTheConsoleLocks()
{
    const ConversationId id = open();
    record(tone(440, 1000));
    const QString recording = m_shop->outbox.recordingPathOf(id);
    QVERIFY(QFileInfo::exists(recording));
    auto storing = std::make_unique<BusyWorkers>();
    QTest::mouseClick(button("voiceSend"), Qt::LeftButton);
    m_pane.reset();
    QVERIFY(m_shop->outbox.isSending());
    storing.reset();
    QTRY_VERIFY(!m_shop->outbox.isSending());
    const Message newest = m_shop->store.reader().messages.newest(id, 1)->first();
    QCOMPARE(std::get<MediaContent>(newest.content).kind, MediaKind::VoiceNote);
    QTRY_VERIFY(!QFileInfo::exists(recording));
}

/// What the lock waits for is the outbox, see WorkWait.
void TestVoiceNotes::theLockWaitsUntilItsFileIsComplete()
{
    const ConversationId id = open();
    std::unique_lock recording = sendBeforeItEnds();
    QVERIFY(m_shop->outbox.isSending(Outbox::OpenWork::StoringFiles));
    recording.unlock();
    QTRY_VERIFY(!m_shop->outbox.isSending());
    const Message newest = m_shop->store.reader().messages.newest(id, 1)->first();
    QCOMPARE(std::get<MediaContent>(newest.content).kind, MediaKind::VoiceNote);
}

void TestVoiceNotes::itIsSentAlthoughAnotherOneIsRecordedBeforeItsFileIsComplete()
{
    const ConversationId second = open(u"34600000012"_s);
    const ConversationId first = open();
    std::unique_lock recording = sendBeforeItEnds();
    m_pane->showConversation(m_shop->store.reader().conversations.find(second)->value());
    QTest::mouseClick(button("recordButton"), Qt::LeftButton);
    int rounds = 0;
    waitUntil([&rounds] { return ++rounds > 50; }); // it is known that the second one has none yet
    recording.unlock();
    QTRY_COMPARE(m_shop->store.reader().messages.newest(first, 1)->first().direction, Direction::Outbound);
    QTRY_VERIFY(m_audio->isListening());
    QCOMPARE(bar()->state(), VoiceBar::State::Recording);
}

void TestVoiceNotes::whatIsForgottenBeforeItsFileIsCompleteIsNotSent()
{
    const ConversationId id = open();
    std::unique_lock recording = sendBeforeItEnds();
    m_pane->forget(id);
    QVERIFY(!m_shop->outbox.isSending());
    recording.unlock();
    QTRY_VERIFY(!QFileInfo::exists(m_shop->outbox.recordingPathOf(id)));
    QCOMPARE(m_shop->store.reader().messages.newest(id, 1)->first().direction, Direction::Inbound);
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

void TestVoiceNotes::anUnsentOneIsNotReplacedBeforeItIsShown()
{
    const ConversationId first = open();
    record(tone(440, 2000));
    const ConversationId second = open(u"34600000012"_s);
    open(u"34600000013"_s);
    QVERIFY(!bar()->isVisible());
    const auto recordIn = [this](const ConversationId &id) {
        const Conversation conversation = m_shop->store.reader().conversations.find(id)->value();
        m_pane->setUpdatesEnabled(false);
        {
            const BusyWorkers blocked; // reads no file yet
            m_pane->showConversation(conversation);
            QTest::mouseClick(button("recordButton"), Qt::LeftButton);
        }
        m_pane->setUpdatesEnabled(true);
    };
    recordIn(first);
    QTRY_VERIFY(bar()->isVisible());
    QCOMPARE(bar()->state(), VoiceBar::State::Review);
    QVERIFY(!m_audio->isListening());
    QTRY_COMPARE(time(), u"0:02"_s);
    // Where nothing was recorded, it begins as soon as that is known.
    recordIn(second);
    QTRY_VERIFY(m_audio->isListening());
    QCOMPARE(bar()->state(), VoiceBar::State::Recording);
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
