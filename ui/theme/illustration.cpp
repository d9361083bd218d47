// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/illustration.h"

#include "ui/theme/svg.h"

#include <QIconEngine>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString fileOf(Drawing drawing)
{
    const auto name = [drawing] {
        switch (drawing) {
        case Drawing::Welcome:
            return u"welcome"_s;
        case Drawing::NoConversations:
            return u"no-conversations"_s;
        case Drawing::NoMatch:
            return u"no-match"_s;
        case Drawing::PickConversation:
            return u"pick-conversation"_s;
        case Drawing::Problem:
            return u"problem"_s;
        case Drawing::Connected:
            return u"connected"_s;
        }
        return QString();
    };
    return u":/illustrations/%1.svg"_s.arg(name());
}

/// Paints the program's icon. An icon that is given a file looks for a plugin that reads it, and the first
/// look loads the plugins of every image format: part of each start.
class ApplicationIconEngine final : public QIconEngine {
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        painter->drawPixmap(square.topLeft(), picture(side, painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        return picture(qMin(size.width(), size.height()), 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state); // `size` is in device pixels already
    }
    QIconEngine *clone() const override { return new ApplicationIconEngine(*this); }

private:
    static QPixmap picture(int side, qreal scale)
    {
        return svgPixmap(u":/shoptalk.svg"_s, QSizeF(side, side), scale, {});
    }
};

} // namespace

Illustration::Illustration(const Theme &theme, Drawing drawing, int side, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_drawing(drawing)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Illustration::setDrawing(Drawing drawing)
{
    m_drawing = drawing;
    update();
}

QSize Illustration::sizeHint() const
{
    return {m_side, m_side};
}

void Illustration::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    const QList<SvgColour> words = {{u"@accentSoft"_s, c.accentSoft},
                                    {u"@accent"_s, c.accent},
                                    {u"@surface"_s, c.surface},
                                    {u"@line"_s, c.textMuted},
                                    {u"@soft"_s, c.border},
                                    {u"@bubble"_s, c.bubbleOut},
                                    {u"@warm"_s, m_theme.isDark() ? QColor(0xFF9E7D) : QColor(0xF27852)}};
    const int side = qMin(m_side, qMin(width(), height()));
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect()).center());
    QPainter painter(this);
    painter.drawPixmap(square.topLeft(),
                       svgPixmap(fileOf(m_drawing), square.size(), devicePixelRatioF(), words));
}

QIcon applicationIcon()
{
    return QIcon(new ApplicationIconEngine);
}

} // namespace shoptalk
