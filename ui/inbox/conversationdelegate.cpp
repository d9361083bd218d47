// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversationdelegate.h"

#include "domain/servicewindow.h"
#include "models/conversationlistmodel.h"
#include "ui/chat/numbertext.h"
#include "ui/inbox/preview.h"
#include "ui/inbox/rowsigns.h"
#include "ui/theme/avatar.h"
#include "ui/theme/cappedcount.h"
#include "ui/theme/dates.h"
#include "ui/theme/listtext.h"
#include "ui/theme/textline.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int shareOfAvatar = 5; ///< The picture of a customer takes at most a fifth of a row.

Preview previewOf(const QModelIndex &index)
{
    const QVariant newest = index.data(ConversationListModel::PreviewRole);
    Preview preview = newest.isValid()
        ? describePreview(newest.value<Message>(), QDateTime::currentDateTimeUtc())
        : Preview();
    preview.draft = index.data(ConversationListModel::DraftRole).toString();
    return preview;
}

bool isGroup(const QModelIndex &index)
{
    return index.data(ConversationListModel::ConversationRole).value<Conversation>().customer.isGroup();
}

ServiceWindow windowOf(const QModelIndex &index)
{
    return ServiceWindow(index.data(ConversationListModel::LastInboundRole).toDateTime());
}

/// The end of a row's first line.
QString timeText(const RowSigns &signs, const QModelIndex &index)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!signs.stateTime().isEmpty())
        return signs.stateTime();
    if (const QString remaining = ConversationDelegate::remainingText(index, now); !remaining.isEmpty())
        return remaining;
    const QDateTime at = index.data(ConversationListModel::LastActivityRole).toDateTime();
    return at.isValid() ? Dates().brief(at, now) : QString();
}

} // namespace

QString numberNameOf(const QModelIndex &index)
{
    return index.data(ConversationListModel::NumberNameRole).toString();
}

/// The positions of all parts. The rectangles are already mirrored in right-to-left layouts.
struct ConversationDelegate::Row {
    QString name;
    QString time;
    bool showsRemaining = false; ///< `time` is how long the customer can still be answered.
    QString number; ///< The name of the shop's number; empty if it has only one.
    Preview preview;
    int unread = 0;
    bool isMarked = false; ///< Marked as unread: a badge without a number.
    QRect avatar;
    QRect nameLine;
    QRect numberLine;
    QRect timeLine;
    ServiceWindow::State window = ServiceWindow::State::Open;
    QRect windowSign; ///< Beside the time; empty while the service window stays open for long.
    QRect previewLine;
    QRect badge;
    QRect muteSign; ///< After the name of a muted conversation.
    std::optional<RowSigns> signs;

    bool isNew() const { return unread > 0 || isMarked; }
};

ConversationDelegate::ConversationDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

ConversationDelegate::Row ConversationDelegate::layOut(const QStyleOptionViewItem &option,
                                                       const QModelIndex &index) const
{
    Row row;
    row.name = index.data(ConversationListModel::NameRole).toString();
    row.number = numberNameOf(index);
    row.preview = previewOf(index);
    row.unread = index.data(ConversationListModel::UnreadRole).toInt();
    row.isMarked = row.unread == 0 && index.data(ConversationListModel::MarkedUnreadRole).toBool();
    row.signs.emplace(m_theme, index);
    row.time = timeText(*row.signs, index);
    row.showsRemaining = !remainingText(index, QDateTime::currentDateTimeUtc()).isEmpty();

    const QFontMetrics nameMetrics(m_theme.font(TextStyle::BodyStrong));
    const QFontMetrics bodyMetrics(m_theme.font(TextStyle::Body));
    const QFontMetrics smallMetrics(m_theme.font(TextStyle::Caption));
    const QRect inner = option.rect.adjusted(space::l, space::m, -space::l, -space::m);
    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };

    // It grows with the text, as far as a narrow list has space for it.
    const int avatar = qBound(size::avatar, option.rect.width() / shareOfAvatar, m_theme.sized(size::avatar));
    row.avatar = mirrored(QRect(inner.left(), inner.center().y() - avatar / 2 + 1, avatar, avatar));
    const int left = inner.left() + avatar + space::m;
    const int top = inner.center().y() - textHeight(!row.number.isEmpty()) / 2 + 1;
    const int timeWidth = smallMetrics.horizontalAdvance(row.time) + space::hair;
    row.timeLine = mirrored(QRect(inner.right() - timeWidth + 1, top, timeWidth, nameMetrics.height()));
    int nameRight = inner.right() - timeWidth - space::s;
    row.window = windowOf(index).state(QDateTime::currentDateTimeUtc());
    if (row.window != ServiceWindow::State::Open || row.signs->stateIcon()) {
        const int side = m_theme.sized(size::iconSmall);
        row.windowSign = mirrored(
            QRect(nameRight - side + space::xs, top + (nameMetrics.height() - side) / 2, side, side));
        nameRight -= side + space::xs;
    }
    if (row.signs->isMuted()) {
        const int side = m_theme.sized(size::iconSmall);
        const int end = qMin(left + nameMetrics.horizontalAdvance(row.name) + space::s, nameRight - side);
        row.muteSign = mirrored(QRect(end, top + (nameMetrics.height() - side) / 2, side, side));
        nameRight = end - space::xs;
    }
    row.nameLine = mirrored(QRect(left, top, nameRight - left, nameMetrics.height()));

    QRect line(left, top + nameMetrics.height() + space::xs, inner.right() - left + 1, bodyMetrics.height());
    if (!row.number.isEmpty()) {
        row.numberLine = mirrored(QRect(left, line.top() - space::hair, line.width(), smallMetrics.height()));
        line.translate(0, smallMetrics.height());
    }
    if (row.isNew()) {
        line.setRight(line.right() - placeBadge(row, line) - space::s);
        row.badge = mirrored(row.badge);
    }
    line.setRight(line.right() - row.signs->layOut(line));
    row.previewLine = mirrored(line);
    return row;
}

