// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/popupcorners.h"

#include "ui/theme/controls.h"

#include <QEvent>
#include <QFrame>
#include <QGuiApplication>
#include <QLibrary>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

#if QT_CONFIG(xcb)
/// X11 shows transparent corners only with a compositing manager, and black ones without it. A manager owns
/// the selection that is named after its screen. Qt has no public way to ask for it, but has loaded the
/// library. Source: Extended Window Manager Hints, _NET_WM_CM_Sn.
bool hasCompositingManager()
{
    using DefaultScreen = int (*)(Display *);
    using InternAtom = unsigned long (*)(Display *, const char *, int);
    using SelectionOwner = unsigned long (*)(Display *, unsigned long);
    const QString library = u"X11"_s;
    static const auto screenOf =
        reinterpret_cast<DefaultScreen>(QLibrary::resolve(library, 6, "XDefaultScreen"));
    static const auto atomOf = reinterpret_cast<InternAtom>(QLibrary::resolve(library, 6, "XInternAtom"));
    static const auto ownerOf =
        reinterpret_cast<SelectionOwner>(QLibrary::resolve(library, 6, "XGetSelectionOwner"));
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || !screenOf || !atomOf || !ownerOf)
        return false;
    Display *display = x11->display();
    const QByteArray selection = "_NET_WM_CM_S" + QByteArray::number(screenOf(display));
    return ownerOf(display, atomOf(display, selection.constData(), 0)) != 0;
}
#else
bool hasCompositingManager()
{
    return false;
}
#endif

bool showsTransparency()
{
    return QGuiApplication::platformName() != "xcb"_L1 || hasCompositingManager();
}

/// Qt leaves out the style sheet's background of a window that is transparent.
class BackgroundPainter final : public QObject {
public:
    explicit BackgroundPainter(QWidget &popup)
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

bool isToolTip(const QWidget &widget)
{
    return widget.inherits("QTipLabel");
}

void clearCorners(QWidget &popup)
{
    if (popup.testAttribute(Qt::WA_TranslucentBackground))
        return;
    if (!showsTransparency()) {
        popup.setProperty("isSquare", true); // see the style sheet
        return restyle(popup);
    }
    popup.setAttribute(Qt::WA_TranslucentBackground);
    if (!qobject_cast<QMenu *>(&popup) && !isToolTip(popup)) // which paint it themselves
        new BackgroundPainter(popup);
}

} // namespace shoptalk
