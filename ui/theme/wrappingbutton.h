// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/controls.h"

#include <QPushButton>

namespace shoptalk {

/// A button whose text breaks into several lines where it is not wide enough for one.
class WrappingButton : public QPushButton {
    Q_OBJECT
public:
    WrappingButton(ButtonKind kind, const QString &text, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// The width of the longest word.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// What the style adds around a text in one line.
    QSize frame() const;
    QStringList linesAt(int width) const;
};

} // namespace shoptalk
