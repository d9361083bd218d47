// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/popupcorners.h"

#include <QEvent>
#include <QFrame>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// X11 shows transparent corners only with a compositing manager, and black ones without it. Qt has no public
/// way to ask for one.
bool showsTransparency()
{
    return QGuiApplication::platformName() != "xcb"_L1;
}

/// Qt leaves out the style sheet's background of a window that is transparent.
class BackgroundPainter final : public QObject {
public:
    explicit BackgroundPainter(QFrame &popup)
        : QObject(&popup)
    {
        popup.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            auto *popup = static_cast<QWidget *>(watched);
            QStyleOption option;
            option.initFrom(popup);
            QPainter painter(popup);
            popup->style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, popup);
        }
        return false;
    }
};

} // namespace

void clearCorners(QFrame &popup)
{
    if (popup.testAttribute(Qt::WA_TranslucentBackground))
        return;
    if (!showsTransparency()) {
        popup.setProperty("isSquare", true); // see the style sheet
        return;
    }
    popup.setAttribute(Qt::WA_TranslucentBackground);
    new BackgroundPainter(popup);
}

} // namespace shoptalk
