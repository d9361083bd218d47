// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/businessaccount.h"
#include "domain/insight.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QDateEdit;
class QLabel;

namespace shoptalk {

class Theme;

/// The ranges of days that the dashboard offers.
enum class InsightRange { SevenDays, ThirtyDays, NinetyDays, ThisMonth, LastMonth, Custom };

/// The first and the last day of a range, which must not be Custom.
std::pair<QDate, QDate> daysOf(InsightRange range, const QDate &today);

/// Chooses the days and the number that the dashboard is about.
class RangeBar : public QWidget {
    Q_OBJECT
public:
    explicit RangeBar(const Theme &theme, QWidget *parent = nullptr);

    /// The numbers to choose from; the chosen one stays if it is still there.
    void setNumbers(const QList<PhoneNumber> &numbers);
    /// The ranges end at this day.
    void setToday(const QDate &today);
    InsightQuery query() const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void queryChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    InsightRange range() const;
    QDateEdit *makeDate(const QString &name, const QString &text);
    void takeRange();
    void takeDates();
    /// Puts the fields beside each other, or below each other if they don't fit.
    void arrange();

    QBoxLayout *m_line;
    QComboBox *m_range;
    QComboBox *m_number;
    QWidget *m_custom;
    QBoxLayout *m_dates;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QDate m_today;
};

} // namespace shoptalk
