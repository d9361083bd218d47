// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rate.h"

#include <QFrame>

class QLabel;

namespace shoptalk {

class Theme;

/// The line under the composer, and under a template that is to be sent, that says what the message costs.
class CostLine : public QFrame {
    Q_OBJECT
public:
    explicit CostLine(const Theme &theme, QWidget *parent = nullptr);

    void setCost(const NextMessageCost &cost);
    /// The text without its link.
    static QString text(const NextMessageCost &cost);

Q_SIGNALS:
    /// The person wants to enter WhatsApp's prices.
    void pricesRequested();

private:
    QLabel *m_label;
};

} // namespace shoptalk