int ConversationDelegate::placeBadge(Row &row, const QRect &line) const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Caption));
    const int height = row.isMarked ? m_theme.sized(space::m) : metrics.height() + space::xs;
    const int width =
        row.isMarked ? height : qMax(height, metrics.horizontalAdvance(cappedCount(row.unread)) + space::m);
    row.badge = QRect(line.right() - width + 1, line.top() + (line.height() - height) / 2, width, height);
    return width;
}

int ConversationDelegate::textHeight(bool hasNumber) const
{
    return QFontMetrics(m_theme.font(TextStyle::BodyStrong)).height() + space::xs
        + QFontMetrics(m_theme.font(TextStyle::Body)).height()
        + (hasNumber ? QFontMetrics(m_theme.font(TextStyle::Caption)).height() : 0);
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = textHeight(!numberNameOf(index).isEmpty());
    return {option.rect.width(), qMax(m_theme.sized(size::avatar), text) + 2 * space::m};
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Row row = layOut(option, index);
    const Colours &colours = m_theme.colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    paintAvatar(*painter, row.avatar, index.data(ConversationListModel::InitialsRole).toString(),
                index.data(ConversationListModel::ColourSeedRole).toUInt(), m_theme.font(TextStyle::Title));
    paintTextLine(*painter, row.nameLine, row.name, m_theme.font(TextStyle::BodyStrong), colours.text,
                  option.direction);
    const QColor usual = row.isNew() ? colours.accent : colours.textMuted;
    paintTextLine(*painter, row.timeLine, row.time, m_theme.font(TextStyle::Caption),
                  row.showsRemaining ? colours.warning : usual, option.direction);
    if (const auto icon = row.signs->stateIcon())
        paintIcon(*painter, row.windowSign, *icon, colours.textMuted, option.direction);
    else if (row.window == ServiceWindow::State::ClosingSoon)
        paintIcon(*painter, row.windowSign, Icon::Clock, colours.warning, option.direction);
    else if (row.window == ServiceWindow::State::Closed)
        paintIcon(*painter, row.windowSign, Icon::Lock, colours.textMuted, option.direction);
    if (!row.number.isEmpty())
        paintNumber(*painter, row, option.direction);
    paintPreview(*painter, row, option.direction);
    row.signs->paint(*painter, option.rect, option.direction);
    if (row.signs->isMuted())
        paintIcon(*painter, row.muteSign, Icon::BellOff, colours.textMuted, option.direction);
    if (row.isNew())
        paintBadge(*painter, row);
    painter->restore();
}

void ConversationDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Colours &colours = m_theme.colours();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (!selected && !focused && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    const QRectF background = QRectF(option.rect).adjusted(space::s, space::hair, -space::s, -space::hair);
    painter.setPen(Qt::NoPen);
    painter.setBrush(selected ? colours.selected : colours.hover);
    painter.drawRoundedRect(background, radius::control, radius::control);
    if (focused && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(colours.focusRing, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(background.adjusted(1, 1, -1, -1), radius::control, radius::control);
    }
}

void ConversationDelegate::paintPreview(QPainter &painter, const Row &row,
                                        Qt::LayoutDirection direction) const
{
    const Colours &colours = m_theme.colours();
    if (!row.preview.draft.isEmpty()) {
        paintDraft(painter, row, direction);
        return;
    }
    QRect rest = row.previewLine;
    const int side = m_theme.sized(size::iconSmall);
    const auto paintSign = [&](Icon icon, const QColor &colour) {
        QRect square(0, rest.center().y() - side / 2 + 1, side, side);
        if (direction == Qt::RightToLeft) {
            square.moveRight(rest.right());
            rest.setRight(square.left() - space::xs);
        } else {
            square.moveLeft(rest.left());
            rest.setLeft(square.right() + space::xs);
        }
        paintIcon(painter, square, icon, colour, direction);
    };
    if (row.preview.deliveryIcon) {
        const QColor usual = row.preview.isRead ? colours.tickRead : colours.textMuted;
        paintSign(*row.preview.deliveryIcon, !row.preview.problem.isEmpty() ? colours.danger : usual);
    }
    if (row.preview.kindIcon)
        paintSign(*row.preview.kindIcon, colours.textMuted);
    paintTextLine(painter, rest, row.preview.text, m_theme.font(TextStyle::Body),
                  row.isNew() ? colours.text : colours.textMuted, direction);
}

void ConversationDelegate::paintDraft(QPainter &painter, const Row &row, Qt::LayoutDirection direction) const
{
    const Colours &colours = m_theme.colours();
    const QFont font = m_theme.font(TextStyle::Body);
    const QString head = tr("Draft:");
    QRect word = row.previewLine;
    word.setWidth(qMin(word.width(), QFontMetrics(font).horizontalAdvance(head) + space::hair));
    QRect rest = row.previewLine;
    rest.setLeft(word.right() + space::xs);
    paintTextLine(painter, QStyle::visualRect(direction, row.previewLine, word), head, font, colours.draft,
                  direction);
    paintTextLine(painter, QStyle::visualRect(direction, row.previewLine, rest), row.preview.draft, font,
                  colours.textMuted, direction);
}

void ConversationDelegate::paintNumber(QPainter &painter, const Row &row, Qt::LayoutDirection direction) const
{
    const int side = m_theme.sized(space::s);
    QRect dot(0, 0, side, side);
    dot.moveTop(row.numberLine.center().y() - side / 2 + 1);
    dot.moveLeft(row.numberLine.left());
    QRect text = row.numberLine;
    text.setLeft(dot.right() + m_theme.sized(space::xs));
    painter.setPen(Qt::NoPen);
    painter.setBrush(avatarColour(avatarSeed(row.number)));
    painter.drawEllipse(QStyle::visualRect(direction, row.numberLine, dot));
    paintTextLine(painter, QStyle::visualRect(direction, row.numberLine, text), NumberText::to(row.number),
                  m_theme.font(TextStyle::Caption), m_theme.colours().textMuted, direction);
}

void ConversationDelegate::paintBadge(QPainter &painter, const Row &row) const
{
    const Colours &colours = m_theme.colours();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.unreadBadge);
    painter.drawRoundedRect(row.badge, row.badge.height() / 2.0, row.badge.height() / 2.0);
    if (row.isMarked)
        return;
    painter.setPen(colours.unreadBadgeText);
    painter.setFont(m_theme.font(TextStyle::Caption));
    painter.drawText(row.badge, Qt::AlignCenter, cappedCount(row.unread));
}

QString ConversationDelegate::remainingText(const QModelIndex &index, const QDateTime &now)
{
    const auto state = index.data(ConversationListModel::StateRole).value<ConversationState>();
    const ServiceWindow window = windowOf(index);
    const bool isShown = !state.blockedAt.isValid() && !state.snoozedUntil.isValid()
        && window.state(now) == ServiceWindow::State::ClosingSoon;
    return isShown ? Dates().span(window.remaining(now)) : QString();
}

QStringList ConversationDelegate::toolTipLines(const QModelIndex &index)
{
    const QString remaining = remainingText(index, QDateTime::currentDateTimeUtc());
    QStringList lines = RowSigns::texts(index);
    if (!remaining.isEmpty())
        lines.prepend(tr("%1 left to reply").arg(remaining));
    return lines;
}

QString ConversationDelegate::accessibleText(const QModelIndex &index)
{
    const int unread = index.data(ConversationListModel::UnreadRole).toInt();
    const QDateTime at = index.data(ConversationListModel::LastActivityRole).toDateTime();
    QStringList parts{index.data(ConversationListModel::NameRole).toString()};
    if (const QString number = NumberText::to(numberNameOf(index)); !number.isEmpty())
        parts << number;
    if (unread > 0)
        parts << tr("%Ln unread", nullptr, unread);
    else if (index.data(ConversationListModel::MarkedUnreadRole).toBool())
        parts << tr("marked as unread");
    const Preview preview = previewOf(index);
    if (!preview.draft.isEmpty())
        parts << tr("Draft: %1").arg(preview.draft);
    else if (!preview.text.isEmpty())
        parts << preview.text << preview.problem;
    if (at.isValid())
        parts << Dates().full(at);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const ServiceWindow window = windowOf(index);
    if (window.state(now) == ServiceWindow::State::ClosingSoon)
        parts << tr("%1 left to reply").arg(Dates().span(window.remaining(now)));
    else if (isGroup(index))
        parts << tr("no replies from here");
    else if (!window.isOpen(now))
        parts << tr("replies need a template");
    parts << RowSigns::texts(index);
    return ListText::facts(parts);
}

} // namespace shoptalk
