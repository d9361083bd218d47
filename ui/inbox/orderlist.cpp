// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/orderlist.h"

#include "ui/chat/ordertext.h"
#include "ui/theme/controls.h"
#include "ui/theme/dates.h"
#include "ui/theme/listtext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/plaintooltip.h"

#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxOrdersHeight = 260; // pixels at the usual text size; the list scrolls if it is higher

class OrderDelegate : public QStyledItemDelegate {
public:
    OrderDelegate(const Theme &theme, OrderList &list)
        : QStyledItemDelegate(&list)
        , m_theme(theme)
        , m_list(list)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        row.text.clear();
        m_list.style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, &m_list);
        painter->save();
        QRect place = option.rect.adjusted(space::xs, space::xs, -space::xs, -space::xs);
        for (const OrderList::Line &line : m_list.linesOf(index.row())) {
            const QFont font = m_theme.font(line.isStrong ? TextStyle::BodyStrong : TextStyle::Body);
            const QFontMetrics metrics(font);
            place.setHeight(metrics.height());
            paintLine(*painter, line, font, place, option.direction);
            place.translate(0, metrics.height() + space::hair);
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        int height = 2 * space::xs;
        for (const OrderList::Line &line : m_list.linesOf(index.row()))
            height +=
                QFontMetrics(m_theme.font(line.isStrong ? TextStyle::BodyStrong : TextStyle::Body)).height()
                + space::hair;
        return {m_list.viewport()->width(), height};
    }

private:
    /// The price keeps its space; a long name ends before it.
    void paintLine(QPainter &painter, const OrderList::Line &line, const QFont &font, const QRect &place,
                   Qt::LayoutDirection direction) const
    {
        const QFontMetrics metrics(font);
        const int price = line.price.isEmpty() ? 0 : metrics.horizontalAdvance(line.price) + space::s;
        const QRect name = QStyle::visualRect(
            direction, place, QRect(place.topLeft(), QSize(qMax(0, place.width() - price), place.height())));
        painter.setFont(font);
        painter.setPen(m_theme.colours().text);
        const auto aligned = [direction](Qt::Alignment side) {
            // The painter would go by the text's direction without AlignAbsolute.
            return int(QStyle::visualAlignment(direction, side) | Qt::AlignAbsolute | Qt::AlignVCenter)
                | Qt::TextSingleLine;
        };
        painter.drawText(name, aligned(Qt::AlignLeft),
                         metrics.elidedText(line.text, Qt::ElideRight, name.width()));
        painter.drawText(place, aligned(Qt::AlignRight), line.price);
    }

    const Theme &m_theme;
    OrderList &m_list;
};

} // namespace

OrderList::OrderList(const Theme &theme, QWidget *parent)
    : QListWidget(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new OrderDelegate(theme, *this));
    const auto show = [this](const QListWidgetItem *item) {
        Q_EMIT messageRequested(m_orders.at(row(item)).id);
    };
    connect(this, &QListWidget::itemClicked, this, show);
    connect(this, &QListWidget::itemActivated, this, show);
    keepFitting(theme, *this, [this] { fit(); });
}

QList<OrderList::Line> OrderList::linesOf(int row) const
{
    const Message &message = m_orders.at(row);
    const auto &order = std::get<OrderContent>(message.content);
    const QString day = Dates().brief(message.sentAt, QDateTime::currentDateTimeUtc());
    const QString place = m_placeOf ? m_placeOf(message.conversation) : QString();
    QList<Line> lines{{ListText::facts({day, place}), QString(), true}};
    for (const OrderLine &line : order.lines)
        lines << Line{articleText(line), linePriceText(line)};
    if (const QString total = orderTotalText(order); !total.isEmpty())
        lines << Line{tr("Total"), total, true};
    return lines;
}

void OrderList::setOrders(const QList<Message> &orders)
{
    clear(); // first: it asks for the heights of the rows that were selected
    m_orders = orders;
    m_orders.removeIf(
        [](const Message &message) { return !std::holds_alternative<OrderContent>(message.content); });
    for (int row = 0; row < int(m_orders.size()); ++row) {
        QStringList texts;
        for (const Line &line : linesOf(row))
            texts << (line.price.isEmpty()
                          ? line.text
                          : tr("%1: %2", "an article, and its price").arg(line.text, line.price));
        auto *item = new QListWidgetItem(texts.join(u'\n'), this);
        item->setToolTip(plainToolTip(item->text()));
    }
    fit();
}

void OrderList::fit()
{
    doItemsLayout();
    int height = 0;
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row);
    setFixedHeight(qMin(height, m_theme.sized(maxOrdersHeight)));
}

void OrderList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace shoptalk
