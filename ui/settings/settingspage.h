// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QWidget>

namespace shoptalk {

/// One page of the settings. The view gives it a title, a margin and a scroll bar; its objectName is the name
/// by which `SettingsView::open` finds it.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// In the list and above the page.
    virtual QString title() const = 0;
    virtual Icon icon() const = 0;
    /// The page was opened: bring it up to date.
    virtual void refresh() {}
};

} // namespace shoptalk
