// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace shoptalk {

/// A label for one line of text that somebody else wrote, such as a name. It is never wider than its place,
/// draws emoji in colour and aligns to the side where lines begin. The full text is in the tool tip if it
/// does not fit.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int fullWidth() const;
};

} // namespace shoptalk
