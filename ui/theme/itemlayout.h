// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace shoptalk {

/// A layout that owns its items in the order in which they were added, and whose height depends on its width.
/// Where they stand is for the class that derives from it.
class ItemLayout : public QLayout {
public:
    explicit ItemLayout(QWidget *parent = nullptr);
    ~ItemLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }

protected:
    const std::vector<std::unique_ptr<QLayoutItem>> &items() const { return m_items; }

private:
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace shoptalk
