// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/soundfacts.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace shoptalk {

class LevelView;
class Theme;

/// Stands in the composer's place while a voice note is recorded or can be listened to before it is sent.
/// Space pauses, Enter sends, Escape deletes.
class VoiceBar : public QFrame {
    Q_OBJECT
public:
    enum class State { Recording, Paused, Review, Sending };
    Q_ENUM(State)

    explicit VoiceBar(const Theme &theme, QWidget *parent = nullptr);

    State state() const { return m_state; }
    void setState(State state);
    /// The newest part of the recording.
    void addLevel(qint64 lengthMs, qreal loudness);
    /// The recording that is reviewed.
    void setSound(const SoundFacts &facts, qint64 positionMs, bool isPlaying);
    /// A sentence below the bar; empty for none.
    void setHint(const QString &text);

Q_SIGNALS:
    void deleteRequested();
    /// While recording: pause or go on. In review: play or pause.
    void toggleRequested();
    /// The recording is to end, so that it can be listened to.
    void reviewRequested();
    void sendRequested();
    void placeRequested(qreal share);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showTime(qint64 ms);
    void showToggle(bool isPlaying);

    const Theme &m_theme;
    State m_state = State::Recording;
    QToolButton *m_delete;
    LevelView *m_levels;
    QLabel *m_time;
    QToolButton *m_toggle;
    QToolButton *m_stop;
    QToolButton *m_send;
    QLabel *m_hint;
};

} // namespace shoptalk
