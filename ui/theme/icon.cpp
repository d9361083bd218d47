// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include "ui/theme/svg.h"

#include <QPainter>
#include <QPixmap>

#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr std::array names = {
    "alert",        "archive",       "arrow-down",    "arrow-up",    "attach",      "back",     "bag",
    "bell",         "bell-off",      "block",         "building",    "chart",       "chat",     "check",
    "check-circle", "chevron-right", "clock",         "close",       "compose",     "contact",  "copy",
    "document",     "download",      "external-link", "folder",      "forward",     "info",     "key",
    "keyboard",     "language",      "list",          "location",    "lock",        "menu",     "microphone",
    "monitor",      "moon",          "more",          "music",       "note",        "offline",  "pause",
    "people",       "phone",         "photo",         "pin",         "play",        "puzzle",   "question",
    "relay",        "reply",         "retry",         "search",      "send",        "settings", "shield",
    "smile",        "snooze",        "star",          "star-filled", "sticker",     "stop",     "storefront",
    "sun",          "sync",          "template",      "tick",        "tick-double", "trash",    "user",
    "video"};
static_assert(names.size() == size_t(lastIcon) + 1);

} // namespace

QString iconName(Icon icon)
{
    return QString::fromLatin1(names.at(size_t(icon)));
}

bool isDirectional(Icon icon)
{
    return icon == Icon::Back || icon == Icon::ChevronRight || icon == Icon::Send || icon == Icon::List
        || icon == Icon::ExternalLink || icon == Icon::Reply || icon == Icon::Forward;
}

void paintIcon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &colour,
               Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft && isDirectional(icon);
    const qreal scale = painter.device()->devicePixelRatioF();
    painter.drawPixmap(rect.topLeft(),
                       svgPixmap(u":/icons/"_s + iconName(icon) + u".svg"_s, rect.size(), scale,
                                 {{u"currentColor"_s, colour}}, mirrored));
}

} // namespace shoptalk
