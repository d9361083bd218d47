// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatcolumn.h"

#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QLayout>
#include <QWidget>

#include <utility>

namespace shoptalk {

namespace {

/// Received and sent messages are read as one conversation up to this width, at the usual text size.
constexpr int maxColumn = 960;

/// Places one widget in the column. Unlike margins, the space beside it asks for no width.
class ColumnLayout final : public QLayout {
public:
    ColumnLayout(QWidget &content, QWidget &bar, const Theme &theme)
        : QLayout(&bar)
        , m_theme(theme)
    {
        setContentsMargins(0, 0, 0, 0);
        addWidget(&content);
        connect(&theme, &Theme::changed, this, &QLayout::update);
    }
    ~ColumnLayout() override { delete m_item; }

    void addItem(QLayoutItem *item) override { m_item = item; }
    QLayoutItem *itemAt(int index) const override { return index == 0 ? m_item : nullptr; }
    QLayoutItem *takeAt(int index) override { return index == 0 ? std::exchange(m_item, nullptr) : nullptr; }
    int count() const override { return m_item ? 1 : 0; }
    QSize sizeHint() const override { return isShown() ? m_item->sizeHint() : QSize(0, 0); }
    QSize minimumSize() const override { return isShown() ? m_item->minimumSize() : QSize(0, 0); }
    bool hasHeightForWidth() const override { return isShown() && m_item->hasHeightForWidth(); }
    int heightForWidth(int width) const override
    {
        return hasHeightForWidth() ? m_item->heightForWidth(chatColumn(width, m_theme).width) : -1;
    }
    void setGeometry(const QRect &rect) override
    {
        QLayout::setGeometry(rect);
        const ChatColumn column = chatColumn(rect.width(), m_theme);
        if (m_item)
            m_item->setGeometry({rect.left() + column.left, rect.top(), column.width, rect.height()});
    }

private:
    bool isShown() const { return m_item && !m_item->isEmpty(); }

    const Theme &m_theme;
    QLayoutItem *m_item = nullptr;
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
