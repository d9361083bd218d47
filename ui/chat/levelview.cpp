// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/levelview.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace shoptalk {

namespace {
constexpr int barWidth = 3; // pixels
constexpr int barStep = 5;
constexpr int viewHeight = 28;
constexpr int usualBars = 32;
constexpr int keptLevels = 1000;
constexpr qreal keyStep = 0.05;
} // namespace

LevelView::LevelView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LevelView::add(qreal loudness)
{
    if (m_isWhole)
        clear();
    m_loudness << loudness;
    if (m_loudness.size() > keptLevels)
        m_loudness.removeFirst();
    update();
}

void LevelView::setSound(const QList<qreal> &loudness, qreal played)
{
    m_loudness = loudness;
    m_played = played;
    m_isWhole = true;
    setFocusPolicy(Qt::StrongFocus);
    update();
}

void LevelView::clear()
{
    m_loudness.clear();
    m_played = 0;
    m_isWhole = false;
    setFocusPolicy(Qt::NoFocus);
    update();
}

QSize LevelView::sizeHint() const
{
    return {usualBars * barStep, m_theme.sized(viewHeight)};
}

int LevelView::barCount() const
{
    return qMax(1, width() / barStep);
}

void LevelView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int count = barCount();
    const qsizetype skipped = m_isWhole ? 0 : qMax<qsizetype>(0, m_loudness.size() - count);
    for (int i = 0; i < count; ++i) {
        const qsizetype at = m_isWhole ? i * m_loudness.size() / count : skipped + i;
        if (at >= m_loudness.size())
            break;
        const qreal tall = qBound<qreal>(barWidth, m_loudness.at(at) * height(), height());
        const int left = isMirrored ? width() - i * barStep - barWidth : i * barStep;
        const bool isStrong = !m_isWhole || i < m_played * count;
        painter.setBrush(isStrong ? m_theme.colours().accent : m_theme.colours().textMuted);
        painter.drawRoundedRect(QRectF(left, (height() - tall) / 2, barWidth, tall), barWidth / 2.0,
                                barWidth / 2.0);
    }
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.colours().focusRing, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::small, radius::small);
}

void LevelView::mousePressEvent(QMouseEvent *event)
{
    if (!m_isWhole || event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const qreal share = qBound(0.0, event->position().x() / width(), 1.0);
    Q_EMIT placeRequested(layoutDirection() == Qt::RightToLeft ? 1 - share : share);
}

void LevelView::keyPressEvent(QKeyEvent *event)
{
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!m_isWhole || !isArrow)
        return QWidget::keyPressEvent(event);
    const bool isForward = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    Q_EMIT placeRequested(qBound(0.0, m_played + (isForward ? keyStep : -keyStep), 1.0));
}

} // namespace shoptalk
