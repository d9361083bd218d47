// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatcolumn.h"

#include "ui/theme/itemlayout.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QWidget>

namespace shoptalk {

namespace {

/// Received and sent messages are read as one conversation up to this width, at the usual text size.
constexpr int maxColumn = 960;

/// Places one widget in the column. Unlike margins, the space beside it asks for no width.
class ColumnLayout final : public ItemLayout {
public:
    ColumnLayout(QWidget &content, QWidget &bar, const Theme &theme)
        : ItemLayout(&bar)
        , m_theme(theme)
    {
        setContentsMargins(0, 0, 0, 0);
        addWidget(&content);
        connect(&theme, &Theme::changed, this, &QLayout::update);
    }

    QSize sizeHint() const override { return isShown() ? itemAt(0)->sizeHint() : QSize(0, 0); }
    QSize minimumSize() const override { return isShown() ? itemAt(0)->minimumSize() : QSize(0, 0); }
    bool hasHeightForWidth() const override { return isShown() && itemAt(0)->hasHeightForWidth(); }
    int heightForWidth(int width) const override
    {
        return hasHeightForWidth() ? itemAt(0)->heightForWidth(chatColumn(width, m_theme).width) : -1;
    }
    void setGeometry(const QRect &rect) override
    {
        QLayout::setGeometry(rect);
        const ChatColumn column = chatColumn(rect.width(), m_theme);
        if (QLayoutItem *item = itemAt(0))
            item->setGeometry({rect.left() + column.left, rect.top(), column.width, rect.height()});
    }

private:
    bool isShown() const { return count() > 0 && !itemAt(0)->isEmpty(); }

    const Theme &m_theme;
};

} // namespace

ChatColumn chatColumn(int width, const Theme &theme)
{
    const int most = qMin(width, theme.sized(maxColumn));
    return {(width - most) / 2, most};
}

ChatColumn chatColumn(const QAbstractScrollArea &list, const Theme &theme)
{
    const ChatColumn whole = chatColumn(list.width(), theme);
    const QWidget &viewport = *list.viewport();
    const int left = qMax(0, whole.left - viewport.x());
    return {left, qMin(viewport.width(), whole.right() - viewport.x()) - left};
}

void keepInColumn(QWidget &content, QWidget &bar, const Theme &theme)
{
    new ColumnLayout(content, bar, theme);
}

} // namespace shoptalk
