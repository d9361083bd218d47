// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QWidget>

namespace shoptalk {

/// One page of the settings. The view adds the title, the margin and the scroll bar.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The title, shown in the list and above the page.
    virtual QString title() const = 0;
    virtual Icon icon() const = 0;
    /// Called when the page is opened, to refresh its content.
    virtual void refresh() {}
    /// True if there is something typed that is not saved, or work that would stop with the page.
    virtual bool hasChanges() const { return false; }
};

} // namespace shoptalk
