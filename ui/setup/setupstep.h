// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/setupflow.h"
#include "ui/setup/setupmessage.h"
#include "ui/theme/icon.h"
#include "ui/theme/illustration.h"

#include <QString>
#include <QWidget>

#include <optional>

class QPushButton;

namespace shoptalk {

/// The heading above a step's content.
struct StepHead {
    Icon icon = Icon::Storefront;
    QString title;
    QString text;
    std::optional<Drawing> drawing = std::nullopt; ///< Shown instead of the icon.
};

/// One step of the set-up: its content and its buttons. Steps hold no state of the flow; they show it.
class SetupStep : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual StepHead head() const = 0;
    /// Updates the step from the flow's current state.
    virtual void refresh() = 0;
    /// The widget that gets the keyboard focus when the step is shown.
    virtual QWidget *firstField() const = 0;
    /// The button that Enter presses; nullptr if there is none at the moment.
    virtual QPushButton *primaryButton() const = 0;
    /// The step's buttons. The card shows them below the content, where they are always visible.
    virtual QWidget *footer() const = 0;
    /// The step's button for trying again.
    virtual void retry() = 0;
    /// Shows in the step's content what a failure is about; nullptr clears it.
    virtual void showProblem(const SetupMessage *problem) { Q_UNUSED(problem) }
    /// The page scrolls, so that nothing in the step should: two scroll bars beside each other confuse.
    virtual void setUnrolled(bool isUnrolled) { Q_UNUSED(isUnrolled) }
    /// By how much the step is higher than it would be if it were not unrolled.
    virtual int unrolledHeight() const { return 0; }

Q_SIGNALS:
    /// `head` returns something else now, although the flow has not changed.
    void headChanged();
    /// The keyboard focus moved to this part of a widget in the step.
    void reached(const QWidget &widget, const QRect &rect);
};

} // namespace shoptalk
