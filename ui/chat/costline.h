// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rate.h"
#include "ui/chat/walltimer.h"

#include <QFrame>

class QLabel;

namespace shoptalk {

class Theme;

/// The line under the composer, and under a template that is to be sent, that says what the message costs.
class CostLine : public QFrame {
    Q_OBJECT
public:
    /// `clock` outlives this.
    CostLine(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    void setCost(const NextMessageCost &cost);
    /// The text without its link.
    static QString text(const NextMessageCost &cost);

Q_SIGNALS:
    /// The price that is shown may be another one by now, because time has passed: ask again.
    void outdated();
    /// The person wants to enter WhatsApp's prices.
    void pricesRequested();

private:
    const Clock &m_clock;
    WallTimer m_change;
    QLabel *m_label;
};

} // namespace shoptalk
