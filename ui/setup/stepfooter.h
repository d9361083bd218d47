// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace shoptalk {

class ButtonLine;

/// A step's buttons: the primary one at the end of the line, Back at its beginning; one above the other where
/// they don't fit side by side. Over them what is being done, while something is.
class StepFooter : public QWidget {
    Q_OBJECT
public:
    /// `primaryName` is the button's object name.
    StepFooter(const Theme &theme, const QString &primaryText, const QString &primaryName,
               QWidget *parent = nullptr);

    QPushButton *primary() const { return m_primary; }
    /// Adds a button at the beginning of the line.
    QPushButton *addSecondary(const QString &text, const QString &name);
    /// What is being done; empty = nothing.
    void setActivity(const QString &text);

private:
    QWidget *m_activity;
    QLabel *m_activityText;
    ButtonLine *m_buttons;
    QPushButton *m_primary;
};

} // namespace shoptalk
