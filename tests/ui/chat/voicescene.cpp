// SPDX-License-Identifier: GPL-3.0-or-later
#include "voicescene.h"

#include "ui/chat/levelview.h"

#include <QApplication>
#include <QTest>

using namespace shoptalk::support;
using namespace Qt::StringLiterals;

namespace shoptalk::test {

void VoiceScene::initTestCase()
{
    qputenv("SHOPTALK_CONVERT_PROGRAM", SHOPTALK_BIN_DIR "/shoptalk-convert");
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void VoiceScene::init()
{
    m_shop = std::make_unique<Shop>();
    m_audio = std::make_shared<FakeAudio>();
    makePane(*m_theme);
}

void VoiceScene::cleanup()
{
    m_pane.reset();
    m_shop.reset();
}

void VoiceScene::makePane(Theme &theme)
{
    m_pane.reset();
    m_pane =
        std::make_unique<ChatPane>(m_shop->messages, m_shop->outbox, theme, nullptr, m_shop->clock, m_audio);
    m_pane->resize(800, 600);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get(), patienceMs));
}

ConversationId VoiceScene::open(const QString &waId, int minutesAgo)
{
    const ConversationId id = m_shop->add(u"Ana"_s, waId, {{Direction::Inbound, u"Hola"_s, minutesAgo}});
    m_pane->showConversation(m_shop->store.reader().conversations.find(id)->value());
    return id;
}

void VoiceScene::speak(const Samples &samples, const QString &expected)
{
    m_audio->speak(samples);
    QTRY_COMPARE(time(), expected);
}

void VoiceScene::record(const Samples &samples)
{
    QTest::mouseClick(button("recordButton"), Qt::LeftButton);
    QTRY_VERIFY(m_audio->isListening());
    m_audio->speak(samples);
    const qint64 seconds = qint64(samples.size()) / soundRate;
    QTRY_COMPARE(time(), u"0:%1"_s.arg(seconds, 2, 10, QChar(u'0')));
    QTest::mouseClick(button("voiceStop"), Qt::LeftButton);
    QTRY_COMPARE(bar()->state(), VoiceBar::State::Review);
}

MessageId VoiceScene::sendNote(const Samples &samples)
{
    const int before = rows();
    record(samples);
    QTest::mouseClick(button("voiceSend"), Qt::LeftButton);
    waitUntil([&] { return rows() > before && !bar()->isVisible(); });
    const MessageId sent = message(rows() - 1).id;
    waitUntil([&] { return view()->soundState(sent).lengthMs > 0; });
    return sent;
}

Message VoiceScene::message(int row) const
{
    return m_shop->messages.data(m_shop->messages.index(row, 0), MessageListModel::MessageRole)
        .value<Message>();
}

} // namespace shoptalk::test
