// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qreal minPointSize = 10;

QStringList textFamilies(const QFont &desktop)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return {desktop.family()};
#else
    return {u"Noto Sans"_s, desktop.family()};
#endif
}

} // namespace

QString emojiFamily()
{
#if defined(Q_OS_WIN)
    return u"Segoe UI Emoji"_s;
#elif defined(Q_OS_MACOS)
    return u"Apple Color Emoji"_s;
#else
    return u"Noto Color Emoji"_s;
#endif
}

QFont applicationFont(const QFont &desktop, qreal textScale)
{
    QFont font(desktop);
    QStringList families = textFamilies(desktop);
    families.insert(1, emojiFamily());
    font.setFamilies(families);
    const qreal points = desktop.pointSizeF() > 0 ? desktop.pointSizeF() : minPointSize;
    font.setPointSizeF(qMax(points, minPointSize) * textScale);
    return font;
}

QFont scaled(const QFont &font, qreal factor, QFont::Weight weight)
{
    QFont other(font);
    other.setPointSizeF(font.pointSizeF() * factor);
    other.setWeight(weight);
    return other;
}

QFont emojiFont(const QFont &font)
{
    QFont other(font);
    QStringList families = font.families();
    families.removeAll(emojiFamily());
    families.prepend(emojiFamily());
    other.setFamilies(families);
    other.setWeight(QFont::Normal);
    other.setItalic(false);
    return other;
}

} // namespace shoptalk
