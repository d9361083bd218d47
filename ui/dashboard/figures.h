// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insights.h"
#include "ui/dashboard/figure.h"

#include <QCoreApplication>

namespace shoptalk {

/// Makes charts, tables and sentences of the dashboard's figures.
class Figures {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::Figures)
public:
    /// `figures` outlives this.
    explicit Figures(const InsightFigures &figures)
        : m_figures(figures)
    {
    }

    static constexpr int count = 11;
    /// One of them, in the order of the page.
    Figure at(int index) const;
    QList<Figure> all() const;

    Figure messagesByDay() const;
    Figure deliveryRate() const;
    Figure byNumber() const;
    Figure byTemplate() const;
    Figure busyHours() const;
    Figure responseByHour() const;
    Figure responseByWriter() const;
    Figure openWindows() const;
    Figure costs() const;
    Figure signIns() const;
    Figure webhooks() const;

    /// The month that `costs` is about: "December 2025".
    QString monthText() const;
    /// "€12.30 and $4.00"; empty without amounts.
    static QString costText(const QList<std::pair<QString, QString>> &amounts);

private:
    MessageCounts total() const;
    /// "+34 910 00 00 01" of an id; the id itself if it is not connected.
    QString numberText(const PhoneNumberId &number) const;
    QString freeText() const;
    /// The person's name, or that of the device where no person is known.
    static QString responderText(const ResponderTimes &responder);

    const InsightFigures &m_figures;
};

} // namespace shoptalk
