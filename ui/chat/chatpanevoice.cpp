// SPDX-License-Identifier: GPL-3.0-or-later
// Recording voice notes, and playing sounds in their bubbles.
#include "ui/chat/chatpane.h"
#include "ui/chat/chatview.h"
#include "ui/chat/composer.h"
#include "ui/chat/replybar.h"
#include "ui/chat/soundplayback.h"
#include "ui/chat/voicenotes.h"
#include "ui/theme/shortcut.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace shoptalk {

void ChatPane::makeVoiceNotes(const Theme &theme, const std::shared_ptr<AudioDevices> &audio)
{
    const QString folder = QFileInfo(m_outbox.recordingPathOf(ConversationId())).path();
    m_sounds = new SoundPlayback(m_messages, audio, folder + u"/playable"_s, *m_view);
    m_voice = new VoiceNotes(m_outbox, theme, audio, *m_composer);
    connect(m_sounds, &SoundPlayback::started, m_voice, &VoiceNotes::pause);
    connect(m_voice, &VoiceNotes::started, m_sounds, &SoundPlayback::pause);
    connect(m_voice, &VoiceNotes::started, m_problem, &QWidget::hide);
    connect(m_sounds, &SoundPlayback::started, m_problem, &QWidget::hide);
    connect(m_sounds, &SoundPlayback::failed, this, &ChatPane::showProblem);
    connect(m_voice, &VoiceNotes::failed, this, &ChatPane::showProblem);
    connect(m_voice, &VoiceNotes::closed, this, &ChatPane::focusComposer);
    m_voice->setContext([this] { return m_reply->context(); });
    connect(m_voice, &VoiceNotes::sent, this, [this] {
        m_reply->cancel();
        m_view->showEnd();
    });
    connect(addShortcut(*this, Shortcut::RecordVoice, tr("Record a voice message")), &QAction::triggered,
            m_composer, &Composer::recordRequested);
}

} // namespace shoptalk
