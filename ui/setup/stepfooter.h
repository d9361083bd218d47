// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace shoptalk {

class ButtonLine;

/// The buttons of a step: the primary one at the end of the line and Back at its beginning, or below each
/// other if they don't fit. The current activity is shown above them.
class StepFooter : public QWidget {
    Q_OBJECT
public:
    /// `primaryName` is the button's object name.
    StepFooter(const Theme &theme, const QString &primaryText, const QString &primaryName,
               QWidget *parent = nullptr);

    QPushButton *primary() const { return m_primary; }
    /// Adds a button at the beginning of the line.
    QPushButton *addSecondary(const QString &text, const QString &name);
    /// Shows the current activity; an empty text hides it.
    void setActivity(const QString &text);

private:
    QWidget *m_activity;
    QLabel *m_activityText;
    ButtonLine *m_buttons;
    QPushButton *m_primary;
};

} // namespace shoptalk
