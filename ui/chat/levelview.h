// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace shoptalk {

class Theme;

/// Loudness as bars: the newest of a recording, or a whole sound in which a person can go to a place by a
/// click or by the arrow keys.
class LevelView : public QWidget {
    Q_OBJECT
public:
    explicit LevelView(const Theme &theme, QWidget *parent = nullptr);

    /// Adds the newest part of a recording at the end.
    void add(qreal loudness);
    /// Shows a whole sound. `played` is 0 to 1.
    void setSound(const QList<qreal> &loudness, qreal played);
    void clear();
    bool isEmpty() const { return m_loudness.isEmpty(); }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// 0 to 1; only for a whole sound.
    void placeRequested(qreal share);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int barCount() const;

    const Theme &m_theme;
    QList<qreal> m_loudness;
    qreal m_played = 0;
    bool m_isWhole = false;
};

} // namespace shoptalk
