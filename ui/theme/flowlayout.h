// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace shoptalk {

/// Places widgets beside each other in the reading direction, and begins a new line where one is full.
class FlowLayout : public QLayout {
public:
    FlowLayout(QWidget *parent, int gap);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Returns the height that is needed; moves the items if `places`.
    int arrange(const QRect &rect, bool places) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace shoptalk
