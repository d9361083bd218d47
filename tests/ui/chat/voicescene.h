// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/opusreader.h"
#include "tests/support/fakeaudio.h"
#include "tests/support/tones.h"
#include "tests/ui/inbox/shop.h"
#include "ui/chat/chatpane.h"
#include "ui/chat/chatview.h"
#include "ui/chat/voicebar.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QObject>
#include <QPlainTextEdit>
#include <QToolButton>

namespace shoptalk::test {

/// A chat with a simulated microphone and loudspeaker. Files, encoder, decoder, store and outbox are real.
class VoiceScene : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    void makePane(Theme &theme);
    ConversationId open(const QString &waId = QStringLiteral("34600000011"), int minutesAgo = 5);
    /// Records the sound, up to the review of it.
    void record(const Samples &samples);
    /// Speaks into the microphone, and waits until the bar shows it.
    void speak(const Samples &samples, const QString &time);
    MessageId sendNote(const Samples &samples);
    Message message(int row) const;
    ChatView *view() const { return m_pane->findChild<ChatView *>(); }
    VoiceBar *bar() const { return m_pane->findChild<VoiceBar *>(); }
    QToolButton *button(const char *name) const
    {
        return m_pane->findChild<QToolButton *>(QString::fromLatin1(name));
    }
    QString time() const { return m_pane->findChild<QLabel *>(QStringLiteral("voiceTime"))->text(); }
    QLabel *problem() const { return m_pane->findChild<QLabel *>(QStringLiteral("chatProblem")); }
    QPlainTextEdit *field() const { return m_pane->findChild<QPlainTextEdit *>(QStringLiteral("composer")); }
    int rows() const { return m_shop->messages.rowCount(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    std::shared_ptr<support::FakeAudio> m_audio;
    std::unique_ptr<ChatPane> m_pane;
};

} // namespace shoptalk::test
