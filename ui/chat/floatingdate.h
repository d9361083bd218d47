// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QTimer>
#include <QVariantAnimation>

namespace shoptalk {

class Theme;

/// The day of the topmost message, as a pill over the list while it is scrolled. It fades out shortly
/// afterwards; where the desktop asks for less motion it disappears at once. What a click on it does has a
/// key elsewhere.
class FloatingDate : public QAbstractButton {
    Q_OBJECT
public:
    /// The pill appears over `viewport`.
    FloatingDate(const Theme &theme, QWidget &viewport);

    /// Shows a day until a moment after the last call. `at` is the middle of the pill's upper edge, in the
    /// viewport.
    void showDay(const QString &day, const QPoint &at);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// It begins to fade, or is gone.
    void fading();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fadeOut();
    void stay();

    const Theme &m_theme;
    QTimer m_pause;
    QVariantAnimation m_fade; ///< From 1, opaque, to 0.
};

} // namespace shoptalk
