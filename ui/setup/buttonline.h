// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace shoptalk {

/// Buttons in a line; one above the other, the most important one on top, where they don't fit side by side.
class ButtonLine : public QLayout {
public:
    enum class Place {
        Apart, ///< The last button at the end of the line, the others at its beginning; alone it fills the
               ///< line.
        Together ///< All at the beginning.
    };
    explicit ButtonLine(Place place, QWidget *parent = nullptr);
    ~ButtonLine() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    QList<QLayoutItem *> shown() const;
    int lineWidth() const;
    int lineHeight() const;
    void setLine(const QRect &rect, const QList<QLayoutItem *> &items);
    void setStack(const QRect &rect, const QList<QLayoutItem *> &items);

    Place m_place;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace shoptalk
