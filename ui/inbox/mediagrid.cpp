// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/mediagrid.h"

#include "domain/content/contentfile.h"
#include "ui/chat/thumbnails.h"
#include "ui/inbox/preview.h"
#include "ui/theme/controls.h"
#include "ui/theme/dates.h"
#include "ui/theme/isolated.h"
#include "ui/theme/listtext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/plaintooltip.h"

#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int tileSide = 76; // pixels at the usual text size; tiles grow to fill the width
constexpr int tilePixels = 320; ///< Sharp at 200 %.
constexpr int maxTileRows = 3; ///< The grid scrolls if there are more.
constexpr int tileRingWidth = 2;

class TileDelegate : public QStyledItemDelegate {
public:
    explicit TileDelegate(MediaGrid &grid)
        : QStyledItemDelegate(&grid)
        , m_grid(grid)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
        m_grid.paintTile(*painter, option.rect, index.row(), isCurrent);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return m_grid.gridSize();
    }

private:
    MediaGrid &m_grid;
};

/// The middle of a picture, as a square.
QRect middleOf(const QImage &picture)
{
    const int side = qMin(picture.width(), picture.height());
    QRect middle(0, 0, side, side);
    middle.moveCenter(picture.rect().center());
    return middle;
}

bool isVideo(const Message &message)
{
    const MediaContent *media = fileOf(message.content);
    return media && media->kind == MediaKind::Video;
}

} // namespace

MediaGrid::MediaGrid(const Theme &theme, QWidget *parent)
    : QListWidget(parent)
    , m_theme(theme)
    , m_thumbnails(new Thumbnails(this, tilePixels))
{
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setDragEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegate(new TileDelegate(*this));
    connect(m_thumbnails, &Thumbnails::loaded, viewport(), qOverload<>(&QWidget::update));
    connect(m_thumbnails, &Thumbnails::failed, viewport(), qOverload<>(&QWidget::update));
    keepFitting(theme, *this, [this] { arrange(); });
}

void MediaGrid::setPathFinder(std::function<QString(const Message &)> find)
{
    m_findPath = std::move(find);
    m_paths.clear();
    viewport()->update();
}

QString MediaGrid::describe(const Message &message) const
{
    const QString name = isolated(describePreview(message).text);
    const QString day = Dates().brief(message.sentAt, QDateTime::currentDateTimeUtc());
    return ListText::facts({name, day, m_placeOf ? m_placeOf(message.conversation) : QString()});
}

void MediaGrid::setMessages(const QList<Message> &messages)
{
    const bool isSame = std::equal(messages.begin(), messages.end(), m_messages.begin(), m_messages.end(),
                                   [](const Message &a, const Message &b) { return a.id == b.id; });
    m_messages = messages;
    if (isSame)
        return; // the place and the current tile stay
    m_thumbnails->clear();
    m_paths.clear();
    clear();
    for (const Message &message : messages) {
        const QString text = describe(message);
        auto *item = new QListWidgetItem(this);
        item->setToolTip(plainToolTip(text));
        item->setData(Qt::AccessibleTextRole, text);
    }
    arrange();
}

QString MediaGrid::pathAt(int row) const
{
    const Message &message = m_messages.at(row);
    if (!m_paths.contains(message.id))
        m_paths.insert(message.id, m_findPath ? m_findPath(message) : QString());
    return m_paths.value(message.id);
}

void MediaGrid::refresh(const MediaId &media)
{
    for (const Message &message : std::as_const(m_messages)) {
        const MediaContent *file = fileOf(message.content);
        if (file && file->id == media)
            m_paths.remove(message.id);
    }
    viewport()->update();
}

void MediaGrid::paintTile(QPainter &painter, const QRect &place, int row, bool isCurrent) const
{
    const Message &message = m_messages.at(row);
    const QString path = pathAt(row);
    const QRectF tile = QRectF(place).adjusted(space::hair, space::hair, -space::hair, -space::hair);
    if (!path.isEmpty() && !isVideo(message))
        m_thumbnails->want(message.id, path);
    const QImage picture = m_thumbnails->find(message.id);
    QPainterPath shape;
    shape.addRoundedRect(tile, radius::small, radius::small);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillPath(shape, m_theme.colours().hover);
    if (!picture.isNull()) {
        painter.setClipPath(shape);
        painter.drawImage(tile, picture, middleOf(picture));
        painter.setClipping(false);
    } else {
        const Icon sign = path.isEmpty() ? Icon::Download : isVideo(message) ? Icon::Play : Icon::Photo;
        const qreal side = m_theme.sized(size::iconLarge);
        QRectF middle(0, 0, side, side);
        middle.moveCenter(tile.center());
        paintIcon(painter, middle, sign, m_theme.colours().textMuted, layoutDirection());
    }
    if (isCurrent) {
        painter.setPen(QPen(m_theme.colours().focusRing, tileRingWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shape);
    }
    painter.restore();
}

void MediaGrid::arrange()
{
    const int bar = verticalScrollBar()->sizeHint().width();
    const auto columnsIn = [this](int width) { return qMax(2, width / m_theme.sized(tileSide)); };
    const auto rowsIn = [this](int columns) { return (count() + columns - 1) / columns; };
    const bool scrolls = rowsIn(columnsIn(width())) > maxTileRows;
    const int space = width() - (scrolls ? bar : 0);
    const int columns = columnsIn(space);
    const int side = qMax(1, (space - 1) / columns); // a tile that ends at the edge would begin a new row
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setGridSize(QSize(side, side));
    setFixedHeight(qMin(rowsIn(columns), maxTileRows) * side);
}

void MediaGrid::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

} // namespace shoptalk
