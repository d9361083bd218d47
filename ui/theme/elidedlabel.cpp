// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/elidedlabel.h"

#include "ui/theme/plaintooltip.h"
#include "ui/theme/textline.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace shoptalk {

namespace {
constexpr int minCharacters = 4;
}

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int ElidedLabel::fullWidth() const
{
    return fontMetrics().horizontalAdvance(text()) + 1;
}

QSize ElidedLabel::sizeHint() const
{
    return {fullWidth(), fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(fullWidth(), minCharacters * fontMetrics().averageCharWidth()), fontMetrics().height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && fullWidth() > width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTextLine(painter, rect(), text(), font(), palette().color(foregroundRole()), layoutDirection());
}

} // namespace shoptalk
