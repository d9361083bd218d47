// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railbutton.h"

#include "ui/theme/actiontext.h"
#include "ui/theme/avatar.h"
#include "ui/theme/cappedcount.h"
#include "ui/theme/plaintooltip.h"
#include "ui/theme/shortcut.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace shoptalk {

namespace {

constexpr int pictureSide = 28;
constexpr int labelledWidth = 72;
constexpr int compactWidth = 52;
constexpr int markWidth = 3; ///< Of the sign at the edge of a button that is checked.

/// The text in at most two lines that are no wider than `width`, broken at the space that makes them most
/// even, and shortened where that is not enough.
QStringList broken(const QString &text, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    QStringList best{text};
    int bestWidth = metrics.horizontalAdvance(text);
    for (qsizetype at = text.indexOf(u' '); at > 0; at = text.indexOf(u' ', at + 1)) {
        const QStringList lines{text.left(at), text.mid(at + 1)};
        const int needed =
            qMax(metrics.horizontalAdvance(lines.first()), metrics.horizontalAdvance(lines.last()));
        if (needed < bestWidth) {
            best = lines;
            bestWidth = needed;
        }
    }
    for (QString &line : best)
        line = metrics.elidedText(line, Qt::ElideRight, width);
    return best;
}

} // namespace

RailButton::RailButton(QAction &action, Icon icon, const Theme &theme, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QToolButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, this, [this, &action] { follow(action); });
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
    follow(action);
}

void RailButton::follow(const QAction &action)
{
    m_name = plainActionText(action.text());
    m_keys = action.shortcut().toString(QKeySequence::NativeText);
    setEnabled(action.isEnabled());
    describe();
}

void RailButton::describe()
{
    setText(actionTextOf(m_name));
    setToolTip(plainToolTip(nameWithKeys(m_name, m_keys)));
    QString spoken = m_name;
    if (m_unread > 0)
        spoken = tr("%1, %Ln unread", "a page or a number of the shop", m_unread).arg(m_name);
    else if (m_needsAttention)
        spoken = tr("%1, needs your attention", "a page").arg(m_name);
    setAccessibleName(spoken);
    updateGeometry();
    update();
}

void RailButton::setInitials(const QString &initials, uint seed)
{
    m_initials = initials;
    m_seed = seed;
    update();
}

void RailButton::setUnread(int count)
{
    if (m_unread == count)
        return;
    m_unread = count;
    describe();
}

void RailButton::setNeedsAttention(bool needs)
{
    if (m_needsAttention == needs)
        return;
    m_needsAttention = needs;
    describe();
}

void RailButton::setCompact(bool isCompact)
{
    if (m_isCompact == isCompact)
        return;
    m_isCompact = isCompact;
    updateGeometry();
    update();
}

int RailButton::wantedWidth() const
{
    const int text = QFontMetrics(m_theme.font(TextStyle::Caption)).horizontalAdvance(m_name);
    return qMax(m_theme.sized(labelledWidth), text + 2 * space::m);
}

QStringList RailButton::lines() const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Caption));
    return broken(m_name, metrics, qMax(width(), m_theme.sized(labelledWidth)) - 2 * space::s);
}

int RailButton::labelledHeight() const
{
    const int text = int(lines().size()) * QFontMetrics(m_theme.font(TextStyle::Caption)).height();
    return m_theme.sized(pictureSide) + 2 * space::s + space::hair + text;
}

QSize RailButton::sizeHint() const
{
    if (m_isCompact)
        return {m_theme.sized(compactWidth), m_theme.sized(pictureSide) + 2 * space::s};
    return {m_theme.sized(labelledWidth), labelledHeight()};
}

QRect RailButton::iconPlace() const
{
    const int side = m_theme.sized(pictureSide);
    return {(width() - side) / 2, space::s, side, side};
}

void RailButton::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    updateGeometry(); // the text may need more or fewer lines
}

void RailButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isUnderMouse = underMouse() && isEnabled();
    const QRectF background = QRectF(rect()).adjusted(space::xs, space::hair, -space::xs, -space::hair);
    if (isChecked() || isUnderMouse) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colours.accentSoft : colours.surface);
        painter.drawRoundedRect(background, radius::control, radius::control);
    }
    if (isChecked()) { // not only a colour, for people who see few of them
        const int height = m_theme.sized(size::icon);
        const QRect mark(0, (this->height() - height) / 2, markWidth, height);
        painter.setBrush(colours.accent);
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), mark), 1, 1);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.focusRing, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(background.adjusted(1, 1, -1, -1), radius::control, radius::control);
    }
    const QColor colour = isChecked() ? colours.accent : isUnderMouse ? colours.text : colours.textMuted;
    painter.setOpacity(isEnabled() ? 1 : 0.5);
    paintPicture(painter, colour);
    if (!m_isCompact)
        paintText(painter, colour);
    if (m_unread > 0 || m_needsAttention)
        paintBadge(painter);
}

void RailButton::paintPicture(QPainter &painter, const QColor &colour) const
{
    const QRect place = iconPlace(); // in the middle, so that nothing has to be mirrored
    if (!m_initials.isEmpty()) {
        paintAvatar(painter, place, m_initials, m_seed, m_theme.font(TextStyle::Caption));
        return;
    }
    const int side = m_theme.sized(size::iconLarge);
    QRect square(0, 0, side, side);
    square.moveCenter(place.center());
    paintIcon(painter, square, m_icon, colour, layoutDirection());
}

void RailButton::paintText(QPainter &painter, const QColor &colour) const
{
    painter.setPen(colour);
    painter.setFont(m_theme.font(TextStyle::Caption));
    const int height = painter.fontMetrics().height();
    QRect line(0, iconPlace().bottom() + 1 + space::hair, width(), height);
    const QStringList all = lines();
    for (const QString &text : all) {
        painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(line, Qt::AlignCenter | Qt::TextSingleLine, text);
        line.translate(0, height);
    }
}

void RailButton::paintBadge(QPainter &painter) const
{
    const Colours &colours = m_theme.colours();
    painter.setFont(m_theme.font(TextStyle::Caption));
    const QString text = m_unread > 0 ? cappedCount(m_unread) : u"!"_s;
    const int height = painter.fontMetrics().height();
    const int width = qMax(height, painter.fontMetrics().horizontalAdvance(text) + m_theme.sized(space::s));
    const QRect picture = iconPlace();
    const int left = qMin(picture.right() - height / 2, this->width() - width - space::hair);
    const QRect place =
        QStyle::visualRect(layoutDirection(), rect(), QRect(left, space::hair, width, height));
    painter.setPen(QPen(isChecked() ? colours.accentSoft : colours.window, 2)); // apart from the picture
    painter.setBrush(colours.unreadBadge);
    painter.drawRoundedRect(QRectF(place).adjusted(-1, -1, 1, 1), height / 2.0 + 1, height / 2.0 + 1);
    painter.setLayoutDirection(layoutDirection());
    painter.setPen(colours.unreadBadgeText);
    painter.drawText(place, Qt::AlignCenter, text);
}

} // namespace shoptalk
