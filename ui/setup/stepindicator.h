// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/setupflow.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace shoptalk {

/// Shows the progress of the set-up: the names of all steps if there is space, otherwise "Step 2 of 5" above
/// a bar.
class StepIndicator : public QWidget {
    Q_OBJECT
public:
    explicit StepIndicator(const Theme &theme, QWidget *parent = nullptr);

    void setStep(SetupFlow::Step step);
    /// True if the names of the steps do not fit into `width`.
    bool isCompact(int width) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString summary() const;
    QRectF mirrored(const QRectF &rect) const;
    void paintNames(QPainter &painter) const;
    void paintNode(QPainter &painter, int node, const QRectF &circle) const;
    void paintBar(QPainter &painter) const;

    const Theme &m_theme;
    int m_current = 0; ///< One past the last step means that everything is done.
};

} // namespace shoptalk
