// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/voicebar.h"

#include "ui/chat/levelview.h"
#include "ui/theme/controls.h"
#include "ui/theme/dates.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QToolButton *makeVoiceButton(const Theme &theme, Icon icon, const QString &name, const QString &objectName,
                             QWidget *parent)
{
    QToolButton *button = makeIconButton(theme, icon, name, parent);
    button->setObjectName(objectName);
    keepFitting(theme, *button, [button, &theme] {
        button->setFixedSize(theme.sized(size::touch), theme.sized(size::touch));
    });
    return button;
}

} // namespace

VoiceBar::VoiceBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_delete(makeVoiceButton(theme, Icon::Trash, tr("Delete the recording (Esc)"), u"voiceDelete"_s, this))
    , m_levels(new LevelView(theme, this))
    , m_time(makeLabel(theme, TextStyle::Body, QString(), Tone::Normal, this))
    , m_toggle(makeVoiceButton(theme, Icon::Pause, QString(), u"voiceToggle"_s, this))
    , m_stop(makeVoiceButton(theme, Icon::Stop, tr("Stop, and listen before sending"), u"voiceStop"_s, this))
    , m_send(makeVoiceButton(theme, Icon::Send, tr("Send (Enter)"), u"voiceSend"_s, this))
    , m_hint(makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, this))
{
    setObjectName(u"voiceBar"_s);
    setAccessibleName(tr("Voice message"));
    setFocusPolicy(Qt::StrongFocus);
    m_send->setProperty("kind", u"round"_s);
    m_send->setIcon(theme.icon(Icon::Send, &Colours::accentText));
    m_levels->setObjectName(u"voiceLevels"_s);
    m_levels->setAccessibleName(tr("Place in the recording"));
    m_time->setObjectName(u"voiceTime"_s);
    m_time->setWordWrap(false);
    m_hint->setObjectName(u"voiceHint"_s);
    m_hint->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_delete);
    row->addWidget(m_levels, 1);
    row->addWidget(m_time);
    row->addWidget(m_toggle);
    row->addWidget(m_stop);
    row->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_hint);
    column->addLayout(row);
    connect(m_delete, &QToolButton::clicked, this, &VoiceBar::deleteRequested);
    connect(m_toggle, &QToolButton::clicked, this, &VoiceBar::toggleRequested);
    connect(m_stop, &QToolButton::clicked, this, &VoiceBar::reviewRequested);
    connect(m_send, &QToolButton::clicked, this, &VoiceBar::sendRequested);
    connect(m_levels, &LevelView::placeRequested, this, &VoiceBar::placeRequested);
    setState(State::Recording);
}

void VoiceBar::setState(State state)
{
    const bool hadFocus = isAncestorOf(focusWidget());
    m_state = state;
    const bool isRecording = state == State::Recording || state == State::Paused;
    if (state == State::Recording && hadFocus)
        setFocus();
    setTone(*m_time, state == State::Recording ? Tone::Danger : Tone::Normal);
    m_time->setAccessibleName(state == State::Recording ? tr("Recording") : tr("Length"));
    m_stop->setVisible(isRecording);
    for (QWidget *each : {static_cast<QWidget *>(m_delete), static_cast<QWidget *>(m_toggle),
                          static_cast<QWidget *>(m_send), static_cast<QWidget *>(m_stop)})
        each->setEnabled(state != State::Sending);
    if (isRecording)
        showToggle(false);
}

void VoiceBar::showToggle(bool isPlaying)
{
    QString name = tr("Pause (Space)");
    Icon icon = Icon::Pause;
    if (m_state == State::Paused) {
        name = tr("Go on recording (Space)");
        icon = Icon::Microphone;
    } else if (m_state != State::Recording && !isPlaying) {
        name = tr("Listen (Space)");
        icon = Icon::Play;
    }
    m_toggle->setIcon(m_theme.icon(icon, &Colours::textMuted));
    m_toggle->setToolTip(name);
    m_toggle->setAccessibleName(name);
}

void VoiceBar::showTime(qint64 ms)
{
    m_time->setText(Dates().playingTime(std::chrono::seconds(ms / 1000)));
}

void VoiceBar::addLevel(qint64 lengthMs, qreal loudness)
{
    if (lengthMs == 0)
        m_levels->clear();
    else
        m_levels->add(loudness);
    showTime(lengthMs);
}

void VoiceBar::setSound(const SoundFacts &facts, qint64 positionMs, bool isPlaying)
{
    m_levels->setSound(facts.loudness, facts.lengthMs > 0 ? qreal(positionMs) / qreal(facts.lengthMs) : 0);
    showTime(isPlaying || positionMs > 0 ? facts.lengthMs - positionMs + 999 : facts.lengthMs);
    showToggle(isPlaying);
}

void VoiceBar::setHint(const QString &text)
{
    if (m_hint->text() == text)
        return;
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

/// Esc and Return belong to the bar before they close the conversation.
bool VoiceBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void VoiceBar::keyPressEvent(QKeyEvent *event)
{
    if (m_state == State::Sending)
        return;
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT deleteRequested();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT sendRequested();
        break;
    case Qt::Key_Space:
        Q_EMIT toggleRequested();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace shoptalk
