// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/wrappingbutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

WrappingButton::WrappingButton(ButtonKind kind, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setKind(*this, kind);
    // A fixed height would be the one of a single line.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrappingButton::frame() const
{
    return sizeHint() - fontMetrics().size(Qt::TextShowMnemonic, text());
}

QStringList WrappingButton::linesAt(int width) const
{
    if (width >= sizeHint().width())
        return {text()};
    QTextLayout layout(text(), font());
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width - frame().width(), 1));
        lines << text().mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

int WrappingButton::heightForWidth(int width) const
{
    const int more = int(linesAt(width).size()) - 1;
    return sizeHint().height() + std::max(more, 0) * fontMetrics().lineSpacing();
}

QSize WrappingButton::minimumSizeHint() const
{
    int widest = 0;
    const QStringList words = text().split(u' ');
    for (const QString &word : words)
        widest = std::max(widest, fontMetrics().size(Qt::TextShowMnemonic, word).width());
    return {widest + frame().width(), sizeHint().height()};
}

void WrappingButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = linesAt(width()).join(u'\n');
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace shoptalk
