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

/// What stands over a step's content.
struct StepHead {
    Icon icon = Icon::Storefront;
    QString title;
    QString text;
    std::optional<Drawing> drawing = std::nullopt; ///< In place of the icon.
};

/// One step of the set-up: its content and its buttons. Steps hold no state of the flow; they show it.
class SetupStep : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual StepHead head() const = 0;
    /// Shows the flow as it is now.
    virtual void refresh() = 0;
    /// Where the keyboard goes when the step comes into sight.
    virtual QWidget *firstField() const = 0;
    /// What Enter does; nullptr if nothing at the moment.
    virtual QPushButton *primaryButton() const = 0;
    /// The step's buttons; the card shows them under the content, where they stay in sight.
    virtual QWidget *footer() const = 0;
    /// The step's way of doing the same again.
    virtual void retry() = 0;
    /// Shows in its own content what a failure is about; nullptr when it is over.
    virtual void showProblem(const SetupMessage *problem) { Q_UNUSED(problem) }

Q_SIGNALS:
    /// `head` gives something else now, without a change of the flow.
    void headChanged();
    /// The keyboard moved to this part of a widget of the step.
    void reached(const QWidget &widget, const QRect &rect);
};

} // namespace shoptalk
